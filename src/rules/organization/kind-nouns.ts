import type { OrganizationKind } from '../../core/result.ts';

type Kinds = Readonly<Record<string, OrganizationKind>>;

const list = (kind: OrganizationKind, phrases: string): [string, OrganizationKind][] =>
  phrases
    .trim()
    .split(',')
    .map((phrase) => [phrase.trim(), kind]);

/** Common nouns beside a name that tell its kind: `the lender X`, `X, a baseball team`. Words that are not here tell nothing. */
export const KIND_NOUNS: Kinds = Object.fromEntries([
  ...list('bank', 'bank, lender, lenders, banks, building society, credit union, mortgage lender'),
  ...list('government', 'ministry, parliament, legislature, senate, court, municipality, city council, upper house, lower house'),
  ...list(
    'agency',
    'agency, watchdog, regulator, authority, bureau, statistics office, space agency, police force, central authority',
  ),
  ...list('university', 'university, college, polytechnic, business school, law school, medical school'),
  ...list(
    'fund',
    'fund, hedge fund, pension fund, pension scheme, wealth fund, investment fund, mutual fund, venture fund, fund of funds, investment trust',
  ),
  ...list('exchange', 'exchange, bourse, stock exchange, stock market, trading venue'),
  ...list(
    'media',
    'newspaper, daily, weekly, monthly, magazine, broadcaster, broadcasters, tabloid, broadsheet, news site, news website, news portal, website, periodical, journal',
  ),
  ...list(
    'media',
    'television, television station, television channel, tv channel, tv station, radio, radio station, news agency, news service, newswire, newswires, wire service, publication, newspapers, news channel',
  ),
  ...list('party', 'party, opposition party, ruling party, parties, political party'),
  ...list(
    'team',
    'team, football club, soccer club, rugby club, hockey club, basketball club, football team, side, ball club, squad',
  ),
  ...list(
    'nonprofit',
    'charity, charities, nonprofit, non-profit, foundation, ngo, aid group, rights group, advocacy group, lobby group, trade group, aid agency, relief agency, union, trade union, labor union, labour union',
  ),
  ...list(
    'nonprofit',
    'environmental group, campaign group, pressure group, corruption group, industry group, human rights group, think tank, think-tank, association, federation, consumer group, church, humanitarian group, volunteer group',
  ),
  ...list(
    'other',
    'rebel group, militant group, guerrilla group, rebel movement, cartel, drug cartel, militia, orchestra, choir, consortium, gang, separatist group, movement, terrorist group, insurgent group, band of rebels, symphony',
  ),
]);

/** Nouns of business behind a noun of the table above: what they name is a company again (`bank software maker`). */
export const BUSINESS_NOUNS: readonly string[] = (
  'company companies firm maker makers manufacturer producer provider supplier developer operator retailer distributor brokerage insurer startup start-up ' +
  'conglomerate subsidiary unit airline builder contractor consultancy vendor owner parent group business platform publisher manager adviser advisor specialist'
).split(' ');

/** Words that the noun of an apposition stands before; `is` also opens one. */
export const NOUN_ENDS: Readonly<Record<string, string>> = Object.fromEntries([
  ...'is was are'.split(' ').map((verb) => [verb, 'is']),
  ...(
    'of that which who in from for with by to at on and or but said says has had have will would can based owned managed run led founded listed ' +
    'headquartered known whose where when as after since'
  )
    .split(' ')
    .map((word) => [word, 'end']),
]);

/** First words that tell a name and its kind in other tongues, or head it without `of`: `Banco X`, `Radio X`, `Statistics X`. */
export const LEADING_HEADS: Kinds = Object.fromEntries([
  ...list(
    'bank',
    'banco, banca, banque, banka, bank, caixa, caja, caisse, cassa, sparkasse, volksbank, raiffeisenbank, kreissparkasse',
  ),
  ...list('exchange', 'borsa, bursa, bolsa, bourse, börse'),
  ...list(
    'university',
    'universidad, universidade, università, universita, université, universite, universität, universitat, universiteit',
  ),
  ...list('university', 'uniwersytet, universitas, politecnico, politécnica, polytechnique, hochschule, école, ecole'),
  ...list('media', 'radio, telewizja, televisión, télévision, radiotelevisione'),
  ...list('agency', 'statistics'),
  ...list('government', 'ministerio, ministério, ministère, ministero'),
  ...list(
    'team',
    'fc, cf, afc, rfc, sv, vfb, vfl, tsv, fk, nk, borussia, dynamo, dinamo, hapoel, maccabi, lokomotiv, spartak, deportivo, olympique',
  ),
  ...list(
    'nonprofit',
    'fundación, fundacion, fundação, fondazione, stiftung, médecins, federation, fédération, confédération, federación, confederación, asociación, associação, associazione, syndicat, sindicato',
  ),
  ...list('party', 'partido, partito, parti, partai'),
  ...list(
    'company',
    'pt, studio, telecom, laboratorios, laboratoires, laboratori, laboratórios, imobiliária, inmobiliaria, immobiliare, constructora, construtora, costruzioni, cementos, cementi, ciments, cervecería, cervejaria, minera, mineração, mineraria, minería, ferrocarril, ferrocarriles, aerolíneas, transportes, industrias, indústrias, industrie, siderúrgica, petróleos, energía, energia, electricidad, seguros, assurances, assicurazioni, versicherung, versicherungen, stadtwerke, compagnie, chantiers, établissements, etablissements, éditions, edizioni, ediciones, viña, viñas, bodegas, cantina, cantine, laiteries, fromageries, brasserie, brasseries, maison, cooperativa, coopérative, chemwerk, verkehrsbund, verkehrsverbund, scuderia, autopistas, autoestradas, telecomunicaciones, frigorífico, frigorifico, ingenio, astilleros, officine, officina, acciaierie, kommunal',
  ),
  ...list('nonprofit', 'verband, verein, museum, museo, musée, sindacato, cgil, helse'),
]);

/** Last words of names that a business may have, but that tell another kind where no legal form follows. */
export const NAME_NOUNS: Kinds = Object.fromEntries([
  ...list(
    'media',
    'times, herald, tribune, gazette, chronicle, observer, telegraph, post, news, radio, television, tv, journal, daily, weekly',
  ),
  ...list('nonprofit', 'trust'),
  ...list('team', 'rangers, rovers, wanderers, racing'),
]);

/** A head noun and a word of the same name that settles its kind: a city council governs, a democratic union is a party. */
export const HEAD_PAIRS: Kinds = Object.fromEntries([
  ...pairs(
    'government',
    'council',
    'city county town district borough municipal provincial regional state security village parish legislative',
  ),
  ...pairs('government', 'office', 'home foreign cabinet prime president governor mayor'),
  ...pairs(
    'party',
    'union front movement alliance congress coalition league',
    'democratic democrat democrats socialist liberal christian conservative communist republican',
  ),
  ...pairs('other', 'army front movement brigade brigades', 'liberation resistance revolutionary rebel salvation people'),
  ...pairs('university', 'institute institut school', 'technology polytechnic economics medicine'),
  ...pairs('fund', 'trust', 'investment income property realty mortgage unit'),
  ...pairs('bank', 'trust', 'bank bankers'),
  ...pairs('agency', 'council', 'regulatory standards'),
]);

function pairs(kind: OrganizationKind, heads: string, others: string): [string, OrganizationKind][] {
  return heads
    .split(' ')
    .flatMap((head) => others.split(' ').map((other): [string, OrganizationKind] => [`${head} ${other}`, kind]));
}

/** What teams play, win and lose. */
export const GAME_NOUNS: readonly string[] = (
  'game games match matches season seasons playoff playoffs penalties goal goals championship league title innings final semifinal semi-final quarterfinal ' +
  'set sets points home away test tie derby fixture cup tournament shootout overtime'
).split(' ');

/** What teams do in games. */
export const GAME_VERBS: readonly string[] =
  'beat beats defeated defeats drew lost loses won wins finished scored thrashed routed edged outscored trailed hosted hosts play plays played fielded'.split(
    ' ',
  );

/** People who play, train or follow teams. */
export const PLAYERS: readonly string[] = (
  'striker goalkeeper midfielder winger pitcher quarterback defender forward fans supporters coach manager outfielder shortstop batsman bowler fullback linebacker ' +
  'player players teammate footballer fly-half prop hooker'
).split(' ');
