import { describe, expect, it } from 'vitest';
import { type ModalCues, modalityOf } from '../../src/normalize/modality.ts';

const NONE: ModalCues = { denial: false, condition: false, modal: null, negated: false, hearsay: false, expectation: false };

describe('modality', () => {
  it.each<[string, Partial<ModalCues>, string]>([
    ['nothing around it', {}, 'fact'],
    ['would, which reports', { modal: 'would' }, 'fact'],
    ['could', { modal: 'could' }, 'hypothetical'],
    ['if', { condition: true }, 'hypothetical'],
    ['not', { negated: true }, 'denied'],
    ['denied that it could', { denial: true, modal: 'could' }, 'denied'],
    ['may not', { modal: 'may', negated: true }, 'hypothetical'],
    ['expected to', { expectation: true }, 'forecast'],
  ])('is read from %s', (_, cues, expected) => {
    expect(modalityOf({ ...NONE, ...cues })).toBe(expected);
  });
});
