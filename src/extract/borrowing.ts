import type { Filled } from './roles.ts';

/** Banks that states have set up to lend. */
const LENDERS = /\b(?:World Bank|Development Bank|Monetary Fund|IMF|Import Bank|International Finance Corp)/;

/** Who lends by what they are. */
const CREDITORS = /\b(?:banks|creditors|lenders|bondholders|noteholders)$/;

/** A loan of a development bank, told without its borrower, is one that it gives; banks of a borrower lend to it. */
export function lendersTold(all: readonly Filled[]): readonly Filled[] {
  const open = all.every(({ role }) => role === 'borrower' || role === 'party');
  const told = all.length === 1 || all.some(({ participant }) => CREDITORS.test(participant.name));
  const parts = all.map((part): Filled => {
    if (!open || !told) return part;
    return { ...part, role: CREDITORS.test(part.participant.name) ? 'lender' : 'borrower' };
  });
  const lends = parts.length === 1 && LENDERS.test(parts[0]!.participant.name);
  return lends ? parts.map((part) => ({ ...part, role: part.role === 'borrower' ? 'lender' : part.role })) : parts;
}
