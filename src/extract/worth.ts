import type { MoneyDraft } from '../core/mention.ts';
import type { Clause } from './clause.ts';
import { Part } from './grammar.ts';
import type { Trigger } from './triggers.ts';

const REACH = 30;

/** Amounts between two tokens, in text order; `money` is in text order too. */
export function moneyWithin(money: readonly MoneyDraft[], first: number, last: number): MoneyDraft[] {
  let low = 0;
  let high = money.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (money[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  const found: MoneyDraft[] = [];
  for (let m = low; m < money.length && money[m]!.last <= last; m++) found.push(money[m]!);
  return found;
}

/**
 * The amounts of a clause that are the worth of what its trigger tells: those in front of the noun, those behind `for`, `worth`,
 * `valued at`, and the objects of verbs of paying. Prices of a unit and figures of business are none. Equivalents come along.
 */
export function worthOf(clause: Clause, trigger: Trigger, money: readonly MoneyDraft[], limit: number): MoneyDraft[] {
  const worth: MoneyDraft[] = [];
  for (const amount of money) {
    if (amount.per !== null || amount.last > clause.last || amount.first < clause.first) continue;
    if (amount.equivalentOf && worth.includes(amount.equivalentOf)) worth.push(amount);
    else if (isBusinessFigure(clause, amount)) continue;
    else if (
      amount.last <= trigger.first
        ? isInFront(clause, trigger, amount)
        : isBehind(clause, trigger, unitOf(clause, money, amount) ?? amount, limit)
    )
      worth.push(amount);
  }
  return worth;
}

/** `a $55 million purchase order`, `24 mln dlr sale`, `$2m loan`, `$4m through a private placement`, `a $9m deal to buy`. */
function isInFront(clause: Clause, trigger: Trigger, amount: MoneyDraft): boolean {
  if (trigger.first - amount.last > 7) return false;
  for (let i = clause.forth(amount.last); i < trigger.first; i = clause.forth(i + 1)) {
    if (clause.is(i, 'worth') || clause.is(i, 'of')) continue;
    if (
      isMeans(clause, trigger, i) ||
      isInvested(clause, amount, i) ||
      (clause.is(i, 'to') && trigger.verbal && (isForm(clause, i - 1) || isPaid(clause, amount, i)))
    )
      continue;
    // `a $5 million, three-year contract`
    if (clause.is(i, ',') && i === amount.last && clause.is(i + 2, '-')) continue;
    if (clause.is(i, ',') && opens(clause, i)) return true;
    if (clause.has(i, Part.Preposition | Part.Auxiliary | Part.Break) || clause.is(i, ',') || clause.is(i, ';')) return false;
  }
  return true;
}

/** `$4m in an offering`, `$4m through a placement`, `$4m from the sale`: how the money comes. */
function isMeans(clause: Clause, { by: { type } }: Trigger, i: number): boolean {
  const money = type === 'equity-investment' || type === 'debt-financing' || type === 'grant';
  if (clause.is(i, 'from')) return money || (clause.is(i + 1, 'the') && (type === 'acquisition' || type === null));
  return money && (clause.is(i, 'in') || clause.is(i, 'through') || clause.is(i, 'via'));
}

/** `invest $40m in a joint venture`. */
function isInvested(clause: Clause, { first }: MoneyDraft, i: number): boolean {
  return (clause.is(i, 'in') || clause.is(i, 'into')) && /^(?:invest|commit|contribut)/.test(clause.lower(clause.back(first)));
}

/** `paid $40m to acquire`. */
function isPaid(clause: Clause, { first, last }: MoneyDraft, to: number): boolean {
  if (clause.forth(last) !== to) return false;
  for (let i = clause.back(first), steps = 0; i >= clause.first && steps < 3; i = clause.back(i), steps++)
    if (/^(?:paid|pays?|paying|spent|spends?|spending|offered|offers?)$/.test(clause.lower(i))) return true;
  return false;
}

/** Whether a noun of an agreement or a bid stands here. */
function isForm(clause: Clause, i: number): boolean {
  return clause.is(i, 'bid') || clause.is(i, 'offer') || clause.grammar.says('agreement-form', clause.document, i) !== null;
}

/** The unit price that an amount sums up: `$8 a share, or about $330 million`. */
function unitOf(clause: Clause, money: readonly MoneyDraft[], amount: MoneyDraft): MoneyDraft | null {
  for (let i = amount.first - 1; i >= Math.max(clause.first, amount.first - 4); i--) {
    if (clause.is(i, 'or')) return money.find(({ per, last }) => per !== null && last <= i && i - last <= 4) ?? null;
  }
  return null;
}

/** `In a $55 million deal, A bought B`, `Valued at $9m, the deal`: the comma behind a phrase that opens the clause with the worth. */
function opens(clause: Clause, comma: number): boolean {
  const noun = clause.back(comma);
  if (clause.is(clause.first, 'valued')) return true;
  return (
    clause.is(clause.first, 'in') && (clause.is(noun, 'deal') || clause.is(noun, 'transaction') || clause.is(noun, 'agreement'))
  );
}

function isBehind(clause: Clause, trigger: Trigger, amount: MoneyDraft, limit: number): boolean {
  if (amount.first - trigger.last > REACH || amount.first >= limit + 12) return false;
  // a sentence on the terms is about nothing else
  if (trigger.by.refers && trigger.by.amount && !trigger.verbal) return true;
  let i = clause.back(amount.first);
  // `about`, `up to`, `a total of`, `approximately`
  for (let steps = 0; i >= trigger.last - 1 && steps < 7; i = clause.back(i), steps++) {
    if (
      clause.is(i, 'worth') ||
      ((clause.is(i, 'totaling') || clause.is(i, 'totalling')) && !CLAIMS.includes(clause.lower(clause.back(i)))) ||
      clause.is(i, 'paying') ||
      clause.is(i, 'exceeding')
    )
      return true;
    if (
      clause.is(i, 'valued') ||
      clause.is(i, 'value') ||
      clause.is(i, 'price') ||
      clause.is(i, 'consideration') ||
      clause.is(i, 'investment')
    )
      return true;
    if (
      clause.is(i, 'for') ||
      clause.is(i, 'invest') ||
      clause.is(i, 'pay') ||
      clause.is(i, 'paid') ||
      clause.is(i, 'raising') ||
      clause.is(i, 'contribute')
    )
      return true;
    if (clause.is(i, 'at') && isValued(clause, i)) return true;
    // `closed its fund with $90m in commitments`
    if (clause.is(i, 'with') && trigger.by.type === 'fund-formation') return true;
    // the parts of a price sum up to it
    if (PARTED.some((word) => clause.is(i, word) || (clause.is(i, 'of') && clause.is(i - 1, word)))) return false;
    if (clause.is(i, 'of') || clause.is(i, 'at')) {
      if (amount.first - trigger.last <= 10) return true;
      continue;
    }
    if (i < trigger.last) return true;
    // `formation of the Acme Fund, a $60m partnership`
    if (clause.is(i, ',') && trigger.by.type === 'fund-formation' && clause.is(i + 1, 'a')) return true;
    if (clause.is(i, ',') || clause.is(i, ';') || clause.is(i, 'that') || clause.is(i, 'which')) return false;
    if (clause.chainAt(i) && !(trigger.verbal && amount.first - trigger.last <= 8)) return false;
  }
  return i < trigger.last;
}

/** `the offering price of`, `a price per share of`: what one piece costs. */
function isOfUnit(clause: Clause, price: number): boolean {
  const kind = clause.lower(price - 1);
  return clause.is(price + 1, 'per') || ['offering', 'exercise', 'conversion', 'issue', 'unit', 'share'].includes(kind);
}

/** What totals something is no price of these. */
const CLAIMS = ['claims', 'debt', 'debts', 'losses', 'liabilities', 'damages'];

/** Behind these stand the parts of what was told before. */
const PARTED = ['comprised', 'comprising', 'consisting'];

/** `valuing the company at`, `valued at`. */
function isValued(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(clause.first, at - 6); i--)
    if (clause.is(i, 'valued') || clause.is(i, 'valuing') || clause.is(i, 'values')) return true;
  return false;
}

/** Figures of a business next to a deal: revenue, profit, debt it has, its market value. */
function isBusinessFigure(clause: Clause, amount: MoneyDraft): boolean {
  const words = [
    'revenue',
    'revenues',
    'profit',
    'profits',
    'turnover',
    'earnings',
    'income',
    'sales',
    'losses',
    'loss',
    'ebitda',
    'capitalization',
    'backlog',
    'fees',
    'fine',
  ];
  for (let i = Math.max(clause.first, amount.first - 5); i < amount.first; i++)
    if (
      words.some((word) => clause.is(i, word)) ||
      (clause.is(i, 'price') && isOfUnit(clause, i)) ||
      (clause.is(i, 'of') && /^gains?$/.test(clause.lower(i - 1)))
    )
      return true;
  for (let i = amount.last; i < Math.min(clause.last, amount.last + 3); i++) {
    if (words.slice(0, 11).some((word) => clause.is(i, word))) return true;
    if (clause.is(i, 'in') && words.slice(0, 8).some((word) => clause.is(i + 1, word) || clause.is(i + 2, word))) return true;
    if (clause.is(i, 'a') && (clause.is(i + 1, 'share') || clause.is(i + 1, 'year') || clause.is(i + 1, 'month'))) return true;
  }
  return false;
}

/** The same amount told twice is one; of a rounded and an exact one the exact stays. */
export function distinct(amounts: readonly MoneyDraft[]): MoneyDraft[] {
  const kept: MoneyDraft[] = [];
  for (const one of amounts) {
    const at = kept.findIndex((other) => isNear(one, other));
    if (at < 0) kept.push(one);
    else if (digits(one) > digits(kept[at]!)) kept[at] = one;
  }
  return kept;
}

function isNear(a: MoneyDraft, b: MoneyDraft): boolean {
  if ((a.resolved ?? a.currency) !== (b.resolved ?? b.currency) || a.min !== b.min || a.max !== b.max) return false;
  const [x, y] = [Number(a.amount), Number(b.amount)];
  return a.amount === b.amount || Math.abs(x - y) <= 0.004 * Math.max(x, y);
}

function digits({ amount }: MoneyDraft): number {
  return (amount ?? '').replace(/(?:\.|(?<![.0]))0+$/, '').length;
}
