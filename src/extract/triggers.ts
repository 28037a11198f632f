import type { Document } from '../core/document.ts';
import type { AgreementRule } from '../core/rule.ts';
import type { Span } from '../core/span.ts';
import type { Classes } from '../match/classes.ts';
import { readFrame } from '../match/frame.ts';
import { resolve } from '../match/resolve.ts';
import { Scanner } from '../match/scan.ts';
import type { Grammar } from './grammar.ts';

export interface Slot {
  readonly role: string;
  readonly kind: string | null;
  readonly place: 'subject' | 'object' | 'marked';
  /** vocabulary ids of the words that introduce it */
  readonly markers: readonly (readonly number[])[];
  readonly required: boolean;
}

/** Words that tell of an agreement, by which rule, and what that rule asks of the clause. */
export interface Trigger extends Span {
  readonly rule: string;
  readonly by: AgreementRule;
  readonly slots: readonly Slot[];
  /** whether the trigger is a verb, with voice and subject of its own */
  readonly verbal: boolean;
  readonly first: number;
  readonly last: number;
}

interface Row {
  readonly id: string;
  readonly patterns: readonly string[];
  readonly by: AgreementRule;
  readonly frames: readonly { readonly slots: readonly Slot[]; readonly verbal: boolean }[];
}

/** Finds the triggers of all rules in one anchored scan. */
export class TriggerScanner {
  readonly #scanner: Scanner<Row>;

  constructor(rules: readonly AgreementRule[], classes: Classes, grammar: Grammar) {
    const rows = rules.map((by): Row => {
      const frames = by.frames.map(readFrame);
      return {
        id: by.id,
        patterns: frames.map(({ pattern }) => pattern),
        by,
        frames: frames.map(({ pattern, slots }) => ({
          verbal: pattern.includes('-verb>'),
          slots: slots.map((slot) => ({ ...slot, markers: slot.markers.map((words) => words.map((word) => grammar.id(word))) })),
        })),
      };
    });
    this.#scanner = new Scanner(rows, classes);
  }

  /** Triggers in text order; of the same words all readings, since only the clause shows which of them holds. */
  scan(document: Document): Trigger[] {
    const found = new Map<string, Trigger[]>();
    const extents: { start: number; end: number; rule: string }[] = [];
    const { start, end } = document.tokens;
    this.#scanner.scan(document, (row, { first, last, pattern }) => {
      if (document.tokens.sentence[first] !== document.tokens.sentence[last - 1]) return;
      const { slots, verbal } = row.frames[pattern]!;
      const trigger = { rule: row.id, by: row.by, slots, verbal, first, last, start: start[first]!, end: end[last - 1]! };
      const key = `${trigger.start}:${trigger.end}`;
      const same = found.get(key);
      if (same) same.push(trigger);
      else {
        found.set(key, [trigger]);
        extents.push({ start: trigger.start, end: trigger.end, rule: row.id });
      }
    });
    return resolve(extents).flatMap((extent) => found.get(`${extent.start}:${extent.end}`)!);
  }
}
