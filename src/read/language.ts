import { Shape, type Tokens } from '../core/document.ts';
import type { Lexicon, Lexicons } from '../match/lexicon.ts';

/** Words that are looked at; more change nothing. */
const SAMPLE = 400;
/** With fewer words nothing is said. */
const FEWEST = 12;

/** Scripts by a range of their code units, with the language where a script has one. */
const SCRIPTS: readonly (readonly [language: string, from: number, to: number])[] = [
  ['el', 0x370, 0x3ff],
  ['und', 0x400, 0x52f],
  ['he', 0x590, 0x5ff],
  ['ar', 0x600, 0x6ff],
  ['hi', 0x900, 0x97f],
  ['th', 0xe00, 0xe7f],
  ['ja', 0x3040, 0x30ff],
  ['zh', 0x4e00, 0x9fff],
  ['ko', 0xac00, 0xd7af],
];

/** Tells the language of a text from its script and its commonest words. */
export class LanguageReader {
  readonly #words: Lexicon;

  constructor(lexicons: Lexicons) {
    this.#words = lexicons.get('zone-language');
  }

  /** BCP 47 tag: `en`, the language that the words or the script tell, or `und`. A text of few words is taken for English. */
  read(text: string, tokens: Tokens): string {
    const votes = new Map<string, number>();
    let words = 0;
    let foreign = 0;
    const scripts = new Map<string, number>();
    for (let i = 0; i < tokens.count && words < SAMPLE; i++) {
      const shape = tokens.shape[i]!;
      if (shape >= Shape.Number) continue;
      words++;
      const unit = text.charCodeAt(tokens.start[i]!);
      if (unit >= 0x370) {
        // a script without spaces has one token for a whole line
        const script = SCRIPTS.find(([, from, to]) => unit >= from && unit <= to)?.[0];
        if (script) {
          const weight = tokens.end[i]! - tokens.start[i]!;
          foreign += weight;
          scripts.set(script, (scripts.get(script) ?? 0) + weight);
        }
        continue;
      }
      const entry = this.#words.single[tokens.word[i]!] === 1 ? this.#words.entries.get(tokens.word[i]!) : undefined;
      if (entry) for (const language of entry.split(' ')) votes.set(language, (votes.get(language) ?? 0) + 1);
    }
    const latin = words - [...scripts.values()].length;
    if (foreign > 2 * latin) return scripts.has('ja') ? 'ja' : best(scripts)[0];
    if (words < FEWEST) return 'en';
    const english = votes.get('en') ?? 0;
    votes.delete('en');
    const [language, count] = best(votes);
    if (english >= 0.12 * words || count <= 2 * english) return 'en';
    return count >= 0.15 * words ? language : count >= 0.08 * words ? 'und' : 'en';
  }
}

function best(counts: ReadonlyMap<string, number>): [string, number] {
  let found: [string, number] = ['und', 0];
  for (const [key, count] of counts) if (count > found[1]) found = [key, count];
  return found;
}
