import type { Result } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import type { AnnotatedText } from './annotate.ts';
import { type Html, html } from './html.ts';

interface Block extends Span {
  readonly zone: string;
}

/**
 * The article as paragraphs with the zones they stand in. All its characters are there, blank lines too, so that what a reader
 * copies is the text.
 */
export function articleOf(text: string, annotated: AnnotatedText, zones: Result['document']['zones']): Html {
  const named = new Set<string>();
  let before = 'body';
  const blocks = blocksOf(text, zones).map((block) => {
    const label = block.zone !== before && block.zone !== 'body' && block.zone !== 'headline' && html` data-zone="${block.zone}"`;
    before = block.zone;
    const content = annotated.render(block, named);
    return block.zone === 'headline'
      ? html`<h2 class="block headline">${content}</h2>`
      : html`<p class="block ${block.zone}"${label}>${content}</p>`;
  });
  return html`<div class="text">${blocks}</div>`;
}

/** Cuts a text behind its blank lines and where a line begins another zone; a dateline belongs to the paragraph that it opens. */
function blocksOf(text: string, zones: Result['document']['zones']): Block[] {
  const cuts = new Set<number>();
  for (let line = 0; line < text.length; ) {
    const feed = text.indexOf('\n', line);
    const end = feed < 0 ? text.length : feed + 1;
    if (line > 0 && text.slice(line, end).trim() === '') cuts.add(end);
    line = end;
  }
  for (const { start } of zones) if (text[start - 1] === '\n') cuts.add(start);
  const blocks: Block[] = [];
  let start = 0;
  let zone = 0;
  for (const cut of [...cuts, text.length].sort((a, b) => a - b)) {
    if (cut <= start) continue;
    const block = { start, end: cut };
    start = cut;
    const last = blocks.at(-1);
    // further blank lines go to the paragraph before them
    if (last && text.slice(block.start, block.end).trim() === '') {
      blocks[blocks.length - 1] = { ...last, end: block.end };
      continue;
    }
    while (zone < zones.length && zones[zone]!.end <= block.start) zone++;
    const over = zones[zone];
    const kind = over && over.start < block.end ? over.kind : 'body';
    blocks.push({ ...block, zone: kind === 'dateline' ? 'body' : kind });
  }
  return blocks;
}
