import type { AgreementRule } from '../../core/rule.ts';
import { words } from './lists.ts';

const HALF = `(50 - 50|50 / 50|50 ':' 50|51 - 49|51 / 49|60 - 40|60 / 40|equal|equally|jointly|co)`;
const VENTURE =
  '(company|venture|vehicle|entity|firm|partnership|affiliate|business|joint venture|special - purpose company|tie - up|unit)';

/** Words that show that bodies become one as a whole. */
const WHOLE = words(`
  merger, company, shareholders, holders, businesses, operations, group, stock, shares, share, institution, entity,
  single, boards, largest, banner, one, members, merge, unification, amalgamation, enlarged, combined, exchange, scrip,
  swap, cooperatives`);

/** What else is combined: skills, goods. */
const SKILLS = words(`
  expertise, strengths, technology, technologies, efforts, forces, resources, drug, therapy, features, experience,
  wedding, knowledge, strength, trade, labor, art, song, states, nations`);

/** Companies that partners own together, told by who holds what, and mergers told by other words than merging. */
export const VENTURE_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/owned-jointly',
    says: 'A company by its owners.',
    frames: [
      `@(jointly owned|jointly - owned|co - owned|owned jointly|owned equally|equally owned|owned 50 - 50|owned 50 / 50|owned 50 ':' 50|half - owned|jointly held|jointly controlled|jointly established|jointly founded|jointly formed) (by|between {party})`,
      `@${HALF} ${VENTURE} (between|of|by|with {party})`,
      '{party} (will|would|to|are to)? each @(hold|own|have|take|holds|owns|owning|holding|taking|held) <agreement-gap>{0,3} (half|third|quarter|percent|pct|%|stake)',
    ],
    type: 'joint-venture',
    status: 'completed',
    finds: [
      [
        'Hooli Motors, jointly owned by Acme Corp and Globex Ltd, makes buses.',
        { type: 'joint-venture', status: 'completed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
      [
        'Acme Corp and Globex Ltd will each hold 50 percent of the new company.',
        { type: 'joint-venture', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['A house that is jointly owned by two sisters was sold.'],
  },
  {
    id: 'agreement/new-company',
    says: 'Partners set up or pool something in a company of both.',
    frames: [
      `{party} (will|to|have|has|had|would|are to|plan to|plans to|agreed to)? @<forge-verb> (up)? (a|an|the|their)? <agreement-gap&!agreement-preposition>{0,3} (new|equal|co|three - way|two - way|special - purpose) (-)? <agreement-gap&!agreement-preposition>{0,3} (company|vehicle|entity) (with {party})?`,
      `{party} @(pool|pools|pooled|pooling|contribute|contributed|contributing|combining|combine|combined) <agreement-gap>{1,9} (in|into) (a|an|the) <agreement-gap>{0,5} ${VENTURE} (with {party})?`,
    ],
    type: 'joint-venture',
    known: true,
    unless: ['capital', 'fund', 'capitalist', 'capitalists', 'philanthropy', 'studio'],
    finds: [
      [
        'Acme Corp and Globex Ltd agreed to set up a new company to build boats.',
        { type: 'joint-venture', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp set up a new company car park.'],
  },
  {
    id: 'agreement/plain-venture',
    says: 'A venture of two, told without saying that it is joint.',
    frames: [
      '{party} (a|an|the|new|planned|their|proposed) <agreement-gap&!agreement-preposition>{0,4} [ @venture ] (with {party})?',
    ],
    type: 'joint-venture',
    known: true,
    unless: ['joint', 'between', 'capital', 'fund', 'capitalist', 'capitalists', 'philanthropy', 'studio'],
    finds: [
      [
        'Acme Corp and Globex Ltd called off their planned tile venture.',
        { type: 'joint-venture', status: 'terminated', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp calls the shop a new venture.'],
  },
  {
    id: 'agreement/become-one',
    says: 'Bodies combine, unite or become one.',
    frames: [
      '{party} @(combine|combining|unite|uniting|unify|unifying|join together|joining together|fuse|consolidate|become one|becoming one|become a single|form one|form a single|tie the knot|tying the knot|get hitched)',
      '{party} (planned|proposed|their|the|a|an|all - share|all - stock|all - scrip) <agreement-gap&!agreement-preposition>{0,3} [ @(unification|amalgamation|marriage|fusion|reunification) ] (of|between|with {party})?',
      '@(unification|amalgamation|marriage|fusion) (of|between {party})',
    ],
    type: 'merger',
    status: 'agreed',
    known: true,
    where: WHOLE,
    unless: SKILLS,
    finds: [
      [
        'Acme Corp and Globex Ltd are to combine in a share swap.',
        { type: 'merger', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
      [
        'Members of Acme Credit Union and Globex Credit Union voted to become one institution.',
        { type: 'merger', roles: { party: ['Acme Credit Union', 'Globex Credit Union'] } },
      ],
    ],
    ignores: ['Acme Corp and Globex Ltd combine their expertise in one tool.'],
  },
  {
    id: 'agreement/became-one',
    says: 'Bodies have united.',
    frames: [
      '{party} @(became one|became a single|become part of one|joined together|tied the knot|united|unified|amalgamated|got hitched)',
    ],
    type: 'merger',
    status: 'completed',
    known: true,
    where: WHOLE,
    unless: SKILLS,
    finds: [
      [
        'Acme Credit Union and Globex Credit Union tied the knot in May as a single institution.',
        { type: 'merger', status: 'completed', roles: { party: ['Acme Credit Union', 'Globex Credit Union'] } },
      ],
    ],
    ignores: ['Acme Corp and Globex Ltd joined together in one song.'],
  },
];
