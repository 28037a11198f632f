import * as z from 'zod';
import { AGREEMENT_TYPES, INSTRUMENTS, MODALITIES, ORGANIZATION_KINDS, ROLES, STATUSES } from './core/terms.ts';
import { isCurrency } from './normalize/currency.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NAMED = 'expected lower-case letters and digits with single hyphens between them';

/** Names of the package's own rules; a pack cannot have them. */
export const TAKEN_PACKS: readonly string[] = ['agreement', 'date', 'money', 'organization', 'zone'];

/** Whether a text may name a pack, a rule or a list. */
export const isPackName = (text: string): boolean => NAME.test(text);

const words = z.string().regex(/\S/, 'expected some words');
const list = z.array(words).min(1);

/** Entries by name, the names checked. */
function named<T extends z.ZodType>(entry: T) {
  return z.record(z.string(), entry).superRefine((entries, context) => {
    for (const key of Object.keys(entries))
      if (!NAME.test(key)) context.addIssue({ code: 'custom', path: [key], message: NAMED });
  });
}

const KnownOrganization = z.strictObject({
  name: words.describe('as the news write it'),
  kind: z.enum(ORGANIZATION_KINDS).default('company').describe('what it is'),
  aliases: z.array(words).default([]).describe('short forms, tickers, former names; in one document they are one organization'),
});

const roles = Object.fromEntries(
  ROLES.map((role) => [role, z.union([words, list], 'expected a name or a list of names').optional()]),
) as Record<(typeof ROLES)[number], z.ZodOptional<z.ZodUnion<[z.ZodString, z.ZodArray<z.ZodString>]>>>;

const Example = z.strictObject({
  text: words.describe('a sentence of your own in which the rule finds an agreement'),
  type: z.enum(AGREEMENT_TYPES).optional().describe('what the agreement must be'),
  instrument: z.enum(INSTRUMENTS).optional(),
  status: z.enum(STATUSES).optional(),
  modality: z.enum(MODALITIES).optional(),
  roles: z.strictObject(roles).optional().describe('who must play which part, by name'),
  amounts: list.optional().describe('the texts of its amounts'),
  published: z.iso.date().optional().describe('day of publication, where the sentence needs one'),
});

const Trigger = z.strictObject({
  says: words.describe('one sentence: what the rule finds'),
  frames: list.describe('how it is worded: {role} @<some-verb> {role} (with {role})?'),
  type: z.enum(AGREEMENT_TYPES).describe('what the agreement is'),
  instrument: z.enum(INSTRUMENTS).optional().describe('the form, where the trigger names it'),
  status: z.enum(STATUSES).optional().describe('the state, unless other words of the clause tell it'),
  parties: z.literal([1, 2]).optional().describe('how many parties it takes at least; 2 unless said'),
  amount: z.boolean().optional().describe('true where it takes an amount of money'),
  confidence: z.number().min(0).max(1).optional(),
  finds: z.array(Example).min(1).describe('sentences that the rule must find, run as tests'),
  ignores: list.describe('sentences like them that it must leave alone, run as tests'),
});

/** A file of a rule pack. */
export const PackFile = z
  .strictObject({
    $schema: z.string().optional().describe('for editors'),
    says: words.optional().describe('what the pack is for'),
    organizations: z.array(KnownOrganization).default([]).describe('organizations to know'),
    ignore: z.array(words).default([]).describe('phrases that name no organization'),
    currencies: z
      .record(z.string(), z.string().refine(isCurrency, 'expected an ISO 4217 code like EUR'))
      .default({})
      .describe('names of money, with the code of each'),
    verbs: named(list).default({}).describe('verbs by class: those of onboard are <onboard-verb> in frames'),
    lists: named(list).default({}).describe('words and phrases by class: those of venue are <venue> in frames'),
    agreements: named(Trigger).default({}).describe('rules for agreements by name'),
  })
  .meta({ title: 'Pactwire rule pack', description: 'What a user adds to the rules: names, words, agreements.' });
export type PackFile = z.infer<typeof PackFile>;

/** The schema of rule packs for editors: JSON Schema, draft 2020-12. */
export function packSchema(): object {
  return z.toJSONSchema(PackFile, { target: 'draft-2020-12', io: 'input' });
}

const TOP = Object.keys(PackFile.shape);
const KEYS: Readonly<Record<string, readonly string[]>> = {
  organizations: Object.keys(KnownOrganization.shape),
  agreements: Object.keys(Trigger.shape),
  finds: Object.keys(Example.shape),
  roles: ROLES,
};

/** The keys that may stand at a place of a pack file. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const inside = path.findLast((part) => typeof part === 'string' && Object.hasOwn(KEYS, part));
  return path.length === 0 ? TOP : (KEYS[inside as string] ?? TOP);
}
