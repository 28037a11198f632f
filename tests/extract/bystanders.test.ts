import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/core/result.ts';
import { createExtractor } from '../../src/extractor.ts';

const extractor = createExtractor();

function agreementsOf(text: string, published = '2024-03-05'): readonly Agreement[] {
  return extractor.extract({ id: 'a', text, published }).agreements;
}

const partiesOf = (agreement: Agreement | undefined): string[] =>
  (agreement?.parties ?? []).map(({ role, name }) => `${role}: ${name.replace(/\.$/, '')}`);

describe('bystanders', () => {
  it('are who oversees, and what only says of which kind somebody is', () => {
    const overseen = agreementsOf('The Brussels Market Court ruled on its mandatory takeover of Globex Ltd.');
    expect(overseen.flatMap(partiesOf)).not.toContain('acquirer: Brussels Market Court');
    const kind = agreementsOf('Acme Corp, a leading Contract Manufacturing Organization (CMO), acquired Globex Ltd.');
    expect(kind.map(partiesOf)).toEqual([['acquirer: Acme Corp', 'target: Globex Ltd']]);
    expect(agreementsOf('Acme Corp acquired a Contract Manufacturing Organization (CMO) in 2019.')).toEqual([]);
  });

  it('are no persons: he is nobody else where no name is told', () => {
    const [found] = agreementsOf('One investor wrote to the Federal Trade Commission that he increased his stake in Globex Ltd.');
    expect(partiesOf(found)).toEqual(['issuer: Globex Ltd']);
    const [named] = agreementsOf('In a letter to the Federal Trade Commission, Jane Miller said she bought Globex Ltd.');
    expect(partiesOf(named)).toEqual(['acquirer: Jane Miller', 'target: Globex Ltd']);
  });

  it('are officers beside the company that he speaks for', () => {
    const [found] = agreementsOf('Acme Corp CEO Dan Quillmore joined us to announce the acquisition of Globex Ltd.');
    expect(partiesOf(found)).toEqual(['acquirer: Acme Corp', 'target: Globex Ltd']);
  });
});
