import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';

const extractor = createExtractor();

/** The parties of the first agreement of a text, in the order of their names. */
function partiesOf(text: string): string[] {
  const { agreements } = extractor.extract({ id: 'parties', text });
  return (agreements[0]?.parties ?? []).map(({ name, role }) => `${role}: ${name}`).sort();
}

describe('the parties of an agreement', () => {
  it.each([
    [
      'the unit that its owner is named with',
      "Acme Corp signed a partnership agreement with Globex Ltd's Initech Foods unit.",
      ['party: Acme Corp', 'party: Initech Foods'],
    ],
    [
      'the unit that is named behind its owner',
      'Acme Corp signed a partnership agreement with Globex Ltd unit, Initech Inc.',
      ['party: Acme Corp', 'party: Initech Inc.'],
    ],
    [
      'owner and unit where the unit is bought',
      "Acme Corp acquired Globex Ltd's Initech Foods unit.",
      ['acquirer: Acme Corp', 'seller: Globex Ltd', 'target: Initech Foods'],
    ],
    [
      'whom a noun calls a partner',
      'Acme Corp said that venture partner Globex Ltd has entered a partnership with Initech Inc.',
      ['party: Globex Ltd', 'party: Initech Inc.'],
    ],
    [
      'a common word in a list of names',
      'Acme Corp collaborated with Wise, Transpay, Globex, and Initech.',
      ['party: Acme Corp', 'party: Globex', 'party: Initech', 'party: Transpay', 'party: Wise'],
    ],
    [
      'no state of a town',
      'Acme Corp, based in Little Rock, Ark., and Globex Ltd said they entered a partnership agreement.',
      ['party: Acme Corp', 'party: Globex Ltd'],
    ],
  ])('are %s', (_, text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });
});
