import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';

const extractor = createExtractor();

/** The groups that are parties of the agreements of a text. */
function groupsOf(text: string): string[] {
  const { agreements } = extractor.extract({ id: 'unnamed', text });
  return agreements.flatMap(({ parties }) => parties.filter(({ kind }) => kind === 'group').map(({ name }) => name));
}

describe('a side without a name', () => {
  it.each([
    ['one by what it is', 'Acme Corp agreed to sell its Ohio mill to a group of investors.', ['group of investors']],
    ['several behind a word for it', 'Acme Corp signed agreements with several data providers.', ['several data providers']],
    ['several whose noun has a capital', 'Acme Corp signed contracts with three U.S. Firms.', ['three U.S. Firms']],
    [
      'who puts up the money',
      'Acme Corp entered into a securities purchase agreement with institutional investors.',
      ['institutional investors'],
    ],
    [
      'a group by all that is said of it',
      'Acme Corp agreed to sell its mill to a group of new and existing local investors.',
      ['group of new and existing local investors'],
    ],
    ['the lenders of a syndicate', 'A syndicate of nine lenders provided Acme Corp with a $200 million loan.', ['nine lenders']],
    [
      'none where names are given',
      'Acme Corp raised $20 million from investors including Globex Ventures and Initech Capital.',
      [],
    ],
    ['nobody with money where none is asked for', 'Acme Corp has become a trusted partner for global investors.', []],
    ['none where a name is brought in', 'Acme Corp signed a supply contract with a small company called Globex.', []],
    ['none of anybody', 'Acme Corp may sign agreements with several data providers.', []],
  ])('is %s', (_, text, groups) => {
    expect(groupsOf(text)).toEqual(groups);
  });
});
