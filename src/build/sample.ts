import { readFileSync } from 'node:fs';
import type { Agreement } from '../core/result.ts';
import { createExtractor } from '../extractor.ts';

/**
 * Draws agreements for a reader to judge: npm run sample -- ARTICLES.jsonl [COUNT] [SEED]
 * One JSON line each: article, frame, sentences. The same articles, rules and seed give the same sample.
 */
const [path, count = '150', seed = '1'] = process.argv.slice(2);
if (!path) {
  console.error('usage: npm run sample -- ARTICLES.jsonl [COUNT] [SEED]');
  process.exit(2);
}

/** Mulberry32: a small generator with a seed, numbers from 0 to 1. */
function generator(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const extractor = createExtractor();
const drawn: { readonly key: number; readonly line: string }[] = [];
const next = generator(Number(seed));
for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (!line) continue;
  const record = JSON.parse(line);
  const { agreements } = extractor.extract(record);
  for (const agreement of agreements) drawn.push({ key: next(), line: JSON.stringify(shown(record, agreement)) });
}
for (const { line } of drawn.sort((a, b) => a.key - b.key).slice(0, Number(count))) console.log(line);

function shown(
  { id, text }: { id: string; text: string },
  { type, status, modality, instrument, parties, trigger, evidence, rule, id: frame }: Agreement,
) {
  return {
    id: `${id}#${frame}`,
    type,
    status,
    modality,
    instrument,
    parties: parties.map(({ name, role }) => `${role}: ${name}`),
    trigger: trigger.text,
    rule,
    sentences: evidence.slice(0, 4).map(({ start, end }) => text.slice(start, end)),
  };
}
