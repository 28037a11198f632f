import type { AgreementType } from '../core/result.ts';
import type { Participant } from './party.ts';

/** Types of agreement that who oversees, judges or makes laws is no side of. */
const PRIVATE: readonly AgreementType[] = [
  'acquisition',
  'merger',
  'joint-venture',
  'equity-investment',
  'license',
  'distribution',
];

/** Who approves and comments on what others agree. */
const OVERSEER =
  /^(?:SEC|FDA|FAA|FTC|FCC|FERC|CFTC|FINRA|DOJ|DOT|EPA|ESMA|FCA|NATO)$|\b(?:Courts?|Congress|Senate|Parliament|(?:Securities|Trade|Communications|Competition|Regulatory|European|Commerce) (?:and Exchange )?Commission|(?:Drug|Aviation) Administration|Justice Department|Department of Justice|Antitrust)\b/;

/** Whether a party only oversees what an agreement of this type is about. */
export function isOverseer({ kind, name }: Participant, type: AgreementType): boolean {
  return kind === 'organization' && PRIVATE.includes(type) && OVERSEER.test(name);
}
