import type { Document } from '../core/document.ts';
import { Shape, textOf } from '../core/document.ts';
import type { Entity, OrganizationDraft } from '../core/mention.ts';
import { bySpan } from '../core/span.ts';
import type { Stage } from '../core/stage.ts';
import type { Classes } from '../match/classes.ts';
import { entryOf, type Lexicon } from '../match/lexicon.ts';
import { type Ticker, tickersOf } from '../match/tickers.ts';
import { hashOf } from '../match/vocabulary.ts';
import { PLACE, Word, wordTable } from '../match/word-table.ts';
import { nameWords } from '../normalize/name.ts';
import { formsOf, type NameForm, type NameLexicon } from './name-forms.ts';
import { NameGroups } from './name-groups.ts';

const OPEN = 40;
const CLOSE = 41;

/** The stage that puts mentions together: one entity for each real organization. It fills `known.entities`. */
export function createEntityLinking(classes: Classes): Stage {
  const legalForms = classes.lexicons.get('organization-legal-form');
  const exchanges = classes.lexicons.get('organization-exchange');
  const canonical = classes.lexicons.get('organization-canonical');
  const formerWords = classes.lexicons.get('organization-former');
  const bodies = wordsOf(classes, 'organization-head-noun');
  const shells = wordsOf(classes, 'organization-shell');
  const general = wordTable();
  const legal = new Set([...legalForms.entries.values()].flatMap((form) => nameWords(form)));
  const lexicon: NameLexicon = {
    isLegalForm: (word) => legal.has(word),
    isPlace: (word) => (general.bits(hashOf(word)) & (PLACE | Word.Demonym)) !== 0,
    isShell: (word) => shells.has(word),
    isBody: (word) => bodies.has(word),
  };
  return {
    name: 'entities',
    needs: ['organizations'],
    gives: [],
    run(document, known) {
      if (known.organizations.length === 0) return;
      const tickers = tickersOf(document, exchanges);
      known.entities.push(...link(document, known.organizations, tickers, lexicon, canonical, formerWords));
    },
  };
}

function link(
  document: Document,
  mentions: readonly OrganizationDraft[],
  tickers: readonly Ticker[],
  lexicon: NameLexicon,
  canonical: Lexicon,
  formerWords: Lexicon,
): Entity[] {
  const groups = new NameGroups(formsOf(mentions, lexicon), lexicon);
  const formOf = new Map<OrganizationDraft, number>();
  groups.forms.forEach((form, index) => {
    for (const mention of form.mentions) formOf.set(mention, index);
  });
  groups.joinSpellings();
  joinListed(document, groups, canonical);
  joinBrackets(document, mentions, groups, formOf);
  const owners = joinTickers(document, mentions, tickers, groups, formOf);
  joinFormer(document, mentions, groups, formOf, formerWords);
  groups.joinShortForms();
  groups.joinNational();
  groups.joinBareHeads();
  groups.joinAcronyms();
  groups.joinVariants();

  const members = new Map<number, NameForm[]>();
  groups.forms.forEach((form, index) => {
    const root = groups.root(index);
    const list = members.get(root);
    if (list) list.push(form);
    else members.set(root, [form]);
  });
  const tickerOf = new Map<number, Ticker>();
  for (const [ticker, form] of owners) if (!tickerOf.has(groups.root(form))) tickerOf.set(groups.root(form), ticker);
  return [...members]
    .map(([root, forms]) => entity(document, forms, tickerOf.get(root) ?? null))
    .sort((a, b) => bySpan(a.mentions[0]!, b.mentions[0]!));
}

/** Joins forms that a list gives as names of one organization. */
function joinListed({ tokens }: Document, groups: NameGroups, canonical: Lexicon): void {
  if (canonical.entries.size + canonical.byFirst.size === 0) return;
  const seen = new Map<string, number>();
  groups.forms.forEach(({ mentions: [mention] }, index) => {
    const name = mention && entryOf(canonical, tokens, mention.first, mention.last);
    if (!name) return;
    const known = seen.get(name);
    if (known === undefined) seen.set(name, index);
    else groups.join(known, index);
  });
}

function wordsOf({ lexicons }: Classes, name: string): ReadonlySet<string> {
  return new Set(lexicons.get(name).entries.values());
}

/** More words never stand between a name and the name before it. */
const FORMER_REACH = 6;

/** `X, formerly known as Y`: two names of one organization, unless the second only owns what follows. */
function joinFormer(
  document: Document,
  mentions: readonly OrganizationDraft[],
  groups: NameGroups,
  formOf: ReadonlyMap<OrganizationDraft, number>,
  words: Lexicon,
): void {
  const { tokens } = document;
  for (let k = 1; k < mentions.length; k++) {
    const now = mentions[k - 1]!;
    const then = mentions[k]!;
    if (then.first <= now.last || then.first - now.last > FORMER_REACH || tokens.shape[then.last] === Shape.Possessive) continue;
    let former = false;
    let joined = true;
    for (let i = now.last; i < then.first && joined; i++) {
      const word = words.entries.get(tokens.word[i]!);
      if (word === 'former') former = true;
      joined = word !== undefined || tokens.shape[i] === Shape.Sign;
    }
    if (joined && former) groups.join(formOf.get(now)!, formOf.get(then)!);
  }
}

/** `Full Name (Short)`: a name alone in brackets behind another is its short form. */
function joinBrackets(
  document: Document,
  mentions: readonly OrganizationDraft[],
  groups: NameGroups,
  formOf: ReadonlyMap<OrganizationDraft, number>,
): void {
  for (let k = 1; k < mentions.length; k++) {
    const long = mentions[k - 1]!;
    const short = mentions[k]!;
    if (short.last - short.first > 2 || long.last - long.first < short.last - short.first) continue;
    let from = short.first - 1;
    let to = short.last;
    while (from > long.last && isQuoteOrThe(document, from)) from--;
    while (to < short.last + 2 && document.tokens.shape[to] === Shape.Sign && sign(document, to) !== CLOSE) to++;
    // `Acme Council (Silver Flight)` tells of a rank, not of a name: two words are a short form where they are quoted or share a word
    const isShort = from < short.first - 1 || isAbbreviation(document, long, short) || sharesWord(document, long, short);
    if (isShort && from === long.last && sign(document, from) === OPEN && sign(document, to) === CLOSE)
      groups.join(formOf.get(long)!, formOf.get(short)!);
  }
}

/** Joins the symbol of a ticker bracket to the name before it; gives the form that owns each bracket. */
function joinTickers(
  document: Document,
  mentions: readonly OrganizationDraft[],
  tickers: readonly Ticker[],
  groups: NameGroups,
  formOf: ReadonlyMap<OrganizationDraft, number>,
): Map<Ticker, number> {
  const owners = new Map<Ticker, number>();
  if (tickers.length === 0) return owners;
  const byEnd = new Map(mentions.map((mention) => [mention.last, mention]));
  const byKey = new Map(groups.forms.map((form, index) => [form.words.join(' '), index]));
  let before: OrganizationDraft | undefined;
  let end = -1;
  for (const ticker of tickers) {
    // several brackets may follow one name
    before = byEnd.get(ticker.first) ?? (ticker.first === end ? before : undefined);
    end = ticker.last;
    if (!before) continue;
    const owner = formOf.get(before)!;
    owners.set(ticker, owner);
    const symbol = byKey.get(textOf(document, ticker.symbol, ticker.symbol + 1).toLowerCase());
    if (symbol !== undefined) groups.join(owner, symbol);
  }
  return owners;
}

function entity(document: Document, forms: readonly NameForm[], ticker: Ticker | null): Entity {
  const mentions: OrganizationDraft[] = [];
  for (const form of forms) mentions.push(...form.mentions);
  if (forms.length > 1) mentions.sort(bySpan);
  const fullest = fullestOf(mentions);
  const symbol = ticker && textOf(document, ticker.symbol, ticker.symbol + 1);
  const exchange =
    ticker && ticker.exchangeLast > ticker.exchangeFirst ? textOf(document, ticker.exchangeFirst, ticker.exchangeLast) : null;
  const aliases = new Set(mentions.map(({ name }) => name));
  if (symbol) aliases.add(symbol);
  aliases.delete(fullest.name);
  return {
    name: fullest.name,
    kind: fullest.kind,
    aliases: [...aliases],
    ticker: symbol ? { exchange, symbol } : null,
    mentions,
    confidence: mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0),
  };
}

function fullestOf(mentions: readonly OrganizationDraft[]): OrganizationDraft {
  let best = mentions[0]!;
  let most = fullness(best);
  for (const mention of mentions) {
    if (mention.name.length < most) continue;
    const full = fullness(mention);
    if (full > most) {
      best = mention;
      most = full;
    }
  }
  return best;
}

/** Longer names are fuller; capitals alone are not how a name is written. */
function fullness({ name }: OrganizationDraft): number {
  return name.length - (name.length > 6 && !/[a-z]/.test(name) && name === name.toUpperCase() ? 0.5 : 0);
}

/** A word in capitals, or one whose letters stand in the name in this order: `Option2Trade (O2T)`; `Varnholt (Orvane)` names a brand. */
function isAbbreviation({ tokens }: Document, long: OrganizationDraft, short: OrganizationDraft): boolean {
  if (short.last - short.first > 1) return false;
  if (tokens.shape[short.first] === Shape.Upper) return true;
  return (
    isSpelled(long.name.toLowerCase(), short.name.toLowerCase()) || isSpelled(short.name.toLowerCase(), long.name.toLowerCase())
  );
}

/** Whether the letters stand in the name in their order. */
function isSpelled(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === letters[at]) at++;
  return at === letters.length;
}

function sharesWord({ tokens }: Document, a: OrganizationDraft, b: OrganizationDraft): boolean {
  for (let i = a.first; i < a.last; i++) {
    for (let k = b.first; k < b.last; k++) if (tokens.hash[i] === tokens.hash[k]) return true;
  }
  return false;
}

/** `(the "Bank")` */
function isQuoteOrThe(document: Document, i: number): boolean {
  const { shape, start, end } = document.tokens;
  if (shape[i] === Shape.Sign) return sign(document, i) !== OPEN;
  return end[i]! - start[i]! === 3 && document.text.slice(start[i], end[i]) === 'the';
}

function sign({ tokens, text }: Document, i: number): number {
  return tokens.shape[i] === Shape.Sign ? text.charCodeAt(tokens.start[i]!) : 0;
}
