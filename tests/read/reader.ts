import type { Document, ZoneKind } from '../../src/core/document.ts';
import { ZONE_KINDS } from '../../src/core/document.ts';
import { Classes } from '../../src/match/classes.ts';
import { Lexicons } from '../../src/match/lexicon.ts';
import { type BytesInput, createReader } from '../../src/read/index.ts';
import { ZONE } from '../../src/rules/zone/index.ts';

const lexicons = new Lexicons();
for (const [name, data] of Object.entries(ZONE.lexicons)) lexicons.add(name, data);

/** A reader that knows of zones alone. */
export const reader = createReader(new Classes(lexicons));

export function read(text: string, title?: string): Document {
  return reader.record({ id: 'x', text, ...(title === undefined ? {} : { title }) });
}

/** Reads bytes that must be readable. */
export function open(bytes: Uint8Array | string, input: Partial<BytesInput> = {}): Document {
  const raw = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  const outcome = reader.bytes({ id: 'x', uri: null, bytes: raw, ...input });
  if (!outcome.ok) throw new Error(outcome.issues[0].message);
  return outcome.value;
}

/** The sentences as they stand in the text. */
export function sentencesOf({ text, tokens, sentences }: Document): string[] {
  return Array.from({ length: sentences.count }, (_, s) =>
    text.slice(tokens.start[sentences.first[s]!], tokens.end[sentences.last[s]! - 1]),
  );
}

/** The zones as kind and text. */
export function zonesOf({ text, zones }: Document): [ZoneKind, string][] {
  return zones.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

/** What must hold of every document, whatever was read. */
export function flaws({ text, tokens, sentences, zones, dateline }: Document): string[] {
  const found: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.end[i]! <= tokens.start[i]!) found.push(`token ${i} is empty`);
    if (i > 0 && tokens.start[i]! < tokens.end[i - 1]!) found.push(`token ${i} overlaps the one before`);
  }
  if (tokens.count > 0 && tokens.end[tokens.count - 1]! > text.length) found.push('a token ends behind the text');
  let next = 0;
  for (let s = 0; s < sentences.count; s++) {
    if (sentences.first[s] !== next || sentences.last[s]! <= next) found.push(`sentence ${s} leaves a hole or is empty`);
    for (let i = sentences.first[s]!; i < sentences.last[s]!; i++)
      if (tokens.sentence[i] !== s) found.push(`token ${i} is not in ${s}`);
    if (ZONE_KINDS[sentences.zone[s]!] === undefined) found.push(`sentence ${s} has no zone`);
    next = sentences.last[s]!;
  }
  if (next !== tokens.count) found.push('some tokens are in no sentence');
  zones.forEach((zone, k) => {
    if (zone.start >= zone.end || zone.end > text.length) found.push(`zone ${k} is no range`);
    if (k > 0 && zones[k - 1]!.end > zone.start) found.push(`zone ${k} overlaps the one before`);
  });
  if (tokens.count > 0 && !zones.length) found.push('no zones');
  if (dateline && !(dateline.start < dateline.end && dateline.end <= text.length)) found.push('the dateline is no range');
  return found;
}
