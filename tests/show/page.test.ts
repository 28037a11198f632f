import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { pageDocument } from '../../src/show/page.ts';
import { visible } from '../../src/show/visible.ts';
import { explained, explainedFixture, HOSTILE, pageOf } from './explained.ts';

/** Four times the text may take this many times as long and as much space: linear is 4, quadratic 16. */
const GROWTH = 8;

interface Seen {
  /** the text of the article, as it is shown */
  readonly story: string;
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly policy: string;
}

/** What a browser would make of a page. */
function seen(page: string): Seen {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const ids: string[] = [];
  const links: string[] = [];
  let story = '';
  let inside = false;
  let policy = '';
  const parser = new Parser({
    onopentag(name, given) {
      elements.add(name);
      for (const [key, value] of Object.entries(given)) {
        attributes.add(key);
        if (key === 'id') ids.push(value);
        if (key === 'href') links.push(value);
      }
      if (given['http-equiv'] === 'Content-Security-Policy') policy = given.content!;
      if (given.class === 'text') inside = true;
      if (name === 'aside') inside = false;
    },
    ontext(text) {
      if (inside) story += text;
    },
  });
  parser.end(page);
  return { story, elements, attributes, ids, links, policy };
}

const OURS = new Set(
  'html head meta title style script body fieldset legend label input span main section header h1 h2 h3 h4 p bdi ul li article div mark a aside details summary dl dt dd blockquote code table thead tbody tr th td footer'.split(
    ' ',
  ),
);

describe('the page', () => {
  it('shows every character of the article, and no element but its own', () => {
    const words = fc.constantFrom(
      'Acme Holdings plc',
      'agreed to buy',
      'Globex Inc.',
      '$5 million',
      'on March 5, 2024',
      '<',
      '</p>',
    );
    const piece = fc.oneof(words, words, fc.constantFrom('<script>', '"', "'", '&amp;', '\n', '\n\n', '\u202e'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const one = explained(pieces.join(' '));
        const { story, elements } = seen(pageOf(one));
        expect(story.trimEnd()).toBe(
          visible(one.text)
            .replace(/\[(U\+[0-9A-F]+)\]/g, '$1')
            .trimEnd(),
        );
        expect([...elements].filter((name) => !OURS.has(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('makes plain text of an article that wants to be a page', () => {
    const one = explained(HOSTILE, '</title><script>alert(0)</script>');
    const page = pageOf(one);
    const { elements, attributes } = seen(page);
    expect([...elements].filter((name) => !OURS.has(name))).toEqual([]);
    expect([...attributes].filter((name) => /^on|^src|^style$/.test(name))).toEqual([]);
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page).toContain('<span class="unseen">U+202E</span>');
    expect(page).not.toMatch(/[\u0000\u200b\u202a-\u202e\u2066-\u2069]/);
  });

  it('asks for nothing from elsewhere', () => {
    const { links, policy } = seen(pageOf(explained(HOSTILE)));
    expect(links.filter((link) => !link.startsWith('#'))).toEqual([]);
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+=*'; script-src 'sha256-[\w+/]+=*'; base-uri 'none'; form-action 'none'$/,
    );
  });

  it('links to places that are there, each named once', () => {
    for (const path of ['press/results-with-acquisition.txt', 'china/rail-treaty-and-loan.txt', 'html/satellite-contract.html']) {
      const { ids, links } = seen(pageOf(explainedFixture(path)));
      const named = new Set(ids);
      expect(named.size).toBe(ids.length);
      expect(links.filter((link) => !named.has(link.slice(1)))).toEqual([]);
    }
  });

  it('tells of every mention, agreement and loser with its rule', () => {
    const one = explainedFixture('press/results-with-acquisition.txt');
    const page = pageDocument(one);
    const { money, dates, organizations, agreements } = one.result;
    for (const { id, rule } of [...money, ...dates, ...agreements]) {
      expect(page).toContain(`data-entry="${id}"`);
      expect(page).toContain(`<code>${rule}</code><span class="says">What ${rule} says.</span>`);
    }
    for (const { id, mentions } of organizations) {
      expect(page).toContain(`data-entry="${id}"`);
      for (const { start, end } of mentions) expect(page).toContain(`href="#at-${start}-${end}"`);
    }
    for (const { rule, because } of one.trace.losers) {
      expect(page).toContain(`<code>${rule}</code>`);
      expect(page).toContain(because.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
    }
  });

  it('keeps the ids of several documents apart', () => {
    const one = explained('Acme Inc. agreed to buy Globex Inc. for $5 million.');
    const { ids, links } = seen(pageDocument(one) + pageDocument(one, '2-'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
  });

  it('grows with the article, up to a megabyte', () => {
    const unit = 'Acme Holdings plc agreed on March 5, 2024 to buy Globex Inc. for $1.2 billion, the Bank of Utopia said.\n\n';
    const size = (length: number): number => pageDocument(explained(unit.repeat(Math.ceil(length / unit.length)))).length;
    expect(size(1_000_000) / size(250_000)).toBeLessThan(GROWTH);
  }, 60_000);
});
