import { Shape } from '../core/document.ts';
import type { AgreementType } from '../core/result.ts';
import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';
import type { Filled } from './roles.ts';
import type { Trigger } from './triggers.ts';

/** Grounds that are explored or mined. */
const GROUND = /^(?:propert(?:y|ies)|projects?|claims|concessions?|deposits?|mines?|tenements?)$/;
/** Tokens behind a form noun in which such ground is named. */
const REACH = 36;

/** `an agreement with Globex to earn a 50% interest in the Redwood project`: ground is bought, and its owner sells. */
export function isMineral(clause: Clause, { by, last }: Trigger): boolean {
  if (by.type !== null) return false;
  let interest = false;
  for (let i = last; i < Math.min(clause.last, last + REACH) && !clause.is(i, ';'); i++) {
    if (clause.is(i, 'interest')) interest = true;
    if (interest && GROUND.test(clause.lower(i))) return true;
  }
  return false;
}

/** Rules of contracts that leave open whether goods or work are meant. */
const GOODS_OR_WORK: readonly string[] = [
  'agreement/select-supplier',
  'agreement/pick-supplier',
  'agreement/named-supplier',
  'agreement/award-contract',
  'agreement/contract-goes',
  'agreement/win-contest',
  'agreement/cancel-contract',
  'agreement/tender-called',
  'agreement/build-for',
  'agreement/picked-alone',
];

/** Tokens behind a supplier in which its work is told, and behind a verb in which goods are. */
const NEAR = 12;
const OBJECT = 8;
const DELIVERS = /^(?:buy|purchase|import|procure|deliver|provide|sell|ship|build|make|manufacture|produce|furnish|carry)$/;
/** Work that may be done on goods. */
const ON_GOODS =
  /^(?:maint[a-z]+|repair[a-z]*|overhaul[a-z]*|servic[a-z]+|refurbish[a-z]*|upgrad[a-z]+|design[a-z]*|install[a-z]*|operat[a-z]+|manag[a-z]+|leas[a-z]+|train[a-z]*ing|moderni[sz][a-z]+|transport[a-z]*|stor(?:age|e|ing))$/;

/** Whether goods are chosen, not work: `selected Globex to supply sensors`, `awarded Globex a contract for 40 buses`. */
export function isDelivery(clause: Clause, trigger: Trigger, parts: readonly Filled[]): boolean {
  if (!GOODS_OR_WORK.includes(trigger.rule)) return false;
  const { anchor, last, rule } = trigger;
  if (rule === 'agreement/build-for') return DELIVERS.test(clause.lower(anchor)) && namesGoods(clause, anchor + 1);
  const end = Math.min(clause.last, Math.max(last, ...parts.map(({ participant }) => participant.last)) + NEAR);
  for (let i = anchor + 1; i < end; i++) {
    if (clause.chainAt(i)) continue;
    if (clause.is(i, ';') || clause.is(i, 'which')) return false;
    const word = clause.lower(i);
    if (ON_GOODS.test(word)) return false;
    if (/^suppl(?:y|ier|iers|ying)$/.test(word) || (word === 'deliver' && clause.is(i - 1, 'to'))) return true;
    const led = clause.is(i, 'for') || (DELIVERS.test(word) && clause.is(i - 1, 'to'));
    if (led && namesGoods(clause, i + 1)) return true;
  }
  return false;
}

/** Whether goods are named behind a verb or `for`. */
function namesGoods(clause: Clause, from: number): boolean {
  for (let i = from; i < Math.min(clause.last, from + OBJECT); i++) {
    if (clause.has(i, Part.Relative | Part.Auxiliary) || clause.is(i, ';') || ON_GOODS.test(clause.lower(i))) return false;
    if (!clause.grammar.says('agreement-goods', clause.document, i)) continue;
    // `a power plant`, `a train depot`
    const next = clause.forth(i + 1);
    const { document, grammar } = clause;
    const head =
      clause.lower(i).endsWith('s') ||
      next >= clause.last ||
      !grammar.isBare(document, next) ||
      !grammar.canBeNoun(document, next);
    if (head) return true;
  }
  return false;
}

/** Whether a number of goods is bought or sold, and no business with them: `buy 48 howitzers from`. */
export function countsGoods(clause: Clause, from: number): boolean {
  const { document, grammar } = clause;
  let counted = false;
  for (let i = from; i < Math.min(clause.last, from + OBJECT); i++) {
    if (clause.has(i, Part.Relative | Part.Auxiliary | Part.Stake) || clause.is(i, ';')) return false;
    counted ||= document.tokens.shape[i] === Shape.Number || grammar.says('agreement-number', document, i) !== null;
    if (document.tokens.shape[i] !== Shape.Lower || !grammar.says('agreement-goods', document, i)) continue;
    const next = clause.forth(i + 1);
    if (counted && (next >= clause.last || !grammar.isBare(document, next))) return true;
  }
  return false;
}

/** Tokens behind a verb of raising in which the fund is told. */
const RAISED = 16;

/** Whether what is raised is a fund: `raised $500 million for its third growth fund`, `the Acme Growth Fund II has raised`. */
export function isFund(clause: Clause, { last }: Trigger, parts: readonly Filled[]): boolean {
  if (parts.some(({ role, participant }) => role === 'issuer' && FUND.test(participant.name))) return true;
  for (let i = last; i < Math.min(clause.last, last + RAISED); i++) {
    if (clause.is(i, ';') || clause.is(i, ',')) return false;
    if (clause.is(i, 'fund') && !clause.is(i - 1, 'to')) return true;
  }
  return false;
}

const FUND = /\bFund(?: [IVX\d]+)?$/;

/** Rules of cooperation that leave open what it is for. */
export const TOGETHER: readonly string[] = [
  'partnership-noun',
  'partner-with',
  'in-partnership',
  'link-up',
  'work-with',
  'do-jointly',
  'agree-jointly',
].map((rule) => `agreement/${rule}`);

/** What a word in front of `partnership` or `partner` makes of it. */
const KINDS: Readonly<Record<string, AgreementType>> = {
  licensing: 'license',
  distribution: 'distribution',
  reseller: 'distribution',
  supply: 'supply',
  sponsorship: 'sponsorship',
  research: 'research-collaboration',
  financing: 'debt-financing',
  supplier: 'supply',
};

/** The kind of a partnership that the word in front of the noun tells: `a licensing partnership`, `selected Globex as its licensing partner`. */
export function kindOf(clause: Clause, { rule, first, last }: Trigger, parts: readonly Filled[]): AgreementType | undefined {
  if (rule === 'agreement/partnership-noun') {
    const word = clause.back(first);
    return clause.is(clause.back(word), 'and') ? undefined : KINDS[clause.lower(word)];
  }
  if (rule !== 'agreement/select-supplier' && rule !== 'agreement/pick-supplier') return undefined;
  const from = Math.max(last, ...parts.map(({ participant }) => participant.last));
  if (!clause.is(clause.forth(from), 'as')) return undefined;
  for (let i = from; i < Math.min(clause.last, from + SOLD); i++) if (KINDS[clause.lower(i)]) return KINDS[clause.lower(i)];
  return undefined;
}

/** `partnered with Globex as its official media sponsor`. */
export function isSponsor(clause: Clause, { rule, last }: Trigger, parts: readonly Filled[]): boolean {
  if (!TOGETHER.includes(rule)) return false;
  const other = parts.find(({ how }) => how === 'complement')?.participant;
  if (!other || other.last < last) return false;
  let as = false;
  for (let i = other.last; i < Math.min(clause.last, other.last + SOLD); i++) {
    if (as && /^(?:co-)?sponsors?$/.test(clause.lower(i))) return true;
    if (as && clause.has(i, Part.Preposition)) return false;
    as ||= clause.is(i, 'as');
  }
  return false;
}

/** Tokens behind a party in which what is sold is told. */
export const SOLD = 8;

/** What an activist and a board agree on. */
const TRUCE = /^(?:standstill|slate|nominees?|activist|seats?|directors?|board)$/i;

/** Whether a cooperation agreement is that of a company with a shareholder. */
export function isTruce(clause: Clause, { first, last }: Trigger): boolean {
  if (!clause.is(last - 1, 'agreement') || clause.lower(last - first > 1 ? last - 2 : clause.back(first)) !== 'cooperation')
    return false;
  for (let i = clause.first; i < clause.last; i++) if (TRUCE.test(clause.lower(i))) return true;
  return false;
}
