import type { OrganizationKind } from './core/result.ts';
import type { AgreementRule, EvidenceRule } from './core/rule.ts';
import type { Family } from './match/family.ts';
import type { LexiconData } from './match/lexicon.ts';
import { conjugate } from './rules/agreement/conjugate.ts';
import { framePatterns } from './rules/agreement/index.ts';

/** An organization that a pack knows. */
export interface KnownOrganization {
  readonly name: string;
  readonly kind: OrganizationKind;
  /** other names of it; in one document they are one organization */
  readonly aliases: readonly string[];
}

/** Rules and word lists of a user, read and checked. Plain data: it may be sent to a worker. */
export interface Pack {
  /** name of its file or folder; rule ids begin with it */
  readonly name: string;
  /** of its files */
  readonly sha256: string;
  readonly organizations: readonly KnownOrganization[];
  /** phrases that name no organization */
  readonly ignore: readonly string[];
  /** names of money, with their ISO 4217 codes */
  readonly currencies: Readonly<Record<string, string>>;
  /** verbs by class: those of `onboard` are `<onboard-verb>` in frames */
  readonly verbs: Readonly<Record<string, readonly string[]>>;
  /** words and phrases by class: those of `venue` are `<venue>` in frames */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly agreements: readonly AgreementRule[];
  /** where rules and examples stand, for messages: `deals.yaml:12` by rule id, `house/naming finds 0` */
  readonly places: Readonly<Record<string, string>>;
}

/** Names that the rules of a pack cannot have: the lists of organizations go by them. */
export const TAKEN_RULES: readonly string[] = ['organizations', 'ignore'];

/** More than all that can be said against a name, and for a phrase. */
const LISTED = 80;
const IGNORED = -1000;

/** The lists that packs add to; without packs they are there and empty. */
const LISTS: Family = {
  lexicons: { 'organization-listed': [], 'organization-canonical': [], 'organization-ignored': [] },
};

/** What packs bring to the engine. */
export function packFamilies(packs: readonly Pack[]): readonly Family[] {
  return [LISTS, ...packs.map(familyOf)];
}

function familyOf({ name, organizations, ignore, currencies, verbs, lists, agreements }: Pack): Family {
  const forms = organizations.flatMap((one) => [one.name, ...one.aliases].map((form) => [form, one] as const));
  const canonical = Object.fromEntries(forms.map(([form, one]) => [form, one.name]));
  const verbForms = Object.entries(verbs).map(([list, words]) => [`${list}-verb`, conjugate(...words)] as const);
  const lexicons: Record<string, LexiconData> = {
    'organization-listed': forms.map(([form]) => form),
    'organization-canonical': canonical,
    'organization-known': Object.fromEntries(forms.map(([form, one]) => [form, one.kind])),
    'organization-ignored': ignore,
    [`${name}/organizations`]: canonical,
    [`${name}/ignore`]: ignore,
    'money-unit': currencies,
    ...Object.fromEntries(verbForms),
    'agreement-verb-form': Object.assign({}, ...verbForms.map(([, words]) => words)),
    ...lists,
  };
  return { lexicons, patterns: agreements.flatMap(({ frames }) => framePatterns(frames)) };
}

/** The rules of packs for agreements. */
export function packAgreements(packs: readonly Pack[]): AgreementRule[] {
  return packs.flatMap(({ agreements }) => agreements);
}

/** The lists of packs as evidence for and against organizations. */
export function packEvidence(packs: readonly Pack[]): EvidenceRule[] {
  return packs.flatMap(({ name, organizations: [known], ignore: [ignored] }) => [
    ...(known ? [evidence(`${name}/organizations`, 'A list of the user has the name.', LISTED, known.name, known.kind)] : []),
    ...(ignored ? [evidence(`${name}/ignore`, 'A list of the user says that this is no organization.', IGNORED, ignored)] : []),
  ]);
}

function evidence(id: string, says: string, weight: number, name: string, kind?: OrganizationKind): EvidenceRule {
  const example = `The letter that [${name}] sent came today.`;
  return {
    id,
    says,
    weight,
    cue: { fact: id },
    finds: [kind ? [example, kind] : [example]],
    ignores: ['The letter came today.'],
  };
}
