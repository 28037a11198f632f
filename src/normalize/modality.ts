import type { Modality } from '../core/result.ts';

/** What the words around a verb or noun say of how a text stands to it. */
export interface ModalCues {
  /** `denied that`, `no plans to` in front of it, or the report of it called untrue */
  readonly denial: boolean;
  /** `if`, `whether`, `option` in front of it, or a sentence on what might be */
  readonly condition: boolean;
  /** the modal verb of its group, folded; null where there is none */
  readonly modal: string | null;
  /** `not`, `never` in its group */
  readonly negated: boolean;
  /** somebody who is not named tells it */
  readonly hearsay: boolean;
  /** `expected to`, `likely to` in front of it */
  readonly expectation: boolean;
}

/** `would` reports a plan in the past (`said it would buy`); these only hold something possible. */
const POSSIBLE: readonly string[] = ['could', 'may', 'might', 'should', 'can'];

/** How a text stands to an agreement: as a fact, a forecast, a denial, or a mere possibility. A denial goes before a condition. */
export function modalityOf({ denial, condition, modal, negated, hearsay, expectation }: ModalCues): Modality {
  if (denial) return 'denied';
  if (condition || (!hearsay && modal !== null && POSSIBLE.includes(modal))) return 'hypothetical';
  if (negated) return 'denied';
  return expectation ? 'forecast' : 'fact';
}
