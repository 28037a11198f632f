import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';
import { compare } from '../../src/judge/compare.ts';
import { zoneRules } from '../../src/judge/zone-rules.ts';
import { findingLines } from '../../src/show/findings.ts';

const TEXT = `Acme opens a terminal

Acme Corp opened a terminal for container ships on Tuesday, the company said.

The terminal cost more than the two before it, and took three years to build.

Media Contact

Ann Lee, press@acme.example
`;

describe('rules of zones', () => {
  const extractor = createExtractor();
  const { result, trace } = extractor.explain(extractor.readRecord({ id: 'a', text: TEXT }));
  const contact = result.document.zones.find(({ kind }) => kind === 'contact')!;

  it('are known by the place of each zone', () => {
    expect(zoneRules(trace).get(contact.start)).toBe('zone/contact');
  });

  it('are named where a zone is not as the truth has it', () => {
    const zones = result.document.zones.map((zone) => (zone === contact ? { ...zone, end: zone.end - 1 } : zone));
    const truth = { ...result, document: { ...result.document, zones } };
    expect(findingLines(compare(truth, result, zoneRules(trace))).join('\n')).toContain('partial (zone/contact)');
  });
});
