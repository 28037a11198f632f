import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';

const extractor = createExtractor({ only: ['organizations'] });

/** Each organization as its name and its other forms, in text order. */
function entities(text: string): string[] {
  return extractor.extract({ id: 'case', text }).organizations.map(({ name, aliases }) => [name, ...aliases].join(' = '));
}

const CASES: readonly (readonly [says: string, text: string, expected: readonly string[]])[] = [
  [
    'a legal form is left out later',
    'Orvane Holdings Ltd sold boats. Orvane Holdings was paid by June.',
    ['Orvane Holdings Ltd = Orvane Holdings'],
  ],
  [
    'a first word stands for the name',
    'Teldrix Marine Inc. sold boats. Then Teldrix closed its yard.',
    ['Teldrix Marine Inc. = Teldrix'],
  ],
  [
    'initials of a state are letters of the acronym',
    'The U.S. Department of Agriculture met. USDA officials sang.',
    ['U.S. Department of Agriculture = USDA'],
  ],
  [
    'an acronym is defined in brackets',
    'The Varnholt Fisheries Bank (VFB) lends to crews. VFB is small.',
    ['Varnholt Fisheries Bank = VFB'],
  ],
  [
    'an acronym is not defined',
    'The Varnholt Fisheries Bank lends to crews. Boats are paid by VFB alone.',
    ['Varnholt Fisheries Bank = VFB'],
  ],
  ['a short form is quoted in brackets', 'Orvane Boats Inc. (“Orvane”) sails. Orvane sings.', ['Orvane Boats Inc. = Orvane']],
  ['a ticker names its company', 'Orvane Boats Inc. (NASDAQ: ORVB) sails. ORVB sings.', ['Orvane Boats Inc. = ORVB', 'NASDAQ']],
  [
    'two banks with a word in common stay two',
    'Bank of China and China Construction Bank signed.',
    ['Bank of China', 'China Construction Bank'],
  ],
  ['two legal forms are two companies', 'Orvane Inc. sued Orvane Ltd. over boats.', ['Orvane Inc.', 'Orvane Ltd.']],
  [
    'a unit by its country stays apart',
    'Orvane Boats Inc. sails. Orvane Boats Norway AS sings.',
    ['Orvane Boats Inc.', 'Orvane Boats Norway AS'],
  ],
  [
    'a short form of two names joins neither',
    'Teldrix Marine Inc. and Teldrix Foods Inc. sail. Boats of Teldrix sing.',
    ['Teldrix Marine Inc.', 'Teldrix Foods Inc.', 'Teldrix'],
  ],
  [
    'the name of another ministry is another one',
    'The Ministry of Fisheries asked the Ministry of Finance.',
    ['Ministry of Fisheries', 'Ministry of Finance'],
  ],
  ['capitals are the same name', 'VARNHOLT BANK SELLS BOATS\n\nVarnholt Bank sold boats.', ['Varnholt Bank = VARNHOLT BANK']],
  ['spelling differs by a space', 'JP Morgan lends. The loan of JPMorgan is small.', ['JP Morgan = JPMorgan']],
  [
    'British and American spelling',
    'The Fishing Organisation Association met. The Fishing Organization Association sang.',
    ['Fishing Organisation Association = Fishing Organization Association'],
  ],
  [
    'another name in brackets is that of a brand',
    'Boats are built by Orvane Marine Inc. (Teldrix Foods). The boats of Teldrix Foods are red.',
    ['Orvane Marine Inc.', 'Teldrix Foods'],
  ],
  [
    'a school stays apart from its university',
    'The University of Varnholt met. The University of Varnholt School of Fisheries sang.',
    ['University of Varnholt', 'University of Varnholt School of Fisheries'],
  ],
  [
    'a unit by its noun stays apart from the name that the text goes on with',
    'Shares of Teldrix rose. The loan came from Teldrix Ventures. Traders sold Teldrix shares.',
    ['Teldrix', 'Teldrix Ventures'],
  ],
  [
    'a department is told without its nation',
    'The U.S. Fisheries Department met. The Fisheries Department sang.',
    ['U.S. Fisheries Department = Fisheries Department'],
  ],
  [
    'a name broken over a line',
    'The boats were bought last week by the crew of Varnholt\nBank in Oslo. Varnholt Bank lends.',
    ['Varnholt Bank'],
  ],
];

describe('mentions of one organization', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(entities(text)).toEqual(expected);
  });

  it('are all kept, in text order, under one entity', () => {
    const { organizations } = extractor.extract({
      id: 'case',
      text: 'Orvane Holdings Ltd sold boats. Orvane sings. Orvane Holdings Ltd sails.',
    });
    expect(organizations).toHaveLength(1);
    expect(organizations[0]!.mentions.map(({ text }) => text)).toEqual(['Orvane Holdings Ltd', 'Orvane', 'Orvane Holdings Ltd']);
  });

  it('give the ticker as the text has it', () => {
    const { organizations } = extractor.extract({ id: 'case', text: 'Orvane Boats Inc. (NYSE American: ORVB) sails.' });
    expect(organizations[0]!.ticker).toEqual({ exchange: 'NYSE American', symbol: 'ORVB' });
  });
});
