import { describe, expect, it } from 'vitest';
import type { AgreementRule, MoneyRule, ZoneRule } from '../../src/core/rule.ts';
import { emptyTrace, type Trace } from '../../src/core/stage.ts';
import { Coverage, gapOf } from '../../src/judge/coverage.ts';
import { type Explain, failingExamples, type Listed } from '../../src/judge/examples.ts';
import { lintWords } from '../../src/judge/lexicon-lint.ts';
import { lintRules, patternsOf, sharedPatterns, Ties } from '../../src/judge/rule-lint.ts';
import { emptyResult } from '../run/stand-in.ts';

const value = (id: string, more: Partial<MoneyRule> = {}): Listed => ({
  kind: 'money',
  rule: {
    ...{ id, says: 'A sign before an amount.', patterns: ['[ @$ <number> ]'], value: () => null },
    ...{ finds: [['It paid [$5].', { amount: '5', currency: 'USD' }]], ignores: ['The $ sign.'] },
    ...more,
  } as MoneyRule,
});

const mention = (rule: string, amount: string, start = 8, end = 10) => ({
  ...{ id: 'm1', start, end, text: '$5', amount, min: null, max: null, currency: 'USD', candidates: [] },
  ...{ modifier: 'exact' as const, per: null, equivalentOf: null, rule, confidence: 0.9 },
});
/** An extractor that finds this in every text that holds an amount. */
const finding =
  (...money: ReturnType<typeof mention>[]): Explain =>
  (text) => ({ result: { ...emptyResult('a', text), money: /\d/.test(text) ? money : [] }, trace: emptyTrace() });

describe('examples', () => {
  it('hold where the rule gives the extent and the value', () =>
    expect(failingExamples(value('money/a'), finding(mention('money/a', '5')))).toEqual([]));

  it('do not hold where another rule, another value or nothing comes', () => {
    const said = (explain: Explain) => failingExamples(value('money/a'), explain).map((one) => one.said);
    expect(said(finding(mention('money/b', '5')))).toEqual(['expected "$5" by this rule, got "$5" by money/b']);
    expect(said(finding(mention('money/a', '7')))).toEqual(['expected amount "5", got "7"']);
    expect(said(finding())).toEqual(['expected "$5" by this rule, got nothing']);
  });

  it('do not hold where a near miss is found', () => {
    const explain: Explain = (text) => ({
      result: { ...emptyResult('a', text), money: [mention('money/a', '5')] },
      trace: emptyTrace(),
    });
    expect(failingExamples(value('money/a'), explain)).toMatchObject([{ list: 'ignores', index: 0, text: 'The $ sign.' }]);
  });

  it('of agreements name the role that differs', () => {
    const rule = {
      ...{ id: 'agreement/a', says: 'A buys B.', frames: ['x'], type: 'acquisition' },
      ...{ finds: [['Acme buys Globex.', { type: 'acquisition', roles: { acquirer: 'Acme' } }]], ignores: ['Nothing.'] },
    } as unknown as AgreementRule;
    const party = { name: 'Globex', role: 'acquirer', kind: 'organization', organization: null, count: null, start: 0, end: 4 };
    const agreement = { type: 'acquisition', status: 'agreed', parties: [party], amounts: [], rule: 'agreement/a' };
    const explain: Explain = (text) => ({
      result: { ...emptyResult('a', text), agreements: text.includes('buys') ? [agreement as never] : [] },
      trace: emptyTrace(),
    });
    expect(failingExamples({ kind: 'agreements', rule }, explain).map(({ said }) => said)).toEqual([
      'expected acquirer "Acme", got "Globex"',
    ]);
  });
});

describe('examples of zones', () => {
  const zone: Listed = {
    kind: 'zones',
    rule: {
      id: 'zone/end',
      kind: 'boilerplate',
      says: 'Ends.',
      headings: ['ends'],
      finds: ['Ends'],
      ignores: ['It ends.'],
    } as ZoneRule,
  };
  /** An extractor for which all from this word on is boilerplate. */
  const from =
    (word: string): Explain =>
    (text) => {
      const { document, ...empty } = emptyResult('a', text);
      const start = text.indexOf(word);
      const zones = start < 0 ? [] : [{ kind: 'boilerplate' as const, start, end: text.length }];
      return { result: { ...empty, document: { ...document, zones } }, trace: emptyTrace() };
    };

  it('hold where the paragraph, and no near miss, is of the zone', () => {
    expect(failingExamples(zone, from('Ends'))).toEqual([]);
    expect(failingExamples(zone, from('nowhere')).map(({ said }) => said)).toEqual(['expected zone "boilerplate", got none']);
    expect(failingExamples(zone, from('It ends'))).toMatchObject([{ list: 'finds' }, { list: 'ignores', text: 'It ends.' }]);
  });

  it('are read from their headings and phrases', () => expect(patternsOf(zone.rule)).toEqual(['heading ends']));
});

describe('coverage', () => {
  const lost = (rule: string, by?: string): Trace => ({
    ...emptyTrace(),
    losers: [{ kind: 'money', rule, start: 8, end: 10, text: '$5', because: 'so', ...(by ? { by } : {}) }],
  });

  it('tells rules that never fire, never win, or always lose to one other', () => {
    const coverage = new Coverage(() => 0);
    const found = { ...emptyResult('a', 'It paid $5.'), money: [mention('money/a', '5')] };
    coverage.add(found, lost('money/b', 'money/a'));
    coverage.add(found, lost('money/c', 'money/a'));
    coverage.add(found, lost('money/c', 'money/b'));
    const rows = coverage.rows(['money/a', 'money/b', 'money/c', 'money/d'].map((id) => value(id)));
    expect(rows.map((row) => [row.rule, row.wins, row.losses, gapOf(row)])).toEqual([
      ['money/a', 3, 0, null],
      ['money/b', 0, 1, 'always loses to another'],
      ['money/c', 0, 2, 'never wins'],
      ['money/d', 0, 0, 'never fires'],
    ]);
  });

  it('reads evidence from what was for a winner and against a loser', () => {
    const coverage = new Coverage(() => 0);
    const trace = lost('organization/none');
    trace.losers.push({
      kind: 'organizations',
      rule: 'organization/age',
      start: 0,
      end: 4,
      text: 'Acme',
      because: '-3 of 10 points: organization/age -3',
    });
    trace.details.set('organizations:0', ['+17 organization/legal-form: Co.']);
    coverage.add(emptyResult('a', ''), trace);
    const rules = ['legal-form', 'age', 'ticker'].map(
      (id): Listed => ({ ...value(`organization/${id}`), kind: 'organizations' }) as never,
    );
    expect(coverage.rows(rules).map((row) => gapOf(row))).toEqual([null, null, 'never fires']);
  });

  it('counts the paragraphs whose zone a rule told', () => {
    const coverage = new Coverage(() => 0);
    const trace = emptyTrace();
    trace.details.set('zones:8', ['zone/about: heading']);
    trace.details.set('zones:90', ['zone/about: heading']);
    coverage.add(emptyResult('a', ''), trace);
    const rules = ['about', 'contact'].map((id): Listed => ({ ...value(`zone/${id}`), kind: 'zones' }) as never);
    expect(coverage.rows(rules).map((row) => [row.wins, gapOf(row)])).toEqual([
      [2, null],
      [0, 'never fires'],
    ]);
  });

  it('finds rules that only their names decide between', () => {
    const ties = (winner: Partial<MoneyRule>) => {
      const found = new Ties([value('money/a', winner), value('money/b')]);
      found.add({ ...emptyResult('a', 'It paid $5.'), money: [mention('money/a', '5')] }, lost('money/b', 'money/a'));
      return found.all();
    };
    expect(ties({})).toEqual([{ winner: 'money/a', loser: 'money/b', text: '$5' }]);
    expect(ties({ beats: ['money/b'] })).toEqual([]);
  });
});

describe('lint', () => {
  it('finds names twice, rules that are beaten and do not exist, and patterns twice', () => {
    const rules = [
      value('money/a', { beats: ['money/x'] }),
      value('money/a'),
      value('money/c', { patterns: ['[ @£ ]', '[  @£ ]'] }),
    ];
    expect(lintRules(rules)).toEqual([
      { rule: 'money/a', said: 'beats "money/x", which is no rule' },
      { rule: 'money/a', said: 'two rules have this name' },
      { rule: 'money/c', said: 'has a pattern twice: [ @£ ]' },
    ]);
    expect(sharedPatterns([value('money/a'), value('money/b')])).toEqual([
      { rules: ['money/a', 'money/b'], pattern: '[ @$ <number> ]' },
    ]);
  });

  const words = new Set(['agreement', 'contract', 'charter', 'chapter']);
  const lint = (...forms: string[]) =>
    lintWords('list', forms, (word) => words.has(word)).map(({ what, forms: [a, b] }) => `${what}: ${a}, ${b}`);

  it('finds forms that a list has twice', () => expect(lint('agreement', 'Deal', 'deal')).toEqual(['listed twice: Deal, deal']));

  it.each([
    ['a letter left out', ['agreement', 'agreemnt'], 1],
    ['two letters exchanged', ['contract', 'contarct'], 1],
    ['another letter', ['joint contract', 'joint contrabt'], 1],
    ['known words that are a letter apart', ['charter', 'chapter'], 0],
    ['an ending', ['contract', 'contracts'], 0],
    ['a spelling of a region', ['organisation', 'organization', 'labour pact', 'labor pact'], 0],
    ['signs above letters', ['bolivares', 'bolívares'], 0],
    ['words that are short', ['pact', 'fact'], 0],
  ])('judges %s', (_, forms, count) => expect(lint(...forms)).toHaveLength(count));

  it('takes a list of many forms in its stride', () => {
    const name = (k: number): string =>
      ((k * 2_654_435_761) % 2 ** 32).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
    const forms = Array.from({ length: 20_000 }, (_, k) => `${name(k)} of ${name(k + 7)}`);
    const started = performance.now();
    lintWords('list', forms, () => true);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
