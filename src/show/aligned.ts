/** How a piece of text is set off on a terminal; the names are those of `util.styleText`. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'magenta';

/** Sets a text off, or leaves it as it is where that cannot be shown. */
export type Paint = (style: Style, text: string) => string;

/** Where nothing is set off: pipes and files. */
export const PLAIN: Paint = (_style, text) => text;

/** A text in a column, with how it is set off. */
export type Cell = string | readonly [style: Style, text: string];

/** A row of a table, and the lines that stand below it, further in. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly below?: readonly string[];
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell[1]);

/** Wider cells stick out: one long name must not push all columns off the screen. */
const WIDEST = 40;

/** Rows with their cells in columns, as lines that begin with `indent`. */
export function aligned(rows: readonly Row[], paint: Paint, indent = '  '): string[] {
  const widths: number[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, Math.min(WIDEST, textOf(cell).length));
    });
  }
  return rows.flatMap(({ cells, below = [] }) => {
    const line = cells.map((cell, column) => {
      const padding = column === cells.length - 1 ? '' : ' '.repeat(Math.max(0, widths[column]! - textOf(cell).length));
      return (typeof cell === 'string' ? cell : cell[1] && paint(...cell)) + padding;
    });
    return [indent + line.join('  ').trimEnd(), ...below.map((text) => `${indent}      ${text}`)];
  });
}
