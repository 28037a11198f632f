import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters, styleText } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ExtractOptions } from '../../src/core/options.ts';
import { createExtractor } from '../../src/extractor.ts';
import type { Untold, WhyNot } from '../../src/judge/why-not.ts';
import { whyNotText } from '../../src/show/why-not.ts';
import { ROOT } from '../tree.ts';

function explained(text: string, options: Partial<ExtractOptions> = {}) {
  const extractor = createExtractor(options);
  return extractor.whyNot(extractor.readRecord({ id: 'example', text }));
}

const whyNot = (text: string, options: Partial<ExtractOptions> = {}): WhyNot => explained(text, options).whyNot;

/** The last sentence of a text that has no agreement of its own. */
const last = (text: string, options: Partial<ExtractOptions> = {}): Untold => whyNot(text, options).untold.at(-1)!;

const BUYS = 'Acme Holdings plc agreed to buy Globex Inc.';
const FORWARD = [
  'Acme opened a mill.',
  'It cost little.',
  'Forward-Looking Statements',
  'What follows here is hope and may not come true. Acme Holdings plc may acquire Globex Inc.',
].join('\n\n');
const ASIDE = 'Acme opened a mill.\n\nIt cost little.\n\nAbout Acme\n\nZorblatt acquired Quixel in one of its years.';

describe('why a sentence has no agreement', () => {
  it.each([
    ['Acme Holdings plc turned its head.', 'no-trigger', 'agreement/reject-bid'],
    [FORWARD, 'zone', 'agreement/acquire-company'],
    ['Acme Corp runs a partnership program with Globex Inc.', 'sense', 'agreement/partnership-noun'],
    ['Acme Holdings plc sold its old mill.', 'role', 'agreement/sell-company'],
    ['Acme Holdings plc ended its agreements with partners.', 'parties', 'agreement/form-between'],
    ['Acme Corp received a large sum.', 'amount', 'agreement/pay-under'],
    ['Zorblatt has awarded $2 million to Quixel.', 'known', 'agreement/award-money'],
    ['Acme Corp raised its dividend to $3 million.', 'unless', 'agreement/raise-money'],
    ['Acme Corp bought Globex Ltd blocks of its own shares.', 'buyback', 'agreement/acquire-company'],
    ['The deal with Acme Holdings plc is good.', 'echo', 'agreement/form-between'],
    ['Globex Inc. and Initech Inc. could sign an agreement if prices fall.', 'hypothetical', 'agreement/form-between'],
    [ASIDE, 'uncertain', 'agreement/acquire-company'],
    [`${BUYS} The acquisition of Globex Inc. will close in May.`, 'merged', 'agreement/acquisition-noun'],
  ] as const)('%j: %s', (text, condition, rule) => {
    expect(last(text).nearest).toMatchObject({ condition, rule });
  });

  it('says which role has no party, and where one was looked for', () => {
    expect(last('Acme Holdings plc sold its old mill.').nearest).toMatchObject({
      trigger: { start: 18, end: 22, text: 'sold' },
      frame: '{seller} @<sell-verb> {target}? (to {acquirer})',
      roles: [
        { role: 'seller', party: 'Acme Holdings plc', how: 'subject' },
        { role: 'acquirer', party: null, how: null },
      ],
      because: 'the role acquirer has no party (behind to)',
    });
  });

  it('says who cannot play a role', () => {
    expect(last('Acme Corp bought Jane Miller.').nearest!.because).toBe(
      'the role target is not for Jane Miller (person) (object)',
    );
  });

  it('says what is missing of the trigger that got furthest', () => {
    const { nearest } = last('Acme Holdings plc turned its head.');
    expect(nearest!.trigger.text).toBe('turned');
    expect(nearest!.because).toBe('no trigger: down is missing where the frame wants it');
    expect(nearest!.roles).toEqual([
      { role: 'target', party: 'Acme Holdings plc', how: 'subject' },
      { role: 'acquirer', party: null, how: null },
    ]);
  });

  it('takes a noun for the nearest rule where the verb that it wants is missing', () => {
    const { nearest } = last('Acme Holdings plc watched the crowdfunding campaign.');
    expect(nearest).toMatchObject({ condition: 'no-trigger', trigger: { text: 'crowdfunding campaign' } });
    expect(nearest!.because).toMatch(/^no trigger: \(launched\|.* is missing/);
  });

  it.each([
    ['It was 2025 at Acme Holdings plc.', 'a number'],
    ['Acme Holdings plc has been over there.', 'an auxiliary or a preposition'],
  ])('takes no word for part of a trigger that says nothing alone: %j, %s', (text) => {
    expect(last(text)).toMatchObject({ organizations: [expect.stringContaining('Acme')], nearest: null });
  });

  it('names the zone that tells of no agreement', () => {
    expect(last(FORWARD).nearest!.because).toContain('forward-looking');
  });

  it('names the agreement that another sentence tells, too', () => {
    const { result, whyNot: told } = explained(`${BUYS} The acquisition of Globex Inc. will close in May.`);
    expect(result.agreements.map(({ id }) => id)).toEqual(['a1']);
    expect(told).toMatchObject({ sentences: 2, told: 1 });
    expect(told.untold[0]!.nearest).toMatchObject({ agreement: 'a1', because: expect.stringContaining('a1') });
  });

  it('tells of agreements that are less certain than was asked for', () => {
    expect(whyNot(BUYS).untold).toEqual([]);
    const { nearest } = last(BUYS, { minConfidence: 0.97 });
    expect(nearest).toMatchObject({ condition: 'confidence', agreement: null, because: expect.stringMatching(/0\.\d+/) });
  });

  it('gives what is supposed where it is asked for', () => {
    const text = 'Globex Inc. and Initech Inc. could sign an agreement if prices fall.';
    expect(whyNot(text, { modality: 'all' })).toMatchObject({ told: 1, untold: [] });
  });

  it('counts sentences that name nobody and have no word of any rule', () => {
    expect(whyNot(`${BUYS} It rained.`)).toEqual({ sentences: 2, told: 1, silent: 1, untold: [] });
  });

  it('tells of an organization without a word of any rule', () => {
    const [one] = whyNot('It rained on Acme Holdings plc.').untold;
    expect(one).toMatchObject({ organizations: ['Acme Holdings plc'], nearest: null, others: [] });
  });

  it('changes nothing of the result', () => {
    const text = `${BUYS} ${FORWARD}`;
    expect(explained(text).result).toEqual(createExtractor().extract({ id: 'example', text }));
  });
});

describe('the text of it', () => {
  const EXAMPLE = 'Acme Holdings plc sold its old mill.';

  it('is what the documentation shows', () => {
    const { result, whyNot: told } = explained(EXAMPLE);
    const shown = /```\n("Acme[\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/workbench.md'), 'utf8'))![1]!;
    expect(whyNotText(result, told)).toContain(shown);
  });

  it('is the same with colors, but for the colors', () => {
    const { result, whyNot: told } = explained(EXAMPLE);
    const colored = whyNotText(result, told, (style, text) => styleText(style, text, { validateStream: false }));
    expect(colored).toContain('\u001b[');
    expect(stripVTControlCharacters(colored)).toBe(whyNotText(result, told));
  });

  it('lets no article steer the terminal', () => {
    const steering = '\u001b[2J\u009b31m\u202e\u0007';
    const { result, whyNot: told } = explained(
      `Acme${steering} Holdings plc sold${steering} its mill. Globex${steering} Inc. slept.`,
    );
    expect(whyNotText(result, told)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
