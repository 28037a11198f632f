import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';

const extractor = createExtractor({ only: ['organizations'] });

/** The mentions of organizations in a text, in text order. */
function mentionsOf(text: string): string[] {
  const { organizations } = extractor.extract({ id: 'names', text });
  return organizations
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map((mention) => mention.text);
}

describe('where names begin and end', () => {
  it('divides a heading from the same name that opens the text behind it', () => {
    expect(mentionsOf('Acme Foods sells bread.\n\nAbout Acme Foods Acme Foods is a baker.')).toEqual([
      'Acme Foods',
      'Acme Foods',
      'Acme Foods',
    ]);
  });

  it('keeps words around a small word together where the document never parts them', () => {
    const text =
      'Harbor for Recovery was founded in May. A letter to Harbor for Recovery was sent, the head of Harbor for Recovery said.';
    expect(mentionsOf(text)).toEqual(Array(3).fill('Harbor for Recovery'));
  });

  it('keeps names around and together where a verb shows that they are one', () => {
    const one =
      'Salt and Spa Varnholt is a company. A deal with Salt and Spa Varnholt was signed. The CEO of Salt and Spa Varnholt spoke.';
    expect(mentionsOf(one)).toContain('Salt and Spa Varnholt');
    const two = 'Zemtrix and Orvane Bank are here. A deal of Zemtrix and Orvane Bank is out. Zemtrix and Orvane Bank spoke.';
    expect(mentionsOf(two)).not.toContain('Zemtrix and Orvane Bank');
  });

  it('names the company, not its board', () => {
    expect(mentionsOf('She joined the Sigyn Therapeutics Board of Directors in May.')).toEqual(['Sigyn Therapeutics']);
    expect(mentionsOf('It is signed for the Board of Giant Mining Corp. by its head.')).toEqual(['Giant Mining Corp.']);
    expect(mentionsOf('The Frederick County Board of Education met.')).toEqual(['Frederick County Board of Education']);
  });

  it('ends a name before the year since which it is there', () => {
    expect(mentionsOf('The case was taken by Engel & Harlow Since 1977 and won.')).toEqual(['Engel & Harlow']);
  });

  it.each([
    ['A loan to Wagner and Brown Ltd was given.', ['Wagner and Brown Ltd']],
    ['A loan to Tesla and Varnholt Ltd was given.', ['Tesla', 'Varnholt Ltd']],
    [
      'A deal with Hong Kong Science and Technology Parks Corporation was signed.',
      ['Hong Kong Science and Technology Parks Corporation'],
    ],
    ["The rating by Standard and Poor's is out.", ["Standard and Poor's"]],
    ['Oxford Injury Lawyers signed a deal.', ['Oxford Injury Lawyers']],
    ['Acquired Globex Ltd in May.', ['Globex Ltd']],
  ])('limits the names in %s', (text, names) => {
    expect(mentionsOf(text)).toEqual(names);
  });

  it('ends the name of a firm where a person follows', () => {
    const text =
      'Tanner Media Group hired staff. Tanner Media Group grew. The head of Tanner Media Group Jane Miller spoke. Tanner Media Group won.';
    expect(mentionsOf(text)).not.toContain('Tanner Media Group Jane Miller');
    expect(mentionsOf(text).length).toBe(4);
  });

  it('begins the name behind everyday words that run into it', () => {
    const text =
      'Study for Gold Producer Varnholt Minerals Inc. is out. Varnholt Minerals Inc. spoke. Varnholt Minerals Inc. won.';
    expect(mentionsOf(text)[0]).toBe('Varnholt Minerals Inc.');
  });

  it.each([
    [
      'The article by Web3MediaWire told of a Web3 startup, and of the firm 2Life Foods Corp.',
      ['Web3MediaWire', '2Life Foods Corp.'],
    ],
    ['The firm B2i Digital spoke to A2Z Robotics Corp.', ['B2i Digital', 'A2Z Robotics Corp.']],
    ['A unit of Kestle, Brandt and Co opened an office.', ['Kestle, Brandt and Co']],
    ['A prize came from the North American Deck and Railing Association.', ['North American Deck and Railing Association']],
    ['The Court for the District of Puerto Rico agreed.', ['Court for the District of Puerto Rico']],
    ['The case was taken by Harlow &amp; Finch Ltd of Leeds.', ['Harlow &amp; Finch Ltd']],
    ['The Council of Ministers met.', ['Council of Ministers']],
    ['The head of the U.S. Department of Agriculture Deputy Director Miller spoke.', ['U.S. Department of Agriculture']],
    ['They met in Las Vegas, NV, and sang.', []],
  ])('keeps a name whole: %s', (text, names) => {
    expect(mentionsOf(text)).toEqual(names);
  });

  it('takes no person for a body because a paragraph is about them', () => {
    expect(mentionsOf('She wrote a book.\n\nAbout Frances Miller\n\nFrances Miller lives in Leeds.')).toEqual([]);
  });
});

describe('a name that owns its second word', () => {
  it('is one name where the two stand together again and again', () => {
    const text = "Crews eat at Marlow's Table. The head of Marlow's Table sang. Boats are sold by Marlow's Table.";
    expect(mentionsOf(text)).toEqual(["Marlow's Table", "Marlow's Table", "Marlow's Table"]);
  });

  it('stays apart from an office', () => {
    expect(mentionsOf("Kestle Ltd's Director sang. Kestle Ltd's Director sat. Kestle Ltd's Director left.")).toEqual([
      'Kestle Ltd',
      'Kestle Ltd',
      'Kestle Ltd',
    ]);
  });
});

describe('lists of names', () => {
  it('make a name of what two sure names surround', () => {
    expect(mentionsOf('Crews of Kestle Ltd, Brandt Inc., Drumond and others sang.')).toContain('Drumond');
  });

  it('are none where a comma divides a phrase from a person', () => {
    expect(mentionsOf('As head of Kestle Ltd, Princella has built boats.')).toEqual(['Kestle Ltd']);
  });
});

describe('words behind a name', () => {
  it.each([
    ['Kestle Foods Partner to Sell Bread\n\nKestle Foods makes bread. Kestle Foods grew.', 'Kestle Foods'],
    ['Kestle Foods Corp sells bread.\n\nAbout Kestle Foods Founded in 1990, the firm bakes.', 'Kestle Foods'],
  ])('belong to none where they tell what it does: %s', (text, name) => {
    expect(mentionsOf(text)).toContain(name);
    expect(mentionsOf(text).filter((one) => /Partner|Founded/.test(one))).toEqual([]);
  });

  it.each([
    ['the number that tells a company of a series', 'Quill Acquisition Corp. II bought a mill.', ['Quill Acquisition Corp. II']],
    ['the number of a local', 'The Quill Health Employees Local 1140 voted.', ['Quill Health Employees Local 1140']],
    ['whose savings a body keeps', "It paid the Employees' Savings Organisation.", ["Employees' Savings Organisation"]],
    ['whom a firm of managers serves', 'It hired Umbra Asset Managers in May.', ['Umbra Asset Managers']],
    ['what a sentence calls the firm that it opens with', 'Toymaker Harlow Brisk Ltd moved.', ['Harlow Brisk Ltd']],
    ['whose board it is', 'The Supervisory Board of Brennick SE met.', ['Brennick SE']],
    [
      'names around one with a sign of its own',
      'Clients are Oracle, Verizon, AT&T and Nike.',
      ['Oracle', 'Verizon', 'AT&T', 'Nike'],
    ],
    [
      'two words with and behind an article',
      'The Securities and Exchange Commission met.',
      ['Securities and Exchange Commission'],
    ],
  ])('knows %s', (_, text, names) => {
    expect(mentionsOf(`The news of the day is short.\n\nIt rained all morning in Leeds. ${text}`)).toEqual(names);
  });
});
