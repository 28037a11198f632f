// npm run bench             prints how fast, how even and how small the extraction is, beside its peers
// npm run bench -- --json   prints them as one line of JSON
// npm run bench -- --check  ends with 1 where a figure is worse than its limit by more than the slack
import { articles, cut, oneDocument, sizeOf, slice } from './articles.mjs';
import { DENSE, NOISE, worstOf } from './hostile.mjs';
import { compromise, pactwire, taggedIn, winkNlp } from './peers.mjs';
import { memoryAfter, startUp } from './program.mjs';
import { median, ratio, rounds } from './rounds.mjs';

const ROUNDS = 5;
/** A machine at work on other things may miss a limit by a quarter. */
const SLACK = 1.25;
/** A short file has at most so many characters. */
const SHORT = 3000;

const texts = await articles(2_000_000);
const small = slice(texts, 120_000);
const long = oneDocument(texts, 1_000_000);
const pieces = cut(long, 10_000);
const ours = pactwire();

for (const work of [ours, winkNlp, compromise]) work(small);
ours(texts);
const speed = rounds(ROUNDS, {
  pactwire: () => ours(texts),
  wink: () => winkNlp(texts),
  slice: () => ours(small),
  compromise: () => compromise(small),
});
const even = rounds(ROUNDS, { long: () => ours([long]), pieces: () => ours(pieces) });
const plain = oneDocument(texts, 100_000).slice(0, 100_000);
const noise = worstOf(NOISE, ours, plain, 3);
const dense = worstOf(DENSE, ours, plain, 3);
const memory = await memoryAfter(texts, 400, 4000);

const tagged = taggedIn(texts);
const share = tagged.reduce((sum, count) => sum + count, 0) / texts.reduce((sum, text) => sum + text.length, 0);
const easy = texts.find((text, i) => text.length <= SHORT && tagged[i] === 0);
const hard = texts.find((text, i) => text.length <= SHORT && tagged[i] > 0);

const rate = (texts, times) => sizeOf(texts) / 1e6 / median(times);
const rates = [
  { name: 'Pactwire, everything', value: rate(texts, speed.pactwire) },
  { name: 'wink-nlp, default pipe', value: rate(texts, speed.wink) },
  { name: 'compromise, organizations and money', value: rate(small, speed.compromise) },
];
const figures = [
  { name: 'Pactwire to wink-nlp', value: ratio(speed.wink, speed.pactwire), least: 1, unit: '×' },
  { name: 'Pactwire to compromise', value: ratio(speed.compromise, speed.slice), least: 15, unit: '×' },
  { name: 'cost of a character, 1 MB to 10 KB', value: ratio(even.long, even.pieces), most: 1.5, unit: '×' },
  { name: `hostile text to plain, at worst (${noise.name})`, value: noise.value, most: 5, unit: '×' },
  { name: `text of nothing but finds to plain, at worst (${dense.name})`, value: dense.value, most: 10, unit: '×' },
  { name: 'characters handed to compromise', value: 100 * share, most: 0.5, unit: ' %' },
  ...(easy ? [{ name: 'one short file', value: startUp(easy), most: 0.6, unit: ' s' }] : []),
  ...(hard ? [{ name: 'one short file with a hard clause', value: startUp(hard), most: 1.2, unit: ' s' }] : []),
  ...(memory.end ? [{ name: 'memory, 4,000 documents to 400', value: memory.end / memory.warm, most: 1.3, unit: '×' }] : []),
];

const failures = figures.filter(
  ({ value, least, most }) => (least !== undefined && value < least / SLACK) || (most !== undefined && value > most * SLACK),
);
const line = (name, value) => `${name.padEnd(80)}${value.padStart(12)}`;
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ rates, figures }));
} else {
  for (const { name, value } of rates) console.log(line(name, `${value.toFixed(value < 1 ? 3 : 2)} MB/s`));
  for (const figure of figures) {
    const limit = figure.least === undefined ? `at most ${figure.most}` : `at least ${figure.least}`;
    console.log(
      `${line(figure.name, figure.value.toFixed(2) + figure.unit)}   ${limit}${failures.includes(figure) ? '   MISSED' : ''}`,
    );
  }
}
if (process.argv.includes('--check') && failures.length > 0) {
  console.error(
    `bench: ${failures.map(({ name }) => name).join(', ')}: beyond the limit by more than ${Math.round((SLACK - 1) * 100)} %`,
  );
  process.exitCode = 1;
}
