const SMALL = new Set(['of', 'for', 'the', 'and', '&', 'de', 'la', 'des', 'du', 'on', 'in']);

/** Words that are initials themselves: `USDA` is that of the U.S. Department of Agriculture. */
const STATES = new Set(['us', 'uk', 'un', 'eu']);

const PLAIN_LETTERS = /^[a-z]*$/;

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The folded words of a name: no stops, commas, brackets; `&` is `and`; a leading `the` is dropped. */
export function nameWords(name: string): string[] {
  // most names are letters and single spaces
  if (PLAIN.test(name)) {
    const words = name.toLowerCase().split(' ');
    return words[0] === 'the' ? words.slice(1) : words;
  }
  const words = name
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\.(?=\s|,|$|\))/g, '')
    .split(/[\s,()[\]"“”/-]+/)
    .map((word) => (/^(?:\p{L}\.)+\p{L}?$/u.test(word) ? word.replace(/\./g, '') : word))
    .filter((word) => word !== '');
  return words[0] === 'the' ? words.slice(1) : words;
}

/** The words of a name up to its legal form (`nano one materials` of `Nano One Materials Corp`); all of them where it has none. */
export function coreWords(words: readonly string[], isLegalForm: (word: string) => boolean): readonly string[] {
  for (let i = 1; i < words.length; i++)
    if (isLegalForm(words[i]!) || (words[i] === 'company' && i === words.length - 1))
      return words.slice(0, words[i - 1] === 'and' && i > 1 ? i - 1 : i);
  return words;
}

/** The short forms that a name's initials give: of all its words, and without small ones; at least two letters each. */
export function initialsOf(words: readonly string[]): string[] {
  const letters = (chosen: readonly string[]): string => chosen.map((word) => (STATES.has(word) ? word : word[0]!)).join('');
  const all = letters(words);
  const main = letters(words.filter((word) => !SMALL.has(word)));
  return [...new Set([main, all])].filter((short) => short.length >= 2);
}

/** A name without spaces and signs, so that `JP Morgan` is `JPMorgan`. */
export function squeezed(words: readonly string[]): string {
  const joined = words.join('');
  return PLAIN_LETTERS.test(joined) ? joined : joined.replace(/[^\p{L}\p{N}]/gu, '');
}
