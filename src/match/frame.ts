import { PatternError } from './pattern.ts';

/**
 * Frames: how rules say what stands around a trigger.
 *
 *   {acquirer} (has|have)? agreed to @<buy> {target} (from {seller})? (for|worth {amount})?
 *
 *   {role}           before the trigger: its subject; right after it: its object
 *   {role:kind}      filled by parties of that kind alone
 *   (by|from {role}) after the trigger: what one of these words introduces; alternatives may have several words
 *   …?               the role may stay empty
 *   all the rest     the trigger itself, one token pattern with its anchor, see match/pattern.ts
 */
export interface FrameSlot {
  readonly role: string;
  /** what alone may fill it; null where anything may */
  readonly kind: string | null;
  readonly place: 'subject' | 'object' | 'marked';
  /** words that introduce it, each alternative as folded words; empty unless marked */
  readonly markers: readonly (readonly string[])[];
  readonly required: boolean;
}

export interface Frame {
  readonly source: string;
  /** the trigger as a token pattern */
  readonly pattern: string;
  readonly slots: readonly FrameSlot[];
}

const SLOT = /\{([a-z-]+)(?::([a-z]+))?\}(\?)?|\(([^(){}]*)\{([a-z-]+)(?::([a-z]+))?\}\)(\?)?/g;

/** Reads a frame. Throws a PatternError where a role stands inside of the trigger or the trigger is missing. */
export function readFrame(source: string): Frame {
  const slots: FrameSlot[] = [];
  let pattern = '';
  let from = 0;
  for (const match of source.matchAll(SLOT)) {
    const [text, bare, bareKind, bareOptional, markers, marked, markedKind, markedOptional] = match;
    pattern = joined(pattern, from, match.index, source);
    from = match.index + text.length;
    if (bare) {
      slots.push({
        role: bare,
        kind: bareKind ?? null,
        place: pattern === '' ? 'subject' : 'object',
        markers: [],
        required: bareOptional === undefined,
      });
    } else {
      if (pattern === '')
        throw new PatternError(
          source,
          `expected (${markers}{${marked}}) behind the trigger, got it before the trigger`,
          match.index,
        );
      const words = markers!.split('|').map((alternative) => alternative.trim().toLowerCase().split(/\s+/));
      slots.push({
        role: marked!,
        kind: markedKind ?? null,
        place: 'marked',
        markers: words,
        required: markedOptional === undefined,
      });
    }
  }
  pattern = joined(pattern, from, source.length, source);
  if (!pattern.includes('@')) throw new PatternError(source, 'expected a trigger with an anchor @', source.indexOf(pattern));
  return { source, pattern, slots };
}

/** The trigger with what stands from `from` to `to`; it must be in one piece. */
function joined(before: string, from: number, to: number, source: string): string {
  const text = source.slice(from, to).trim();
  if (text !== '' && before !== '')
    throw new PatternError(source, `expected the trigger in one piece, got "${text}" behind a role`, source.indexOf(text, from));
  return before || text;
}
