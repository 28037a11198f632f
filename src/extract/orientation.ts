import type { AgreementType, Role } from '../core/result.ts';
import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';
import type { Participant } from './party.ts';
import type { Filled } from './roles.ts';
import type { Trigger } from './triggers.ts';

/** Types whose two sides a form noun leaves open: `A signed a contract with B`. */
const TURNED: Readonly<Partial<Record<AgreementType, readonly [Role, Role]>>> = {
  supply: ['supplier', 'customer'],
  'services-contract': ['supplier', 'customer'],
  license: ['licensor', 'licensee'],
};

/** The same, and types whose rules name their roles. */
const NAMED: typeof TURNED = { ...TURNED, sponsorship: ['sponsor', 'party'], lease: ['lessee', 'lessor'] };

/** The same for who is named first, and who second: `A and B signed a licence`. */
const ORDERED: Readonly<Partial<Record<AgreementType, readonly [Role, Role]>>> = {
  ...TURNED,
  distribution: ['supplier', 'distributor'],
  lease: ['lessee', 'lessor'],
};

/** Rules whose form noun says nothing of who gives and who takes. */
const OPEN: readonly string[] = [
  'agreement/form-between',
  'agreement/agree-with',
  'agreement/supply-agreement',
  'agreement/license-agreement',
  'agreement/signed-alone',
  'agreement/negotiate',
  'agreement/states-agree',
  'agreement/franchise-signed',
  'agreement/sponsorship-deal',
  'agreement/lease-agreement',
];

/** Who buys from firms rather than selling to them. */
const PUBLIC: readonly string[] = ['government', 'agency'];
const BUYS =
  /^(?:buy|buying|purchase|purchasing|order|import|importing|procure|source|sourcing|obtain|obtaining|rent|hire|take|receive)$/;
/** Who takes goods and services rather than giving them, by its name, and who gives them. */
const TAKER =
  /\b(?:Air|Airlines?|Airways|Banks?|Bancorp|City|County|Council|Authority|Hospitals?|University|College|Schools?|Airports?|Railways?|Railroad|Ports?|Ministry|Department|Navy|Army|Air Force|Police|Stores?|Supermarkets?|Foods?|Hotels?|Insurance|Government|Agency|Transit|Metro|Motors?)\b/;
const GIVER =
  /\b(?:Systems?|Technolog(?:y|ies)|Software|Solutions|Construction|Constructors|Contractors|Engineering|Engineers|Consulting|Services|Builders|Aerospace|Aircraft|Shipyards?|Shipbuilding|Wind|Solar|Renewables|Grain|Mills|Lithium|Mining|Mines|Minerals|Steel|Robotics|Automation|Labs?|Data|Cloud|Networks?|Instruments|Electronics|Semiconductors?|Turbines|Biomanufacturing|LNG)\b/;
/** Verbs of who pays and may stop paying. */
const CANCELS = /^(?:cancel(?:s|led|ed)|scrap(?:s|ped)|axe[sd]|drop(?:s|ped)|rescind(?:s|ed)|revoke[sd])$/;
const DELIVERS =
  /^(?:supply|provide|deliver|build|construct|manufacture|operate|produce|develop|design|install|maintain|sell|export|drill|run|refurbish|upgrade|transport|ship|repair)$/;
const TAKES = /^(?:receives?|received|obtains?|obtained|gains?|gained|acquires?|acquired|gets?|got|secures?|secured)$/;
const GIVES = /^(?:giv(?:es|ing)|grants?|granting|allow(?:s|ing))$/;
/** Tokens in front of a form noun in which its kind is told. */
const NEAR = 2;
/** Tokens behind a form noun in which what the sides do is told. */
const REACH = 30;

/** The parties of an agreement told by a form noun, turned around where other words say who gives and who takes. */
export function oriented(clause: Clause, trigger: Trigger, type: AgreementType, parts: readonly Filled[]): readonly Filled[] {
  const sides = NAMED[type];
  if (!sides || !OPEN.includes(trigger.rule)) return parts;
  const near = parts.filter(({ how }) => how !== 'complement');
  const far = parts.filter(({ how }) => how === 'complement');
  if (near.length === 0 || near.some(({ role }) => role !== sides[0]) || far.some(({ role }) => role !== sides[1])) return parts;
  const turned = TURNS[type]!(clause, trigger, near, far);
  return turned ? parts.map((part) => ({ ...part, role: part.role === sides[0] ? sides[1] : sides[0] })) : parts;
}

type Turn = (clause: Clause, trigger: Trigger, near: readonly Filled[], far: readonly Filled[]) => boolean;

/** What says of each type that the side that acts is the other one. */
const TURNS: Readonly<Partial<Record<AgreementType, Turn>>> = {
  supply: buys,
  'services-contract': buys,
  license: takesLicense,
  // `the Rovers renewed their shirt deal with Acme Corp`
  sponsorship: (_clause, _trigger, near, far) => near.every(isPlayer) && far.length > 0 && !far.some(isPlayer),
  // who signs a charter of a ship owns it
  lease: (clause, { first, last }) => {
    for (let i = Math.max(clause.first, first - NEAR); i < last; i++) if (clause.lower(i) === 'charter') return true;
    return false;
  },
};

/** Whether a party is a team, or plays itself. */
function isPlayer({ participant: { entity, kind } }: Filled): boolean {
  return kind === 'person' || entity?.kind === 'team';
}

function isPublic({ participant: { entity, kind } }: Filled): boolean {
  return kind === 'state' || (entity !== null && PUBLIC.includes(entity.kind));
}

/** Whether the side that acts is the customer: a ministry, who signs to buy, whose partner is to deliver. */
function buys(clause: Clause, { first, last }: Trigger, near: readonly Filled[], far: readonly Filled[]): boolean {
  if (far.length > 0 && near.every(isPublic) && !far.some(isPublic)) return true;
  const others = new Set(far.map(({ participant }) => participant.key));
  for (let i = last; i < Math.min(clause.last, last + REACH) && !clause.is(i, ';'); i++) {
    const word = clause.lower(i);
    const led = clause.is(clause.back(i), 'to') || clause.is(clause.back(i), 'for');
    if (led && BUYS.test(word)) return true;
    // `talks on the purchase of`
    if (word === 'purchase' && (clause.is(i - 1, 'the') || clause.is(i - 1, 'on'))) return true;
    if (led && DELIVERS.test(word)) return false;
    if (DELIVERS.test(word) && clause.has(clause.back(i), Part.Auxiliary)) {
      const doer = clause.chainAt(clause.back(clause.verbStart(i)));
      return doer?.members.some(({ key }) => others.has(key)) ?? false;
    }
  }
  if (cancels(clause, first)) return true;
  return takes(near) > takes(far);
}

/** Who lets what it owns, and who is sponsored, by its name. */
const OWNER =
  /\b(?:Realty|Propert(?:y|ies)|Estates?|REIT|Real Estate|Land|Leasing|Lease|AeroLease|Aircraft|Tankers|Shipping|Maritime|Bulk|Landlord|Towers?)\b/;
const CLUB =
  /\b(?:[AFS]C|CF|United|City|Rovers|Wanderers|Athletic|Albion|League|Cup|Football Club|Racing|Festival|Marathon|Championships?|Awards?|Olympics?|Raiders|Tigers|Lions|Bears|Bulldogs|Athletics)\b/;
const LETS: Readonly<Partial<Record<AgreementType, readonly [RegExp, Role, Role]>>> = {
  lease: [OWNER, 'lessor', 'lessee'],
  sponsorship: [CLUB, 'party', 'sponsor'],
};

/** Rules whose noun says nothing of it. */
const NOUNS: readonly string[] = [
  'agreement/lease-noun',
  'agreement/lease-signed',
  'agreement/lease-renewed',
  'agreement/sponsorship-deal',
];

/** The two sides of a lease or a sponsorship, turned around where their names say who lets and who is sponsored. */
export function byName({ rule }: Trigger, type: AgreementType, parts: readonly Filled[]): readonly Filled[] {
  const known = NOUNS.includes(rule) ? LETS[type] : undefined;
  if (!known || parts.length !== 2) return parts;
  const [names, passive, active] = known;
  const at = parts.findIndex(({ role }) => role === active);
  const other = parts[1 - at];
  if (at < 0 || !other || other.role !== passive) return parts;
  if (!names.test(parts[at]!.participant.name) || names.test(other.participant.name)) return parts;
  return parts.map((part) => ({ ...part, role: part.role === active ? passive : active }));
}

/** `won a $40 million Navy contract`: whose contract it is stands in front of its noun. */
export function withBuyer(clause: Clause, trigger: Trigger, type: AgreementType, parts: readonly Filled[]): readonly Filled[] {
  if ((type !== 'services-contract' && type !== 'supply') || parts.length === 0) return parts;
  if (parts.some(({ role }) => role !== 'supplier')) return parts;
  const buyer = clause.chains.find(({ first, last }) => first >= trigger.first && last === trigger.last - 1)?.members[0];
  if (!buyer || buyer.guess || buyer.stands || buyer.kind !== 'organization') return parts;
  if (parts.some(({ participant }) => participant.key === buyer.key)) return parts;
  return [...parts, { participant: buyer, role: 'customer', how: 'owner' }];
}

/** Whether a verb of cancelling governs a noun. */
function cancels(clause: Clause, noun: number): boolean {
  for (let i = clause.back(noun), steps = 0; i >= clause.first && steps < 6 && !clause.chainAt(i); i = clause.back(i), steps++)
    if (CANCELS.test(clause.lower(i))) return true;
  return false;
}

/** What the names of a side tell of it: 1 that it takes, -1 that it gives, 0 nothing. */
function takes(side: readonly { readonly participant: Participant }[]): number {
  const every = (names: RegExp): boolean => side.length > 0 && side.every(({ participant: { name } }) => names.test(name));
  return every(GIVER) ? -1 : every(TAKER) ? 1 : 0;
}

/** The two sides of a contract that nothing but their order and their names tells apart, with their roles. */
export function inOrder<P extends { readonly participant: Participant; readonly role: Role }>(
  type: AgreementType,
  parts: readonly P[],
): readonly P[] {
  const roles = ORDERED[type];
  const [first, second] = parts;
  if (!roles || !first || !second || parts.length !== 2 || parts.some(({ role }) => role !== 'party')) return parts;
  const turned = TURNED[type] !== undefined && takes([first]) > takes([second]);
  return [
    { ...first, role: roles[turned ? 1 : 0] },
    { ...second, role: roles[turned ? 0 : 1] },
  ];
}

/** Whether the side that acts takes the licence: `giving A the right`, `under which A receives`, `with Globex University`. */
function takesLicense(clause: Clause, { first, last }: Trigger, near: readonly Filled[], far: readonly Filled[]): boolean {
  // `operates under a licence agreement with`
  if (far.length > 0 && (clause.is(first - 1, 'under') || clause.is(first - 2, 'under'))) return true;
  const own = new Set(near.map(({ participant }) => participant.key));
  for (let i = last; i < Math.min(clause.last, last + REACH) && !clause.is(i, ';'); i++) {
    const word = clause.lower(i);
    const chain = GIVES.test(word)
      ? clause.chainAt(clause.forth(i + 1))
      : TAKES.test(word)
        ? clause.chainAt(clause.back(clause.verbStart(i)))
        : null;
    if (chain) return chain.members.some(({ key }) => own.has(key));
    // `a licence to use`, `a franchise to open`
    if ((clause.is(i, 'use') || word === 'open') && clause.is(clause.back(i), 'to')) return true;
  }
  const school = ({ participant: { entity } }: Filled): boolean => entity?.kind === 'university';
  return far.some(school) && !near.some(school);
}
