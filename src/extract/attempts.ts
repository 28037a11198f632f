import { type Document, ZONE_KINDS } from '../core/document.ts';
import type { Attempt, Condition, Loser, TriedRole } from '../core/stage.ts';
import { readFrame } from '../match/frame.ts';
import type { Clause } from './clause.ts';
import type { Told } from './merge.ts';
import type { Reading } from './reading.ts';
import { REFUSALS } from './refusals.ts';
import { type Filling, fillRoles, isRole } from './roles.ts';
import type { Slot, Stretch, Trigger, TriggerScanner } from './triggers.ts';
import { isApt } from './voice.ts';

/** What became of readings that were brought together: an agreement, by the start of its trigger, or nothing. */
export type Fate = NonNullable<Attempt['made']> | 'hypothetical' | 'uncertain';

/** All that was looked at for the agreements of a document. */
export interface Heard {
  readonly document: Document;
  readonly triggers: readonly Trigger[];
  /** what was read, piece by piece, with the triggers in it */
  readonly clauses: readonly (readonly [Clause, readonly Trigger[]])[];
  readonly readings: readonly Reading[];
  readonly fates: ReadonlyMap<Told, Fate>;
  /** zones that are not read */
  readonly mute: readonly number[];
  readonly scanner: TriggerScanner;
  /** makes the clause of a piece that was not read */
  readonly open: (stretch: Stretch) => Clause;
}

/** Tokens of a sentence without a trigger that are looked at. */
const SHOWN = 120;

/** Every rule that was tried, sentence by sentence, with how far it got; where no trigger stands, the one that came nearest. */
export function attemptsOf(heard: Heard, losers: readonly Loser[]): Attempt[] {
  const { document, triggers, clauses, scanner } = heard;
  const { sentences, tokens } = document;
  const why = new Map(losers.map(({ rule, start, end, because }) => [`${rule}:${start}:${end}`, because]));
  const attempts: Attempt[] = [];
  const told = new Map(heard.readings.map((reading): [Trigger, Fate | null] => [reading.trigger, null]));
  for (const [{ readings }, fate] of heard.fates) for (const { trigger } of readings) told.set(trigger, fate);
  const read = new Set<Trigger>();
  const busy = new Set<number>();
  for (const [clause, own] of clauses)
    for (const trigger of own) {
      read.add(trigger);
      const lost = why.get(`${trigger.rule}:${trigger.start}:${trigger.end}`) ?? null;
      attempts.push(tried(heard, clause, trigger, told.get(trigger), lost));
    }
  for (const trigger of triggers) {
    const sentence = tokens.sentence[trigger.first]!;
    busy.add(sentence);
    if (read.has(trigger)) continue;
    const zone = sentences.zone[sentence]!;
    const because = heard.mute.includes(zone)
      ? `the sentence stands in the zone ${ZONE_KINDS[zone]}, which tells of no agreement`
      : 'the trigger lies across the pieces in which so long a sentence is read';
    attempts.push({ ...of(heard, trigger), sentence, roles: [], condition: 'zone', because, made: null });
  }
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    if (busy.has(sentence)) continue;
    const first = sentences.first[sentence]!;
    const last = Math.min(sentences.last[sentence]!, first + SHOWN);
    const clause = heard.open({ first, last, own: [], sentence });
    const near = scanner.nearest(clause);
    if (!near) continue;
    const { trigger, missing } = near;
    const filling: Filling = { filled: [], missing: [] };
    fillRoles(clause, trigger, last, filling);
    const because = `no trigger: ${missing} is missing where the frame wants it`;
    const roles = rolesOf(filling, trigger);
    attempts.push({ ...of(heard, trigger), sentence, roles, condition: 'no-trigger', because, made: null });
  }
  return attempts;
}

function of({ scanner }: Heard, trigger: Trigger): Pick<Attempt, 'rule' | 'says' | 'frame' | 'start' | 'end'> {
  const { rule, by, start, end } = trigger;
  return { rule, says: by.says, frame: scanner.frameOf(trigger), start, end };
}

/**
 * How a trigger that was read fared.
 * @param fate what became of its reading: null where it was brought together with none, undefined where there was none
 */
function tried(heard: Heard, clause: Clause, trigger: Trigger, fate: Fate | null | undefined, lost: string | null): Attempt {
  const { document, scanner } = heard;
  const filling: Filling = { filled: [], missing: [] };
  fillRoles(clause, trigger, clause.last, filling);
  const base = { ...of(heard, trigger), sentence: document.tokens.sentence[trigger.first]!, roles: rolesOf(filling, trigger) };
  if (fate === undefined) return { ...base, ...refused(clause, trigger, scanner.frameOf(trigger), filling, lost), made: null };
  if (fate === null) return { ...base, condition: 'echo', because: ECHO, made: null };
  if (typeof fate === 'string')
    return { ...base, condition: fate, because: fate === 'uncertain' ? REFUSALS.uncertain : SUPPOSED, made: null };
  return { ...base, condition: 'merged', because: 'tells of the same agreement', made: fate };
}

const SUPPOSED = 'told as a possibility or in general, not as a fact; --modality all gives it';
const ECHO = 'only points back or praises, and adds nothing to an agreement told before';
const OVERLAP = 'another reading of the same words, or of more of them, took its place';

/** What spoke against a trigger that was not read. */
function refused(
  clause: Clause,
  trigger: Trigger,
  frame: string,
  { missing: [first] }: Filling,
  lost: string | null,
): { readonly condition: Condition; readonly because: string } {
  if (lost === null) return { condition: 'overlap', because: OVERLAP };
  const known = Object.entries(REFUSALS).find(([, says]) => says === lost);
  if (known) return { condition: known[0] as Condition, because: lost };
  if (!first || !isApt(clause, trigger)) return { condition: 'sense', because: lost };
  const { slot, unfit } = first;
  const place = placeOf(slot, trigger, frame);
  const because =
    unfit.length === 0
      ? `the role ${slot.role} has no party (${place})`
      : `the role ${slot.role} is not for ${unfit.map(({ name, kind }) => `${name} (${kind})`).join(', ')} (${place})`;
  return { condition: 'role', because };
}

/** Where a frame looks for the party of a slot. */
function placeOf(slot: Slot, trigger: Trigger, frame: string): string {
  if (slot.place !== 'marked') return slot.place;
  const { markers } = readFrame(frame).slots[trigger.slots.indexOf(slot)]!;
  return `behind ${markers.map((words) => words.join(' ')).join(', ')}`;
}

/** The parties in their roles, then the roles that a frame requires and nobody fills. */
function rolesOf({ filled, missing }: Filling, { slots }: Trigger): TriedRole[] {
  const at = (role: string): number => slots.findIndex((slot) => slot.role === role);
  return [
    ...filled.map(({ role, participant, how }) => ({ role, party: participant.name.replace(/\s+/g, ' '), how })),
    ...missing.filter(({ slot }) => isRole(slot.role)).map(({ slot }) => ({ role: slot.role, party: null, how: null })),
  ].sort((a, b) => at(a.role) - at(b.role));
}
