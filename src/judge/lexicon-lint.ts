/** Something about a word list that a person should look at. */
export interface WordFinding {
  readonly list: string;
  readonly what: 'listed twice' | 'maybe misspelt';
  /** the forms as they are listed */
  readonly forms: readonly [string, string];
}

type Words = readonly string[] | Readonly<Record<string, string>>;

/** Shorter words are a letter apart by nature. */
const SHORTEST = 7;

/**
 * Forms that a list has twice, and pairs of forms that are one letter apart of which one is no known word. The cost grows with the
 * letters of the list, not with its pairs.
 * @param isWord whether a single word is a known one
 */
export function lintWords(list: string, words: Words, isWord: (word: string) => boolean): WordFinding[] {
  const forms: readonly string[] = Array.isArray(words) ? words : Object.keys(words);
  const findings: WordFinding[] = [];
  const first = new Map<string, string>();
  for (const form of forms) {
    const folded = fold(form);
    const known = first.get(folded);
    if (known === undefined) first.set(folded, form);
    else findings.push({ list, what: 'listed twice', forms: [known, form] });
  }
  for (const [a, b] of closePairs([...first.keys()])) {
    if (isVariant(a, b) || !oddOnes(a, b).some((word) => !isWord(word))) continue;
    findings.push({ list, what: 'maybe misspelt', forms: [first.get(a)!, first.get(b)!] });
  }
  return findings;
}

const fold = (form: string): string => form.toLowerCase().replace(/\s+/g, ' ').trim();

/** Pairs of forms that become equal when each loses one letter or none: one letter apart, or two neighbors exchanged. */
function* closePairs(forms: readonly string[]): Generator<readonly [string, string]> {
  const byShorter = new Map<string, string[]>();
  for (const form of forms) {
    if (form.length < SHORTEST || /\d/.test(form)) continue;
    const shorter = new Set([form, ...Array.from(form, (_, k) => form.slice(0, k) + form.slice(k + 1))]);
    const told = new Set<string>();
    for (const key of shorter) {
      const others = byShorter.get(key);
      if (!others) byShorter.set(key, [form]);
      else {
        for (const other of others) {
          if (told.has(other) || !isOneEdit(other, form)) continue;
          told.add(other);
          yield [other, form];
        }
        others.push(form);
      }
    }
  }
}

/** Whether one letter was added, left out, exchanged for another, or two neighbors changed places. */
function isOneEdit(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  const [x, y] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  return x.length + y.length <= 1 || (x.length === 1 && y.length === 1) || (x.length === 2 && y === x[1]! + x[0]!);
}

/** Spellings that differ by region, each with what it is taken for. */
const REGIONAL: readonly (readonly [RegExp, string])[] = [
  [/is(?=[aei])/g, 'iz'],
  [/our/g, 'or'],
  [/c(?=e|ing)/g, 's'],
  [/\ben/g, 'in'],
  [/([lpt])\1/g, '$1'],
  [/or(?=s?\b)|re(?=s?\b)/g, 'er'],
  [/ean\b/g, 'ian'],
  [/men\b/g, 'man'],
];

/** Forms of one word, or two spellings of it: endings, signs between and above letters, habits of a region. */
function isVariant(a: string, b: string): boolean {
  if (lettersOf(a) === lettersOf(b)) return true;
  const plain = (form: string): string => REGIONAL.reduce((text, [from, to]) => text.replace(from, to), form);
  if (plain(a) === plain(b)) return true;
  const [x, y] = [a.split(' '), b.split(' ')];
  return x.every((word, k) => {
    const other = y[k] ?? '';
    const short = Math.min(word.length, other.length);
    // what differs is an ending
    return word === other || word.slice(0, short - 1) === other.slice(0, short - 1);
  });
}

const lettersOf = (form: string): string =>
  form
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');

/** The words that one form alone has. */
function oddOnes(a: string, b: string): string[] {
  const [x, y] = [a.split(/[^\p{L}]+/u), b.split(/[^\p{L}]+/u)];
  return [...x.filter((word) => !y.includes(word)), ...y.filter((word) => !x.includes(word))];
}
