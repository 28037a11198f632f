import type { MoneyDraft, MoneyReading } from '../core/mention.ts';
import type { Candidate } from './values.ts';

/** Makes a draft of what a money rule read; open units are settled and conversions linked when the document is known. */
export function toMoneyDraft(candidate: Candidate<unknown>): MoneyDraft {
  const { start, end, first, last, rule, confidence } = candidate;
  const { amount, min, max, currency, unit, modifier, per } = candidate.reading as MoneyReading;
  return {
    start,
    end,
    first,
    last,
    rule,
    confidence,
    amount,
    min,
    max,
    currency,
    unit,
    modifier,
    per,
    candidates: [],
    resolved: currency,
    equivalentOf: null,
  };
}
