import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';

const extractor = createExtractor();

function confidences(text: string): number[] {
  return extractor.extract({ id: 'a', text, published: '2024-03-05' }).agreements.map(({ confidence }) => confidence);
}

const bare = 'Acme Corp acquired Globex Ltd.';

describe('the confidence of an agreement', () => {
  it('grows with the sentences that tell of it', () => {
    const [once] = confidences(bare);
    const [twice] = confidences(`${bare} The acquisition of Globex Ltd by Acme Corp pleased its staff.`);
    expect(twice).toBeGreaterThan(once!);
  });

  it('grows with a word of its state', () => {
    const [told] = confidences('Acme Corp works in partnership with Globex Ltd.');
    const [announced] = confidences('Acme Corp announced its partnership with Globex Ltd.');
    expect(announced).toBeGreaterThan(told!);
  });

  it('falls where only its role makes a name a party', () => {
    const [known] = confidences('Acme Corp invested in Globex Ltd.');
    const [guessed] = confidences('Acme Corp invested in Zorblax.');
    expect(guessed).toBeLessThan(known!);
  });
});
