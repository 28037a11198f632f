import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { optionsOf, pipelineSchema, readPipeline } from '../src/pipeline.ts';
import { findFiles } from '../src/run/glob.ts';
import { ROOT } from './tree.ts';

const read = (input: unknown) => readPipeline(Buffer.from(typeof input === 'string' ? input : JSON.stringify(input)), 'p.json');
const told = (input: unknown): string[] => {
  const outcome = read(input);
  return outcome.issues.map(({ where, message, hint }) => `${where}: ${message}${hint ? ` (${hint})` : ''}`);
};
const LEAST = { name: 'least', input: { glob: '*.txt' } };

describe('a pipeline', () => {
  it('needs a name and a pattern, and has defaults for the rest', () => {
    const outcome = read(LEAST);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        pipeline: {
          name: 'least',
          input: { glob: '*.txt', format: 'auto' },
          stages: ['money', 'dates', 'organizations', 'agreements'],
          concurrency: 4,
        },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        given: LEAST,
      },
    });
    expect(told({})).toEqual(['p.json: name: expected a text, got nothing', 'p.json: input: expected an object, got nothing']);
  });

  it('refuses unknown keys with their place and the nearest known one', () => {
    expect(told({ ...LEAST, concurency: 3, input: { glob: '*', formt: 'text' }, options: { publishd: 'x' }, zzzzzz: 1 })).toEqual(
      [
        'p.json: input.formt: no such key "formt" (did you mean "format"?)',
        'p.json: options.publishd: no such key "publishd" (did you mean "published"?)',
        'p.json: concurency: no such key "concurency" (did you mean "concurrency"?)',
        expect.stringContaining('p.json: zzzzzz: no such key "zzzzzz" (known are $schema, name, '),
      ],
    );
  });

  it.each([
    [
      { ...LEAST, name: '../up' },
      'p.json: name: expected lower-case letters and digits with single hyphens between them, got "../up"',
    ],
    [{ ...LEAST, concurrency: 0 }, 'p.json: concurrency: expected at least 1, got 0'],
    [
      { ...LEAST, stages: ['date'] },
      'p.json: stages[0]: expected "money" or "dates" or "organizations" or "agreements", got "date" (did you mean "dates"?)',
    ],
    [{ ...LEAST, options: { minConfidence: 2 } }, 'p.json: options.minConfidence: expected at most 1, got 2'],
    [
      { ...LEAST, options: { published: '2023-02-30' } },
      'p.json: options.published: expected a day as YYYY-MM-DD, got "2023-02-30"',
    ],
    [{ ...LEAST, input: { glob: [] } }, 'p.json: input.glob: expected at least 1 entry, got a list'],
    [
      { ...LEAST, options: { only: ['dates'] }, stages: ['money'] },
      'p.json: options.only[0]: "dates" is not among the stages (add it to stages or leave it out)',
    ],
  ])('is told what is wrong with it: %j', (input, sentence) => expect(told(input)).toContain(sentence));

  it('is told which stage comes too early', () => {
    expect(told({ ...LEAST, stages: ['money', 'agreements', 'dates', 'organizations'] })).toEqual([
      expect.stringContaining('stages[1] "agreements" needs "dates", which no earlier stage gives'),
      expect.stringContaining('stages[1] "agreements" needs "organizations", which no earlier stage gives'),
    ]);
  });

  it('has to be JSON', () => {
    expect(told('{"name":')).toEqual([expect.stringMatching(/^p\.json: expected a pipeline as JSON, got /)]);
    expect(told('[]')).toEqual(['p.json: expected an object, got a list']);
  });

  it('gives what its stages find', () => {
    const outcome = read({ ...LEAST, stages: ['money', 'dates'] });
    expect(outcome.ok && optionsOf(outcome.value.pipeline).only).toEqual(['money', 'dates']);
    const chosen = read({ ...LEAST, options: { only: ['agreements'], temporal: 'all' } });
    expect(chosen.ok && optionsOf(chosen.value.pipeline)).toMatchObject({
      only: ['agreements'],
      temporal: 'all',
      defaultCurrency: 'USD',
    });
  });
});

describe('the pipelines of the project', () => {
  const files = readdirSync(join(ROOT, 'pipelines')).filter((name) => name.endsWith('.json') && name !== 'pipeline.schema.json');
  const schema = JSON.parse(readFileSync(join(ROOT, 'pipelines/pipeline.schema.json'), 'utf8'));
  const validate = formats.default(new Ajv2020({ strict: true, allowUnionTypes: true })).compile(schema);

  it.each(files)('%s is one, says what it is for, and is what editors take for one', (name) => {
    const text = readFileSync(join(ROOT, 'pipelines', name), 'utf8');
    const outcome = readPipeline(Buffer.from(text), name);
    expect(outcome.issues).toEqual([]);
    expect(outcome.ok && outcome.value.pipeline).toMatchObject({
      name: name.replace('.json', ''),
      says: expect.stringMatching(/\.$/),
    });
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(text.trim().split('\n').length).toBeLessThanOrEqual(12);
  });

  it.each(files)('%s finds articles where it lies', async (name) => {
    const { input } = JSON.parse(readFileSync(join(ROOT, 'pipelines', name), 'utf8'));
    expect((await findFiles([input.glob].flat(), join(ROOT, 'pipelines'))).count).toBeGreaterThan(0);
  });

  it('have a schema for editors that is up to date (npm run docs)', () => {
    expect(schema).toEqual(pipelineSchema());
    expect(validate({ ...LEAST, concurency: 3 })).toBe(false);
  });
});
