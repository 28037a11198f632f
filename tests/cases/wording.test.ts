import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/core/result.ts';
import { createExtractor } from '../../src/extractor.ts';
import { tally, type Verdict } from './marks.ts';
import { WORDING } from './wording.ts';

const stated = createExtractor();
const all = createExtractor({ modality: 'all' });
const FLOOR = 1;

const read = (extractor: typeof stated, text: string): readonly Agreement[] =>
  extractor.extract({ id: 'case', text, published: '2024-03-05' }).agreements;

const shown = (agreements: readonly Agreement[]): string =>
  agreements.map(({ type, status, modality, trigger }) => `${type} ${status} ${modality} "${trigger.text}"`).join('; ') ||
  'no agreement';

/** Every frame of the sentence has to be as asked, and there has to be one. */
function each(text: string, asked: (agreement: Agreement) => boolean): Verdict {
  const agreements = read(stated, text);
  return agreements.length > 0 && agreements.every(asked) ? null : shown(agreements);
}

const JUDGES: Readonly<Record<keyof typeof WORDING, (text: string) => Verdict>> = {
  denied: (text) => each(text, ({ modality }) => modality === 'denied'),
  rumored: (text) => each(text, ({ status, modality }) => status === 'rumored' && modality !== 'denied'),
  talks: (text) => each(text, ({ status, modality }) => ['negotiating', 'rumored'].includes(status) && modality !== 'denied'),
  ended: (text) => each(text, ({ status, modality }) => status === 'terminated' && modality === 'fact'),
  conditional: (text) => {
    const agreements = read(stated, text);
    if (agreements.length > 0) return shown(agreements);
    const hypothetical = read(all, text);
    return hypothetical.every(({ modality }) => modality === 'hypothetical') ? null : `with modality all: ${shown(hypothetical)}`;
  },
  generic: (text) => {
    const agreements = read(stated, text);
    return agreements.length === 0 ? null : shown(agreements);
  },
};

/** Hearsay and hearsay of talks are one group in two lists. */
const GROUPS: readonly (readonly (keyof typeof WORDING)[])[] = [
  ['denied'],
  ['rumored', 'talks'],
  ['ended'],
  ['conditional'],
  ['generic'],
];

describe('the wording of an agreement', () => {
  for (const group of GROUPS) {
    it(`is read where it is ${group.join(' or ')}`, () => {
      const listOf = new Map(group.flatMap((list) => WORDING[list].map((text) => [text as string, list] as const)));
      const { share, report } = tally([...listOf.keys()], (text) => JUDGES[listOf.get(text)!](text));
      expect(share, report).toBeGreaterThanOrEqual(FLOOR);
    });
  }
});
