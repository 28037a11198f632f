import { describe, expect, it } from 'vitest';
import { conjugate } from '../../src/rules/agreement/conjugate.ts';

describe('conjugating', () => {
  it.each([
    ['acquire', { acquire: 'base', acquires: 's', acquiring: 'ing', acquired: 'ed' }],
    ['buy bought', { buy: 'base', buys: 's', buying: 'ing', bought: 'ed' }],
    ['take took taken', { take: 'base', takes: 's', taking: 'ing', took: 'past', taken: 'participle' }],
    ['supply', { supply: 'base', supplies: 's', supplying: 'ing', supplied: 'ed' }],
    ['agree', { agree: 'base', agrees: 's', agreeing: 'ing', agreed: 'ed' }],
    ['set set', { set: 'any', sets: 's', setting: 'ing' }],
    ['merge', { merge: 'base', merges: 's', merging: 'ing', merged: 'ed' }],
    ['purchase', { purchase: 'base', purchases: 's', purchasing: 'ing', purchased: 'ed' }],
  ])('gives the forms of %s', (verb, forms) => {
    expect(conjugate(verb)).toEqual(forms);
  });
});
