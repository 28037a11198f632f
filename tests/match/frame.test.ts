import { describe, expect, it } from 'vitest';
import { readFrame } from '../../src/match/frame.ts';

describe('a frame', () => {
  it('reads subject, object and marked roles around one trigger', () => {
    expect(readFrame('{acquirer} (has|have)? agreed to @(acquire|buy) {target} (from|out of {seller})? (for {amount})?')).toEqual(
      {
        source: '{acquirer} (has|have)? agreed to @(acquire|buy) {target} (from|out of {seller})? (for {amount})?',
        pattern: '(has|have)? agreed to @(acquire|buy)',
        slots: [
          { role: 'acquirer', kind: null, place: 'subject', markers: [], required: true },
          { role: 'target', kind: null, place: 'object', markers: [], required: true },
          { role: 'seller', kind: null, place: 'marked', markers: [['from'], ['out', 'of']], required: false },
          { role: 'amount', kind: null, place: 'marked', markers: [['for']], required: false },
        ],
      },
    );
  });

  it('may leave roles empty', () => {
    expect(readFrame('{party}? @<deal>').slots).toEqual([
      { role: 'party', kind: null, place: 'subject', markers: [], required: false },
    ]);
  });

  it('may ask for a kind of party', () => {
    expect(readFrame('{party:state} @<treaty> (with {party:group})').slots.map(({ kind }) => kind)).toEqual(['state', 'group']);
  });

  it('says what is wrong', () => {
    expect(() => readFrame('{a} b {c}')).toThrow('expected a trigger with an anchor');
    expect(() => readFrame('{a} @b {c} d')).toThrow('in one piece');
    expect(() => readFrame('(by {a}) @b')).toThrow('before the trigger');
  });
});
