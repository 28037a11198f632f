import { createRequire } from 'node:module';

interface Term {
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

type Tagger = (text: string) => { json(options: { offset: true }): readonly { readonly terms: readonly Term[] }[] };

/** A call may hand over so many characters at most: the tagger's time grows faster than its text. */
const LONGEST = 1000;

let tagger: Tagger | null = null;

/** Loads the tagger when the first clause needs it; most documents never do. */
function load(): Tagger {
  tagger ??= createRequire(import.meta.url)('compromise/two') as Tagger;
  return tagger;
}

/** Text that no tagger stumbles over: one sign for a run of signs, plain spaces, no endless words. */
function plain(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/([^\p{L}\p{N}\s])\1+/gu, '$1')
    .replace(/\S{60,}/g, (word) => word.slice(0, 60));
}

/** What a tagger says of one word in its clause, and how many characters it was shown. */
export interface Tagged {
  readonly verb: boolean;
  readonly characters: number;
}

/**
 * Whether a word is a verb where it stands, by compromise's tagger.
 * @param before the clause in front of the word
 * @param after the clause behind it
 */
export function tagVerb(before: string, word: string, after: string): Tagged {
  const head = plain(before).slice(-LONGEST / 4);
  const tail = plain(after).slice(0, LONGEST / 4);
  const text = head + word.slice(0, 60) + tail;
  for (const { terms } of load()(text).json({ offset: true })) {
    const term = terms.find(({ offset }) => offset.start <= head.length && head.length < offset.start + offset.length);
    if (term) return { verb: term.tags.includes('Verb') && !term.tags.includes('Adjective'), characters: text.length };
  }
  return { verb: false, characters: text.length };
}
