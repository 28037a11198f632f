import { nameWords } from '../normalize/name.ts';
import type { Participant } from './party.ts';
import type { Part } from './reading.ts';

const FORM = /^(?:inc|corp|corporation|co|company|ltd|limited|llc|lp|plc|ag|gmbh|sa|nv|group|holdings?)$/;

/** Words that many names begin with; alone they are short for none of them. */
const SHARED =
  /^(?:american|bank|city|county|department|first|general|global|great|house|international|ministry|national|new|north|south|state|union|united|university|west|world)$/;

/** The words of a name without the legal forms at its end, and whether it has one. */
function core(name: string): { words: string[]; formal: boolean } {
  const words = nameWords(name);
  const all = words.length;
  while (words.length > 1 && FORM.test(words.at(-1)!)) words.pop();
  return { words, formal: words.length < all };
}

/** Whether one of two names is the other one cut short: `Acme`, `Acme Pumps Ltd`. */
export function isShortFor(a: Participant, b: Participant): boolean {
  if (a.kind !== 'organization' || b.kind !== 'organization') return false;
  const [x, y] = [core(a.name), core(b.name)];
  // `Acme Corp` and `Acme Pumps Ltd` are two companies
  if (x.formal && y.formal) return false;
  const [short, long] = x.words.length <= y.words.length ? [x.words, y.words] : [y.words, x.words];
  if (short.length === 1 && (short[0]!.length < 4 || SHARED.test(short[0]!))) return false;
  return short.every((word, i) => word === long[i]);
}

/** Parties of an agreement, and those of a sentence on it: names cut short count for the full ones. */
export function aligned(known: readonly Part[], parts: readonly Part[]): { known: readonly Part[]; parts: readonly Part[] } {
  const keys = new Set(known.map(({ participant }) => participant.key));
  const own = new Set(parts.map(({ participant }) => participant.key));
  // two agreements of sister companies share nobody
  if (own.size === 0 || ![...own].some((key) => keys.has(key))) return { known, parts };
  const full = [...known];
  const told = parts.map((part) => {
    if (keys.has(part.participant.key)) return part;
    const at = full.findIndex(({ participant }) => !own.has(participant.key) && isShortFor(participant, part.participant));
    if (at < 0) return part;
    const same = full[at]!;
    if (part.participant.name.length > same.participant.name.length && !part.participant.guess) {
      full[at] = { ...same, participant: part.participant };
      return part;
    }
    return { ...part, participant: same.participant };
  });
  return { known: full, parts: told };
}
