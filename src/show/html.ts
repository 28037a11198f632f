import { createHash } from 'node:crypto';
import { codeOf, splitUnseen, visible } from './visible.ts';

/** Markup that may stand on a page as it is. Made by the functions of this module alone. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What a template takes: texts are escaped, markup stays, lists are joined, `null` and `false` give nothing. */
export type Content = Html | string | number | null | false | readonly Content[];

const SPECIAL = /[&<>"'`]/;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** A text as it may stand between tags or between the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"'`]/g, (character) => ENTITIES[character]!) : text;
}

/**
 * A template of markup: every text that is put in is escaped, so that it can end neither an element nor a quoted attribute, and
 * characters that show nothing are written out (`[U+202E]`). Attributes must be quoted in the template.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let markup = strings[0]!;
  values.forEach((value, index) => {
    markup += markupOf(value) + strings[index + 1]!;
  });
  return new Html(markup);
}

function markupOf(value: Content): string {
  if (typeof value === 'string') return escapeHtml(visible(value));
  if (value instanceof Html) return value.toString();
  if (typeof value === 'number') return String(value);
  return value ? value.map(markupOf).join('') : '';
}

/** A text of the article, with characters that show nothing set off from what is written. */
export function prose(text: string): Html {
  const parts: string[] = [];
  splitUnseen(
    text,
    (part) => parts.push(escapeHtml(part)),
    (character) => parts.push(`<span class="unseen">${codeOf(character)}</span>`),
  );
  return new Html(parts.join(''));
}

/** A `style` or `script` element around our own text, and the source that allows it in a Content-Security-Policy. */
export function inline(element: 'style' | 'script', code: string): { readonly element: Html; readonly source: string } {
  if (/<[/!]/.test(code)) throw new Error(`what is put into a ${element} must not end it`);
  const hash = createHash('sha256').update(code).digest('base64');
  return { element: new Html(`<${element}>${code}</${element}>`), source: `'sha256-${hash}'` };
}
