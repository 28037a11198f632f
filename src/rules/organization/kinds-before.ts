const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const phrases = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** Trades of one word: a firm, a body, a rival. */
const TRADES: readonly string[] = words(`
  company firm manufacturer retailer publisher conglomerate carrier airline bank brokerage insurer startup newspaper agency subsidiary
  broadcaster automaker carmaker chipmaker drugmaker steelmaker lender developer club operator contractor watchdog regulator tabloid
  reinsurer miner grower grocer brewer brewery distiller distillery winemaker winery vintner bakery baker cheesemaker chocolatier glassmaker
  papermaker planemaker truckmaker toymaker watchmaker shoemaker shipbuilder shipyard shipowner shipper forwarder haulier hauler wholesaler
  importer exporter merchant supermarket fintech biotech medtech edtech insurtech neobank unicorn refiner utility telco hotelier franchisor
  franchisee lessor landlord competitor supplier provider vendor distributor reseller co-operative cooperative co-op consultancy
  nonprofit university laboratory museum federation spin-off spinoff spin-out spinout
  confectioner furrier jeweller jeweler optician bookmaker bookseller caterer roaster smelter foundry sawmill builder
  housebuilder homebuilder tyremaker tiremaker syndicate confederation`);

/** Words that stand in front of names in one number only, or are plurals of their own. */
const OTHERS: readonly string[] = words(`
  maker group giant start-up chain magazine parent unit party union network charity oil-major subsidiaries affiliate arm makers giants
  start-ups chains outfit suitor bidder sponsor customer client`);

/** Plurals in front of a list of names. */
const PLURALS: readonly string[] = words(`
  banks companies firms agencies charities universities breweries wineries distilleries bakeries utilities foundries laboratories
  unions sponsors customers clients partners consultancies brokers traders studios`);

const PHRASES: readonly string[] = phrases(
  `hedge fund, pension fund, wealth fund, venture fund, buyout fund, investment fund, buyout house, trading house, auction house, fashion house,
 
  textile house, publishing house, record label, fashion label, shipping line, ferry line, cruise line,
  department store, asset manager, fund manager, wealth manager, pension manager, property manager,
  investment manager, private equity house, pension scheme, credit union, building society, trade union, port operator, crypto exchange,
  stock exchange, film studio, games studio, game studio, design studio, animation studio, state television, news site, news website, news portal, television station, aid group,
  rights group, baseball team, football team, cycling team, football club, rebel group, hockey team, basketball team, corruption group, news agency,
  flying school, cartoon house, research institute, think tank, transit authority, port authority`,
);

/** Words before a name that say what it is: `the retailer Globex`, `mobile operators Globex and Initech`. */
export const KINDS_BEFORE: readonly string[] = [
  ...new Set([
    ...TRADES,
    ...TRADES.filter((word) => !/(?:y|s)$/.test(word)).map((word) => `${word}s`),
    ...OTHERS,
    ...PLURALS,
    ...PHRASES,
    ...PHRASES.filter((phrase) => !/(?:y|s|television)$/.test(phrase)).map((phrase) => `${phrase}s`),
  ]),
];
