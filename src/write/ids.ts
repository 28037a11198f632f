/** Ids up to this number are made once; few documents have more. */
const MANY = 512;
const made = new Map<string, string[]>();

/** The id of the item at a place of its list: `m1` for the first amount. */
export function idAt(letter: string, at: number): string {
  if (at >= MANY) return `${letter}${at + 1}`;
  let ids = made.get(letter);
  if (!ids) {
    ids = Array.from({ length: MANY }, (_, i) => `${letter}${i + 1}`);
    made.set(letter, ids);
  }
  return ids[at]!;
}
