import type { AgreementType } from '../core/result.ts';
import { aligned } from './kinship.ts';
import { covers, isEcho, isPraised } from './praise.ts';
import type { Part, Reading } from './reading.ts';
import { contradicts } from './sides.ts';
import { sided } from './topic.ts';
import { distinct } from './worth.ts';

/** Readings of one agreement; the first one names it. */
export interface Told {
  readonly readings: Reading[];
  type: AgreementType;
  sure: boolean;
  parts: Part[];
}

/** Types that one agreement may be told under. */
const FAMILIES: readonly (readonly AgreementType[])[] = [
  ['acquisition', 'merger'],
  [
    'partnership',
    'research-collaboration',
    'distribution',
    'consortium',
    'services-contract',
    'supply',
    'license',
    'joint-venture',
    'sponsorship',
    'other',
  ],
  ['equity-investment', 'debt-financing', 'fund-formation'],
  ['supply', 'services-contract', 'lease'],
  ['intergovernmental', 'partnership'],
];

/** Brings readings together that tell of one agreement; those that only point back and find nothing are dropped. */
export function merge(readings: readonly Reading[]): Told[] {
  const told: Told[] = [];
  const hints: Reading[] = [];
  for (const reading of readings) {
    const home = findHome(told, reading);
    if (home) add(home, reading);
    else if (!reading.refers && reading.parts.length > 0) told.push(hinted(reading, hints));
    else if (reading.headline && reading.sure) hints.push(reading);
  }
  return told;
}

/** A new agreement; where its own words leave the type open, a headline about one of its parties decides. */
function hinted(reading: Reading, hints: Reading[]): Told {
  const told = { readings: [reading], type: reading.type, sure: reading.sure, parts: [...reading.parts] };
  const keys = new Set(reading.parts.map(({ participant }) => participant.key));
  const open = reading.trigger.by.type === null && reading.status !== 'negotiating';
  const at = open ? hints.findIndex(({ parts }) => parts.some(({ participant }) => keys.has(participant.key))) : -1;
  const [hint] = at < 0 ? [] : hints.splice(at, 1);
  if (!hint || hint.type === reading.type) return told;
  const parts = sided(
    hint.type,
    reading.parts.map((part) => ({ ...part, role: 'party' })),
    false,
  );
  return { readings: [hint, reading], type: hint.type, sure: true, parts };
}

/** A text tells of few agreements at a time: the first ones, which are its news, and the last ones. */
const NEWS = 12;
const RECENT = 40;

function nearby(told: readonly Told[]): Told[] {
  if (told.length <= NEWS + RECENT) return told.toReversed();
  return [...told.slice(-RECENT).reverse(), ...told.slice(0, NEWS)];
}

function findHome(told: readonly Told[], reading: Reading): Told | null {
  const terms = reading.trigger.by.refers === true && reading.trigger.by.type === null;
  if (!terms) for (const one of nearby(told)) if (isSame(one, reading)) return one;
  const praised = reading.quoted && reading.type === 'partnership' ? nearby(told).find((one) => isPraised(one, reading)) : null;
  if (praised) return praised;
  const echoed = isEcho(reading) ? nearby(told).find((one) => covers(one, reading)) : null;
  if (echoed) return echoed;
  if (!reading.refers && !reading.definite) return null;
  // `the deal` is the last one told of a type that fits, in this sentence or the three before
  for (const one of nearby(told)) {
    // what is done does not go back to what is forsworn or only imagined
    if (reading.modality === 'fact' && one.readings.every(({ modality }) => modality === 'hypothetical')) continue;
    const near = reading.sentence - one.readings.at(-1)!.sentence <= 3;
    if (reading.trigger.by.amount && (one.readings.some(({ amounts }) => amounts.length > 0) || !mayShare(one, reading)))
      continue;
    if (
      near &&
      (!reading.sure || one.type === reading.type || kin(one.type, reading.type)) &&
      !contradicts(one.parts, reading.parts)
    )
      return one;
  }
  return null;
}

/** Whether the parties of a sentence on the price are among those of the agreement; one without parties may be of any. */
function mayShare(one: Told, { parts }: Reading): boolean {
  const keys = new Set(one.parts.map(({ participant }) => participant.key));
  return parts.length === 0 || parts.some(({ participant }) => keys.has(participant.key));
}

function isSame(one: Told, reading: Reading): boolean {
  const same = one.type === reading.type;
  const unsure = !one.sure || !reading.sure;
  if (!same && !unsure && !(kin(one.type, reading.type) && soft(one.type, reading.type))) return false;
  const last = one.readings.at(-1)!;
  const meets = reading.parts.some((part) => one.parts.some(({ participant }) => participant.key === part.participant.key));
  // one sentence tells one thing of a kind, unless it names other parties
  if (!meets)
    return (reading.parts.length === 0 || one.parts.length === 0) && last.sentence === reading.sentence && (same || unsure);
  const { known, parts } = aligned(one.parts, reading.parts);
  const keys = new Set(known.map(({ participant }) => participant.key));
  const shared = parts.filter(({ participant }) => keys.has(participant.key)).length;
  if (same && isLead(one, reading)) return true;
  if (isOtherGift(known, reading) || (same && isOtherSum(one, reading))) return false;
  if (contradicts(known, parts)) return false;
  // talks with one party more are another matter than what the others have agreed
  if (
    reading.status === 'negotiating' &&
    shared < reading.parts.length &&
    one.readings.some(({ status }) => status !== 'negotiating')
  )
    return false;
  // a joint statement is another act than the treaty told before
  if (reading.fresh && last.sentence !== reading.sentence && differs(one, reading)) return false;
  if (same) return true;
  // two who merge may sell a part of themselves
  if (reading.parts.every(({ role }) => role === 'seller')) return false;
  if (last.sentence === reading.sentence) return true;
  return shared >= 2 || (shared === reading.parts.length && reading.refers);
}

/** `A gift of $2 million from C`, where A had got a grant from B: who else gives, gives another grant. */
function isOtherGift(known: readonly Part[], { type, fresh, parts }: Reading): boolean {
  if (type !== 'grant' || !fresh) return false;
  const givers = known.filter(({ role }) => role === 'grantor');
  const others = parts.filter(({ role }) => role === 'grantor');
  return (
    givers.length > 0 &&
    others.length > 0 &&
    others.every(({ participant }) => givers.every((giver) => giver.participant.key !== participant.key))
  );
}

/** Whether another sentence tells of money raised or lent in other amounts, as something of its own: one more round, one more loan. */
function isOtherSum({ readings, type }: Told, reading: Reading): boolean {
  if (type !== 'equity-investment' && type !== 'debt-financing') return false;
  if (reading.headline || reading.definite || reading.refers || reading.amounts.length === 0) return false;
  if (readings.at(-1)!.sentence === reading.sentence) return false;
  const told = readings.flatMap(({ amounts }) => amounts);
  return (
    told.length > 0 && distinct([...told, ...reading.amounts]).length === distinct(told).length + distinct(reading.amounts).length
  );
}

/** Sentences behind a headline that tell the same news. */
const LEAD = 3;

/** Whether a sentence opens the story under the headline that told of an agreement: it may name a parent or a unit for one of the sides. */
function isLead({ readings }: Told, { headline, sentence }: Reading): boolean {
  return !headline && readings.every((one) => one.headline) && sentence - readings.at(-1)!.sentence <= LEAD;
}

/** Whether the form is of another kind than all forms told so far. */
function differs(one: Told, { instrument }: Reading): boolean {
  const act = instrument === 'declaration' || instrument === 'treaty';
  return act && one.readings.every((reading) => reading.instrument !== instrument);
}

function kin(a: AgreementType, b: AgreementType): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

/** Whether one of the two is the kind of word that any agreement of its family is called by. */
function soft(a: AgreementType, b: AgreementType): boolean {
  return (
    a === 'partnership' ||
    b === 'partnership' ||
    (a === 'supply' && b === 'services-contract') ||
    (a === 'services-contract' && b === 'supply') ||
    (a === 'merger' && b === 'acquisition') ||
    (a === 'acquisition' && b === 'merger')
  );
}

function add(home: Told, reading: Reading): void {
  // what only the headline and a role made a party stands for somebody whom the story names
  if (isLead(home, reading) && contradicts(home.parts, reading.parts))
    home.parts = home.parts.filter(({ participant: { guess, kind } }) => !guess && kind !== 'state');
  const other = reading.type !== home.type || contradicts(home.parts, reading.parts);
  if (reading.quoted && other && isPraised(home, reading)) return;
  if (
    (!home.sure && reading.sure && reading.type !== home.type) ||
    (home.type === 'partnership' && reading.sure && reading.type !== 'partnership')
  ) {
    const counts = kin(home.type, reading.type) || !home.sure;
    if (counts && !reading.refers) {
      home.type = reading.type;
      home.sure = true;
      home.parts = prefer(reading.parts, home.parts);
    }
  }
  // of a merger in which one buys the other, the purchase is what is agreed
  if (home.type === 'merger' && reading.type === 'acquisition' && !reading.refers && buys(reading.parts))
    home.type = 'acquisition';
  home.readings.push(reading);
  // a sentence on the price names the parties by what they do with the money
  if (!reading.trigger.by.refers || reading.trigger.by.type !== null) home.parts = together(home.parts, reading.parts);
}

function buys(parts: readonly Part[]): boolean {
  return parts.some(({ role }) => role === 'acquirer') && parts.some(({ role }) => role === 'target');
}

/** Parties of both, each by its fullest name. */
function together(first: readonly Part[], second: readonly Part[]): Part[] {
  const { known, parts } = aligned(first, second);
  return prefer(known, parts);
}

/** Parties of both, roles of the first where it has better ones than `party`. */
function prefer(first: readonly Part[], second: readonly Part[]): Part[] {
  const parts = [...first];
  for (const part of second) {
    const at = parts.findIndex(({ participant }) => participant.key === part.participant.key);
    // `Washington`, then `the United States`
    if (at >= 0 && parts[at]!.participant.weak && !part.participant.weak)
      parts[at] = { ...parts[at]!, participant: part.participant };
    if (at < 0) {
      // who had no name is named
      const unnamed = part.participant.weak
        ? -1
        : parts.findIndex(({ role, participant }) => participant.unnamed === 'one' && role === part.role);
      if (unnamed >= 0) {
        parts[unnamed] = part;
        continue;
      }
      const taken = parts.some(({ role, participant }) => part.participant.weak && role === part.role && !participant.weak);
      if (!taken) parts.push(part);
    } else if (parts[at]!.role === 'party' && part.role !== 'party' && parts.length > 1)
      parts[at] = { ...parts[at]!, role: part.role };
  }
  return parts;
}
