import type { Span } from '../core/span.ts';
import { bySpan } from '../core/span.ts';
import { type Content, type Html, html, prose } from './html.ts';

/** A part of the text that stands for something. */
export interface Mark extends Span {
  readonly element: 'mark' | 'span';
  /** class name */
  readonly kind: string;
  /** ids of all entries that it belongs to */
  readonly of: readonly string[];
  /** id of the entry that a click goes to; null where it leads nowhere */
  readonly to: string | null;
  /** one line on what it is, shown beside the pointer */
  readonly label: string;
}

/** Where the places of a text are named: the name of a range as it stands in addresses. */
const placeOf = ({ start, end }: Span): string => `at-${start}-${end}`;

/**
 * A text under several layers of marks, from the outermost to the innermost. Marks of one layer are made disjoint: equal ones are one,
 * of two that overlap the later one gives way. Marks of different layers may cross: the inner one is then closed and opened again, so that
 * elements always nest. Rendering takes time in proportion to the text and its marks.
 */
export class AnnotatedText {
  readonly #text: string;
  readonly #layers: readonly (readonly Mark[])[];
  readonly #prefix: string;
  /** ranges that gave way: the place where they are shown */
  readonly #moved = new Map<string, string>();

  constructor(text: string, layers: readonly (readonly Mark[])[], prefix = '') {
    this.#text = text;
    this.#prefix = prefix;
    this.#layers = layers.map((marks) => this.#disjoint(marks));
  }

  /** The address of a marked range on the page. */
  place(span: Span): string {
    const place = placeOf(span);
    return `#${this.#prefix}${this.#moved.get(place) ?? place}`;
  }

  slice({ start, end }: Span): string {
    return this.#text.slice(start, end);
  }

  /** The text of a range with its marks; with `named` (a set of the names given so far) each mark can be linked to. */
  render({ start, end }: Span, named: Set<string> | null = null): Html {
    const depth = this.#layers.length;
    const next = this.#layers.map((marks) => firstBehind(marks, start));
    const open: (Mark | null)[] = new Array(depth).fill(null);
    const parts: Content[] = [];
    let changed = 0;
    const close = (layer: number): void => {
      for (let i = depth - 1; i >= layer; i--) {
        const mark = open[i];
        if (mark) parts.push(html`</${mark.element}>`);
        open[i] = null;
      }
    };
    for (let at = start; at < end; ) {
      let cut = end;
      changed = depth;
      let link: Mark | null = null;
      const covering: (Mark | null)[] = [];
      for (let i = 0; i < depth; i++) {
        const marks = this.#layers[i]!;
        while (next[i]! < marks.length && marks[next[i]!]!.end <= at) next[i]!++;
        const mark = marks[next[i]!];
        const covers = mark !== undefined && mark.start <= at;
        covering.push(covers ? mark : null);
        if (mark) cut = Math.min(cut, covers ? mark.end : mark.start);
        if (covers && mark.to !== null) link = mark;
        if (changed === depth && open[i] !== covering[i]) changed = i;
      }
      close(changed);
      for (let i = changed; i < depth; i++) {
        const mark = covering[i] ?? null;
        open[i] = mark;
        if (mark) parts.push(this.#tag(mark, named, mark.start === at));
      }
      const piece = prose(this.#text.slice(at, cut));
      parts.push(link ? html`<a href="#${this.#prefix}${link.to}" title="${link.label}">${piece}</a>` : piece);
      at = cut;
    }
    close(0);
    return html`${parts}`;
  }

  #tag(mark: Mark, named: Set<string> | null, starts: boolean): Html {
    const of = mark.of.map((id) => this.#prefix + id).join(' ');
    const place = this.#prefix + placeOf(mark);
    const name = named !== null && starts && !named.has(place) && html` id="${place}"`;
    if (name) named.add(place);
    const attributes = html`class="${mark.kind}" data-of="${of}"${name}`;
    return html`<${mark.element} ${attributes}>`;
  }

  #disjoint(marks: readonly Mark[]): Mark[] {
    const kept: Mark[] = [];
    const owners: Set<string>[] = [];
    for (const mark of marks.toSorted(bySpan)) {
      const last = kept.at(-1);
      if (mark.end <= mark.start) continue;
      if (!last || mark.start >= last.end) {
        kept.push(mark);
        owners.push(new Set(mark.of));
      } else if (mark.end <= last.end) {
        if (mark.start === last.start && mark.end === last.end) for (const id of mark.of) owners.at(-1)!.add(id);
        else this.#moved.set(placeOf(mark), placeOf(last));
      } else {
        const rest = { ...mark, start: last.end };
        this.#moved.set(placeOf(mark), placeOf(rest));
        kept.push(rest);
        owners.push(new Set(mark.of));
      }
    }
    return kept.map((mark, index) => ({ ...mark, of: [...owners[index]!] }));
  }
}

/** Index of the first of some disjoint, sorted ranges that ends behind an offset. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
