import type { AgreementRule } from '../../core/rule.ts';

const BIDS = '(offer|offers|bid|bids|approach|approaches|proposal|proposals|overture|overtures|move|tilt|swoop|play)';
const BID = '(offer|approach|approaches|overture|overtures|move|tilt|swoop|play)';
const CONTEST =
  '(auction|bidding war|bidding|race|battle|fight|tussle|contest|tender|takeover battle|bidding process|sale process)';

/** Companies that change hands, told by who owns, rules or takes in, rather than by buying. */
export const OWNERSHIP_RULES: readonly AgreementRule[] = [
  {
    id: 'agreement/take-control',
    says: 'A company takes control or ownership of another one.',
    frames: [
      '{acquirer} @(assumed|assumes|assume|assuming|seized|seizes|gained|gains|gain|gaining|wrested|regained|secured|secures|obtained|obtains|took|takes|take|taking|taken|won|wins|winning) (a|the)? (majority|full|effective|outright|sole|complete|operational|100 percent|100 %|total|direct)? (control|ownership|possession) (of|over {target})',
      '{seller} @(ceded|cedes|ceding|cede|relinquished|relinquishes|relinquish|surrendered|surrenders|handed over|hands over|gave up|gives up|giving up|handed) (majority|full|effective|outright|sole|its|their)? (control|ownership) (of|over {target}) (to {acquirer})?',
    ],
    type: 'acquisition',
    status: 'completed',
    known: true,
    unless: ['market', 'narrative', 'game', 'match'],
    finds: [
      [
        'Acme Corp has assumed full control of Globex Ltd.',
        { type: 'acquisition', status: 'completed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      [
        'Initech Inc relinquished control of Globex Ltd to Acme Corp.',
        { type: 'acquisition', roles: { seller: 'Initech Inc', acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp took control of its costs.'],
  },
  {
    id: 'agreement/into-hands',
    says: 'A company passes into the hands of another one.',
    frames: [
      '{target} @(fell|fallen|falls|falling|fall|passed|passes|passing|pass|came|come|comes|gone|went|go|goes) (into|under) (the)? (hands|ownership|control|wing|umbrella) of {acquirer}',
      '{target} (had|has|have)? @(passed|passes) (to {acquirer})',
      '{target} (is|are|will be|was|were|been|being|be) @(absorbed|folded|subsumed|merged|integrated|incorporated|rolled|amalgamated) (into|by {acquirer})',
      '{target} @(sell|sells|sold|selling) (itself|themselves|out) (to {acquirer})',
      '{target} @(now|newly|recently|since|then) owned (by {acquirer})',
    ],
    type: 'acquisition',
    status: 'completed',
    known: true,
    unless: ['law', 'bill', 'award', 'prize', 'profits', 'proceeds', 'content', 'app', 'platform', 'software', 'product'],
    finds: [
      [
        'Globex Ltd has fallen into the hands of Acme Corp.',
        { type: 'acquisition', status: 'completed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      [
        'Ownership of Globex Ltd passed to Acme Corp in May.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      [
        'Globex Ltd is selling itself to Acme Corp for $40 million.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' }, amounts: ['$40 million'] },
      ],
    ],
    ignores: ['Globex Ltd fell into the hands of thieves.'],
  },
  {
    id: 'agreement/change-hands',
    says: 'A company gets another owner, who is not named.',
    frames: [
      '{target} (has|had|have|was|were)? @(changed|changes|changing|change) hands',
      '{target} (has|had|have|gets|got|found|finds|under) (a|its|the)? @(new owner|new owners|new ownership)',
    ],
    type: 'acquisition',
    status: 'completed',
    parties: 1,
    known: true,
    unless: ['shares', 'stock', 'contracts', 'dollars', 'pct', 'trading'],
    finds: [
      ['Globex Ltd changed hands in 2019.', { type: 'acquisition', status: 'completed', roles: { target: 'Globex Ltd' } }],
      ['Globex Ltd has a new owner.', { type: 'acquisition', roles: { target: 'Globex Ltd' } }],
    ],
    ignores: ['Old cards changed hands at the fair of Globex Ltd.'],
  },
  {
    id: 'agreement/take-private',
    says: 'A company is taken off the exchange by its buyers.',
    frames: [
      '{acquirer} @(take|takes|took|taking) {target} ',
      '{target} (be|being|been|is|are|was|were)? @(taken|taking itself|goes|going|go|went|gone) private (by|with|under {acquirer})?',
    ],
    type: 'acquisition',
    status: 'completed',
    known: true,
    where: ['private'],
    unless: ['placement', 'sector', 'investors'],
    finds: [
      [
        'Acme Partners LP is taking Globex Ltd private.',
        { type: 'acquisition', roles: { acquirer: 'Acme Partners LP', target: 'Globex Ltd' } },
      ],
      [
        'Globex Ltd is going private in a $2 billion deal with Acme Partners LP.',
        { type: 'acquisition', roles: { acquirer: 'Acme Partners LP', target: 'Globex Ltd' }, amounts: ['$2 billion'] },
      ],
    ],
    ignores: ['Acme Corp takes Globex Ltd at its word.'],
  },
  {
    id: 'agreement/take-in',
    says: 'A company takes another one into its group.',
    frames: [
      '{target} @<join-verb> (the)? <agreement-gap&!agreement-preposition>{0,3} (family|stable|portfolio|group) (of {acquirer})',
      '{target} @<join-verb> (the)? {acquirer:group}',
      '{acquirer} @(adds|added|adding|add) {target}',
    ],
    type: 'acquisition',
    status: 'completed',
    known: true,
    where: ['group', 'stable', 'family', 'portfolio', 'brands'],
    unless: [
      'board',
      'as',
      'client',
      'clients',
      'customer',
      'customers',
      'partner',
      'partners',
      'working',
      'research',
      'leadership',
      'advisory',
      'list',
      'network',
      'platform',
    ],
    finds: [
      ['Globex Ltd joins the Acme Group.', { type: 'acquisition', roles: { acquirer: 'Acme Group', target: 'Globex Ltd' } }],
      [
        'Acme Corp has added Globex Ltd to its stable.',
        { type: 'acquisition', status: 'completed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp added Globex Ltd to its list of clients.', 'Jane Miller joins the Acme Group as director.'],
  },
  {
    id: 'agreement/win-auction',
    says: 'A bidder wins, or takes part in, the contest for a company.',
    frames: [
      `{acquirer} (won|wins|winning|win|emerged|emerges|prevailed|triumphed|entered|joined|joins) <agreement-gap>{0,5} [ @${CONTEST} ] (for|to buy|to acquire|to purchase|to take over|for control of {target})`,
      '{acquirer} (has been|was|is|emerged|emerges|named|chosen|selected|as) <agreement-gap>{0,4} @(buyer|purchaser|acquirer|new owner|new owners|suitor|front - runner|frontrunner|preferred buyer) (of|for {target})',
      '{acquirer} , (the|its)? @(new owner|new owners) (of {target})',
      '{acquirer} @(winner|winners) of (a|an|the) <agreement-gap&!agreement-preposition>{0,4} (auction|sale process|bidding|tender) (for|of {target})',
      '{acquirer} @(outbid|outbids|outbidding|trumped|trumps|pipped) {rival} (for|to buy|to acquire {target})',
    ],
    type: 'acquisition',
    status: 'agreed',
    known: true,
    unless: ['contract', 'rights', 'championship', 'title'],
    finds: [
      [
        'Acme Corp has won the auction for Globex Ltd.',
        { type: 'acquisition', status: 'agreed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      [
        'Acme Corp has been named as the buyer of Globex Ltd.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp won the race for talent.', 'Acme Corp is the largest buyer of pumps from Globex Ltd.'],
  },
  {
    id: 'agreement/make-bid',
    says: 'A company makes an offer or an approach to another one.',
    frames: [
      `{acquirer} (tabled|tables|lodged|lodges|submitted|submits|mounted|mounts|made|makes|making|put in|filed|launched|launches|readied|prepares|preparing|plotting|upped|hiked|lifted|boosted|sweetens|sweetened|raised|improved|lowered|dropped|withdrew|withdrawn|abandoned|renewed|extended|rejected|unsolicited|hostile|takeover|indicative|binding) <agreement-gap>{0,7} [ @${BID} ] (for|to|on {target})`,
      `{target} (received|receives|rejected|rejects|spurned|rebuffed|fended off|weighing|considering|accepted|accepts|recommended|welcomed|subject of|target of|fielded|confirmed|confirms) <agreement-gap>{0,7} [ @${BIDS} ] (from|by|of {acquirer})`,
    ],
    type: 'acquisition',
    instrument: 'offer',
    status: 'proposed',
    known: true,
    unless: ['contract', 'tender', 'job', 'students', 'customers', 'users', 'players', 'player', 'election', 'office'],
    finds: [
      [
        'Acme Corp tabled a $4 billion offer for Globex Ltd.',
        { type: 'acquisition', instrument: 'offer', status: 'proposed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
      [
        'Acme Corp has made an unsolicited approach to Globex Ltd.',
        { type: 'acquisition', instrument: 'offer', status: 'proposed', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ['Acme Corp made a fresh approach to safety.'],
  },
  {
    id: 'agreement/accept-bid-of',
    says: 'A company accepts or turns down the offer of another one, which owns the noun.',
    frames: [
      '{target} @(rejects|rejected|rejecting|spurns|spurned|rebuffs|rebuffed|accepts|accepted|accepting|recommends|recommended|backs|backed|snubs|snubbed|shuns|shunned|dismisses|dismissed) {acquirer}',
    ],
    type: 'acquisition',
    instrument: 'offer',
    status: 'proposed',
    known: true,
    where: ['bid', 'takeover', 'approach', 'buyout', 'unsolicited', 'hostile'],
    unless: ['contract', 'job'],
    finds: [
      [
        "Globex Ltd rejected Acme Corp's $4 billion takeover bid.",
        { type: 'acquisition', status: 'terminated', roles: { acquirer: 'Acme Corp', target: 'Globex Ltd' } },
      ],
    ],
    ignores: ["Globex Ltd rejected Acme Corp's view."],
  },
  {
    id: 'agreement/spun-off',
    says: 'A company is spun off by its parent.',
    frames: [
      '{seller} @(spun off|spins off|spin off|spinning off|spun out|spins out|hived off|demerged|demerges) {target}',
      '{target} (be|being|been|was|were|is) @(spun off|spun out|hived off|carved out|demerged) (from|of|by {seller})',
    ],
    type: 'acquisition',
    status: 'completed',
    known: true,
    finds: [
      [
        'Globex Ltd was spun off from Acme Corp in 2012.',
        { type: 'acquisition', status: 'completed', roles: { target: 'Globex Ltd', seller: 'Acme Corp' } },
      ],
    ],
    ignores: ['Globex Ltd spun off the track at the Acme race.'],
  },
  {
    id: 'agreement/acquisitions-listed',
    says: 'Purchases of one buyer in a list.',
    frames: [
      '{acquirer} @(acquisitions|takeovers|buyouts|purchases|deals|buys|acquisition spree) <agreement-gap>{0,4} (including|include|included|such as|were|are) {target}',
      '{acquirer} @(acquisitions|takeovers|buyouts) (including|like|such as {target})',
    ],
    type: 'acquisition',
    status: 'completed',
    known: true,
    where: ['acquisitions', 'takeovers', 'buyouts', 'acquired', 'acquisition'],
    unless: ['roles', 'skillset', 'career', 'experience'],
    finds: [
      [
        'Acme Corp has completed five acquisitions since 2020, including Globex Ltd and Initech Inc.',
        { type: 'acquisition', roles: { acquirer: 'Acme Corp', target: ['Globex Ltd', 'Initech Inc'] } },
      ],
    ],
    ignores: ['Acme Corp looks at acquisitions in the region.'],
  },
];
