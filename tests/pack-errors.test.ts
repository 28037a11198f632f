import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPacks } from '../src/packs.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactwire-packs-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Each issue as a line, as the command line tells it. */
async function trouble(files: Readonly<Record<string, string>>, ...paths: string[]): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const loaded = await loadPacks(paths.length > 0 ? paths : Object.keys(files), folder);
  return loaded.ok ? [] : loaded.issues.map(({ where, message, hint }) => `${where}: ${message}${hint ? ` (${hint})` : ''}`);
}

describe('a pack that is wrong', () => {
  const rule = (frame: string): string =>
    `agreements:\n  one:\n    says: A merger.\n    type: merger\n    frames:\n      - ${JSON.stringify(frame)}\n    finds: [{ text: A }]\n    ignores: [B]\n`;

  it.each([
    [
      'a misspelt key',
      'organisations: []',
      'bad.yaml:1: organisations: no such key "organisations" (did you mean "organizations"?)',
    ],
    [
      'a misspelt key inside',
      'organizations:\n  - name: A\n    knd: bank',
      'bad.yaml:3: organizations[0].knd: no such key "knd" (did you mean "kind"?)',
    ],
    [
      'a number for a name',
      'organizations:\n  - name: 24',
      'bad.yaml:2: organizations[0].name: expected a text, got 24 (put it in quotes)',
    ],
    [
      'a currency that is none',
      'currencies:\n  oilers: XXQ',
      'bad.yaml:2: currencies.oilers: expected an ISO 4217 code like EUR, got "XXQ"',
    ],
    [
      'a name of two organizations',
      'organizations:\n  - name: Acme\n  - name: Globex\n    aliases: [GBX, Acme]',
      'bad.yaml:4: expected each name once, got "Acme" again (the first is at bad.yaml:2)',
    ],
    [
      'a name that is listed and ignored',
      'ignore:\n  - Acme\norganizations:\n  - name: Acme',
      'bad.yaml:2: expected each name once, got "Acme" again (the first is at bad.yaml:4)',
    ],
    [
      'one word for a list',
      'verbs:\n  option: option',
      'bad.yaml:2: verbs.option: expected a list, got "option" (write [option])',
    ],
    ['a number for names', 'verbs: 3', 'bad.yaml:1: verbs: expected names with what each stands for, got 3'],
    ['nothing', '', 'bad.yaml:1: expected an object, got nothing'],
    [
      'a text that begins with a brace',
      'says: {party} x',
      expect.stringMatching(/^bad\.yaml:1: expected YAML or JSON, .* \(put a text that begins/),
    ],
    ['a name given twice', 'says: a\nsays: b', expect.stringMatching(/^bad\.yaml:2: .*unique \(each name once\)$/)],
    ['a reference to nothing', 'ignore: [*a]', expect.stringMatching(/^bad\.yaml: expected references .*: a$/)],
    [
      'a name with capitals',
      'lists:\n  Venue: [arena]',
      expect.stringMatching(/^bad\.yaml:2: lists\.Venue: expected lower-case letters/),
    ],
    [
      'a name of the lists',
      rule('{party} @<merge-verb>').replace('one', 'ignore'),
      expect.stringMatching(/^bad\.yaml:2: expected another name than "ignore"/),
    ],
    [
      'a list of the package',
      'lists:\n  state: [Utopia]',
      'bad.yaml:2: expected a list with a name of its own, got "state", which the package has (rename it)',
    ],
  ])('says where: %s', async (_, text, expected) => {
    expect(await trouble({ 'bad.yaml': text })).toEqual([expected]);
  });

  it.each([
    ['{party} @<merge-verb> (over', 'expected ")", got the end (character 29)'],
    ['{party} <merge-verb>', 'expected a trigger with an anchor @ (character 9)'],
    ['{party} @<merge-verb> {party} again', 'expected the trigger in one piece, got "again" behind a role (character 31)'],
    [
      '{party:firm} @<merge-verb>',
      'no kind of party is named "firm" (character 8) (known are organization, state, person, group, body, giver)',
    ],
    ['{partie} @<merge-verb>', 'no role is named "partie" (character 2) (did you mean "party"?)'],
    ['{party} @<merg-verb>', 'no class is named "merg-verb" (character 11) (did you mean "merge-verb"?)'],
    ['{party} @<agreement-gap>', expect.stringContaining('<agreement-gap> is an open class')],
  ])('says at which character: %s', async (frame, expected) => {
    const [line, ...more] = await trouble({ 'bad.yaml': rule(frame) });
    expect(more).toEqual([]);
    const start = `bad.yaml:6: rule bad/one: frame "${frame}": `;
    expect(line!.slice(0, start.length)).toBe(start);
    expect(line!.slice(start.length)).toEqual(expected);
  });

  it('tells of JSON with lines, too', async () => {
    expect(await trouble({ 'bad.json': '{\n  "organizations": [\n    { "name": "A", "kind": "bnk" }\n  ]\n}' })).toEqual([
      expect.stringMatching(/^bad\.json:3: organizations\[0\]\.kind: expected "company" .* got "bnk" \(did you mean "bank"\?\)$/),
    ]);
    expect((await trouble({ 'bad.json': '{\n  "says": "a"\n  "ignore": []\n}' }))[0]).toMatch(
      /^bad\.json:[23]: expected YAML or JSON/,
    );
  });

  it('says what is missing or taken', async () => {
    await mkdir(join(folder, 'empty'), { recursive: true });
    expect(await trouble({}, 'nowhere')).toEqual(['nowhere: expected a file or folder with rules, got nothing there']);
    expect(await trouble({}, 'empty')).toEqual(['empty: expected rules in files that end in .yaml, .yml or .json, got none']);
    expect(await trouble({ 'rules.txt': 'says: a' })).toEqual([
      'rules.txt: expected a file that ends in .yaml, .yml or .json, or a folder, got another (rename it)',
    ]);
    expect(await trouble({ 'money.yaml': 'says: a' })).toEqual([
      expect.stringContaining('got "money", which rules of the package have'),
    ]);
    expect(await trouble({ 'My Rules.yaml': 'says: a' })).toEqual([expect.stringContaining('got "My Rules" (rename it)')]);
    expect(await trouble({ 'a/same.yaml': 'says: a', 'b/same.yaml': 'says: b' })).toEqual([
      'b/same.yaml: expected a pack with a name of its own, got "same" again (rename its file or folder)',
    ]);
    expect(
      await trouble({ 'twice/a.yaml': rule('{party} @<merge-verb>'), 'twice/b.yaml': rule('{party} @<merge-verb>') }, 'twice'),
    ).toEqual(['twice/b.yaml:2: expected a rule with a name of its own, got "one" again (the first is at twice/a.yaml:2)']);
  });
});
