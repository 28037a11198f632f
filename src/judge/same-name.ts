/** Words that a name may have or leave out. */
const LOOSE = new Set(
  `incorporated inc corporation corp company co limited ltd llc llp lp plc ag sa nv bv gmbh spa pte pty holding holdings group the`.split(
    ' ',
  ),
);

/** The words of a name that tell it from others, in lower case; all of them where none does. */
function wordsOf(name: string): string[] {
  const folded = name.toLowerCase();
  const words = folded
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !LOOSE.has(word));
  return words.length > 0 ? words : folded.trim().split(' ');
}

/** Whether two names can be of the same party: equal but for legal forms, one inside of the other, or the initials of the other. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.join(' ') === long.join(' ')) return true;
  if (short.join('').length > 3 && short.every((word) => long.includes(word))) return true;
  return short.length === 1 && long.length > 1 && short[0]!.length > 1 && long.map((word) => word[0]).join('') === short[0];
}
