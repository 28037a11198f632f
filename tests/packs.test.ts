import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkExamples } from '../src/examples.ts';
import { createExtractor } from '../src/extractor.ts';
import type { Pack } from '../src/pack.ts';
import { packSchema } from '../src/pack-schema.ts';
import { loadPacks } from '../src/packs.ts';
import { filesUnder, ROOT } from './tree.ts';

const YAML = `organizations:
  - name: Mossgate
    kind: fund
    aliases: [the Orchard, 3i Mossgate]
ignore: [Super Basin]
currencies: { oilers: USD }
verbs: { farm: [farm] }
lists: { acreage: [block, blocks] }
agreements:
  farm-in:
    says: A company takes a share of a licence.
    type: acquisition
    status: completed
    frames: ["{acquirer} @<farm-verb> into <agreement-gap>{0,6} <acreage> (of|from {seller})?"]
    finds:
      - text: Brackwater Ltd farmed into two blocks of Tessaly Energy Ltd for $12 million.
        roles: { acquirer: Brackwater Ltd, seller: Tessaly Energy Ltd }
        amounts: [$12 million]
    ignores: [Brackwater Ltd farms into the night.]
`;

const JSON_PACK = JSON.stringify({
  organizations: [{ name: 'Mossgate', kind: 'fund', aliases: ['the Orchard', '3i Mossgate'] }],
  ignore: ['Super Basin'],
  currencies: { oilers: 'USD' },
});

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactwire-packs-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

async function load(...paths: string[]): Promise<readonly Pack[]> {
  const loaded = await loadPacks(paths, folder);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues, null, 2));
  return loaded.value;
}

describe.each([
  ['house.yaml', YAML],
  ['house.json', JSON_PACK],
])('a pack in %s', (file, text) => {
  let extract: ReturnType<typeof createExtractor>['extract'];

  beforeAll(async () => {
    await write({ [file]: text });
    extract = createExtractor({}, { packs: await load(file) }).extract;
  });

  const names = (sentence: string) =>
    extract({ id: 'a', text: sentence }).organizations.map(({ name, kind, aliases, mentions }) => [
      name,
      kind,
      aliases,
      mentions[0]!.rule,
    ]);

  it('makes organizations known, however they are written', () => {
    expect(names('A letter from Mossgate came.')).toEqual([['Mossgate', 'fund', [], 'house/organizations']]);
    expect(names('A letter from 3i Mossgate came.')).toEqual([['3i Mossgate', 'fund', [], 'house/organizations']]);
    expect(names('The Orchard sent a letter.')).toEqual([['The Orchard', 'fund', [], 'house/organizations']]);
    expect(names('They walked through the orchard.')).toEqual([]);
  });

  it('takes the names of one organization together', () => {
    expect(names('Mossgate wrote, and the Orchard paid.')).toEqual([
      ['the Orchard', 'fund', ['Mossgate'], 'house/organizations'],
    ]);
  });

  it('ignores phrases', () => {
    const sentence = 'Shares of Super Basin rose, and Super Basin Inc. paid.';
    expect(createExtractor().extract({ id: 'a', text: sentence }).organizations).not.toEqual([]);
    expect(names(sentence).map(([name]) => name)).toEqual(['Super Basin Inc.']);
  });

  it('knows names that end in a full stop, in the middle of a sentence and at its end', async () => {
    await write({
      'stops.yaml': 'organizations: [{ name: Orrin Co., kind: fund, aliases: [St. Orrin, O.R.N.] }]\nignore: [Calda Inc.]',
    });
    const { organizations } = createExtractor({}, { packs: await load('stops.yaml') }).extract({
      id: 'a',
      text: 'Orrin Co. wrote to Calda Inc. on Monday. O.R.N. sent a letter to St. Orrin, and it came to Orrin Co.',
    });
    expect(organizations.map(({ name, kind }) => [name, kind])).toEqual([['Orrin Co.', 'fund']]);
    expect(organizations[0]!.mentions.map(({ text }) => text)).toEqual(['Orrin Co.', 'O.R.N.', 'St. Orrin', 'Orrin Co.']);
  });

  it('reads its names of money', () => {
    const { money } = extract({ id: 'a', text: 'It cost 4 million oilers.' });
    expect(money).toMatchObject([{ text: '4 million oilers', amount: '4000000', currency: 'USD' }]);
  });
});

describe('rules of a pack', () => {
  it('find agreements under the name of the pack', async () => {
    await write({ 'deals.yaml': YAML });
    const packs = await load('deals.yaml');
    expect(checkExamples(packs)).toEqual([]);
    const text = 'Mossgate has farmed into a block of Tessaly Energy Ltd.';
    expect(createExtractor({}, { packs }).extract({ id: 'a', text }).agreements).toMatchObject([
      { type: 'acquisition', rule: 'deals/farm-in', parties: [{ name: 'Mossgate', role: 'acquirer' }, { role: 'seller' }] },
    ]);
    expect(createExtractor().extract({ id: 'a', text }).agreements).toEqual([]);
  });

  it('change the hash of the rules, and nothing else of the package', async () => {
    await write({ 'one.json': '{"ignore": ["Super Basin"]}', 'two.json': '{"ignore": ["Super Basins"]}' });
    const hash = (packs: readonly Pack[]): string => createExtractor({}, { packs }).provenance.rulesSha256;
    const hashes = [
      hash([]),
      hash(await load('one.json')),
      hash(await load('two.json')),
      hash(await load('one.json', 'two.json')),
    ];
    expect(new Set(hashes).size).toBe(4);
    expect(hash([])).toBe(hashes[0]);
    expect(hash(await load('one.json'))).toBe(hashes[1]);
  });

  it('may stand in several files of a folder', async () => {
    await write({ 'many/b.yaml': YAML, 'many/a.json': '{"ignore": ["Green Ledger"]}', 'many/notes.txt': 'no rules' });
    const [pack] = await load('many');
    expect(pack).toMatchObject({ name: 'many', ignore: ['Green Ledger', 'Super Basin'] });
    expect(pack!.agreements.map(({ id }) => id)).toEqual(['many/farm-in']);
  });

  it('read documents of their own', async () => {
    await write({ 'deals.yaml': YAML });
    const [plain, packed] = [createExtractor(), createExtractor({}, { packs: await load('deals.yaml') })];
    const document = packed.readRecord({ id: 'a', text: 'Acme Inc. paid $5.' });
    expect(packed.extractDocument(document).money).toHaveLength(1);
    expect(
      createExtractor({ only: ['money'] }, { packs: await load('deals.yaml') }).extractDocument(document).money,
    ).toHaveLength(1);
    expect(() => plain.extractDocument(document)).toThrow('read with the same rules');
  });

  it('are plain data', async () => {
    await write({ 'plain.yaml': YAML });
    const packs = await load('plain.yaml');
    expect(structuredClone(packs)).toEqual(packs);
  });
});

describe('the example pack', () => {
  it('holds its examples', async () => {
    const loaded = await loadPacks(['pipelines/example-rules'], ROOT);
    expect(loaded.issues).toEqual([]);
    expect(loaded.ok && checkExamples(loaded.value)).toEqual([]);
  });
});

describe('examples that do not hold', () => {
  const wrong = YAML.replace('amounts: [$12 million]', 'status: signed').replace(
    'farms into the night',
    'farmed into two blocks of Orvane Ltd',
  );

  it('name pack, rule, example, what was expected and what came', async () => {
    await write({ 'wrong.yaml': wrong });
    const issues = checkExamples(await load('wrong.yaml'));
    expect(issues.map(({ where, message }) => `${where}: ${message}`)).toEqual([
      'wrong.yaml:16: rule wrong/farm-in: example "Brackwater Ltd farmed into two blocks of Tessaly Energy Ltd for $12 million.": ' +
        'expected status "signed", got "completed"',
      'wrong.yaml:19: rule wrong/farm-in: example "Brackwater Ltd farmed into two blocks of Orvane Ltd.": ' +
        'expected nothing by this rule, got acquisition completed (acquirer Brackwater Ltd, seller Orvane Ltd) by wrong/farm-in',
    ]);
  });
});

describe('the schema of packs', () => {
  it('holds for the example pack, and refuses what the loader refuses', () => {
    const validate = new Ajv2020({ validateFormats: false }).compile(packSchema());
    const files = filesUnder('pipelines/example-rules', /\.yaml$/);
    expect(files.filter(({ text }) => !validate(parse(text))).map(({ path }) => path)).toEqual([]);
    expect(files).toHaveLength(2);
    expect(validate({ organisations: [] })).toBe(false);
  });
});
