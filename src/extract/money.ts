import type { MoneyDraft, MoneyReading } from '../core/mention.ts';
import type { Candidate } from './values.ts';

export function toMoneyDraft(candidate: Candidate<unknown>): MoneyDraft {
  const { start, end, first, last, rule, confidence, reading } = candidate;
  return {
    start,
    end,
    first,
    last,
    rule,
    confidence,
    ...(reading as MoneyReading),
    candidates: [],
    resolved: null,
    equivalentOf: null,
  };
}
