import type { AgreementRule } from '../../core/rule.ts';

/** Ties between partners: verbs of linking up and of working side by side, partners by their noun, and ties that are cut. */
export const TIE_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/link-up',
    says: 'One party links, ties or pairs up with another.',
    frames: [
      '{party} @(linked|links|link|linking|tied|ties|tie|tying|paired|pairs|pair|pairing|hooked|hooks|hooking) (up|together) (with {party})?',
      '{party} @<team-verb> with {party}',
    ],
    type: 'partnership',
    status: 'agreed',
    finds: [
      [
        'Acme Corp has tied up with Globex Ltd for electric buses.',
        { type: 'partnership', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
      [
        'Acme Corp teamed with Globex Ltd on a new payments card.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp lined up with Globex Ltd at the start of the race.'],
  },
  {
    id: 'agreement/partner-object',
    says: 'One party partners another.',
    frames: ['{party} @(partnered|partnering) {party}'],
    type: 'partnership',
    status: 'agreed',
    finds: [
      [
        'Acme Corp has partnered Globex Ltd for its cloud services.',
        { type: 'partnership', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp partners say that Globex Ltd is slow.'],
  },
  {
    id: 'agreement/work-with',
    says: 'One party works with another on something.',
    frames: [
      '{party} @working (closely|together|directly|jointly|hand in hand|hand in glove|side by side|in tandem)? (with|alongside) {party:organization}',
      '{party} (to|will|has|have) (also|continue to)? @(work|worked) (closely|together|directly|jointly|hand in hand|hand in glove|shoulder to shoulder|side by side)? (with|alongside) {party:organization}',
    ],
    type: 'partnership',
    status: 'agreed',
    confidence: 0.65,
    known: true,
    unless: [
      'prosecutors',
      'police',
      'fbi',
      'investigators',
      'attorney',
      'counsel',
      'experience',
      'career',
      'actors',
      'advisers',
      'advisors',
      'look',
      'looks',
      'looking',
      'looked',
      'honor',
      'honored',
      'fda',
      'congress',
      'regulators',
      'authorities',
      'freeze',
    ],
    finds: [
      [
        'Acme Corp is working with Globex Ltd on a hydrogen truck.',
        { type: 'partnership', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp is working with people who love design.', 'Acme Corp works with a Globex printer.'],
  },
  {
    id: 'agreement/integrate-with',
    says: 'A party ties its product or service to that of another.',
    frames: [
      '{party} (has|have|will|to) (also|successfully)? @(integrate|integrated) <agreement-gap&!agreement-preposition>{0,5} with {party}',
      '{party} (announced|announces|announce|announcing|completed|completes|unveiled|launched|launches) <agreement-gap&!agreement-preposition>{0,4} @integration with {party}',
    ],
    type: 'partnership',
    status: 'agreed',
    finds: [
      [
        'Acme Corp has integrated its billing software with Globex Ltd to speed up payments.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
      [
        'Acme Corp announced its integration with Globex Ltd.',
        { type: 'partnership', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp integrates art into its lobby.'],
  },
  {
    id: 'agreement/partner-of',
    says: 'A partner by its noun.',
    frames: ['{party} @partner (of|to {party:organization})'],
    type: 'partnership',
    status: 'agreed',
    confidence: 0.6,
    known: true,
    unless: [
      'certified',
      'authorized',
      'authorised',
      'limited',
      'managing',
      'general',
      'founding',
      'senior',
      'silver',
      'gold',
      'platinum',
    ],
    finds: [
      [
        'Globex Ltd, the technology partner of Acme Corp, makes sensors.',
        { type: 'partnership', roles: { party: ['Globex Ltd', 'Acme Corp'] } },
      ],
    ],
    ignores: ['Globex Ltd is a certified partner of Acme Corp.'],
  },
  {
    id: 'agreement/bring-together',
    says: 'A common undertaking that brings several parties together.',
    frames: ['@(brings|bring|brought|bringing) together {party}', '@(unites|uniting|united) {party}'],
    type: 'partnership',
    status: 'agreed',
    where: [
      'partnership',
      'alliance',
      'collaboration',
      'consortium',
      'coalition',
      'initiative',
      'programme',
      'program',
      'project',
      'agreement',
      'deal',
      'venture',
    ],
    finds: [
      [
        'The partnership brings together Acme Corp, Globex Ltd and Initech Inc.',
        { type: 'partnership', roles: { party: ['Acme Corp', 'Globex Ltd', 'Initech Inc'] } },
      ],
    ],
    ignores: ['The fair brings together Acme Corp, Globex Ltd and Initech Inc.'],
  },
  {
    id: 'agreement/joint-product',
    says: 'Parties bring out something in common.',
    frames: [
      '{party} @(joint|co - branded|cobranded) <agreement-gap&!agreement-preposition>{0,2} (program|programme|product|products|campaign|card|offering|platform|solution|collection|centre|center|fleet|tour|promotion|exhibition|scheme|hub|network|task force|working group|commission|committee|training) (with|between {party})?',
    ],
    type: 'partnership',
    status: 'agreed',
    finds: [
      [
        'Acme Corp has launched a co-branded card with Globex Ltd.',
        { type: 'partnership', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp sells a joint program for knees and hips.'],
  },
  {
    id: 'agreement/pool',
    says: 'Parties pool or share what they have.',
    frames: [
      '{party} @(pool|pooled|pools|pooling) (their|its)? <agreement-gap>{0,4} (resources|expertise|knowledge|data|networks|efforts|strengths|technology|technologies|facilities|capacity|infrastructure|know - how) (with {party})?',
      '{party} @(share|sharing|shared) (their|its) <agreement-gap>{0,4} (networks|network|technology|technologies|facilities|infrastructure) (with {party})?',
    ],
    type: 'partnership',
    status: 'agreed',
    finds: [
      [
        'Acme Corp and Globex Ltd agreed to pool their resources in batteries.',
        { type: 'partnership', status: 'agreed', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp pools data from its own sensors.'],
  },
  {
    id: 'agreement/cut-ties',
    says: 'Partners part.',
    frames: [
      '{party} @(cut|cuts|cutting|sever|severs|severed|severing|break|broke|breaks|broken|end|ends|ended|ending) (all|its|their|off|business|commercial)* (ties|links|relations|relationship) (with {party})',
      '{party} (part|parted|parting|parts) @ways (with {party})?',
      '{party} @(dissolve|dissolved|dissolves|dissolving|unwind|unwound|disband|disbanded) (its|their|an|the) <agreement-gap>{0,2} (partnership|alliance|collaboration|cooperation|tie - up) (with {party})?',
    ],
    type: 'partnership',
    status: 'terminated',
    finds: [
      [
        'Acme Corp has cut ties with Globex Ltd.',
        { type: 'partnership', status: 'terminated', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
      [
        'Acme Corp and Globex Ltd are parting ways.',
        { type: 'partnership', status: 'terminated', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp cuts ties of silk.'],
  },
];
