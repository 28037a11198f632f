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

/** Reads a frame. Throws where a role stands inside of the trigger or the trigger is missing. */
export function readFrame(source: string): Frame {
  const slots: FrameSlot[] = [];
  let pattern = '';
  let from = 0;
  for (const match of source.matchAll(SLOT)) {
    const [text, bare, bareKind, bareOptional, markers, marked, markedKind, markedOptional] = match;
    pattern = joined(pattern, source.slice(from, match.index), source);
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
      if (pattern === '') throw new Error(`frame "${source}": (${markers}{${marked}}) stands before the trigger`);
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
  pattern = joined(pattern, source.slice(from), source);
  if (!pattern.includes('@')) throw new Error(`frame "${source}": expected a trigger with an anchor @`);
  return { source, pattern, slots };
}

function joined(before: string, piece: string, source: string): string {
  const text = piece.trim();
  if (text !== '' && before !== '')
    throw new Error(`frame "${source}": expected the trigger in one piece, got "${text}" behind a role`);
  return before || text;
}
