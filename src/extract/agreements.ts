import type { Document } from '../core/document.ts';
import { Shape, ZONE_KINDS } from '../core/document.ts';
import type { AgreementRule } from '../core/rule.ts';
import type { Stage } from '../core/stage.ts';
import type { Classes } from '../match/classes.ts';
import { attemptsOf, type Fate, type Heard } from './attempts.ts';
import { Cast } from './cast.ts';
import { certaintyOf, evidenceOf, FLOOR } from './certainty.ts';
import { Clause } from './clause.ts';
import { detailsOf } from './details.ts';
import { leadOf, toDraft } from './draft.ts';
import { Grammar, Part } from './grammar.ts';
import { merge, type Told } from './merge.ts';
import type { Participant } from './party.ts';
import { Presence } from './presence.ts';
import type { Reading } from './reading.ts';
import { lose, REFUSALS } from './refusals.ts';
import { read } from './sentence.ts';
import { isFollowed, isMarked, mayTell, type Stretch, type Trigger, TriggerScanner } from './triggers.ts';
import { moneyWithin } from './worth.ts';

/** Zones that tell of no agreement: general remarks about risk, addresses. */
const MUTE: readonly number[] = ['forward-looking', 'contact', 'table'].map((kind) => ZONE_KINDS.indexOf(kind as never));
/** Tokens of a sentence that are read together, and how far a piece of a longer one reaches into the next. */
const LONGEST = 250;
const OVERLAP = 30;
/** Finds agreements: triggers in one scan, roles by the grammar of their clauses, readings of one agreement brought together. */
export function createAgreementStage(classes: Classes, rules: readonly AgreementRule[]): Stage {
  const grammar = new Grammar(classes);
  const scanner = new TriggerScanner(rules, classes, grammar);
  const presence = new Presence(classes.lexicons.vocabulary.size);
  return {
    name: 'agreements',
    needs: ['money', 'dates', 'organizations'],
    gives: ['agreements'],
    run(document, known, options, trace) {
      const triggers = scanner.scan(document, known.money, trace === null ? presence : null, trace?.meter);
      if (triggers.length === 0 && !trace?.attempts) return;
      const cast = new Cast(document, known, grammar);
      const readings: Reading[] = [];
      const clauses: Heard['clauses'][number][] = [];
      const fates = new Map<Told, Fate>();
      for (const stretch of stretchesOf(document, triggers)) {
        const { first, last, sentence } = stretch;
        presence.turnTo(document.tokens, first, last, moneyWithin(known.money, first, last).length > 0);
        const heard = hear(stretch, cast, grammar, presence, trace !== null);
        if (heard === null) continue;
        const [clause, own] = heard;
        readings.push(...read(clause, own, known, sentence, document.sentences.zone[sentence] === 0, presence, trace));
        if (trace?.attempts) clauses.push(heard);
      }
      const lead = leadOf(document);
      for (const told of merge(readings)) {
        const evidence = evidenceOf(document, told);
        if (certaintyOf(evidence) < FLOOR) {
          const [{ trigger }] = told.readings as [Reading];
          lose(trigger, document, trace, REFUSALS.uncertain);
          fates.set(told, 'uncertain');
          continue;
        }
        const draft = toDraft(document, known, told, lead, certaintyOf(evidence));
        const silent = draft.modality === 'hypothetical' && options.modality !== 'all';
        fates.set(told, silent ? 'hypothetical' : { trigger: draft.trigger.start, confidence: draft.confidence });
        if (silent) continue;
        known.agreements.push(draft);
        if (trace) trace.details.set(`agreements:${draft.trigger.start}`, detailsOf(draft, told, evidence));
      }
      if (!trace?.attempts) return;
      const open = (stretch: Stretch): Clause => hear(stretch, cast, grammar, presence, true)![0];
      trace.attempts.push(
        ...attemptsOf({ document, triggers, clauses, readings, fates, mute: MUTE, scanner, open }, trace.losers),
      );
    },
  };
}

/**
 * The clause of a stretch with its parties, and the triggers in it that may be filled; null where none of them can tell anything. What
 * costs least is asked first: nine in ten triggers tell nothing.
 * @param presence turned to the stretch
 * @param all whether the clause and all triggers are asked for
 */
function hear(
  { first, last, own, sentence }: Stretch,
  cast: Cast,
  grammar: Grammar,
  presence: Presence,
  all: boolean,
): Heard['clauses'][number] | null {
  const { document } = cast;
  const meant = own.filter((trigger) => presence.against(trigger) === null);
  const marked = meant.filter((trigger) => isMarked(trigger, document.tokens, last));
  if (marked.length === 0 && !all) return null;
  const headline = document.sentences.zone[sentence] === 0;
  const parties = able(cast.within(first, last), meant, headline && isCapitalized(document, grammar, first, last));
  const followed = marked.filter((trigger) => isFollowed(trigger, parties));
  if (!all && !followed.some((trigger) => mayTell(trigger, parties, first))) return null;
  return [new Clause(document, grammar, first, last, parties, headline ? null : cast.absent(first)), all ? own : followed];
}

/** Sentences with triggers, those of mute zones left out; an endless one is read in pieces, so that its cost stays that of its length. */
function stretchesOf({ tokens, sentences }: Document, triggers: readonly Trigger[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let t = 0; t < triggers.length; ) {
    const sentence = tokens.sentence[triggers[t]!.first]!;
    const from = sentences.first[sentence]!;
    const piece = Math.floor((triggers[t]!.first - from) / LONGEST);
    const first = from + piece * LONGEST;
    const last = Math.min(sentences.last[sentence]!, first + LONGEST + OVERLAP);
    let end = t + 1;
    while (end < triggers.length && triggers[end]!.first < first + LONGEST && tokens.sentence[triggers[end]!.first] === sentence)
      end++;
    const own = triggers.slice(t, end).filter((trigger) => trigger.last <= last);
    if (own.length > 0 && !MUTE.includes(sentences.zone[sentence]!)) stretches.push({ first, last, own, sentence });
    t = end;
  }
  return stretches;
}

/** Leaves out names that only look like one: words of a headline in capitals, and those that tell of the agreement itself (`License Agreement`). */
function able(participants: readonly Participant[], triggers: readonly Trigger[], shouted: boolean): Participant[] {
  return participants.filter(
    ({ guess, likely, name, first, last }) =>
      !guess ||
      name.endsWith(' fund') ||
      (!shouted &&
        !triggers.some(
          ({ verbal, first: from, anchor, last: end }) =>
            ((anchor >= first && anchor < last) || (end > first && end <= last)) &&
            // `Skyline Leasing`
            !(likely && verbal && from > first && from === last - 1),
        )),
  );
}

/** Whether a headline has capitals throughout, so that they tell nothing of names: no longer word of it is in lower case. */
function isCapitalized(document: Document, grammar: Grammar, first: number, last: number): boolean {
  const { shape, start, end } = document.tokens;
  for (let i = first; i < last; i++)
    if (shape[i] === Shape.Lower && end[i]! - start[i]! > 4 && !grammar.has(document, i, Part.Preposition)) return false;
  return true;
}
