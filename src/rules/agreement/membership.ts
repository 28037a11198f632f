import type { AgreementRule } from '../../core/rule.ts';

/** Bodies of members: who founds them, who belongs to them, who comes and goes. */
export const MEMBERSHIP_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/become-member',
    says: 'A party becomes a member of an alliance, network or association.',
    frames: [
      '{party} (has|have|will|to)? @(become|becomes|became|becoming) <agreement-gap&!agreement-preposition>{1,5} (member|members|signatory|participant) (of|to) (the|a|an)? {party:body}',
      '{party} (is|are|was|were) (a|an|one of the)? (founding|charter|original) @(member|members|signatory|signatories) of (the)? {party:body}',
      '{party} (is|are) now <agreement-gap&!agreement-preposition>{1,4} @(member|members) of (the|a|an)? {party:body}',
      '{party} (is|are|was|were|been|being|be) @(admitted|accepted|welcomed|inducted) (to|into|as <agreement-gap>{0,4} member of) (the)? {party:body}',
      '{party} (has|have)? @(signed|signs|sign|signing) (up|on) (to|with|for) (the)? {party:body}',
    ],
    type: 'consortium',
    status: 'completed',
    unless: ['board', 'director', 'student', 'students', 'faculty', 'committee', 'rewards', 'loyalty', 'newsletter'],
    finds: [
      [
        'Acme Corp has become a member of the Clean Air Alliance.',
        { type: 'consortium', status: 'completed', roles: { party: ['Acme Corp', 'Clean Air Alliance'] } },
      ],
    ],
    ignores: ['Jane Miller is a board member of the Clean Air Alliance.'],
  },
  {
    id: 'agreement/welcome-member',
    says: 'A body takes in a member.',
    frames: ['{party:body} (has|have)? @(welcomed|welcomes|admitted|admits|accepted|accepts) {party}'],
    type: 'consortium',
    status: 'completed',
    known: true,
    where: ['member', 'members', 'membership'],
    unless: ['board'],
    finds: [
      [
        'The Clean Air Alliance has welcomed Acme Corp as its newest member.',
        { type: 'consortium', roles: { party: ['Clean Air Alliance', 'Acme Corp'] } },
      ],
    ],
    ignores: ['The Clean Air Alliance welcomed Acme Corp to its fair.'],
  },
  {
    id: 'agreement/leave-body',
    says: 'A member leaves a body.',
    frames: [
      '{party} (has|have)? @(left|leaves|leaving|quit|quits|quitting|exited|exits|exiting|withdrew from|withdraws from|withdrawn from|withdrawing from|pulled out of|pulls out of|pulling out of|resigned from) (the)? {party:body}',
    ],
    type: 'consortium',
    status: 'terminated',
    finds: [
      [
        'Acme Corp has quit the Clean Air Alliance.',
        { type: 'consortium', status: 'terminated', roles: { party: ['Acme Corp', 'Clean Air Alliance'] } },
      ],
    ],
    ignores: ['Jane Miller left the Clean Air Alliance in May.'],
  },
  {
    id: 'agreement/found-body',
    says: 'Several parties found a body.',
    frames: [
      '{party:many} (co -)? @(founded|established|formed|launched|created|initiated|form|forms|launch|launches|establish|create|creates|creating|forming|launching) (the)? {party:body}',
      '{party:body} (was|were|is|are|been|being|,)? (jointly)? (co -)? @(founded|established|formed|launched|created|initiated|convened|backed) <agreement-gap&!agreement-preposition>{0,3} (by {party:many})',
    ],
    type: 'consortium',
    status: 'completed',
    finds: [
      [
        'Acme Corp, Globex Ltd and Initech Inc founded the Clean Air Alliance.',
        { type: 'consortium', roles: { party: ['Acme Corp', 'Globex Ltd', 'Initech Inc', 'Clean Air Alliance'] } },
      ],
      [
        'The Clean Air Alliance was set up and is backed by Acme Corp and Globex Ltd.',
        { type: 'consortium', roles: { party: ['Clean Air Alliance', 'Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Jane Miller founded the Clean Air Alliance.'],
  },
  {
    id: 'agreement/body-of-members',
    says: 'Members of a body are named.',
    frames: [
      '@(members|partners|signatories) (of|in|to) (the)? <agreement-gap&!agreement-preposition>{1,6} (include|are|were|including|comprise|such as) {party}',
      '{party:body} (, (which|whose) <agreement-gap>{0,3})? @(includes|include|comprises|comprising|including|comprised of|made up of|consists of|consisting of) {party}',
    ],
    type: 'consortium',
    status: 'completed',
    where: ['member', 'members', 'consortium', 'coalition', 'alliance', 'signatories'],
    finds: [
      [
        'The Clean Air Alliance, whose members include Acme Corp and Globex Ltd, meets in May.',
        { type: 'consortium', roles: { party: ['Clean Air Alliance', 'Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['The Clean Air Alliance includes a garden.'],
  },
  {
    id: 'agreement/consortium-members',
    says: 'A consortium without a name, by its members.',
    frames: [
      '@(consortium|coalition|syndicate) ,? (which|that)? (also)? (is|was)? (includes|included|comprising|comprises|comprised of|consisting of|consists of|made up of|composed of|formed by|formed of|grouping|uniting|involving) {party}',
      '@(consortium|syndicate|coalition) <agreement-gap&!agreement-preposition>{0,2} (led by|headed by) {party} (including|with|and {party})?',
    ],
    type: 'consortium',
    status: 'completed',
    finds: [
      [
        'The consortium, which includes Acme Corp, Globex Ltd and Initech Inc, was set up in May.',
        { type: 'consortium', roles: { party: ['Acme Corp', 'Globex Ltd', 'Initech Inc'] } },
      ],
    ],
    ignores: ['The consortium, which includes a farmer, met at Acme Corp.'],
  },
  {
    id: 'agreement/form-network',
    says: 'Several members form an alliance, network or industry body.',
    frames: [
      '{party:many} (have|has|will|to)? (jointly)? @(formed|form|forms|forming|founded|found|launched|launch|launches|established|establish|created|create|set up) (a|an|the) <agreement-gap&!agreement-preposition>{0,4} (coalition|body|federation|grouping|council|cartel|working group|task force|network to|network for|network of)',
    ],
    type: 'consortium',
    status: 'completed',
    finds: [
      [
        'Twelve universities have formed a network to share their data.',
        { type: 'consortium', status: 'completed', roles: { party: 'Twelve universities' } },
      ],
      [
        'Acme Corp and Globex Ltd have set up an industry body for drones.',
        { type: 'consortium', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp has launched a network of charging points.'],
  },
  {
    id: 'agreement/band-together',
    says: 'Several members band together.',
    frames: ['{party:many} @(banded|bands|band|banding|clubbed|club|clubbing|came|come|coming) together'],
    type: 'consortium',
    status: 'agreed',
    unless: ['celebrate', 'event', 'honor', 'community', 'conference', 'festival', 'fans'],
    finds: [
      [
        'Six European airlines have banded together to lobby for cleaner fuel.',
        { type: 'consortium', status: 'agreed', roles: { party: 'Six European airlines' } },
      ],
    ],
    ignores: ['Acme Corp sees how colors come together.'],
  },
  {
    id: 'agreement/among-members',
    says: 'Parties are among those who sign, found or back a common undertaking.',
    frames: [
      '{party:many} (is|are|was|were) (among|one of|some of) <agreement-gap&!agreement-preposition>{0,5} @(signatories|signatory|founders|participants|backers|members|partners) (of|to|in|behind) (a|an|the) <agreement-gap&!agreement-preposition>{0,4} (initiative|charter|pledge|accord|pact|scheme|project|programme|program|coalition|alliance|consortium|network|venture|partnership|declaration|group)',
    ],
    type: 'consortium',
    status: 'agreed',
    finds: [
      [
        'Acme Corp and Globex Ltd are among nine signatories to a shipping initiative.',
        { type: 'consortium', roles: { party: ['Acme Corp', 'Globex Ltd'] } },
      ],
    ],
    ignores: ['Acme Corp and Globex Ltd are among nine bidders for the mine.'],
  },
];
