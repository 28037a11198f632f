import type { Document } from '../core/document.ts';
import type { Known, MoneyDraft } from '../core/mention.ts';
import type { Classes } from '../match/classes.ts';
import { entryEnd, entryOf, entryStart, type Lexicon } from '../match/lexicon.ts';
import { currenciesNamed } from '../normalize/currency.ts';
import { currenciesOf, PLACES } from '../normalize/currency-places.ts';

/** What speaks for a currency of an open unit, in points; the strongest reason is the one that is told. */
export interface Support {
  readonly currency: string;
  points: number;
  because: string;
}

/** Points of each kind of evidence; a default is worth more than a bare mention of a country and less than where a story was filed. */
const POINTS = {
  rule: 20,
  exchange: 3,
  dateline: 2,
  ambiguousDateline: 1.2,
  firstNamed: 2,
  standardNamed: 0.5,
  otherNamed: -1.5,
  country: 1,
  standard: 1.5,
};

/** Places whose papers and releases count in US dollars as often as in their own. */
const MIXED = new Set(['HK', 'SG']);

/** Units that mean one currency wherever nothing speaks against it. */
const STANDARD: Readonly<Record<string, string>> = {
  pound: 'GBP',
  rupee: 'INR',
  dirham: 'AED',
  lira: 'TRY',
  leu: 'RON',
  manat: 'AZN',
};

/** Exchanges that no other thing is named like. */
const SURE_EXCHANGES = new Set(['TSX', 'TSXV', 'ASX', 'NZX', 'SGX', 'HKEX', 'SEHK', 'TWSE', 'NASDAQ', 'NYSE']);

/** What the document says of its currencies, whatever the unit. */
export interface Setting {
  /** by currency: what a sentence lays down for the whole text */
  readonly rules: ReadonlyMap<string, string>;
  /** countries of stock exchanges, by name of the exchange */
  readonly exchanges: ReadonlyMap<string, string>;
  readonly dateline: { readonly country: string; readonly place: string } | null;
  /** how often each country is named */
  readonly countries: ReadonlyMap<string, number>;
}

/** Words of sentences that lay down a currency for all figures. */
const FIGURES =
  /\b(?:all|amounts?|figures?|expressed|stated|denominated|reported|references?|otherwise|reporting|presented|prices?|currency|thousands?|millions?)\b/i;

/** Reads the evidence of a document in one pass over its tokens. */
export class CurrencyEvidence {
  readonly #nation: Lexicon;
  readonly #exchange: Lexicon;
  readonly #unit: Lexicon;
  readonly #code: Lexicon;
  readonly #prefix: Lexicon;
  /** 1 exchange, 2 nation, 4 what a rule can end with */
  readonly #marks: Uint8Array;

  constructor({ lexicons }: Classes) {
    this.#nation = lexicons.get('money-nation');
    this.#exchange = lexicons.get('money-exchange');
    this.#unit = lexicons.get('money-unit');
    this.#code = lexicons.get('money-code');
    this.#prefix = lexicons.get('money-dollar-prefix');
    this.#marks = new Uint8Array(lexicons.vocabulary.size);
    const mark = (lexicon: Lexicon, bit: number): void => {
      for (const id of [...lexicon.entries.keys(), ...lexicon.byFirst.keys()]) this.#marks[id]! |= bit;
    };
    mark(this.#exchange, 1);
    mark(this.#nation, 2);
    mark(this.#unit, 4);
    mark(this.#code, 4);
    for (const word of ['$', 'currency', 'funds']) this.#marks[lexicons.vocabulary.id(word)]! |= 4;
    this.#marks[0] = 0;
  }

  read(document: Document): Setting {
    const { tokens } = document;
    const rules = new Map<string, string>();
    const exchanges = new Map<string, string>();
    const countries = new Map<string, number>();
    for (let i = 0; i < tokens.count; i++) {
      const bits = this.#marks[tokens.word[i]!]!;
      if (bits === 0) continue;
      if (bits & 1 && tokens.shape[i] !== 0) {
        const country = this.#exchangeAt(document, i);
        if (country) exchanges.set(document.text.slice(tokens.start[i], tokens.end[i]), country);
      }
      if (bits & 2 && tokens.shape[i] !== 0) {
        const end = entryEnd(this.#nation, tokens, i);
        const country = end > 0 ? entryOf(this.#nation, tokens, i, end) : null;
        if (country) countries.set(country, (countries.get(country) ?? 0) + 1);
      }
      if (bits & 4) this.#rule(document, i, rules);
    }
    return { rules, exchanges, countries, dateline: datelineOf(document) };
  }

  /** The country of the exchange named at a token; short names that mean other things too must stand before a ticker. */
  #exchangeAt({ text, tokens }: Document, i: number): string | null {
    const name = text.slice(tokens.start[i], tokens.end[i]);
    if (name !== name.toUpperCase() && name !== 'Nasdaq') return null;
    const beforeTicker = i + 1 < tokens.count && text[tokens.start[i + 1]!] === ':';
    return beforeTicker || SURE_EXCHANGES.has(name.toUpperCase()) ? entryOf(this.#exchange, tokens, i, i + 1) : null;
  }

  /** `all figures in Canadian dollars`, `amounts are expressed in US$`, `in CAD unless otherwise stated`. */
  #rule(document: Document, i: number, rules: Map<string, string>): void {
    const { tokens, text } = document;
    const code = tokens.shape[i] === 2 ? entryOf(this.#code, tokens, i, i + 1) : null;
    const unit = entryOf(this.#unit, tokens, i, i + 1);
    const first = code ? i : entryStart(this.#nation, tokens, i);
    const word = (at: number): string => (at >= 0 ? text.slice(tokens.start[at], tokens.end[at]).toLowerCase() : '');
    const opens = (at: number): boolean => at >= 0 && /^(?:in|are|is|to|of)$/.test(word(at));
    let currency = code;
    let from = first;
    if (!code) {
      const prefix = word(i) === '$' && i > 0 && tokens.gap[i] === 0 ? entryOf(this.#prefix, tokens, i - 1, i) : null;
      const country = first >= 0 ? entryOf(this.#nation, tokens, first, i) : null;
      if (prefix) {
        currency = prefix;
        from = i - 1;
      } else if (country) {
        const codes = currenciesOf(country);
        currency = (unit ? codes.find((one) => currenciesNamed(unit).includes(one)) : codes[0]) ?? null;
      }
    }
    if (!currency || !opens(from - 1)) return;
    // a price in the sentence makes it a sentence about that price
    const next = tokens.shape[i + 1] === 7;
    const sentence = text.slice(Math.max(0, tokens.start[i]! - 120), Math.min(text.length, tokens.end[i]! + 40));
    if (!next && FIGURES.test(sentence)) rules.set(currency, text.slice(tokens.start[from - 1], tokens.end[i]));
  }
}

function datelineOf({ dateline }: Document): Setting['dateline'] {
  const place = dateline?.place;
  if (!place) return null;
  const parts = [place, ...place.split(/[,/]/).map((part) => part.trim())];
  for (const part of parts) {
    const country = PLACES.get(part.toLowerCase().replace(/\.$/, ''));
    if (country) return { country, place };
  }
  return null;
}

/** What speaks for each currency of a unit in a document, the strongest first. */
export function weigh(unit: string, setting: Setting, known: Known, defaultCurrency: string): Support[] {
  const codes = currenciesNamed(unit);
  const found = new Map<string, Support>();
  const add = (currency: string | undefined, points: number, because: string): void => {
    if (currency === undefined || !codes.includes(currency)) return;
    const old = found.get(currency);
    if (!old) found.set(currency, { currency, points, because });
    else {
      if (points > 0 && (old.because === 'default' || points >= POINTS.exchange)) old.because = because;
      old.points += points;
    }
  };
  const own = (country: string): string | undefined => currenciesOf(country).find((code) => codes.includes(code));

  const standard = unit === 'dollar' || (unit === 'cent' && codes.includes(defaultCurrency)) ? defaultCurrency : STANDARD[unit];
  add(standard, POINTS.standard, 'default');
  for (const [currency, words] of setting.rules) add(currency, POINTS.rule, `"${words}"`);
  const listed = new Map([...setting.exchanges].map(([name, country]) => [country, name] as const));
  for (const [country, name] of listed) add(own(country), POINTS.exchange, `listed on ${name}`);
  if (setting.dateline) {
    const { country, place } = setting.dateline;
    add(own(country), MIXED.has(country) ? POINTS.ambiguousDateline : POINTS.dateline, `dateline ${place}`);
  }
  named(unit, codes, standard, known.money, add);
  const [most] = [...setting.countries].filter(([country]) => own(country)).toSorted((a, b) => b[1] - a[1]);
  if (most && (most[1] > 2 || !standard) && !(standard && MIXED.has(most[0])))
    add(own(most[0]), POINTS.country, `${most[0]} named ${most[1]} times`);
  return [...found.values()]
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points || codes.indexOf(a.currency) - codes.indexOf(b.currency));
}

/**
 * Amounts that name their currency: where the first of a unit does so, the bare ones after it mean the same; where a bare one
 * came first, the name was given to tell another.
 */
function named(
  unit: string,
  codes: readonly string[],
  standard: string | undefined,
  money: readonly MoneyDraft[],
  add: (currency: string, points: number, because: string) => void,
): void {
  const bare = money.findIndex((draft) => draft.unit === unit);
  const seen = new Set<string>();
  money.forEach((draft, index) => {
    const { currency } = draft;
    if (currency === null || !codes.includes(currency) || seen.has(currency) || draft.equivalentOf) return;
    const first = seen.size === 0 && (bare < 0 || index < bare);
    seen.add(currency);
    // `$5 million … USD 3 million` says the same twice, `$5 million … C$3 million` tells two apart
    if (currency === standard) add(currency, first ? POINTS.standardNamed : 0, 'default');
    else add(currency, first ? POINTS.firstNamed : POINTS.otherNamed, 'named with an amount before');
  });
}
