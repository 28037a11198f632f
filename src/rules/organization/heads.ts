import type { OrganizationKind } from '../../core/result.ts';

const list = (kind: OrganizationKind, words: string): [string, OrganizationKind][] =>
  words.split(' ').map((word) => [word, kind]);

/** Nouns that name a kind of organization: a capitalized name that ends in one is one. */
export const HEADS: Readonly<Record<string, OrganizationKind>> = Object.fromEntries([
  ...list('bank', 'bank banks banco banque bankers bancorp bancshares sparkasse bankshares'),
  ...list(
    'government',
    'ministry ministries department departments government parliament senate congress assembly council cabinet duma knesset bundestag',
  ),
  ...list(
    'government',
    'legislature treasury municipality politburo directorate secretariat embassy consulate court tribunal courts',
  ),
  ...list(
    'agency',
    'agency agencies bureau commission subcommission administration authority authorities inspectorate board committee subcommittee',
  ),
  ...list('agency', 'police army navy guard taskforce ombudsman constabulary branch office service'),
  ...list(
    'university',
    'university college school academy polytechnic universidad universite université institut universität conservatory',
  ),
  ...list('fund', 'fund funds reit'),
  ...list('exchange', 'exchange bourse'),
  ...list('media', 'newsroom radio newspaper magazine gazette tribune herald newswire broadcasting'),
  ...list('party', 'party'),
  ...list('team', 'fc afc rovers wanderers'),
  ...list(
    'other',
    'club orchestra brigade brigades battalion regiment desk pool front symphony philharmonic cartel militia movement consortium',
  ),
  ...list(
    'nonprofit',
    'foundation association federation confederation union unions society league institute institutes institution alliance coalition',
  ),
  ...list('nonprofit', 'organization organisation council chamber church guild brotherhood hospital clinic'),
  ...list('nonprofit', 'museum diocese fellowship ngo cooperative syndicate'),
  ...list(
    'company',
    'company corporation group groupe holdings holding enterprises enterprise industries partners ventures associates',
  ),
  ...list(
    'company',
    'airlines airways airline motors brewery breweries pharmaceuticals pharma biopharma biosciences biotherapeutics therapeutics',
  ),
  ...list(
    'company',
    'biotech biologics technologies laboratories labs semiconductor semiconductors telecom telecommunications petroleum',
  ),
  ...list('company', 'chemicals chemical insurance assurance reinsurance securities investments brothers bros sons realty'),
  ...list(
    'company',
    'conglomerate railways railroad refineries steelworks shipyard shipyards stores supermarkets restaurants hotels',
  ),
  ...list('company', 'advisors advisers consultants consulting solutions managers'),
  ...list('agency', 'corps'),
  ...list('nonprofit', 'laboratory library gallery observatory seminary synagogue operative pantry'),
  ...list('nonprofit', 'verband verein forbund förbund forbundet förbundet liitto vakbond gewerkschaft stiftung stichting local'),
  ...list('bank', 'bankas bankası pank agribank pankki'),
  ...list('company', 'versicherung versicherungen stadtwerke kraftwerke verlag mineração mineracao energia energie energi'),
]);

/** Words of business names: they count where no head noun stands, and say less. */
export const BUSINESS: readonly string[] = (
  'international global systems services software networks network media capital financial finance energy power electric resources mining ' +
  'minerals metals gold materials foods food beverage beverages brands products productions pictures studios entertainment games gaming ' +
  'interactive digital data analytics ai robotics aerospace aviation air defense automotive auto health healthcare medical sciences science ' +
  'diagnostics devices genomics genetics oncology bio properties estates development developments construction builders homes engineering ' +
  'manufacturing logistics shipping lines freight transport transportation express trucking marine oil gas water utilities light steel paper ' +
  'rubber glass cement plastics textiles mills works wireless mobile communications communication cable broadcasting radio television tv news ' +
  'press publishing times journal post ledger chronicle observer sentinel examiner inquirer records publishers publications mines research management trading trade trust savings credit mortgage lending leasing equity asset assets ' +
  'wealth payments commerce markets market retail stores shops fashion apparel cosmetics sports fitness clubs club travel tours education ' +
  'learning training careers staffing law legal security cyber cloud computing computer computers technology tech electronics ' +
  'instruments tools equipment machines machinery controls components packaging recycling environmental renewables solar wind nuclear hydrogen ' +
  'lithium uranium copper silver exploration royalty royalties drilling petrochemicals refining pipeline pipelines agriculture farms dairy ' +
  'nutrition wellness care dental vision hospitals center centre institute wallet crypto blockchain protocol dao token design creative ' +
  'marketing dynamics advertising companies newspapers pr events hospitality casino casinos resorts trucks vehicles batteries battery charging mobility tires ' +
  'parts supply distribution distributors wholesale imports exports outfitters furniture painting roofing plumbing therapy counseling psychiatry ' +
  'railway railways tramways ferries cruises couriers parcels freightways warehousing storage terminals dredging towage salvage ' +
  'seafood seafoods fisheries salmon meats poultry dairies bakeries bakery grocers grocery spirits brewing distillers vineyards tobacco ' +
  'hydropower hydro geothermal biofuels biogas ethanol petrochem petrochemical refinery lubricants nickel zinc aluminium aluminum bauxite potash ' +
  'phosphate fertilizers fertiliser fertilizer seeds timber lumber pulp ceramics tiles bricks concrete aggregates quarries ' +
  'foundry foundries castings forge forgings alloys steels metalworks metallurgy turbines engines pumps valves bearings cables sensors photonics ' +
  'optics imaging satellites avionics drones helicopters shipbuilding boats yachts maritime navigation motorsport speedways racing bicycles ' +
  'motorcycles scooters toys books films film cinemas cinema theatres animation comics audio acoustics pharmacy pharmacies ' +
  'pharmaceutical surgical orthopedics orthopaedics implants neuroscience neurosciences vaccines antibodies immunotherapeutics waterworks waste ' +
  'insurers underwriters brokers brokerage advisory pensions provident rentals rental acquisition acquisitions ' +
  'lng agro agri liquefaction grain flour sugar gás producers growers ' +
  'weekly daily worldwide americas europe usa national federal general united american first mutual life collision fleet lawyers'
).split(' ');

/** Head nouns that take `of`, `for` or `on` and go on: `Ministry of …`, `Committee on …`. */
export const OPENING_HEADS: readonly string[] = (
  'bank ministry department departments university college school institute institutes institution academy council court courts offices commission committee subcommittee ' +
  'bureau office board chamber church society association federation confederation union league party organization organisation congress ' +
  'parliament senate house assembly agency authority administration foundation fund center centre centres directorate secretariat ' +
  'embassy government museum hospital diocese archdiocese consortium alliance network coalition community confederacy guild order brotherhood friends ' +
  'exchange company corporation co corp trust front movement service survey library club registry ministers general agreement ' +
  'municipality forces doctors mothers sons daughters knights group forum division treasury workers inspectorate tribunal conference corps steelworkers machinists teamsters electricians carpenters musicians employees nurses banco universidad museo symphony'
).split(' ');

/** Heads that name a body only together with what stands before or behind them, also where they are capitalized. */
export const BARE_HEADS: readonly string[] = [
  'commission',
  'ministry',
  'congress',
  'senate',
  'parliament',
  'treasury',
  'knesset',
  'duma',
  'bundestag',
];
