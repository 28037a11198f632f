import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../tree.ts';
import { open, reader } from './reader.ts';

const html = (body: string, head = ''): string => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const text = (body: string, head = ''): string => open(html(body, head)).text;
const LONG = 'Acme agreed to buy Globex for cash, both said on Monday after weeks of talks in Leiden. ';

describe('the text of a page', () => {
  it.each([
    ['<h1>Title</h1><p>One <b>two</b>\n three.</p><p>Four</p>', 'Title\n\nOne two three.\n\nFour'],
    ['<p>a&amp;b &#8364;5&nbsp;m &ldquo;q&rdquo; &bogus;</p>', 'a&b €5 m “q” &bogus;'],
    ['<p>One<br>two<br/><br>three</p>', 'One\ntwo\n\nthree'],
    ['<ul><li>one</li><li><p>two</p></li><li>three<ul><li>four</li></ul></li></ul>end', 'one\ntwo\nthree\n\nfour\n\nend'],
    [
      'a<table><thead><tr><th>Year</th><th>Sum</th></tr></thead><tbody><tr><td><p>2024</p></td><td> $5 </td></tr></tbody></table>b',
      'a\n\nYear\tSum\n2024\t$5\n\nb',
    ],
    ['<p> one </p> <p></p> two ', 'one\n\ntwo'],
    ['<pre>  a\n b</pre>', '  a\n b'],
    ['<div>one<div>two</div>three</div>', 'one\n\ntwo\n\nthree'],
    ['<p>one<p>two</div></b>three', 'one\n\ntwothree'],
    ['<p>1 < 2 & 3</p>', '1 < 2 & 3'],
    ['<p>a<!-- b --><script>c</script><style>d</style><noscript>e</noscript>f</p>', 'af'],
    ['<p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p>d', 'd'],
  ])('%s', (body, expected) => expect(text(body)).toBe(expected));
});

describe('the article', () => {
  const around = `<header><a href="/">Home</a></header><nav>Menu</nav><aside>Read on</aside><footer>Imprint</footer>
    <div class="share-bar">Share</div><div id="cookie-consent">Cookies</div><div role="search">Search</div>
    <ul><li><a href="/a">First deal</a></li><li><a href="/b">Second deal</a></li><li><a href="/c">Third deal</a></li></ul>`;

  it('is what an element says it is, where that holds most text', () => {
    const story = LONG.repeat(3).trim();
    for (const element of ['<article>', '<main>', '<div itemprop="articleBody">', '<div role="main">', '<section>']) {
      const close = `</${element.slice(1).split(/[ >]/)[0]}>`;
      expect(text(`${around}${element}<p>${story}</p>${close}${around}`), element).toBe(story);
    }
  });

  it('is the largest of several, teasers are none', () => {
    const teaser = '<article>Short news</article>';
    expect(text(`${teaser}<article><p>${LONG.repeat(3).trim()}</p></article>${teaser}`)).toBe(LONG.repeat(3).trim());
    expect(text(`<article>Short news</article><p>${LONG.repeat(9).trim()}</p>`)).toContain('Short news\n\nAcme');
  });

  it('keeps its headline where that stands before it', () => {
    const body = `<header><h1>Acme buys Globex</h1></header><article><p>${LONG.repeat(3).trim()}</p></article>`;
    expect(text(body, '<title>Acme buys Globex | Herald</title>')).toBe(`Acme buys Globex\n\n${LONG.repeat(3).trim()}`);
  });

  it('stays where a class of its wrapper sounds like clutter', () => {
    expect(text(`<div class="with-sidebar"><p>${LONG.repeat(3).trim()}</p><div class="sidebar">x</div><nav>y</nav></div>`)).toBe(
      `${LONG.repeat(3).trim()}\n\nx`,
    );
  });

  it('of a page that is all clutter is the page', () =>
    expect(text('<nav>Acme bought Globex.</nav>')).toBe('Acme bought Globex.'));
});

describe('title and date', () => {
  const of = (head: string, body = `<p>${LONG}</p>`): [string | null, string | null] => {
    const { title, published } = open(html(body, head));
    return [title, published?.value ?? null];
  };

  it.each([
    ['<meta property="og:title" content="A &amp; B"><title>C</title>', ['A & B', null]],
    ['<title>Acme buys Globex for cash | The Harbor Herald</title>', ['Acme buys Globex for cash', null]],
    ['<meta property="article:published_time" content="2024-03-05T23:00:00-05:00">', [null, '2024-03-05']],
    ['<meta name="date" content="20240305">', [null, '2024-03-05']],
    ['<meta name="DC.date.issued" content="Tue, 05 Mar 2024 10:00:00 GMT">', [null, '2024-03-05']],
    ['<meta itemprop="datePublished" content="March 5, 2024">', [null, '2024-03-05']],
    ['<meta name="date" content="03/05/2024">', [null, null]],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2023-01-01"},{"@type":["NewsArticle"],"headline":"H","datePublished":"2024-03-05"}]}</script>',
      ['H', '2024-03-05'],
    ],
    ['<script type="application/ld+json">{"datePublished": "2024-03-05", // sic\n}</script>', [null, '2024-03-05']],
    ['<script type="application/ld+json">[[[[[[[[[[{"datePublished":"2024-03-05"}]]]]]]]]]]</script>', [null, null]],
  ])('of %s', (head, expected) => expect(of(head)).toEqual(expected));

  it('of the article itself', () => {
    expect(
      of('', `<article><h1>Acme  buys</h1><time datetime="2024-03-05T10:00Z">yesterday</time><p>${LONG}</p></article>`),
    ).toEqual(['Acme buys', '2024-03-05']);
    expect(of('', `<aside><time datetime="2024-03-05">x</time></aside><p>${LONG}</p>`)).toEqual([null, null]);
  });

  it('come from metadata', () => {
    expect(open(html('x', '<meta name="date" content="2024-03-05">')).published).toEqual({
      value: '2024-03-05',
      source: 'metadata',
    });
  });
});

describe('bytes of a page', () => {
  const body =
    '<article>\n<h1>Banque  d’Été</h1> <p>Die Größe &amp; der <b>Preis</b>&nbsp;: &#8364;5m,&#x1F389; so&shy;fort.</p>\n<p>Ende</p></article>';

  it.each(['utf-8', 'windows-1252', 'utf-16le'])('lead back to the source in %s', (charset) => {
    const raw = iconv.encode(html(body), charset, { addBOM: charset === 'utf-16le' });
    const { text: clean, source, tokens } = open(raw, { offsets: 'source' });
    const back = (start: number, end: number): string =>
      iconv.decode(raw.subarray(source!.byteAt(start), source!.byteEnd(end)), charset);
    for (let i = 0; i < tokens.count; i++) {
      const word = clean.slice(tokens.start[i], tokens.end[i]);
      const entities: Record<string, string> = { '&': '&amp;', '€': '&#8364;', '🎉': '&#x1F389;', 'so\u00adfort': 'so&shy;fort' };
      expect(back(tokens.start[i]!, tokens.end[i]!)).toBe(entities[word] ?? word);
    }
    const price = clean.indexOf('Preis');
    expect(back(price, price + 5)).toBe('Preis');
    expect(back(price - 4, price + 5)).toBe('der <b>Preis');
    expect(back(0, clean.indexOf('Die') - 2)).toBe('Banque  d’Été');
  });
});

it('hostile pages are read in linear time', () => {
  const sizes = 100_000;
  for (const unit of [
    '<',
    '<div>',
    '<p>a',
    '</p>',
    '<a href=',
    '&',
    '&amp;',
    '<!--',
    '<table><tr><td>',
    '<li>',
    '<b',
    '<script>',
    ' ',
    '\u00a0',
    '<article>x',
    '<td><p>1',
  ]) {
    const outcome = reader.bytes({ id: 'x', uri: 'x.html', bytes: Buffer.from(unit.repeat(sizes / unit.length)) });
    if (!outcome.ok) expect(outcome.issues[0].code).toBe('html-nesting');
  }
});

it('pages of the fixtures are read to the length that they name', () => {
  for (const name of ['museum-sponsorship', 'satellite-contract']) {
    const path = join(ROOT, 'fixtures/html', name);
    const truth = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as { document: { length: number; title: string } };
    const document = open(readFileSync(`${path}.html`));
    expect([document.text.length, document.title]).toEqual([truth.document.length, truth.document.title]);
  }
});
