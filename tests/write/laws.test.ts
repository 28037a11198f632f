import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/core/result.ts';
import { checkLaws, LawBroken } from '../../src/write/laws.ts';

const TEXT = 'Acme plc agreed to buy Globex for £1.2 billion on March 5, 2024.';
const judges = {
  isCurrency: (code: string) => code === 'GBP',
  isTimex: (value: string) => /^\d{4}-\d\d-\d\d$/.test(value),
  compareDecimals: (a: string, b: string) => Number(a) - Number(b),
};

function span(words: string): { start: number; end: number; text: string } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
}

function good(): Result {
  const place = ({ start, end }: { start: number; end: number }) => ({ start, end });
  return {
    schema: 'pactwire/result@1',
    document: {
      id: 'a',
      uri: null,
      sha256: '0'.repeat(64),
      mediaType: 'text/plain',
      charset: 'utf-8',
      language: 'en',
      title: null,
      published: null,
      dateline: null,
      zones: [{ kind: 'body', start: 0, end: TEXT.length }],
      length: TEXT.length,
    },
    money: [
      {
        id: 'm1',
        ...span('£1.2 billion'),
        amount: '1200000000',
        min: null,
        max: null,
        currency: 'GBP',
        candidates: [],
        modifier: 'exact',
        per: null,
        equivalentOf: null,
        rule: 'money/x',
        confidence: 1,
      },
    ],
    dates: [
      {
        id: 'd1',
        ...span('March 5, 2024'),
        type: 'DATE',
        value: '2024-03-05',
        mod: null,
        anchor: 'absolute',
        rule: 'date/x',
        confidence: 1,
      },
    ],
    organizations: [
      {
        id: 'o1',
        name: 'Acme plc',
        kind: 'company',
        aliases: [],
        ticker: null,
        mentions: [{ ...span('Acme plc'), rule: 'organization/x' }],
        confidence: 1,
      },
      {
        id: 'o2',
        name: 'Globex',
        kind: 'company',
        aliases: [],
        ticker: null,
        mentions: [{ ...span('Globex'), rule: 'organization/x' }],
        confidence: 1,
      },
    ],
    agreements: [
      {
        id: 'a1',
        type: 'acquisition',
        instrument: 'unspecified',
        status: 'agreed',
        modality: 'fact',
        trigger: span('agreed to buy'),
        parties: [
          {
            name: 'Acme plc',
            role: 'acquirer',
            kind: 'organization',
            organization: 'o1',
            count: null,
            ...place(span('Acme plc')),
          },
        ],
        amounts: ['m1'],
        date: '2024-03-05',
        dates: ['d1'],
        term: null,
        spans: { status: null, instrument: null, date: null, term: null },
        evidence: [{ start: 0, end: TEXT.length }],
        rule: 'agreement/x',
        confidence: 1,
      },
    ],
    warnings: [],
    provenance: { pactwire: '1.0.0', pipeline: null, pipelineSha256: null, rulesSha256: '0' },
  };
}

describe('the laws of the contract', () => {
  it('pass a result that keeps them', () => {
    expect(() => checkLaws(good(), TEXT, judges)).not.toThrow();
  });

  it.each<[string, (result: Result) => void, RegExp]>([
    ['a span that is not its text', (r) => (r.money[0]!.text = '£1.3 billion'), /m1: text at/],
    ['an empty mention', (r) => (r.dates[0]!.end = r.dates[0]!.start), /d1: text at/],
    ['a reference to nothing', (r) => r.agreements[0]!.amounts.push('m9'), /a1 refers to m9/],
    ['ids out of order', (r) => r.organizations.reverse(), /o2 should be o1/],
    [
      'mentions that overlap',
      (r) => r.organizations[1]!.mentions.push({ ...span('plc'), rule: 'organization/x' }),
      /organizations: .* overlaps/,
    ],
    ['a range upside down', (r) => Object.assign(r.money[0]!, { amount: null, min: '5', max: '4' }), /min 5 is above max 4/],
    ['an amount beside a range', (r) => Object.assign(r.money[0]!, { min: '5', max: '6' }), /an amount or both ends/],
    ['an unknown currency', (r) => (r.money[0]!.currency = 'XXQ'), /XXQ is no ISO 4217/],
    ['a date that does not parse', (r) => (r.dates[0]!.value = 'soon'), /"soon" is no TIMEX3/],
    ['a span beyond the text', (r) => (r.agreements[0]!.evidence[0]!.end = 999), /a1: 0-999 is no range/],
    ['a length that is not the length', (r) => (r.document.length = 3), /document.length 3/],
    ['an unknown field', (r) => Object.assign(r.money[0]!, { worth: 5 }), /worth/],
    ['a number where a decimal string belongs', (r) => Object.assign(r.money[0]!, { amount: '1.2e9' }), /amount/],
  ])('refuse %s', (_, spoil, message) => {
    const result = good();
    spoil(result);
    expect(() => checkLaws(result, TEXT, judges)).toThrow(LawBroken);
    expect(() => checkLaws(result, TEXT, judges)).toThrow(message);
  });
});
