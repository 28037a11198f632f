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

/** `a $55 million purchase order`, `24 mln dlr sale`, `$2m loan`. */
function isInFront(clause: Clause, trigger: Trigger, amount: MoneyDraft): boolean {
  if (trigger.first - amount.last > 7) return false;
  for (let i = clause.forth(amount.last); i < trigger.first; i = clause.forth(i + 1)) {
    if (clause.is(i, 'worth') || clause.is(i, 'of')) continue;
    if (clause.is(i, ',') && opens(clause, i)) return true;
    if (clause.has(i, Part.Preposition | Part.Auxiliary | Part.Break) || clause.is(i, ',') || clause.is(i, ';')) return false;
  }
  return true;
}

/** The unit price that an amount sums up: `$8 a share, or about $330 million`. */
function unitOf(clause: Clause, money: readonly MoneyDraft[], amount: MoneyDraft): MoneyDraft | null {
  for (let i = amount.first - 1; i >= Math.max(clause.first, amount.first - 4); i--) {
    if (clause.is(i, 'or')) return money.find(({ per, last }) => per !== null && last <= i && i - last <= 4) ?? null;
  }
  return null;
}

/** `In a $55 million deal, A bought B`: the comma behind a phrase that opens the clause and names the agreement. */
function opens(clause: Clause, comma: number): boolean {
  const noun = clause.back(comma);
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
      clause.is(i, 'totaling') ||
      clause.is(i, 'totalling') ||
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
    if (clause.is(i, 'of') || clause.is(i, 'at')) {
      if (amount.first - trigger.last <= 10) return true;
      continue;
    }
    if (i < trigger.last) return true;
    if (clause.is(i, ',') || clause.is(i, ';') || clause.is(i, 'that') || clause.is(i, 'which')) return false;
    if (clause.chainAt(i) && !(trigger.verbal && amount.first - trigger.last <= 8)) return false;
  }
  return i < trigger.last;
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
    if (words.some((word) => clause.is(i, word))) return true;
  for (let i = amount.last; i < Math.min(clause.last, amount.last + 3); i++) {
    if (words.slice(0, 11).some((word) => clause.is(i, word))) return true;
    if (clause.is(i, 'in') && words.slice(0, 8).some((word) => clause.is(i + 1, word) || clause.is(i + 2, word))) return true;
    if (clause.is(i, 'a') && (clause.is(i + 1, 'share') || clause.is(i + 1, 'year') || clause.is(i + 1, 'month'))) return true;
  }
  return false;
}
