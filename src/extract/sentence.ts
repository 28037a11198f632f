import { ZONE_KINDS } from '../core/document.ts';
import type { Known } from '../core/mention.ts';
import type { AgreementType, Instrument, Status } from '../core/result.ts';
import type { Trace } from '../core/stage.ts';
import { resolve } from '../match/resolve.ts';
import { isBuyback } from './buyback.ts';
import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';
import { byName, oriented, withBuyer } from './orientation.ts';
import { isOverseer } from './overseers.ts';
import type { Participant } from './party.ts';
import type { Presence } from './presence.ts';
import type { Reading } from './reading.ts';
import { lose, REFUSALS, type Refusal, unfilled } from './refusals.ts';
import { LONE, rivalsOf } from './rivals.ts';
import { areKnown, type Filled, type Filling, fillRoles, isUnnamed } from './roles.ts';
import { withEmployer } from './staff.ts';
import { isFirm, isPlaceOnly, STATES } from './states.ts';
import { type Told, toldBy } from './status.ts';
import { matterOf } from './substance.ts';
import { dateOf, datesWithin, publishedOf, termOf } from './timing.ts';
import { governingForm, instrumentOf, offerOver, sided, typeOf } from './topic.ts';
import type { Trigger } from './triggers.ts';
import { isCrowd, isVague } from './unnamed.ts';
import { isDoubtful, isTaggedVerb, voiceOf } from './voice.ts';
import { moneyWithin, worthOf } from './worth.ts';

/**
 * Reads all triggers of one sentence. A trigger ends where the next verb that tells of an agreement begins; where triggers that
 * fill their frames overlap, the resolver decides.
 */
export function read(
  clause: Clause,
  triggers: readonly Trigger[],
  known: Known,
  sentence: number,
  headline: boolean,
  presence: Presence,
  trace: Trace | null,
): Reading[] {
  const filled = new Map<Trigger, Filled[] | null>();
  const lacking = new Map<Trigger, string>();
  const barred = new Map<Trigger, Refusal>();
  for (const trigger of triggers) {
    const why = presence.against(trigger);
    if (why !== null && !trace) continue;
    const filling: Filling | null = trace && { filled: [], missing: [] };
    const roles = fillRoles(clause, trigger, clause.last, filling);
    filled.set(trigger, why === null ? roles : null);
    if (filling?.missing[0]) lacking.set(trigger, filling.missing[0].slot.role);
    else if (why !== null && roles) barred.set(trigger, why);
  }
  // a word that is no verb does no harm where nothing would be read from it, and no clause before it ends there
  const matters = (trigger: Trigger, roles: Filled[]): boolean =>
    triggers.some((other) => other.last <= trigger.first && filled.get(other)) ||
    typeof readOne(clause, trigger, roles, clause.last, known, sentence, headline) !== 'string';
  const able = [...filled.keys()].filter((trigger) => {
    const roles = filled.get(trigger)!;
    const why =
      roles === null
        ? barred.has(trigger)
          ? REFUSALS[barred.get(trigger)!]
          : unfilled(clause, trigger, lacking.get(trigger))
        : headline || !isDoubtful(clause, trigger)
          ? null
          : !matters(trigger, roles)
            ? REFUSALS.parties
            : isTaggedVerb(clause, trigger, trace)
              ? null
              : REFUSALS.verb;
    if (why !== null) lose(trigger, clause.document, trace, why);
    return why === null;
  });
  const candidates = able.flatMap((trigger) => {
    const limit = able.find((next) => next.verbal && next.first >= trigger.last)?.first ?? clause.last;
    const roles = limit === clause.last ? filled.get(trigger)! : fillRoles(clause, trigger, limit);
    const reading = roles === null ? 'role' : readOne(clause, trigger, roles, limit, known, sentence, headline);
    if (typeof reading !== 'string') return [{ start: trigger.start, end: trigger.end, rule: trigger.rule, reading }];
    lose(trigger, clause.document, trace, REFUSALS[reading]);
    return [];
  });
  return fromSellers(resolve(rivalsOf(candidates)).map(({ reading }) => reading));
}

/** `an agreement with B to buy C`: who the buyer agrees with is the seller. */
function fromSellers(readings: Reading[]): Reading[] {
  const purchase = readings.find(
    ({ type, trigger }) => type === 'acquisition' && trigger.verbal && trigger.by.type === 'acquisition',
  );
  for (const reading of readings) {
    if (!purchase || reading.type !== 'acquisition' || reading.trigger.by.type !== null) continue;
    reading.parts = reading.parts.map((part) =>
      part.role === 'target' && !purchase.parts.some(({ participant }) => participant.key === part.participant.key)
        ? { ...part, role: 'seller' }
        : part,
    );
  }
  return readings;
}

const QUOTE = ZONE_KINDS.indexOf('quote');

/** What a trigger tells with these roles, or what speaks against it. */
function readOne(
  clause: Clause,
  trigger: Trigger,
  roles: Filled[],
  limit: number,
  known: Known,
  sentence: number,
  headline: boolean,
): Reading | Refusal {
  const own =
    trigger.by.type === 'intergovernmental' && roles.some(({ participant }) => isFirm(participant)) ? null : trigger.by.type;
  const { type: topic, sure } = own ? { type: own, sure: true } : typeOf(clause, trigger, roles);
  const kept = roles.filter(
    ({ participant }) =>
      !isOverseer(participant, topic) && !isPlaceOnly(clause, participant, topic) && !isCrowd(participant, topic),
  );
  const filled = topic === 'labor' ? withEmployer(clause, kept) : kept;
  if (trigger.by.known && !areKnown(filled)) return 'known';
  if (isBuyback(clause, trigger)) return 'buyback';
  const definite = definiteBy(clause, trigger);
  const unnamed = trigger.slots.some(({ place, role }) => place === 'subject' && isUnnamed(clause, trigger, role)) ? 1 : 0;
  if (filled.length > 1 && trigger.by.type !== 'acquisition' && filled.every(({ participant }) => participant.kind === 'person'))
    return 'parties';
  const proven = filled.length > 0 && filled.every(({ participant }) => !participant.guess);
  const enough = sides(filled, topic) + (proven ? unnamed : 0) >= (trigger.by.parties ?? 2);
  // a headline that names one side still says what the news is about
  const lone = filled.length === 1 && LONE.includes(trigger.rule);
  const hints = headline && filled.length > 0 && (lone || (!enough && !trigger.verbal && sure));
  const refers =
    trigger.by.refers === true || hints || (!trigger.verbal && (definite === 'this' || (!enough && definite !== null)));
  const complement = filled.some(({ how }) => how === 'complement');
  if (!enough && !refers) return 'parties';
  const money = moneyWithin(known.money, clause.first, clause.last);
  const voice = voiceOf(clause, trigger);
  const told = toldBy(clause, trigger, voice, trigger.by.status ?? 'agreed');
  if (isVague(filled, told)) return 'parties';
  const form = trigger.by.instrument
    ? null
    : (instrumentOf(clause, trigger) ??
      governingForm(clause, trigger) ??
      (topic === 'acquisition' ? offerOver(clause, trigger) : null));
  const instrument = trigger.by.instrument ?? form?.instrument ?? 'unspecified';
  const published = publishedOf(known);
  const amounts = worthOf(clause, trigger, money, limit);
  if (trigger.by.amount && (amounts.length === 0 || amounts.length > 3)) return 'amount';
  const date = dateOf(clause, trigger, datesWithin(known.dates, clause.first, clause.last), published);
  const term = termOf(clause, trigger);
  const span = { start: trigger.start, end: trigger.end };
  const standing = !headline && told.span === null && isOwned(clause, trigger);
  const named = refers && !enough ? filled.filter(({ participant }) => !participant.weak) : null;
  const cast = named ?? oriented(clause, trigger, topic, sided(topic, filled, own !== null));
  const matter = matterOf(clause, trigger, topic, withBuyer(clause, trigger, topic, cast));
  const { type } = matter;
  const parts = byName(trigger, type, matter.parts);
  return {
    trigger,
    sentence,
    headline,
    quoted: clause.document.sentences.zone[sentence] === QUOTE,
    type,
    sure,
    refers,
    definite: definite !== null && !trigger.verbal && !complement,
    fresh: isFresh(clause, trigger),
    standing,
    instrument,
    status:
      standing && LASTING.includes(type) && told.status === 'agreed' ? 'completed' : statusOf(told, instrument, type, filled),
    modality: told.modality,
    parts,
    amounts,
    date,
    term: term?.term ?? null,
    spans: {
      status: told.span,
      instrument: form?.span ?? (trigger.by.instrument ? span : null),
      date: date && { start: date.start, end: date.end },
      term: term?.span ?? null,
    },
  };
}

/** What is there once its owner has it: `through its joint venture`, `since its offering`. */
const LASTING: readonly AgreementType[] = ['joint-venture', 'equity-investment', 'debt-financing'];

/** Deals that one side can only plan as long as nobody is named on the other. */
const ONE_SIDED: readonly AgreementType[] = ['acquisition', 'equity-investment', 'debt-financing', 'fund-formation'];

/** A memorandum or letter that exists is signed; what one side alone is to do is planned. */
function statusOf(told: Told, instrument: Instrument, type: AgreementType, parties: readonly Filled[]): Status {
  const letter = instrument === 'memorandum-of-understanding' || instrument === 'letter-of-intent';
  if (letter && told.status === 'agreed') return 'signed';
  const alone = told.intended && told.status === 'agreed' && sides(parties, type) === 1 && ONE_SIDED.includes(type);
  return alone ? 'proposed' : told.status;
}

/** How many parties there are; a group counts for as many as a frame may ask for, and so do states that agree. */
function sides(filled: readonly Filled[], topic: AgreementType): number {
  const several = ({ kind, count, name }: Participant): boolean =>
    (kind === 'group' && count !== null) || (topic === 'intergovernmental' && STATES.test(name));
  return filled.reduce((sum, { participant }) => sum + (several(participant) ? 2 : 1), 0);
}

/** Deals that are over once they are recent. */
const DEALS: readonly unknown[] = ['acquisition', 'merger', 'equity-investment', 'debt-financing'];

/** `its partnership with`, `the recent takeover of`: told as what has been there before. */
function isOwned(clause: Clause, trigger: Trigger): boolean {
  if (trigger.verbal) return false;
  for (let i = clause.back(trigger.first), steps = 0; i >= clause.first && steps < 4; i = clause.back(i), steps++) {
    if (clause.is(i, 'its') || clause.is(i, 'their') || clause.is(i, 'our')) return true;
    const word = clause.lower(i);
    if (/^(?:recent|earlier|previous)$/.test(word)) return DEALS.includes(trigger.by.type);
    if (clause.is(i, 'a') || clause.is(i, 'the') || word === 'new' || word === 'latest') return false;
    if (clause.has(i, Part.Preposition | Part.Auxiliary | Part.Verb)) return false;
  }
  return false;
}

/** `an agreement`, `a new deal`: not told before. */
function isFresh(clause: Clause, trigger: Trigger): boolean {
  if (trigger.verbal) return false;
  for (let i = clause.back(trigger.first), steps = 0; i >= clause.first && steps < 5; i = clause.back(i), steps++) {
    if (clause.is(i, 'a') || clause.is(i, 'an')) return true;
    if (clause.has(i, Part.Preposition | Part.Auxiliary | Part.Verb) || clause.is(i, 'the')) return false;
  }
  return false;
}

/** `the agreement`, `this deal`: told before. */
function definiteBy(clause: Clause, trigger: Trigger): 'the' | 'this' | null {
  for (let i = clause.back(trigger.first), steps = 0; i >= clause.first && steps < 4; i = clause.back(i), steps++) {
    // `this certification, achieved in partnership with B`
    if (clause.is(i, ',')) return null;
    if (clause.is(i, 'this') || clause.is(i, 'these')) return 'this';
    if (clause.is(i, 'the') || clause.is(i, 'that')) return 'the';
    if (clause.has(i, Part.Preposition | Part.Auxiliary | Part.Verb) || clause.is(i, 'a') || clause.is(i, 'an')) return null;
  }
  return null;
}
