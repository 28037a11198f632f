import { conjugate, type VerbForm } from './conjugate.ts';

type Verbs = Readonly<Record<string, VerbForm>>;

/** Verb forms but for gerunds and a word. */
function without(verbs: Verbs, word: string): Verbs {
  return Object.fromEntries(Object.entries(verbs).filter(([form, kind]) => kind !== 'ing' && form !== word));
}

/** Verbs that tell of agreements, by what they do; the names are classes in frames. */
export const VERBS: Readonly<Record<string, Verbs>> = {
  'buy-verb': conjugate('acquire', 'buy bought', 'purchase'),
  'takeover-verb': conjugate('take took taken', 'snap', 'scoop', 'gobble', 'swallow', 'pick'),
  'sell-verb': conjugate('sell sold', 'divest', 'offload'),
  'merge-verb': conjugate('merge', 'amalgamate'),
  'partner-verb': conjugate('partner', 'collaborate', 'cooperate', 'ally'),
  'team-verb': conjugate('team'),
  'join-verb': conjugate('join'),
  'forge-verb': conjugate('forge', 'form', 'create', 'establish', 'build built', 'set set'),
  'invest-verb': conjugate('invest'),
  'stake-verb': conjugate('raise', 'increase', 'boost', 'lift', 'reduce', 'hike', 'take took taken', 'build built'),
  'raise-verb': conjugate(
    'raise',
    'secure',
    'close',
    'receive',
    'land',
    'complete',
    'announce',
    'obtain',
    'get got',
    'nab',
    'bag',
    'score',
    'net',
  ),
  'issue-verb': conjugate('issue', 'float', 'launch', 'price', 'place'),
  'lend-verb': conjugate('lend lent', 'loan'),
  'borrow-verb': conjugate('borrow'),
  'provide-verb': conjugate('provide'),
  'license-verb': conjugate('license', 'licence', 'sublicense', 'franchise'),
  'lease-verb': conjugate('lease', 'rent', 'charter'),
  'supply-verb': conjugate('supply'),
  'deliver-verb': conjugate('deliver', 'ship'),
  'order-verb': { ordered: 'ed', orders: 's', ordering: 'ing' },
  'distribute-verb': conjugate('distribute', 'resell resold'),
  'award-verb': conjugate('award', 'grant', 'give gave given'),
  'win-verb': conjugate('win won', 'receive', 'secure', 'obtain', 'get got', 'land', 'clinch', 'bag', 'gain', 'earn'),
  // what somebody is choosing is not chosen, and to retain is to keep
  'select-verb': without(
    conjugate('select', 'choose chose chosen', 'hire', 'appoint', 'engage', 'tap', 'retain', 'enlist'),
    'retain',
  ),
  'donate-verb': conjugate('donate'),
  'sponsor-verb': conjugate('sponsor'),
  'settle-verb': conjugate('settle'),
  'receive-verb': conjugate('receive', 'get got'),
  'pay-verb': conjugate('pay paid'),
  'sign-verb': conjugate('sign', 'ink', 'execute', 'initial', 'conclude'),
  'agree-verb': conjugate('agree'),
  'negotiate-verb': conjugate('negotiate', 'renegotiate'),
  'reject-verb': conjugate('reject', 'refuse', 'decline', 'rebuff', 'spurn'),
  'turn-verb': { turned: 'ed', turns: 's', turning: 'ing' },
  'end-verb': {
    ...{ cancelled: 'ed', canceled: 'ed', cancels: 's', cancelling: 'ing', canceling: 'ing', scrapped: 'ed', scraps: 's' },
    ...{
      dropped: 'ed',
      ended: 'ed',
      terminated: 'ed',
      rescinded: 'ed',
      revoked: 'ed',
      abandoned: 'ed',
      axed: 'ed',
      withdrew: 'past',
    },
  },
  'bid-verb': conjugate('bid bid', 'tender'),
  'fund-verb': conjugate('fund', 'finance', 'back'),
  'work-verb': conjugate('work'),
  'develop-verb': conjugate('develop', 'codevelop'),
  'enter-verb': conjugate('enter'),
  'become-verb': conjugate('become became become'),
  'swallow-verb': conjugate('swallow', 'gobble'),
  'inject-verb': conjugate('inject', 'pour', 'pump', 'plow'),
  'commit-verb': conjugate('commit'),
  'reschedule-verb': conjugate('reschedule', 'refinance', 'restructure', 'reprogram', 'reprogramme'),
  'announce-verb': conjugate('announce', 'unveil', 'report', 'disclose', 'confirm', 'reveal', 'finalize', 'finalise'),
};
