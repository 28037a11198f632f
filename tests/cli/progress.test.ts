import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import type { InputLine } from '../../src/run/journal.ts';
import { emptyTally } from '../../src/run/tally.ts';

const done: InputLine = {
  ...{ event: 'input', n: 0, uri: 'a.txt', path: '../a.txt', part: null, sha256: null, id: 'a', state: 'done', output: 'a.json' },
  ...{ textSha256: null, bytes: 1, counts: null, error: null },
};
const bad: InputLine = {
  ...done,
  state: 'quarantined',
  part: 7,
  error: {
    stage: 'input',
    issues: [{ code: 'x', severity: 'error', where: 'a', message: 'expected b, got c', hint: 'try d' }],
    cause: null,
  },
};

function show(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress({ isTTY, columns, write: (text) => written.push(text) }, () => now);
  return { progress, written, wait: (milliseconds: number) => (now += milliseconds) };
}

describe('progress', () => {
  const tally = { ...emptyTally(), inputs: 50, bytes: 2_000_000, agreements: { merger: 3, lease: 4 } };

  it('is a bar on a terminal, drawn over itself', () => {
    const { progress, written, wait } = show(true);
    progress.reading(51, 100);
    progress.settled(done, tally);
    expect(written).toEqual([]);
    wait(1000);
    progress.settled(done, tally);
    expect(written).toEqual(['\r\x1b[2K[============            ] 50 % · 50 documents · 7 agreements · 2.00 MB/s']);
    progress.end();
    expect(written.at(-1)).toBe('\r\x1b[2K');
  });

  it('fits the terminal', () => {
    const { progress, written, wait } = show(true, 30);
    wait(1000);
    progress.settled(done, tally);
    expect(written[0]!.replace('\r\x1b[2K', '')).toHaveLength(29);
  });

  it('is a plain line now and then elsewhere', () => {
    const { progress, written, wait } = show(false);
    for (let i = 0; i < 100; i++) {
      wait(100);
      progress.settled(done, { ...tally, skipped: 5, quarantined: 1 });
    }
    progress.end();
    expect(written).toEqual([
      '50 documents · 7 agreements · 0.40 MB/s · 5 skipped · 1 quarantined\n',
      '50 documents · 7 agreements · 0.20 MB/s · 5 skipped · 1 quarantined\n',
    ]);
  });

  it('tells at once what was quarantined, and why', () => {
    const { progress, written } = show(false);
    progress.settled(bad, tally);
    expect(written).toEqual(['quarantined a.txt:7: expected b, got c (try d)\n']);
  });
});
