import type { Watcher } from '../run/batch.ts';
import type { InputLine } from '../run/journal.ts';
import { emptyTally, type Tally } from '../run/tally.ts';

/** Milliseconds between two looks at the work: a bar is drawn often, lines are kept few. */
const BAR = 100;
const LINES = 5_000;
const WIDTH = 24;

/** Where progress is told: standard error, or what stands for it. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Says now and then how far something is: in place on a terminal, as plain lines elsewhere. */
export class Ticker {
  readonly #screen: Screen;
  readonly #now: () => number;
  #shown: number;

  constructor(screen: Screen, now: () => number = Date.now) {
    this.#screen = screen;
    this.#now = now;
    this.#shown = now();
  }

  /** Says it when it is time to. */
  tick(words: (now: number) => string): void {
    const now = this.#now();
    if (now - this.#shown < (this.#screen.isTTY ? BAR : LINES)) return;
    this.#shown = now;
    if (this.#screen.isTTY) this.#screen.write(`\r\x1b[2K${words(now).slice(0, (this.#screen.columns ?? 80) - 1)}`);
    else this.#screen.write(`${words(now)}\n`);
  }

  /** Takes away what stands on a terminal. */
  end(): void {
    if (this.#screen.isTTY) this.#screen.write('\r\x1b[2K');
  }
}

/** Shows how far a run has come: a bar on a terminal, now and then a plain line elsewhere; what was quarantined always. */
export class Progress implements Watcher {
  readonly #screen: Screen;
  readonly #ticker: Ticker;
  readonly #started: number;
  #tally = emptyTally();
  #file = 0;
  #files = 0;

  constructor(screen: Screen, now: () => number = Date.now) {
    this.#screen = screen;
    this.#ticker = new Ticker(screen, now);
    this.#started = now();
  }

  reading(file: number, of: number): void {
    this.#file = file;
    this.#files = of;
  }

  settled(line: InputLine, tally: Tally): void {
    this.#tally = tally;
    if (line.state === 'quarantined') this.#quarantined(line);
    this.#ticker.tick((now) => (this.#screen.isTTY ? this.#bar(now) : this.#words(now)));
  }

  /** Takes the bar away. */
  end(): void {
    this.#ticker.end();
  }

  #quarantined({ uri, part, error }: InputLine): void {
    this.end();
    const issue = error!.issues[0]!;
    this.#screen.write(
      `quarantined ${part === null ? uri : `${uri}:${part}`}: ${issue.message}${issue.hint ? ` (${issue.hint})` : ''}\n`,
    );
  }

  #bar(now: number): string {
    // a file that is open is not done: the bar is full at the end alone
    const share = this.#files === 0 ? 0 : (this.#file - 1) / this.#files;
    const full = Math.round(share * WIDTH);
    return `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}] ${Math.floor(share * 100)} % · ${this.#words(now)}`;
  }

  #words(now: number): string {
    const { inputs, skipped, quarantined, bytes, agreements } = this.#tally;
    const seconds = Math.max(1e-3, (now - this.#started) / 1000);
    const found = Object.values(agreements).reduce((sum, count) => sum + count, 0);
    const parts = [`${inputs} documents`, `${found} agreements`, `${(bytes / 1e6 / seconds).toFixed(2)} MB/s`];
    if (skipped > 0) parts.push(`${skipped} skipped`);
    if (quarantined > 0) parts.push(`${quarantined} quarantined`);
    return parts.join(' · ');
  }
}
