import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/core/result.ts';
import { createExtractor } from '../../src/extractor.ts';

const extractor = createExtractor();

function agreementsOf(text: string, published = '2024-03-05'): readonly Agreement[] {
  return extractor.extract({ id: 'a', text, published }).agreements;
}

const partiesOf = (agreement: Agreement | undefined): string[] =>
  (agreement?.parties ?? []).map(({ role, name }) => `${role}: ${name.replace(/\.$/, '')}`);

describe('agreements', () => {
  it('are one where headline, lead and body tell of one', () => {
    const found = agreementsOf(
      [
        'Acme Corp Buys Globex Ltd',
        'LONDON, March 5 - Acme Corp said it has acquired Globex Ltd, a maker of pumps.',
        'The acquisition of Globex Ltd was completed on Monday. The transaction is valued at $40 million.',
      ].join('\n\n'),
    );
    expect(found).toHaveLength(1);
    expect(partiesOf(found[0])).toEqual(expect.arrayContaining(['acquirer: Acme Corp', 'target: Globex Ltd']));
    expect(found[0]).toMatchObject({ type: 'acquisition', status: 'completed', amounts: ['m1'] });
    expect(found[0]!.evidence.length).toBeGreaterThanOrEqual(3);
  });

  it('are none where a deal is likened, or lies in a future that nobody has named', () => {
    for (const [text, fact] of [
      ['Acme Corp makes booking a crew as easy as ordering lunch from Globex Ltd.', 'Acme Corp ordered lunch from Globex Ltd.'],
      ['Acme Corp sees the raise as a step toward a future IPO.', 'Acme Corp sees the raise as a step after its IPO.'],
      ['Acme Corp finds it expensive to contract with Globex Bank.', 'Acme Corp signed a contract with Globex Bank.'],
    ] as const) {
      expect(agreementsOf(text), text).toEqual([]);
      expect(agreementsOf(fact), fact).toHaveLength(1);
    }
  });

  it('stay apart where the other side is another', () => {
    const found = agreementsOf('Acme Corp acquired Globex Ltd in May. In June, Acme Corp acquired Initech Inc from Hooli Corp.');
    expect(found.map(partiesOf)).toEqual([
      ['acquirer: Acme Corp', 'target: Globex Ltd'],
      ['acquirer: Acme Corp', 'target: Initech Inc', 'seller: Hooli Corp'],
    ]);
  });

  it('name the members of a list for the group that they are', () => {
    const [found] = agreementsOf(
      'The Springfield City Government, along with two lenders, including Acme Bank and Globex Bank, signed a strategic cooperation agreement.',
    );
    expect(found).toMatchObject({ type: 'partnership', status: 'signed', instrument: 'agreement' });
    expect(found!.parties.map(({ name }) => name)).toEqual(['Springfield City Government', 'Acme Bank', 'Globex Bank']);
  });

  it('count groups that nobody names', () => {
    const [found] = agreementsOf('In the end 56 member banks signed an agreement to establish a common clearing organization.');
    expect(found).toMatchObject({
      type: 'consortium',
      parties: [{ name: '56 member banks', kind: 'group', count: 56, organization: null }],
    });
  });

  it('know states, and take them for parties of nothing private', () => {
    const [found] = agreementsOf('China and Singapore have agreed to share data on green finance.');
    expect(found).toMatchObject({
      type: 'intergovernmental',
      parties: [{ kind: 'state', organization: null }, { kind: 'state' }],
    });
    expect(agreementsOf('Acme Corp has partnered with schools across Japan and Canada.')).toEqual([]);
  });

  it('keep a denial and drop a mere possibility', () => {
    const denied = agreementsOf('Acme Corp denied that it agreed to buy Globex Ltd.');
    expect(denied.map(({ modality }) => modality)).toEqual(['denied']);
    const possible = 'Acme Corp could buy Globex Ltd if prices fall.';
    expect(agreementsOf(possible)).toEqual([]);
    expect(agreementsOf('Acme Corp expressed interest in buying Globex Ltd.')).toEqual([]);
    const all = createExtractor({ modality: 'all' }).extract({ id: 'a', text: possible });
    expect(all.agreements.map(({ modality }) => modality)).toEqual(['hypothetical']);
  });

  it('are not of those who only stand between a name and a verb', () => {
    const found = (text: string): string[] => agreementsOf(text).flatMap(partiesOf);
    expect(found('Acme Corp says that you can go to a shop and buy Globex Ltd.')).toEqual([]);
    expect(found('Acme Corp thanks the owners who have chosen Globex Ltd.')).toEqual([]);
    expect(found('Acme Corp helps customers acquire Globex Ltd.')).toEqual([]);
    expect(found('Acme Corp, who acquired Globex Ltd, is pleased.')).toContain('acquirer: Acme Corp');
  });

  it('are one where a name is cut short, not where two firms begin alike', () => {
    const short = agreementsOf(
      'Acme Corp said it acquired Globex Pumps Ltd in May. The new plant comes with the acquisition of Globex by Acme Corp.',
    );
    expect(short.map(partiesOf)).toEqual([['acquirer: Acme Corp', 'target: Globex Pumps Ltd']]);
    const alike = agreementsOf('Acme Corp acquired Globex Pumps Ltd in May. In June, Acme Corp acquired Globex Mining Inc.');
    expect(alike).toHaveLength(2);
  });

  it('are one where the headline names the parent and the story its unit', () => {
    const found = agreementsOf(
      [
        'Acme Corp Acquires Globex Ltd',
        'LONDON, March 5 - Initech Inc, a unit of Acme Corp, said it has acquired Globex Ltd, a maker of pumps.',
      ].join('\n\n'),
    );
    expect(found).toHaveLength(1);
    expect(partiesOf(found[0])).toContain('acquirer: Initech Inc');
  });

  it('are not told anew by who is proud of them', () => {
    const found = agreementsOf(
      [
        'Acme Corp has acquired Globex Ltd for $40 million.',
        '"We are thrilled to partner with Globex Ltd for the years ahead," said Jane Miller, chief executive of Acme Corp.',
      ].join('\n\n'),
    );
    expect(found.map(({ type }) => type)).toEqual(['acquisition']);
  });

  it('date news by its day and leave the past without one', () => {
    const text = [
      'Acme Corp Signs Contract',
      'Acme Corp said it has signed a supply agreement with Globex Ltd.',
      'Acme Corp makes pumps.',
      'It has five plants.',
      'Acme Corp has acquired Initech Inc.',
    ].join('\n\n');
    expect(agreementsOf(text).map(({ type, date }) => [type, date])).toEqual([
      ['supply', '2024-03-05'],
      ['acquisition', null],
    ]);
  });

  it('find nothing in general remarks, launches and hires', () => {
    const remarks = [
      'Acme Corp launches a new pump for small farms.',
      'We enter into contracts with customers in the normal course of business.',
      'Jane Miller joined Acme Corp as chief financial officer.',
      'There can be no assurance that a transaction will be completed.',
      'Acme Corp believes in partnership.',
    ];
    expect(remarks.flatMap((text) => agreementsOf(text))).toEqual([]);
  });

  it('take both sides from behind `between`, and nobody in front of it', () => {
    const adviser = agreementsOf('Hooli Advisers facilitated the partnership between Acme Corp and Globex Ltd.');
    expect(adviser.map(partiesOf)).toEqual([['party: Acme Corp', 'party: Globex Ltd']]);
    const apart = agreementsOf(
      'Hooli Advisers said it facilitated the partnership between Acme Corp, a maker of pumps in Ohio, and Globex Ltd.',
    );
    expect(apart.map(partiesOf)).toEqual([['party: Acme Corp', 'party: Globex Ltd']]);
    const placed = agreementsOf('Hooli Advisers praised the partnership between Acme Corp and Memphis, TN-based Globex Ltd.');
    expect(placed.map(partiesOf)).toEqual([['party: Acme Corp', 'party: Globex Ltd']]);
  });

  it('take no adverb, code or coin for a party, and no property behind `the`', () => {
    const found = agreementsOf('“Recently, Acme Corp partnered with Globex Ltd,” said Jane Miller of Acme Corp.');
    expect(found.map(partiesOf)).toEqual([['party: Acme Corp', 'party: Globex Ltd']]);
    expect(agreementsOf('Acme Corp licensed the global rights to AC272 in 2011.')).toEqual([]);
    expect(agreementsOf('Acme Corp started acquiring SOL last year. It invested in Bitcoin.')).toEqual([]);
    expect(agreementsOf('Acme Corp acquired the Quillmore in 2021.')).toEqual([]);
  });

  it('take a mere name for an owner only where it owns', () => {
    expect(
      agreementsOf(
        'Sales rose at Acme Corp. Holders should read the Quarry Statement about the agreement with Globex Ltd.',
      ).flatMap(partiesOf),
    ).not.toContain('party: Quarry Statement');
    expect(agreementsOf('Dunvale’s partnership with Globex Ltd ended.').map(partiesOf)).toEqual([
      ['party: Dunvale', 'party: Globex Ltd'],
    ]);
  });

  it.each([
    ['In January, Acme Corp grew by acquiring Globex Ltd.', 'completed'],
    ['Acme Corp plans to grow by acquiring Globex Ltd.', 'proposed'],
    ['Acme Corp will sell its Ohio plant.', 'proposed'],
    ['Acme Corp will sell its Ohio plant to Globex Ltd.', 'agreed'],
    ['Acme Corp launched a takeover bid for Globex Ltd.', 'proposed'],
    ['Shareholders of Acme Corp will vote on Friday to approve the merger with Globex Ltd.', 'agreed'],
    ['Acme Corp has not yet signed the contract with Globex Ltd.', 'negotiating'],
    ['Acme Corp expands with the acquisition of Globex Ltd.', 'completed'],
    ['Acme Corp agreed to acquire Globex Ltd. The acquisition of Globex Ltd strengthens Acme Corp.', 'agreed'],
    ['Acme Corp will complete the acquisition of Globex Ltd in May.', 'agreed'],
    ['Acme Corp signed a contract under which it will supply Globex Ltd with pumps.', 'signed'],
    ['Acme Corp has been providing payroll services to Globex Ltd since 2022.', 'completed'],
  ])('tell how far it is: %s', (text, status) => {
    expect(agreementsOf(text).map((agreement) => agreement.status)).toEqual([status]);
  });

  it('take no later day for that of a signature, and no day of the news for what was there before', () => {
    const [event] = agreementsOf('Acme Corp announced a partnership with Globex Ltd to hold a fair on October 6, 2024.');
    expect(event).toMatchObject({ type: 'partnership', date: '2024-03-05' });
    const [standing] = agreementsOf('Acme Corp, through its partnership with Globex Ltd, sold 20 pumps.');
    expect(standing).toMatchObject({ type: 'partnership', date: null });
  });

  it('give a payment to what was settled, not to what a side promised not to do', () => {
    const agreements = agreementsOf(
      'Acme Corp said it settled its lawsuit with Globex Ltd. Under the terms, Globex Ltd has agreed not to seek seats on the board of Acme Corp or propose a merger with Acme Corp for two years, and Acme Corp has paid Globex Ltd $4 million.',
    );
    const settled = agreements.find(({ type }) => type === 'settlement');
    expect(settled?.amounts).toEqual(['m1']);
    expect(agreements.some(({ type }) => type === 'merger')).toBe(false);
  });
});
