import type { Span } from '../core/span.ts';
import type { FrameMatch } from './frames.ts';
import { isTyped } from './frames.ts';
import type { Amount, Frame, GoldValue } from './gold.ts';
import type { Match } from './mentions.ts';

/** One thing that is wrong in a document. */
export interface Mistake {
  readonly what: 'missed' | 'spurious' | 'extent' | 'value' | 'type';
  /** type of mention, or agreement */
  readonly of: string;
  readonly document: string;
  /** the rule that made it; null where nothing was found */
  readonly rule: string | null;
  /** the words around it, itself in brackets */
  readonly context: string;
  readonly detail: string;
}

const AROUND = 50;

function inContext(text: string, { start, end }: Span): string {
  const words = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return `${words(start - AROUND, start)}[${words(start, end)}]${words(end, end + AROUND)}`;
}

/** What is wrong with the mentions of one type in one document. */
export function mentionMistakes({ document, type, pairs, missed, spurious }: Match): Mistake[] {
  const say = (what: Mistake['what'], at: Span, rule: string | null, detail: string): Mistake => ({
    ...{ what, of: type, document: document.id, rule, detail },
    context: inContext(document.text, at),
  });
  return [
    ...missed.map((gold) => say('missed', gold, null, '')),
    ...spurious.map((found) => say('spurious', found, found.rule, '')),
    ...pairs.flatMap(({ gold, found, exact, right }) => [
      ...(exact
        ? []
        : [say('extent', found, found.rule, `expected "${document.text.slice(gold.start, gold.end).replace(/\s+/g, ' ')}"`)]),
      ...(right === false
        ? [say('value', found, found.rule, `expected ${valueText(gold.value)}, got ${valueText(found.value)}`)]
        : []),
    ]),
  ];
}

const valueText = (value: GoldValue | Amount | null | undefined): string =>
  typeof value === 'object' && value !== null && 'timex' in value
    ? [...new Set([...value.timex, ...value.resolved])].join(' or ')
    : JSON.stringify(value ?? null);

/** What is wrong with the agreements of one document: missed, spurious, or of another type. */
export function frameMistakes({ document, gold, found, pairs }: FrameMatch): Mistake[] {
  const pairedGold = new Set(pairs.map((pair) => pair.gold));
  const pairedFound = new Set(pairs.map((pair) => pair.found as Frame));
  const say = (what: Mistake['what'], frame: Frame, rule: string | null, detail = ''): Mistake => ({
    ...{ what, of: 'agreement', document: document.id, rule, detail },
    context: triggerContext(document.text, frame),
  });
  return [
    ...gold.filter((frame) => !pairedGold.has(frame)).map((frame) => say('missed', frame, null, gist(frame))),
    ...found.filter((frame) => !pairedFound.has(frame)).map((frame) => say('spurious', frame, frame.rule, gist(frame))),
    ...pairs
      .filter((pair) => !isTyped(pair))
      .map((pair) => say('type', pair.found, pair.found.rule, `expected ${gist(pair.gold)}; got ${gist(pair.found)}`)),
  ];
}

const triggerContext = (text: string, { trigger }: Frame): string =>
  trigger?.start == null || trigger.end == null
    ? `[${trigger?.text ?? ''}]`
    : inContext(text, { start: trigger.start, end: trigger.end });

const gist = ({ type, instrument, status, parties }: Frame): string =>
  `${type}, ${instrument ?? '?'}, ${status ?? '?'}: ${parties.map(({ name, role }) => `${name} (${role ?? '?'})`).join('; ') || 'no party'}`;

/** Up to so many entries, spread evenly over the list. */
export function spread<T>(list: readonly T[], limit: number): T[] {
  if (list.length <= limit) return [...list];
  return Array.from({ length: limit }, (_, k) => list[Math.floor((k * list.length) / limit)]!);
}
