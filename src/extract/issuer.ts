import type { Document } from '../core/document.ts';
import type { Entity, OrganizationDraft } from '../core/mention.ts';
import { type Grammar, Part } from './grammar.ts';

/** Sentences in which a document says whom it is about. */
const OPENING = 6;
/** Tokens behind a name in which it is called the company of the document. */
const DEFINITION = 16;
/** Mentions that say no more of who is meant than fewer do. */
const ENOUGH = 6;
const FIRST = 1.5;

/** Whether an organization can be the one that a document is about, or the subject of its sentences. */
export function mayBeSubject({ kind }: OrganizationDraft): boolean {
  return kind !== 'media' && kind !== 'exchange';
}

/**
 * The mention of the organization that a document is about: `the company`, `we`; null where its opening names none.
 * What the text itself says counts most (`Acme Corp (“the Company”)`), then a ticker, how often it is named, and that it comes first.
 */
export function issuerOf(
  document: Document,
  grammar: Grammar,
  entities: readonly Entity[],
  isAside: (mention: OrganizationDraft) => boolean,
): OrganizationDraft | null {
  const { tokens } = document;
  const able: { mention: OrganizationDraft; weight: number }[] = [];
  for (const entity of entities) {
    const early = entity.mentions.filter((one) => tokens.sentence[one.first]! < OPENING);
    const mention = early.find((one) => mayBeSubject(one) && !isAside(one));
    if (!mention) continue;
    let weight = (3 * Math.min(ENOUGH, entity.mentions.length)) / ENOUGH;
    if (early.some((one) => isDefined(document, grammar, one))) weight += 5;
    if (entity.ticker) weight += 2;
    if (early.some((one) => actsAt(document, grammar, one))) weight += 1.5;
    if (tokens.sentence[mention.first] === 0) weight += 1;
    if (mention.kind === 'agency' || mention.kind === 'government') weight -= 2;
    able.push({ mention, weight });
  }
  if (able.length === 0) return null;
  // who is named first has the odds
  able.reduce((first, one) => (one.mention.start < first.mention.start ? one : first)).weight += FIRST;
  return able.reduce((best, one) => (one.weight > best.weight ? one : best)).mention;
}

/** `Acme Corp (NYSE: ACM) (“Acme” or the “Company”)`. */
function isDefined(document: Document, grammar: Grammar, { last }: OrganizationDraft): boolean {
  const { count } = document.tokens;
  let open = false;
  for (let i = last; i < Math.min(count, last + DEFINITION); i++) {
    if (grammar.is(document, i, '(')) open = true;
    else if (grammar.is(document, i, ')')) open = grammar.is(document, i + 1, '(');
    else if (!open && i > last) return false;
    if (open && grammar.is(document, i, 'company')) return true;
    if (!open && !grammar.is(document, i, ')') && !grammar.is(document, i, ',')) return false;
  }
  return false;
}

/** Whether a verb stands right behind a name, or behind its brackets. */
export function actsAt(document: Document, grammar: Grammar, { last }: OrganizationDraft): boolean {
  const { count } = document.tokens;
  let i = last;
  for (const end = Math.min(count, last + DEFINITION); i < end && grammar.is(document, i, '('); ) {
    while (i < end && !grammar.is(document, i, ')')) i++;
    i++;
  }
  while (i < count && grammar.isAdverb(document, i)) i++;
  if (i >= count) return false;
  return (
    grammar.has(document, i, Part.Auxiliary | Part.Verb) || grammar.isPastForm(document, i) || grammar.canBeFinite(document, i)
  );
}
