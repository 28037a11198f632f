import { standingFor, words } from './lists.ts';

/** Closed classes of English that tell where phrases begin and end. */
export const PREPOSITIONS = words(`
  of, in, on, at, by, for, from, with, to, between, among, into, through, via, under, over, against, within, across, as, than,
  since, during, after, before, following, about, toward, towards, behind, upon, per, including, like, near, onto, despite,
  without, amid, outside`);

export const AUXILIARIES = standingFor({
  be: 'is, are, was, were, be, been, being, am, gets, got',
  have: 'has, have, had, having',
  future: 'will, shall, ll',
  modal: 'would, could, may, might, should, can, must',
  do: 'do, does, did',
  to: 'to',
  not: "not, never, n't, didn't, won't, hasn't, doesn't, don't, haven't",
  'modal-not': "wouldn't",
});

export const ADVERBS = words(`
  also, today, now, then, yesterday, just, already, later, soon, since, still, once, again, both, even, together, either, each,
  all, further, monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow`);

/** Words behind which a new clause or a new subject begins. */
export const BREAKS = words(`
  that, which, who, whom, whose, where, when, while, because, if, but, although, though, whereby, and, or, said, says, say,
  saying, announced, announces, announce, announcing, reported, added, told, confirmed, revealed, acquired, bought, is, are,
  was, were, be, been, has, have, had, will, would, could, may, might, should, can, made, make, makes, sees, own, owns, took,
  takes, hold, holds, give, gives, gave, includes, include, became, becomes, become, help, helps, enables, enable, allow,
  allows, provides, provide, offers, offer, needs, uses, use, then, so`);

export const RELATIVES = words('which, who, that, whom');

/** Words that stand for one party named before, by how they find it. */
export const PRONOUNS = standingFor({
  near: 'it, its, itself',
  person: 'he, she, his, her',
  issuer: "we, our, us, we're, we've, we'll, we'd",
  plural: 'they, their, them',
});

/** Nouns behind `the` or `this` that stand for one party named before. */
export const SELVES = words(`
  company, firm, corporation, group, bank, manufacturer, carmaker, automaker, airline, retailer, startup, fintech, insurer,
  utility, organization, organisation, agency, union, university, ministry, club, lender, foundation, hospital,
  college, institute, institution, charity, nonprofit, miner, drugmaker, chipmaker, steelmaker, planemaker, brewer, broadcaster,
  publisher, developer, carrier, operator, trust, commission, council, authority, department, federation, association, league,
  cooperative, conglomerate, brokerage, lessor, shipbuilder, builder, maker, producer, grocer, refiner, biotech, business,
  enterprise, museum, school, bureau, board, committee, court, fund, chain, brewery`);

/** Words that bring in somebody who is not named, by how: what they do, what the name before did not. */
export const OTHERS = standingFor({
  reader: 'you, anyone, anybody, everyone, everybody, someone, somebody, people',
  relative: 'who',
  crowd:
    'clients, customers, consumers, users, homeowners, shoppers, patients, travelers, families, fans, visitors, residents, students',
  help: `
    help, helps, helped, helping, assist, assists, assisted, assisting, enable, enables, enabled, enabling, allow, allows, allowed,
    allowing, let, lets, letting, encourage, encourages, encouraging, urge, urges, urging`,
});

/** Phrases that stand for two parties named before. */
export const PAIRS = words(`
  the two companies, both companies, the companies, the two firms, both firms, the two sides, both sides, the parties,
  both parties, the two parties, both countries, the two countries, the two nations, both nations, the two governments,
  both governments, the two organizations, both organizations, the two banks, both banks, the two groups, the two,
  the partners, both entities, the two airlines, the pair, the duo, the two states, both states, the two neighbors, the two neighbours,
  the two carriers, both carriers, the two insurers, both insurers, the two clubs, both clubs, the two universities, both universities,
  the two institutions, both institutions, the two organisations, both organisations, the two brands, both brands, the two chains,
  the two lenders, both lenders, the two capitals, both capitals, the two retailers, the two agencies, both agencies,
  the two manufacturers, both manufacturers, the two carmakers, the two partners, both partners, both airlines,
  the two bodies, both bodies, the two museums, the two schools, both schools, the two hospitals, the two utilities`);

/** Plural nouns for unnamed groups that can take part. */
export const GROUPS = words(`
  banks, companies, firms, investors, lenders, creditors, shareholders, stockholders, unions, workers, pilots, employees,
  institutions, universities, countries, nations, governments, ministers, members, organizations, organisations, partners,
  exchanges, bureaus, regulators, airlines, farmers, suppliers, customers, clients, retailers, manufacturers, hospitals, schools,
  colleges, producers, consortia, states, cities, municipalities, individuals, representatives, bondholders, noteholders,
  miners, teachers, nurses, players, insurers, brokers, utilities, developers, landowners, directors, consultants, agencies,
  authorities, communities, projects, protocols, blockchains, startups, distributors, licensees, tenants, funds, foundations,
  churches, mosques, centers, clinics, physicians, staff, centres, sponsors, delegations, tribes, groups, businesses,
  plaintiffs, refiners, mills, traders, buyers, sellers, operators, institutes, broadcasters, publishers, studios, unionists,
  steelworkers, dockers, seamen, machinists, makers, societies, charities, museums, carriers, importers, exporters, growers, carmakers,
  automakers, chipmakers, drugmakers, steelmakers, brewers, shippers, shipowners, councils, ministries, clubs, labels, contractors,
  builders, associations, federations, syndicates, academies, laboratories, libraries, orchestras, boroughs, counties, provinces,
  signatories, nonprofits, breweries, vintners, cooperatives, refineries, grocers, chains, brands, wholesalers, neighbors, neighbours, drivers, doctors, crews,
  stevedores, dockworkers, metalworkers,
  insiders, purchasers, underwriters, endowments, backers, placees, suitors`);

/** Those of them that take part without a number; the rest (customers, partners) would make a party of anybody. */
export const ACTORS = words(`
  banks, lenders, creditors, shareholders, stockholders, unions, workers, pilots, employees, staff, miners, teachers, nurses,
  bondholders, noteholders, farmers, mosques, churches, universities, hospitals, governments, ministers, countries, nations, states,
  regulators, bureaus, exchanges, institutions, municipalities, landowners, directors, steelworkers, dockers, seamen, machinists,
  tribes, plaintiffs, consortia, airlines, unionists, drivers, doctors, crews, stevedores, dockworkers, metalworkers,
  investors, insiders, purchasers, underwriters, endowments, backers, placees, foundations, suitors`);

/** Nouns for bodies that a text leaves unnamed: `signed agreements with several energy companies`. */
export const FIRMS = words(`
  companies, firms, banks, agencies, enterprises, providers, corporations, institutions, universities, hospitals, manufacturers,
  makers, retailers, operators, developers, distributors, utilities, insurers, lenders, airlines, carriers, contractors,
  publishers, broadcasters, suppliers, producers, customers, clients, investors`);

/** What opens a phrase for such bodies. */
export const SEVERAL = words('several, multiple, leading, major, top, two, three, four, five');

export const NUMBERS = standingFor({
  '2': 'two',
  '3': 'three',
  '4': 'four',
  '5': 'five',
  '6': 'six',
  '7': 'seven',
  '8': 'eight',
  '9': 'nine',
  '10': 'ten',
  '11': 'eleven',
  '12': 'twelve, dozen',
  '13': 'thirteen',
  '14': 'fourteen',
  '15': 'fifteen',
  '16': 'sixteen',
  '17': 'seventeen',
  '18': 'eighteen',
  '19': 'nineteen',
  '20': 'twenty',
  '30': 'thirty',
  '40': 'forty',
  '50': 'fifty',
  '60': 'sixty',
  '70': 'seventy',
  '80': 'eighty',
  '90': 'ninety',
  '100': 'hundred',
});

/** Nouns that stand between a verb of buying and the company whose shares or assets are meant. */
export const STAKES = words(`
  stake, stakes, share, shares, stock, interest, interests, control, all, majority, minority, assets, percent, pct, %, equity,
  capital, ownership, rest, part, remainder, substantially, outstanding, most, holding, position, common, parent, owner,
  operator, maker, unit, business, division, portfolio, operations`);

/** Nouns that stand for an agreement told before when its worth is told: `the transaction is valued at`. */
export const MATTERS = words(`
  deal, transaction, agreement, arrangement, contract, subcontract, acquisition, sale, disposal, divestiture, purchase, buyout, takeover, merger,
  combination, tie-up, lease, settlement, investment, partnership, alliance, collaboration, project, program, programme, order, award, offer, bid,
  venture, joint venture, loan, facility, credit, financing, funding, round, placement, offering, issue, fund, grant, donation, gift, sponsorship,
  licence, license, consideration, package, swap, pact, accord`);

/** Words that tie a party to the chain of parties before it. */
export const JOINERS = [
  ...words(
    'and, &, or, plus, the, its, as, well, along, with, together, including, both, also, unit, subsidiary, parent, units, affiliate, sister, company, /, :',
  ),
  ',',
];

/** Words that the clause analysis asks for by name. */
export const WORDS = [
  ...words(`
    the, a, an, this, that, these, one, part, along, together, well, as, and, &, plus, -, /, (, ), <, >, ;, by, of, in, at, on, for,
    with, to, worth, totaling, totalling, paying, exceeding, valued, value, price, consideration, investment, invest, pay, paid, raising,
    contribute, government, authorities, revenue, revenues, profit, profits, turnover, earnings, income, sales, losses, loss, ebitda, capitalization,
    backlog, fees, fine, share, shares, stock, year, month, until, through, expected, expects, scheduled, will, would, before, close, ending, ended,
    end, expire, expires, beginning, starting, begin, deliver, delivery, quarter, maturing, due, dated, since, effective,
    which, who, term, if, whether, likely, previously, anticipated, subject, upon, pending,
    contract, contracts, futures, bond, option, options, index, treasury, currency, eurodollar,
    between, venture, partnership, licensee, licensor, franchisee, distributor, investor, sponsor, portfolio,
    cooperation, collaboration, full, deal, great, good,
    valuing, values, comprised, comprising, consisting, bid, offer, parent, owner, including, based, under, via, across, within,
    outside, from, against, about, once, when, fund, no, nor, any, every, suggest, like, founder, cofounder`),
  ',',
];

/** Nouns that a word of agreement only describes: `partnership program`, `contract manufacturer`. */
export const MODIFIED = words(`
  program, programs, programme, programmes, manager, managers, team, teams, director, opportunities, opportunity, model, models,
  strategy, strategies, plans, manufacturer, manufacturers, manufacturing, law, laws, lawyer, lawyers, attorney, attorneys, costs,
  prices, activity, activities, market, markets, process, ecosystem, announcements, leader, leaders, specialist, specialists,
  platform, platforms, page, portal, holder, holders, company, firm, firms, banker, bankers, bank, banks, officer, officers, committee,
  pipeline, targets, criteria, efforts, experience, needs, options, solutions, tools, workers, worker, expert, experts, advisor, advisors,
  intelligence, data, processing, fees, volume, volumes, member, members,
  date, dates, ever, network, networks`);

/** Trades and goods that names of firms end in. */
export const TRADES = words(`
  rail, rails, tram, trams, ferry, ferries, cruises, port, ports, harbour, harbor, docks, pork, beef, meats, poultry, dairies, milk,
  cheese, grain, grains, flour, rice, sugar, cocoa, coffee, tea, juice, wines, spirits, brewing, tobacco, cotton, wool, leather, shoes,
  footwear, jewels, jewelry, diamonds, toys, books, films, cinemas, theatres, theaters, pictures, records, optics, ceramics, tyres,
  turbines, engines, cells, helicopters, aircraft, jets, planes, cars, trains, wagons, rolling stock, shipbuilders, yards, foundries, forge,
  steels, alloys, nickel, zinc, forest, forests, timber, pulp, seeds, fertilizers, farms, fisheries, seafood, salmon, estates, leasing,
  lodges, inns, housing, bricks, cement, concrete, gasworks, pharmacies, drugs, vaccines, chemie, energi, energie, workers, drivers, pilots, teachers, nurses, miners, banca, software, wings, hall, halls`);

/** Nouns that say what the name behind them is: `the miner Acme`. */
export const KINDS = words(`
  company, firm, group, maker, manufacturer, miner, hotelier, investor, insurer, lender, bank, brewer, retailer, grocer, airline, carrier,
  operator, developer, builder, carmaker, automaker, chipmaker, drugmaker, steelmaker, planemaker, shipbuilder, publisher, broadcaster,
  lessor, utility, refiner, producer, supplier, distributor, wholesaler, contractor, startup, conglomerate, rival, competitor, parent,
  subsidiary, brokerage, chain, shipper, trader, buyer, bidder, partner, giant, giants, specialist, unicorn`);
