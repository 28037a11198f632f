import type { InputLine } from '../run/journal.ts';
import type { Tally } from '../run/tally.ts';

/** Milliseconds between two looks at the work: a bar is drawn often, lines are kept few. */
const BAR = 100;
const LINES = 5_000;

/** Shows how far a run has come: one moving line on a terminal, now and then a plain one elsewhere; what was quarantined always. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #started = Date.now();
  #shown = Date.now();
  #drawn = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show(line: InputLine, tally: Tally): void {
    if (line.state === 'quarantined') this.#quarantined(line);
    const now = Date.now();
    if (now - this.#shown < (this.#stream.isTTY ? BAR : LINES)) return;
    this.#shown = now;
    const text = this.#text(tally, now);
    if (this.#stream.isTTY) this.#stream.write(`\r\x1b[2K${text.slice(0, Math.max(20, (this.#stream.columns ?? 80) - 1))}`);
    else this.#stream.write(`${text}\n`);
    this.#drawn = true;
  }

  /** Takes the moving line away. */
  end(): void {
    this.#clear();
  }

  #quarantined({ uri, part, error }: InputLine): void {
    this.#clear();
    const issue = error?.issues[0];
    const hint = issue?.hint ? ` (${issue.hint})` : '';
    this.#stream.write(`quarantined ${part === null ? uri : `${uri}:${part}`}: ${issue?.message ?? 'for no reason'}${hint}\n`);
  }

  #clear(): void {
    if (this.#drawn && this.#stream.isTTY) this.#stream.write('\r\x1b[2K');
    this.#drawn = false;
  }

  #text({ inputs, skipped, quarantined, bytes, agreements }: Tally, now: number): string {
    const seconds = Math.max(1e-3, (now - this.#started) / 1000);
    const found = Object.values(agreements).reduce((sum, count) => sum + count, 0);
    const parts = [`${inputs} documents`, `${found} agreements`, `${(bytes / 1e6 / seconds).toFixed(2)} MB/s`];
    if (skipped > 0) parts.push(`${skipped} skipped`);
    if (quarantined > 0) parts.push(`${quarantined} quarantined`);
    return parts.join(' · ');
  }
}
