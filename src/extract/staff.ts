import type { Clause } from './clause.ts';
import type { Filled } from './roles.ts';

/** Names of those who agree with an employer: unions, and groups of those who work for one. */
export const LABOR =
  /\b(?:workers|pilots|employees|teachers|nurses|miners|staff|unions|unionists|seamen|dockers|machinists|steelworkers|attendants|teamsters|longshoremen|drivers|doctors|crews?|stevedores|dockworkers|metalworkers|brotherhood|guild|local \d+|UAW|SEIU|AFSCME|IG Metall|Verdi|AFL-CIO|UFCW)\b|(?<!Soviet|European|Credit|Western|Monetary|Pacific) Union$/i;

/** The parties of a labor agreement, with the employer behind its staff: `pilots at Acme`, `Acme pilots`. */
export function withEmployer(clause: Clause, parts: readonly Filled[]): readonly Filled[] {
  if (parts.length === 0 || !parts.every(({ participant }) => LABOR.test(participant.name))) return parts;
  const { participant } = parts[0]!;
  const at = clause.forth(participant.last);
  const behind = clause.is(at, 'at') || clause.is(at, 'of') || clause.is(at, 'for') ? clause.chainAt(clause.forth(at + 1)) : null;
  const employer = (behind ?? clause.chainAt(clause.back(participant.first)))?.members.find(
    ({ kind }) => kind === 'organization',
  );
  return employer && employer.key !== participant.key
    ? [...parts, { participant: employer, role: 'party', how: 'owner' }]
    : parts;
}
