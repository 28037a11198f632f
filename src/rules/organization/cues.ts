const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const phrases = (list: string): readonly string[] =>
  list
    .trim()
    .split(',')
    .map((phrase) => phrase.trim());

/** What organizations and people alike do. */
export const SAYS: readonly string[] = words(
  'said says told added announced announces reported reports stated noted believes confirmed denied emphasizes emphasized highlights recommends advocates urges urged encourages invites',
);

/** What organizations do and persons hardly ever. */
export const CORPORATE_ACTS: readonly string[] = words(`
  announced announces acquired acquires launched launches unveiled unveils reported posted operates employs manufactures develops
  distributes supplies sells makes produces owns bought sold purchased merged merges partnered partners completed closed raised raises
  listed delivers specializes specialises markets provides offers serves serviced invests invested signed signs expands expanded
  filed sued hired recalled issued issues recorded generates generated ranks cut cuts lowered exports imports builds
  supports powers enables empowers secures secured introduced introduces releases released begins joins joined plans intends expects`);

/** What is said of a company's fortunes right behind its name. */
export const COMPANY_NOUNS_AFTER: readonly string[] = words(`
  shares stock shareholders stockholders subsidiary subsidiaries unit units division employees workers customers brand brands products
  executives officials spokesman spokeswoman spokesperson analyst analysts economist economists dealer dealers board management
  headquarters factory plant plants deal takeover merger bid offer acquisition lawyer lawyers reporter correspondent chairman chief
  president ceo cfo director unions pilots profits profit revenue revenues earnings sales staff team partners stores website branch office offices`);

/** Nouns of an apposition that explains a name: `Acme, a maker of …`. */
export const COMPANY_NOUNS: readonly string[] = words(`
  company companies firm firms maker makers manufacturer producer provider supplier developer operator retailer distributor bank brokerage insurer
  group conglomerate corporation subsidiary affiliate unit division start-up startup fintech platform platforms exchange agency organization organisation nonprofit
  charity foundation institute university publisher publication newspaper magazine broadcaster airline airlines carrier utility refiner miner builder
  contractor consultancy consultants lender fund funds business partnership venture studio studios brand chain party union federation association
  coalition league team club hospital clinic lab laboratory network specialist innovator leader pioneer vendor wholesaler importer exporter
  franchise franchisor incubator accelerator marketplace cooperative think-tank watchdog regulator body owner parent trader service services force powerhouse`);

/** Offices that a person holds in an organization: `chairman of Acme`, `Acme's chairman`. */
export const OFFICES: readonly string[] = words(`
  ceo cfo coo cto cio cmo president chairman chairwoman chairperson chair chief director directors vice-president vp evp svp manager head founder founders co-founder cofounder
  co-founders executive executives officer spokesman spokeswoman spokesperson economist analyst analysts strategist partner secretary treasurer
  counsel owner editor employee employees member members shareholder shareholders investor subsidiary unit division affiliate parent board
  management headquarters offices portfolio workers customers users team staff products website stockholders stock shares
  trader dealer broker lawyer acquisition takeover purchase merger partnership agreement collaboration deal`);

/** Deals that take names of partners behind `with`, `between`, `by`, `from`, `of`. */
export const DEAL_WORDS: readonly string[] = words(`
  partnership agreement deal contract collaboration alliance merger venture talks pact accord partnered partners partnering merge merged signed
  cooperation acquisition acquired takeover purchase bought sold owned backed funded led sponsored operated founded manufactured developed published
  stake shares investment joined acquire buy acquires acquiring buys buying purchased investors clients customers subsidiary unit division arm affiliate contracts`);

/** Nouns that stand behind the name of a person or a place, or a kind of thing. */
export const PRODUCT_NOUNS: readonly string[] = words(`
  app platform token tokens coin coins software series device system product machine aircraft jets jet planes model phone vehicle vehicles drug vaccine
  technology method therapy protocol blockchain conference summit event festival expo awards award championship tournament initiative program programme
  project index composite industrial average futures edition exhibition accord treaty act`);

/** What is made or shown and is no maker: nouns of an apposition. */
export const PRODUCT_KINDS: readonly string[] = words(`
  app software tool toolkit game film movie documentary musical opera album song single ep novel book memoir podcast series sitcom show festival event conference
  summit exhibition tournament race competition award prize program programme initiative campaign scheme project drug medicine vaccine device gadget cryptocurrency
  token coin stablecoin memecoin blockchain robot chatbot assistant generator technology technique method therapy treatment supplement collection smartphone vehicle
  aircraft helicopter missile satellite ship vessel yacht engine plugin extension product solution feature portal dashboard toolbox language protocol model
  wine beer whisky whiskey gin vodka snack cream serum perfume fragrance holiday village mine deposit property resort building tower bridge stadium park`);

/** Words that the noun of a kind ends before. */
export const KIND_ENDS: readonly string[] = words(
  'that which for from with by to of in on at designed built created developed powered based aimed available made offering combining featuring where when has',
);

/** Kinds of organizations that examples follow. */
export const KINDS: readonly string[] = words(`
  companies firms banks chains retailers brands clients customers partners organizations organisations investors lenders insurers publications outlets newspapers agencies
  airlines automakers carmakers manufacturers rivals competitors giants startups start-ups universities institutions leaders players charities nonprofits foundations vendors suppliers`);

/** What shares do by an amount. */
export const MOVES: readonly string[] = words(
  'rose fell gained lost slipped dropped climbed jumped eased firmed shed slid declined advanced surged soared tumbled plunged dipped added edged sank rallied',
);

/** Political parties and movements by the name of their members. */
export const PARTY_NAMES: readonly string[] = phrases(
  'labour, tories, conservatives, liberal democrats, lib dems, likud, labor party, communist party, christian democrats, social democrats, socialists, communists, fatah, sinn fein, solidarity',
);

/** Endings of names on the web. */
export const TOP_DOMAINS: readonly string[] = words(
  'com ai io net org tv co app xyz finance news uk eu de cn in fm me gg dev tech cloud edu gov biz info ae ca fr nl dk fi pl br kr hk sg nz ie ph sa qa ng gl ly health store shop online studio agency',
);

/** Possessives that open a name instead of ending one: `People's`, `Women's`. */
export const OPENING_POSSESSIVES: readonly string[] = words(`
  people peoples women men children workers farmers teachers veterans king queen saint lord patients consumers lloyd sotheby moody macy mcdonald wendy kohl levi domino
  employees staff doctors nurses students members customers citizens policyholders growers producers seafarers miners drivers pilots fishermen
  seamen firefighters pensioners depositors shareholders authors artists actors bankers brokers builders carpenters friends youth
  christie sainsbury dillard carl trader denny arby land kellogg campbell reader girls boys players lawyers writers mothers`);

/** Words of foreign names that stay lower case inside. */
export const PARTICLES: readonly string[] = words(
  'de del della di da do dos das du des la le les los las el y e et und von van der den ten für zu al bin ibn',
);

/** Endings of a compound whose first part alone is the name: `Acme-owned`. */
export const COMPOUND_ENDS: readonly string[] = words(`
  based owned led backed listed approved branded run style related funded controlled sponsored operated made born area wide only type linked brokered managed
  affiliated certified registered traded focused specific compatible powered driven ready held trained educated dominated`);

/** First words of names that a short form drops: `Grupo Acme` is `Acme`. */
export const SHELLS: readonly string[] = words(
  'grupo groupe gruppo gruppe corporación corporacion compañía compania compagnie société societe sociedad banco banca banque koninklijke',
);

/** Descriptive nouns that close a name although they are lower case: `Titan corporation`, `Labour party`. */
export const LOWER_HEADS: readonly string[] = words('corporation party subcommittee');

/** Officers that companies alone have. */
export const OFFICERS: readonly string[] = words(
  'ceo cfo coo cto cio cmo cofounder co-founder founder founders co-founders evp svp officer partner',
);

/** Nouns between two names in a heading: `Acme Subsidiary Globex`. */
export const HEADING_BREAKS: readonly string[] = words(
  'subsidiary unit division maker producer explorer developer manufacturer retailer insurer lender miner drugmaker automaker chipmaker firm startup start-up investors shareholders customers shares stock parent owner affiliate',
);

/** Words that go on behind `and` in one name: `Savings and Loan Association`, `Power and Light Co`. */
export const BOUND: readonly string[] = words(
  'loan exchange drug trust wildlife casualty accident indemnity guaranty firearms light electric allied related',
);
