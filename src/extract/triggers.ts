import type { Document, Tokens } from '../core/document.ts';
import type { MoneyDraft } from '../core/mention.ts';
import type { AgreementRule } from '../core/rule.ts';
import type { Span } from '../core/span.ts';
import type { Meter } from '../core/stage.ts';
import { ROLES } from '../core/terms.ts';
import type { Classes } from '../match/classes.ts';
import { type FrameSlot, readFrame } from '../match/frame.ts';
import { Nearest } from '../match/nearest.ts';
import { Scanner } from '../match/scan.ts';
import type { Clause } from './clause.ts';
import { type Grammar, Part } from './grammar.ts';
import type { Participant } from './party.ts';
import type { Presence } from './presence.ts';
import { moneyWithin } from './worth.ts';

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
  /** parties without which the frame cannot be filled */
  readonly needs: number;
  /** whether the trigger is a verb, with voice and subject of its own */
  readonly verbal: boolean;
  /** vocabulary ids of words of the sentence that show that something else is meant, and of those of which one shows that this is; null where none has to */
  readonly unless: readonly number[];
  readonly where: readonly number[] | null;
  readonly first: number;
  readonly last: number;
  /** the token that the rule is anchored at: of a verbal trigger, its verb */
  readonly anchor: number;
}

/** A piece of a sentence, and the triggers in it. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly own: readonly Trigger[];
  readonly sentence: number;
}

interface Row {
  readonly id: string;
  readonly patterns: readonly string[];
  readonly by: AgreementRule;
  readonly unless: readonly number[];
  readonly where: readonly number[] | null;
  readonly frames: readonly Pick<Trigger, 'slots' | 'needs' | 'verbal'>[];
}

/** The beginning of a trigger, and what of its pattern stands nowhere near. */
export interface Partial {
  readonly trigger: Trigger;
  readonly missing: string;
}

/** Finds the triggers of all rules in one anchored scan. */
export class TriggerScanner {
  readonly #scanner: Scanner<Row>;
  readonly #rows: readonly Row[];
  readonly #classes: Classes;
  #nearest: Nearest<Row> | null = null;

  constructor(rules: readonly AgreementRule[], classes: Classes, grammar: Grammar) {
    const rows = rules.map((by): Row => {
      const frames = by.frames.map(readFrame);
      return {
        id: by.id,
        patterns: frames.map(({ pattern }) => pattern),
        by,
        unless: (by.unless ?? []).map((word) => grammar.id(word)),
        where: by.where?.map((word) => grammar.id(word)) ?? null,
        frames: frames.map(({ pattern, slots }) => ({
          verbal: pattern.includes('-verb>'),
          needs: needsOf(slots, pattern.includes('-verb>')),
          slots: slots.map((slot) => ({ ...slot, markers: slot.markers.map((words) => words.map((word) => grammar.id(word))) })),
        })),
      };
    });
    this.#scanner = new Scanner(rows, classes);
    this.#rows = rows;
    this.#classes = classes;
  }

  /** The frame of a trigger, as its rule writes it. */
  frameOf({ rule, slots }: Trigger): string {
    const row = this.#rows.find(({ id }) => id === rule)!;
    return row.by.frames[row.frames.findIndex((frame) => frame.slots === slots)]!;
  }

  /** The trigger that got furthest in a clause where none stands whole; for explaining, since it asks every rule everywhere. */
  nearest(clause: Clause): Partial | null {
    const { document } = clause;
    this.#nearest ??= new Nearest(this.#rows, this.#classes);
    const near = this.#nearest.within(
      document,
      clause.first,
      clause.last,
      (i) => clause.isNamed(i) || clause.has(i, Part.Preposition | Part.Auxiliary),
    );
    if (!near) return null;
    const { rule, pattern, first, last, anchor, missing } = near;
    return { trigger: triggerOf(rule, pattern, first, last, anchor, document), missing };
  }

  /**
   * Triggers in text order, all readings of the same words among them: only the clause shows which of them holds.
   * @param presence with it, rules are left out in sentences that lack what they want; it is turned to one after the other
   */
  scan(document: Document, money: readonly MoneyDraft[], presence: Presence | null, meter: Meter | null = null): Trigger[] {
    const found: Trigger[] = [];
    const { tokens, sentences } = document;
    const { sentence } = tokens;
    let at = -1;
    const allows = (row: Row, i: number): boolean => {
      if (row.where === null && !row.by.amount) return true;
      if (sentence[i] !== at) {
        at = sentence[i]!;
        const [first, last] = [sentences.first[at]!, sentences.last[at]!];
        presence!.turnTo(tokens, first, last, moneyWithin(money, first, last).length > 0);
      }
      return presence!.offers(row);
    };
    this.#scanner.scan(
      document,
      (row, { first, last, pattern, anchor }) => {
        if (sentence[first] !== sentence[last - 1]) return;
        found.push(triggerOf(row, pattern, first, last, anchor, document));
      },
      meter,
      presence && allows,
    );
    return found.sort((a, b) => a.first - b.first);
  }
}

function triggerOf(
  { id, by, unless, where, frames }: Row,
  pattern: number,
  first: number,
  last: number,
  anchor: number,
  { tokens }: Document,
): Trigger {
  const { slots, needs, verbal } = frames[pattern]!;
  const [start, end] = [tokens.start[first]!, tokens.end[last - 1]!];
  return { rule: id, by, slots, needs, verbal, unless, where, first, last, anchor, start, end };
}

/** What a frame asks for; the subject of a noun may be told elsewhere. */
function needsOf(slots: readonly FrameSlot[], verbal: boolean): number {
  return slots.filter(({ role, place, required }) => required && ROLES.includes(role as never) && (verbal || place !== 'subject'))
    .length;
}

/** No word that introduces a complement stands farther behind a trigger than so many tokens. */
export const REACH = 20;

/**
 * Whether the words stand behind a trigger that introduce the complements which it requires: one look at the words, and most triggers end
 * here.
 * @param end the token behind the last of the sentence
 */
export function isMarked(trigger: Trigger, { word }: Tokens, end: number): boolean {
  const from = behind(trigger);
  const to = Math.min(end, trigger.last + REACH + 1);
  for (const slot of trigger.slots) {
    if (!isComplement(slot)) continue;
    let at = from;
    while (at < to && !opens(slot, word[at]!)) at++;
    if (at >= to) return false;
  }
  return true;
}

/** Whether a party stands behind a trigger that requires one there. */
export function isFollowed(trigger: Trigger, participants: readonly Participant[]): boolean {
  return participants.some(({ first }) => first >= behind(trigger)) || !trigger.slots.some(isComplement);
}

/** The first token behind a trigger that can introduce a complement: a noun may be followed by it in its own last word. */
export const behind = ({ verbal, anchor, last }: Trigger): number => (verbal ? anchor + 1 : last - 1);

const isComplement = ({ place, required, role }: Slot): boolean =>
  required && place === 'marked' && ROLES.includes(role as never);

function opens({ markers }: Slot, word: number): boolean {
  if (word === 0) return false;
  for (const marker of markers) if (marker[marker.length - 1] === word) return true;
  return false;
}

/**
 * Whether so many parties can make a reading of a trigger; a counted group is as good as two.
 * @param opening the first token of the sentence: a verb there may leave out who acts
 */
export function mayTell({ needs, verbal, by, anchor }: Trigger, participants: readonly Participant[], opening: number): boolean {
  const absent = anchor <= opening + 1 ? 1 : 0;
  if (needs > participants.length + absent) return false;
  if (!verbal || by.refers) return true;
  const sides = participants.reduce((sum, { kind, count }) => sum + (kind === 'group' && count ? 2 : 1), absent);
  return sides >= (by.parties ?? 2);
}
