// npm run bench             prints how fast, how even and how small the extraction is, beside its peers
// npm run bench -- --json   prints them as one line of JSON
// npm run bench -- --check  ends with 1 where a figure is worse than its limit by more than the slack
// npm run bench -- --quick  ends at 10,000 documents, where it goes on to 100,000 else
import { articles, cut, oneDocument, sizeOf, slice } from './articles.mjs';
import { DENSE, NOISE, worstOf } from './hostile.mjs';
import { PARTS } from './parts.mjs';
import { compromise, pactwire, taggedIn, winkNlp } from './peers.mjs';
import { startUp } from './program.mjs';
import { median, ratio, rounds } from './rounds.mjs';
import { courseOf, lastWith } from './scale.mjs';

const ROUNDS = 5;
/** A machine at work on other things may miss a limit by a quarter. */
const SLACK = 1.25;
/** What one and two workers take is measured on the last documents of so many times all texts a worker, behind the share that warms them up. */
const TIMES = 8;
const WARM = 0.6;
/** In turn, so that a busy machine slows both. */
const TURNS = 3;
/** A short file has at most so many characters. */
const SHORT = 3000;

const texts = await articles(2_000_000);
const small = slice(texts, 120_000);
const long = oneDocument(texts, 1_000_000);
const pieces = cut(long, 10_000);
const ours = pactwire();

// code is compiled while it runs: contestants are measured once they are as fast as they get
for (let pass = 0; pass < 3; pass++) for (const work of [ours, winkNlp]) work(texts);
compromise(small);
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

const lengths = [1_000, 10_000, 100_000, 1_000_000].map((length) => [length, cut(long, length)]);
const byLength = rounds(3, Object.fromEntries(lengths.map(([length, documents]) => [length, () => ours(documents)])));
const byPart = PARTS.map(({ name, ours, theirs, bytes }) => {
  const part = slice(texts, bytes);
  const times = rounds(3, { ours: () => ours(part), theirs: () => theirs(part) });
  return { name, part, times };
});
const many = (workers) => Array.from({ length: TIMES * workers }, () => texts).flat();
const alone = [];
const two = [];
for (let turn = 0; turn < TURNS; turn++) {
  alone.push(await lastWith(1, many(1), WARM));
  two.push(await lastWith(2, many(2), WARM));
}
const secondsOf = (turns) => turns.map(({ seconds }) => seconds);
const feeding = two.flatMap((turn) => turn.feeding ?? []);
const marks = [1000, 2000, 10_000, ...(process.argv.includes('--quick') ? [] : [100_000])];
const course = await courseOf(texts, marks, '--workers', '2');
const [, early] = course;
const late = course.at(-1);

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
const scales = [
  ...lengths.map(([length, documents]) => ({
    name: `documents of ${length.toLocaleString('en')} characters`,
    value: rate(documents, byLength[length]),
  })),
  ...byPart.flatMap(({ name, part, times }) => [
    { name, value: rate(part, times.theirs) },
    { name: `  Pactwire, ${name.split(':')[0]} alone`, value: rate(part, times.ours) },
  ]),
  ...[alone, two].map((turns, k) => ({
    name: `extract --workers ${k + 1}`,
    value: ((1 - WARM) * sizeOf(many(k + 1))) / 1e6 / median(secondsOf(turns)),
  })),
  ...course.flatMap(({ documents, rate, memory }) => [
    { name: `${documents.toLocaleString('en')} documents from the start, two workers`, value: rate / 1e6 },
    ...(memory ? [{ name: '  memory', value: memory / 1e6, unit: 'MB' }] : []),
  ]),
];
const figures = [
  { name: 'Pactwire to wink-nlp', value: ratio(speed.wink, speed.pactwire), least: 1, unit: '×' },
  { name: 'Pactwire to compromise', value: ratio(speed.compromise, speed.slice), least: 15, unit: '×' },
  { name: 'cost of a character, 1 MB to 10 KB', value: ratio(even.long, even.pieces), most: 1.15, unit: '×' },
  { name: `hostile text to plain, at worst (${noise.name})`, value: noise.value, most: 5, unit: '×' },
  { name: `text of nothing but finds to plain, at worst (${dense.name})`, value: dense.value, most: 10, unit: '×' },
  { name: 'characters handed to compromise', value: 100 * share, most: 0.5, unit: ' %' },
  ...(easy ? [{ name: 'one short file', value: startUp(easy), most: 0.6, unit: ' s' }] : []),
  ...(hard ? [{ name: 'one short file with a hard clause', value: startUp(hard), most: 1.2, unit: ' s' }] : []),
  { name: 'two workers to one, by the clock', value: 2 * ratio(secondsOf(alone), secondsOf(two)), least: 1.2, unit: '×' },
  ...(feeding.length > 0
    ? [{ name: 'time of the thread that feeds two workers, to theirs', value: 100 * median(feeding), most: 10, unit: ' %' }]
    : []),
  ...(late.memory
    ? [
        {
          name: `memory of two workers, ${late.documents.toLocaleString('en')} documents to ${early.documents.toLocaleString('en')}`,
          value: late.memory / early.memory,
          most: 1.1,
          unit: '×',
        },
        { name: 'memory of two workers', value: late.memory / 1e6, most: 350, unit: ' MB' },
      ]
    : []),
];

const failures = figures.filter(
  ({ value, least, most }) => (least !== undefined && value < least / SLACK) || (most !== undefined && value > most * SLACK),
);
const line = (name, value) => `${name.padEnd(80)}${value.padStart(12)}`;
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ rates, scales, figures }));
} else {
  for (const { name, value, unit = 'MB/s' } of [...rates, ...scales])
    console.log(line(name, `${value.toFixed(value < 1 ? 3 : 2)} ${unit}`));
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
