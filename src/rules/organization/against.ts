const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Last words of names of products, events, laws, titles of works, awards and programmes. */
export const OTHER_HEADS: readonly string[] = words(`
  act bill law treaty accord agreement protocol pact convention constitution amendment charter directive regulation code chapter resolution
  summit conference forum symposium workshop seminar expo fair festival exhibition show showcase webinar congresses olympics games cup
  championship championships league-cup tournament open masters derby prix marathon race tour series season final finals war
  award awards prize prizes medal oscar emmy grammys oscars list ranking index indices average composite report survey study review paper
  program programme programs project plan scheme strategy policy framework roadmap agenda campaign mission award-program
  day week month year holiday christmas easter ramadan eve anniversary
  etf etfs app application platform suite edition version model phone tablet console card wallets series-a bond bonds notes loan
  rights settlement trial case deal budget pilot experience challenge scholarship fellowship internship
  officer president director manager minister secretary chairman chairwoman ceo cfo coo cto editor spokesman governor mayor senator
  shares stock warrants units dollars dollar euro yen yuan pounds
  theory method technology-review therapy-session treatment disease syndrome virus vaccine drug
  sheet statements statement information details contact contacts release releases notice disclaimer relations summary overview highlights results
  questions answers faq terms conditions privacy copyright disclosure disclosures safe harbor harbour
  team accreditation certification certificate membership designation recognition credentials
  revolution era age crisis reform reforms movement-day process peace talks`);

/** Last words of names of places and buildings. */
export const PLACE_HEADS: readonly string[] = words(`
  street st avenue ave road rd boulevard blvd lane drive square plaza highway hwy expressway freeway interstate route bridge tunnel
  river lake sea ocean bay gulf island islands peninsula mountain mountains mount valley desert canyon creek falls beach coast cape
  county province state territory region prefecture district oblast city town village township borough municipality suburb
  airport port harbor harbour station terminal stadium arena park gardens garden zoo palace castle tower towers building hall house
  area zone belt corridor strip heights hills springs forest woods delta basin strait canal dam mine airfield`);

/** Short forms in capitals that name no organization. */
export const OTHER_ACRONYMS: readonly string[] = words(`
  ceo cfo coo cto cio cmo cso cpo evp svp vp avp mp mps pm hr it pr ir ai ml ar vr iot api sdk saas paas iaas ui ux os pc tv cd dvd usb
  gdp gnp cpi ppi pmi ipo spo spac eps ebitda ebit roi roe roa irr npv aum arr nav nta etf etfs esg kpi capex opex r&d m&a b2b b2c d2c faq
  us u.s. usa u.s.a. uk u.k. uae u.a.e. prc ussr u.s.s.r. nyc la dc d.c. drc gcc brics eu-27 usd eur gbp jpy cny rmb aud cad hkd sgd chf inr mxn btc eth usdt nft nfts defi dao
  am a.m. p.m. et est edt pst pdt cst cdt mst mdt gmt utc cet hkt ist ad bc b.c. tbd tba na n/a vs aka fyi diy ii iii iv vi vii viii ix xi xii
  dna rna mrna hiv aids covid covid-19 sars mri ct ecg eeg adhd ptsd fda-approved iq id ids gps gsm lte lng lpg cng ngl ev evs suv suvs rv rvs atv led lcd oled hvac cam cnc 3d 5g 4g
  phd ph.d. mba md m.d. dds rn cpa esq jd bsc msc ba ma llm mr mrs ms dr jr sr
  ltd inc co plc llc corp sa ag nv gmbh jv mou loi nda rfp rfq kyc aml gdpr hipaa gaap ifrs iso soc pdf url html http https www com net org
  al ak az ca fl ga hi ia ks ky mi mn mo mt ne nh nj nm nc nd oh ok ri sc sd tn tx ut vt va wa wv wi wy ab mb nb ns qc sk
  q1 q2 q3 q4 h1 h2 fy ytd yoy qoq cagr bn mln pct dlrs dlr bpd bbl boe mw gw kw kwh mwh gwh tpd oz ha km kg
  no yes new the and for with not all any our its you top pre mid sub non via per on in of to at by or an as is be we he do go so up if
  hd uhd otc eft ach sku asin ppe bs ps opt abs cdo cds repo sdr sdrs libor sofr cpr mbs clo gmv tvl tps rwa poc usp cto3 nasd-listed photo source logo
  ip ott llms gpu cpu gpt nlp ocr sms mms qr vpn dns crm cms seo sem ppc uav uavs lifo fifo sla slas
  aaa aa bbb bb ccc nikkei dax ftse sensex nifty brent topix bovespa ibovespa stoxx`);

/** Offices of persons: they end the name of an organization before them and open that of a person behind them. */
export const PERSON_TITLES: readonly string[] = words(`
  mr mrs ms messrs dr prof professor rev reverend gen lt col maj capt sgt cmdr sen rep gov lieutenant colonel congressman congresswoman
  president chancellor minister ministers senator senators justices judges congressmen governor mayor ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman
  chairperson ceo cfo coo cto cio cmo cso cpo evp svp vp avp director directors economist economists analyst analysts lawyer lawyers attorney secretary officer treasurer founder
  co-founder cofounder manager managers editor prosecutor superintendent commissioner councillor councilman strategist vice-president chairmen administrator administrators undersecretary negotiator correspondent scientist researcher`);

/** Ranks and callings: the same, but only where they come first, since names of organizations hold them too (\`Burger King\`). */
export const PERSON_RANKS: readonly string[] = words(`
  miss sir lord lady dame baron sheikh king queen prince princess pope father sister brother judge justice general captain sergeant admiral commander
  marshal premier deputy vice chief detective inspector coach author actor actress singer rabbi imam cardinal archbishop bishop leader
  republican democrat emperor rebel guerrilla counsel head defendant plaintiff first-lady`);

/** Words that belong to a title that follows them: `Vice President`, `Foreign Minister`. */
export const TITLE_MODIFIERS: readonly string[] = words(`
  vice deputy assistant associate senior executive chief managing general prime foreign finance interior defense defence trade labor labour justice
  health agriculture energy transport education economy economic economics commerce industry environment planning housing transportation information culture acting former
  co interim global regional corporate group operating financial technology marketing commercial investment legal medical scientific strategy
  product people human resources communications compliance revenue risk data digital first second attorney solicitor district secretary
  principal lead head staff press party opposition state under permanent honorary independent non lord crown supreme federal premier petroleum oil fisheries maritime railway railways home
  board business development research creative science customer experience sales security growth innovation analytics transformation`);

/** Words that no name begins with, although a sentence may. */
export const NOT_FIRST: readonly string[] = words(`
  the a an this that these those some any each every both all no our your my his her their its it he she they we you i who what when where why how which
  in on at by for from with without to into under over after before during since until while as if although though because and but or nor so yet
  concerning regarding considering about above among between through per via despite unlike like besides beyond within including according based led founded formed headquartered
  also however meanwhile moreover furthermore additionally therefore thus hence still then now today yesterday tomorrow here there earlier later
  recently currently previously formerly instead nevertheless nonetheless separately similarly overall finally
  is are was were be been being has have had do does did will would can could may might must shall should let not never ever only even just once
  please dear hello hi thanks thank contact contacts email e-mail phone tel fax website web visit click source sources photo image images video note notes read more see view
  dealers traders analysts officials shares said says told adds added buyer seller cofounded co-founded registered listed most many much several
  such few other another former underwriter issuer borrower`);

/** Networks and shops of software that are named as channels more often than as companies. */
export const PLATFORMS: readonly string[] = words(`
  facebook twitter linkedin instagram youtube telegram discord tiktok github reddit medium whatsapp wechat pinterest snapchat twitch slack zoom android
  ios windows linux ethereum bitcoin solana polygon binance coinbase uniswap pancakeswap opensea quickbooks excel spotify netflix kickstarter wikipedia`);

/** Nouns that contracts write with a capital for a party that they have named: `the Company`. */
export const CONTRACT_ROLES: readonly string[] = words(`
  company companies corporation group partnership firm board issuer parent subsidiary subsidiaries buyer seller purchaser vendor client customer
  partner partners management licensee licensor lender borrower bidder offeror lessee lessor employer sponsor manager agent trustee holder`);

/** First words of claims and of names of awards: `Best Design Agency`, `Oldest Brewery`. */
export const SUPERLATIVES: readonly string[] = words(`
  best top oldest largest biggest leading newest fastest greatest worst finest strongest trusted premier most renowned acclaimed`);

/** What only persons are. */
export const PERSON_NOUNS: readonly string[] = words(`
  author writer novelist poet artist musician singer rapper songwriter composer actor actress filmmaker photographer painter sculptor entrepreneur
  businessman businesswoman attorney lawyer physician doctor surgeon dentist psychologist therapist nurse professor teacher student athlete
  boxer wrestler golfer swimmer runner cyclist driver coach veteran activist philanthropist journalist columnist blogger podcaster influencer
  politician pastor preacher chef scientist economist historian speaker mentor native graduate alumnus widow son
  daughter father mother brother sister man woman boy girl survivor virtuoso guitarist pianist drummer violinist vocalist model comedian`);

/** What a name on the web has that is a channel: `their Facebook page`. */
export const PAGE_NOUNS: readonly string[] = words(
  'page pages review account accounts channel channels feed feeds profile profiles post posts video videos ads reel hashtag',
);
