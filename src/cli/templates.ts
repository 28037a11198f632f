/** A pipeline of one's own. */
export const pipelineTemplate = (name: string, rules: readonly string[]): string =>
  `${JSON.stringify(
    {
      name,
      says: 'What this pipeline is for, in one sentence.',
      input: { glob: 'articles/**/*.{txt,html}' },
      ...(rules.length > 0 ? { rules } : {}),
    },
    null,
    2,
  )}\n`;

/** A rule pack with one rule that works, to be written over. */
export const packTemplate = (): string => `says: What this pack is for, in one sentence.

# Organizations to know, with other names of each. Kinds: company, bank, government, agency, university, fund, exchange, media,
# party, team, nonprofit, other.
organizations:
  - name: Harlow Cloud
    kind: company
    aliases: [HCLD]

# Phrases that look like organizations and are none.
ignore:
  - Cloud Monday

# Verbs by class: these are <onboard-verb> in frames. A verb of irregular forms is written with them: sell sold, take took taken.
verbs:
  onboard: [onboard]

# Rules for agreements. A frame is a trigger, its anchor word marked @, and the roles around it.
agreements:
  onboard-provider:
    says: A company takes on another as its provider of a service.
    type: services-contract
    status: agreed
    frames:
      - "{customer} @<onboard-verb> {supplier}"
    finds:
      - text: Norvane Ltd has onboarded Harlow Cloud as its hosting provider.
        roles: { customer: Norvane Ltd, supplier: Harlow Cloud }
    ignores:
      - Norvane Ltd onboarded forty new engineers in May.
`;

/** An article to be written over. */
export const articleTemplate = (): string => `Published: 2024-03-05

Norvane to buy Tessaly Energy

LONDON, March 5, 2024 - Norvane Holdings Ltd said on Tuesday it had agreed to buy Tessaly Energy Inc. for $40 million in cash.
`;
