import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';

const extractor = createExtractor();

/** The parties of all agreements of a text, in text order. */
function partiesOf(...paragraphs: string[]): string[] {
  const { agreements } = extractor.extract({ id: 'a', text: paragraphs.join('\n\n'), published: '2024-03-05' });
  return agreements.flatMap(({ parties }) => parties.map(({ name }) => name.replace(/\.$/, '')));
}

describe('the company', () => {
  it('is the one that the text calls so, whoever is named before', () => {
    const found = partiesOf(
      'Hooli Research Updates Coverage on Acme Corp',
      'Acme Corp (NYSE: ACM) (“Acme” or the “Company”) reported higher sales.',
      'In May 2023 the Company signed an agreement with Globex Ltd.',
    );
    expect(found).toEqual(expect.arrayContaining(['Acme Corp', 'Globex Ltd']));
    expect(found).not.toContain('Hooli Research');
  });

  it('is the subject of the sentence before, in a text about many', () => {
    const found = partiesOf(
      'Three makers of drones',
      'Hooli Corp said that demand rose.',
      'Acme Corp reported record sales. In May, the company acquired Globex Ltd.',
    );
    expect(found).toEqual(['Acme Corp', 'Globex Ltd']);
  });
});

describe('the company of a unit', () => {
  it('is the unit', () => {
    const found = partiesOf(
      'ACME UNIT FILES REGISTRATION',
      'Globex Co, a unit of Acme Holdings Inc, said it filed for notes.',
      "Proceeds will repay a loan of 300 mln dlrs that domestic banks made to the company in May. The company's loan agreement with Initech Bank ends.",
    );
    expect(found).toContain('Globex Co');
    expect(found).not.toContain('Acme Holdings Inc');
  });
});

describe('we', () => {
  it('are those whom the speaker works for', () => {
    const found = partiesOf(
      'Acme Corp said sales rose at its plant in Ohio.',
      '“We are delighted to partner with Globex Ltd,” said Jane Miller, chief executive of Initech Inc.',
    );
    expect(found).toEqual(['Initech Inc', 'Globex Ltd']);
  });

  it('are those who are named before the quotation', () => {
    const found = partiesOf(
      'Acme Corp said sales rose at its plant in Ohio.',
      'Jane Miller of Initech Inc said: “Sales rose. We have partnered with Globex Ltd.”',
    );
    expect(found).toEqual(['Initech Inc', 'Globex Ltd']);
  });

  it('are the company of the document outside of quotations', () => {
    const found = partiesOf('Acme Corp said sales rose at its plant in Ohio.', 'We have partnered with Globex Ltd.');
    expect(found).toEqual(['Acme Corp', 'Globex Ltd']);
  });
});

describe('it', () => {
  it('is nobody behind a preposition where somebody else can be meant', () => {
    const found = partiesOf('In a letter to the Federal Trade Commission, Acme Corp said it acquired Globex Ltd.');
    expect(found).toEqual(['Acme Corp', 'Globex Ltd']);
  });
});
