import { type Document, ZONE_KINDS, type ZoneKind } from '../core/document.ts';
import type { Agreement, Result } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import { type Attempt, CONDITIONS, type Condition, type TriedRole } from '../core/stage.ts';

/** A rule that came near a sentence, as it is told: how far it matched, and the condition that failed. */
export interface NearRule {
  readonly rule: string;
  readonly says: string;
  readonly frame: string;
  /** the words of its trigger that stand there */
  readonly trigger: Span & { readonly text: string };
  readonly roles: readonly TriedRole[];
  readonly condition: Condition;
  readonly because: string;
  /** id of the agreement that the sentence adds to */
  readonly agreement: string | null;
}

/** A sentence without an agreement of its own: the rule that came nearest, then the others that were tried. */
export interface Untold extends Span {
  readonly text: string;
  readonly zone: ZoneKind;
  readonly organizations: readonly string[];
  readonly nearest: NearRule | null;
  readonly others: readonly NearRule[];
}

/** Why sentences tell of no agreement; those that name no organization and have no word of any rule are counted alone. */
export interface WhyNot {
  readonly sentences: number;
  /** sentences in which the trigger of an agreement stands */
  readonly told: number;
  readonly silent: number;
  readonly untold: readonly Untold[];
}

/** Sets what was tried against a result, sentence by sentence. */
export function whyNotOf(document: Document, { agreements, organizations }: Result, attempts: readonly Attempt[]): WhyNot {
  const { sentences, tokens, text } = document;
  const tried = new Map<number, Attempt[]>();
  for (const attempt of attempts) {
    const others = tried.get(attempt.sentence);
    if (others) others.push(attempt);
    else tried.set(attempt.sentence, [attempt]);
  }
  const mentions = organizations.flatMap((one) => one.mentions.map(({ start }) => ({ start, name: one.name })));
  const namesTo = upTo(mentions.sort((a, b) => a.start - b.start));
  const triggersTo = upTo(agreements.map(({ trigger }) => trigger));
  const untold: Untold[] = [];
  let told = 0;
  let silent = 0;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const span = { start: tokens.start[sentences.first[sentence]!]!, end: tokens.end[sentences.last[sentence]! - 1]! };
    const names = [...new Set(namesTo(span.end).map(({ name }) => name))];
    if (triggersTo(span.end).length > 0) {
      told++;
      continue;
    }
    const near = (tried.get(sentence) ?? [])
      .map((attempt) => nearRule(attempt, text, agreements))
      .sort((a, b) => far(b) - far(a) || found(b) - found(a) || a.trigger.start - b.trigger.start);
    const [nearest = null, ...others] = near;
    if (nearest === null && names.length === 0) silent++;
    else {
      const zone = ZONE_KINDS[sentences.zone[sentence]!]!;
      untold.push({ ...span, text: text.slice(span.start, span.end), zone, organizations: names, nearest, others });
    }
  }
  return { sentences: sentences.count, told, silent, untold };
}

/** Hands out items in text order, at each call those that start before an offset and were not handed out yet. */
function upTo<T extends { readonly start: number }>(items: readonly T[]): (end: number) => readonly T[] {
  let from = 0;
  return (end) => {
    const first = from;
    while (from < items.length && items[from]!.start < end) from++;
    return items.slice(first, from);
  };
}

const far = ({ condition }: NearRule): number => CONDITIONS.indexOf(condition);

/** Parties found, a required role that nobody fills held against them. */
const found = ({ roles }: NearRule): number => roles.reduce((sum, { party }) => sum + (party === null ? -1 : 1), 0);

function nearRule(attempt: Attempt, text: string, agreements: readonly Agreement[]): NearRule {
  const { rule, says, frame, start, end, roles, made } = attempt;
  const home = made && agreements.find(({ trigger }) => trigger.start === made.trigger);
  const [condition, because] =
    made === null
      ? [attempt.condition, attempt.because]
      : home
        ? [attempt.condition, `${attempt.because} as ${home.id}, whose trigger stands in another sentence`]
        : (['confidence', `its confidence, ${made.confidence}, is below the one asked for`] as const);
  return {
    rule,
    says,
    frame,
    trigger: { start, end, text: text.slice(start, end) },
    roles,
    condition,
    because,
    agreement: home?.id ?? null,
  };
}
