import type { Modality } from '../core/result.ts';

/** What the words around a verb or noun say of how a text stands to it. */
export interface ModalCues {
  /** `denied`, `denies` in front of it */
  readonly denial: boolean;
  /** `if`, `whether`, `option`, `ability` in front of it */
  readonly condition: boolean;
  /** the modal verb of its group, folded; null where there is none */
  readonly modal: string | null;
  /** `not`, `never` in its group */
  readonly negated: boolean;
  /** `expected to`, `likely to` in front of it */
  readonly expectation: boolean;
}

/** `would` reports a plan in the past (`said it would buy`); these only hold something possible. */
const POSSIBLE: readonly string[] = ['could', 'may', 'might', 'should', 'can'];

/** How a text stands to an agreement: as a fact, a forecast, a denial, or a mere possibility. A denial goes before a condition. */
export function modalityOf({ denial, condition, modal, negated, expectation }: ModalCues): Modality {
  if (denial) return 'denied';
  if (condition || (modal !== null && POSSIBLE.includes(modal))) return 'hypothetical';
  if (negated) return 'denied';
  return expectation ? 'forecast' : 'fact';
}
