import { Shape, type Tokens } from '../core/document.ts';
import type { Lexicons } from '../match/lexicon.ts';

/** Words that are looked at; more change nothing. */
const SAMPLE = 300;
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
  readonly #languages: readonly string[];
  /** languages that have a word, a bit each, by word id */
  readonly #speaks: Uint32Array;
  readonly #votes: Uint32Array;

  constructor(lexicons: Lexicons) {
    const { entries, single } = lexicons.get('zone-language');
    this.#languages = [...new Set(['en', ...[...entries.values()].flatMap((entry) => entry.split(' '))])];
    this.#speaks = new Uint32Array(single.length);
    for (const [word, entry] of entries) {
      for (const language of entry.split(' ')) this.#speaks[word]! |= 1 << this.#languages.indexOf(language);
    }
    this.#votes = new Uint32Array(this.#languages.length);
  }

  /** BCP 47 tag: `en`, the language that the words or the script tell, or `und`. A text of few words is taken for English. */
  read(text: string, { count, start, end, shape, word }: Tokens): string {
    const votes = this.#votes.fill(0);
    const scripts = new Map<string, number>();
    let latin = 0;
    let foreign = 0;
    for (let i = 0; i < count && latin + foreign < SAMPLE; i++) {
      if (shape[i]! >= Shape.Number) continue;
      const unit = text.charCodeAt(start[i]!);
      if (unit < 0x370) {
        latin++;
        for (let bits = this.#speaks[word[i]!] ?? 0; bits !== 0; bits &= bits - 1) votes[31 - Math.clz32(bits & -bits)]!++;
        continue;
      }
      // a script without spaces has one token for a whole line
      for (let k = start[i]!; k < end[i]! && foreign < SAMPLE; k++) {
        const script = scriptOf(text.charCodeAt(k));
        if (!script) continue;
        foreign++;
        scripts.set(script, (scripts.get(script) ?? 0) + 1);
      }
    }
    if (foreign > 5 * latin) return scripts.has('ja') ? 'ja' : most(scripts);
    if (latin < FEWEST) return 'en';
    const english = votes[0]!;
    let best = 1;
    for (let k = 2; k < votes.length; k++) if (votes[k]! > votes[best]!) best = k;
    const other = votes[best]!;
    if (english >= 0.12 * latin || other <= 2 * english) return 'en';
    return other >= 0.15 * latin ? this.#languages[best]! : other >= 0.08 * latin ? 'und' : 'en';
  }
}

const scriptOf = (unit: number): string | undefined => SCRIPTS.find(([, from, to]) => unit >= from && unit <= to)?.[0];

function most(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
