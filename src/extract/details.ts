import type { AgreementDraft } from '../core/mention.ts';
import type { Piece } from './certainty.ts';
import type { Told } from './merge.ts';
import type { Participant } from './party.ts';

/** How the agreement came about, for people: the rule, each role and how it was filled, the rules that added to it. */
export function detailsOf(
  { rule, type, instrument, status, modality }: AgreementDraft,
  told: Told,
  evidence: readonly Piece[],
): string[] {
  const { parts, readings } = told;
  return [
    `${rule}: ${type}, ${instrument}, ${status}, ${modality}`,
    ...parts.map(
      ({ role, participant, how }) => `${role}: ${participant.name} (${participant.kind}, ${how}${groundOf(participant)})`,
    ),
    ...readings.slice(1).map(({ trigger, sentence }) => `also ${trigger.rule} in sentence ${sentence + 1}`),
    `sure by ${evidence.map(signed).join(', ')}`,
  ];
}

/** A piece of evidence with what it weighs. */
function signed({ because, weight }: Piece): string {
  return `${because} ${weight > 0 ? '+' : '-'}${Math.abs(weight).toFixed(2)}`;
}

/** What makes a name a party where it is no mention of an organization. */
function groundOf({ stands, guess }: Participant): string {
  if (stands) return ', by a word that stands for it';
  return guess ? ', by its role alone' : '';
}
