import { relative } from 'node:path';
import type { Stopped, Summary } from '../run/batch.ts';

/** Why a run ended before its inputs did, and what to do about it. */
const STOPPED: Readonly<Record<Stopped, string>> = {
  interrupted: 'interrupted: run again to go on',
  limit: 'stopped at --limit: run again to go on',
  'max-failures': 'stopped by --max-failures: run again to go on, with more of them or without the flag',
};

/** The closing table of a run: documents, what was found in them, agreements by type, speed. */
export function summaryTable(summary: Summary, directory: string): string {
  const { inputs, done, skipped, quarantined, money, dates, organizations, agreements, bytes, seconds, stopped } = summary;
  const types = Object.entries(agreements).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const total = types.reduce((sum, [, count]) => sum + count, 0);
  const rows: (readonly [string, string])[] = [
    ['documents', String(inputs)],
    ['  done', String(done)],
    ['  skipped', String(skipped)],
    ['  quarantined', String(quarantined)],
    ['money', String(money)],
    ['dates', String(dates)],
    ['organizations', String(organizations)],
    ['agreements', String(total)],
    ...types.map(([type, count]): readonly [string, string] => [`  ${type}`, String(count)]),
    ['MB/s', (bytes / 1e6 / Math.max(seconds, 1e-3)).toFixed(2)],
  ];
  const left = Math.max(...rows.map(([name]) => name.length));
  const right = Math.max(...rows.map(([, value]) => value.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(left)}  ${value.padStart(right)}`);
  const why = stopped ? `${STOPPED[stopped]}\n` : '';
  return `${lines.join('\n')}\n${why}results in ${relative(process.cwd(), directory) || '.'}\n`;
}
