import type { Result } from '../../src/core/result.ts';
import { Truth } from '../../src/judge/truth.ts';
import { emptyResult } from '../run/stand-in.ts';

type Money = Result['money'][number];
type Agreement = Result['agreements'][number];

/** A sum of three characters. */
export const money = (id: string, start: number, amount: string, change: Partial<Money> = {}): Money => ({
  ...{ id, start, end: start + 3, text: 'abc', amount, min: null, max: null, currency: 'USD', candidates: [], modifier: 'exact' },
  ...{ per: null, equivalentOf: null, rule: 'money/symbol-amount', confidence: 0.9 },
  ...change,
});

/** A purchase whose trigger has three characters. */
export const agreement = (id: string, start: number, change: Partial<Agreement> = {}): Agreement => ({
  ...{
    id,
    type: 'acquisition',
    instrument: 'unspecified',
    status: 'agreed',
    modality: 'fact',
    trigger: { start, end: start + 3, text: 'buy' },
  },
  ...{
    parties: [],
    amounts: [],
    date: null,
    dates: [],
    term: null,
    spans: { status: null, instrument: null, date: null, term: null },
  },
  ...{ evidence: [{ start, end: start + 9 }], rule: 'agreement/buy', confidence: 0.8 },
  ...change,
});

/** A result of 99 characters. */
export const result = (change: Partial<Result> = {}): Result => ({ ...emptyResult('a', 'x'.repeat(99)), ...change });

/** The truth that says exactly what a result says. */
export const truthOf = ({ provenance: _, ...from }: Result): Truth =>
  Truth.parse({
    ...from,
    document: Object.fromEntries(Object.entries(from.document).filter(([name]) => name !== 'uri' && name !== 'sha256')),
    money: from.money.map(unsigned),
    agreements: from.agreements.map(unsigned),
  });

/** Without what only a program knows. */
const unsigned = ({ rule: _, confidence: __, ...rest }: { rule: string; confidence: number }) => rest;
