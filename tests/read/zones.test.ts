import { describe, expect, it } from 'vitest';
import { ZONE_KINDS } from '../../src/core/document.ts';
import { ZONE_RULES } from '../../src/rules/zone/index.ts';
import { read, zonesOf } from './reader.ts';

it('every rule says in one sentence what it knows', () => {
  for (const { id, says } of ZONE_RULES)
    expect([id, says]).toEqual([expect.stringMatching(/^zone\/[a-z-]+$/), expect.stringMatching(/^[A-Z].+\.$/)]);
  expect(new Set(ZONE_RULES.map(({ id }) => id)).size).toBe(ZONE_RULES.length);
});

const RELEASE = `Nordvik and Quarrystone form venture
Partners to Build Two Wind Farms
OSLO, Nov. 6, 2024 /PRNewswire/ -- Nordvik Systems ASA and Quarrystone Energy today formed a joint venture for two wind farms.
"We share the risk," said Nordvik chief executive Ida Holm. "And the profit."
Results (in millions)
Year\tNordvik\tQuarrystone
2022\t1,204\t310
2023\t1,377\t402
About Nordvik
Nordvik Systems ASA builds wind farms in nine countries and runs most of them for their owners.
Forward-Looking Statements
What we say about our plans may turn out wrong. Nobody knows whether they come true.
Media Contact
Ida Holm, Nordvik
+47 22 55 01 00
press@nordvik.example`.replaceAll('\n', '\n\n');

describe('zones of a release', () => {
  const zones = zonesOf(read(RELEASE));

  it('are told in order', () => {
    expect(zones.map(([kind]) => kind)).toEqual([
      ...['headline', 'headline', 'dateline', 'body', 'quote', 'body', 'table', 'boilerplate', 'forward-looking', 'contact'],
    ]);
  });

  it('cover every word', () => {
    expect(
      zones
        .map(([, text]) => text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(RELEASE.replace(/\s/g, ''));
  });

  it('mark the sentences in them, the dateline is one of its own', () => {
    const { sentences } = read(RELEASE);
    const kinds = [...sentences.zone].map((zone) => ZONE_KINDS[zone]);
    expect(kinds.slice(0, 5)).toEqual(['headline', 'headline', 'dateline', 'body', 'quote']);
    expect(kinds.at(-1)).toBe('contact');
  });
});

describe('a headline', () => {
  const first = (text: string, title?: string): string | undefined => read(text, title).zones[0]?.kind;

  it('is the first line before a paragraph', () => {
    expect(first('Acme buys Globex\n\nAcme bought Globex on Monday for cash.')).toBe('headline');
    expect(read('Acme buys Globex\n\nAcme bought Globex on Monday.').title).toBe('Acme buys Globex');
  });

  it('may end in a stop where it is the title', () => {
    const text = 'Acme buys Globex.\n\nAcme bought Globex on Monday for cash.';
    expect(first(text)).toBe('body');
    expect(first(text, 'Acme buys Globex.')).toBe('headline');
  });

  it('is not the only line, no item of a list, no opening paragraph', () => {
    expect(first('Acme buys Globex')).toBe('body');
    expect(first('* Acme buys Globex\n\nAcme bought it.')).toBe('body');
    expect(first('Acme bought Globex on Monday.\n\nIt paid in cash.')).toBe('body');
    expect(first('OSLO, May 3 - Acme bought Globex.\n\nIt paid in cash.')).toBe('dateline');
  });
});

it('a section about a sender ends where the article goes on, if it stands early', () => {
  const text = `Title\n\n${'About Acme\n\nAcme makes pumps.\n\nThe new deal\n\n'}${'Acme agreed to buy Globex for cash on Monday. '.repeat(20)}`;
  const last = read(text).zones.at(-1)!;
  expect([last.kind, text.slice(last.start, last.start + 12)]).toEqual(['body', 'The new deal']);
});

it('no text, no zones', () => {
  expect(read('').zones).toEqual([]);
  expect(read(' \n\u00a0').zones).toEqual([]);
});
