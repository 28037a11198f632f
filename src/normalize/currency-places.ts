/** A country (or currency area): ISO 3166 code or a name of its own, the currencies it has had, and how text calls it. */
export interface Country {
  readonly code: string;
  readonly currencies: readonly string[];
  readonly forms: readonly string[];
}

const ROWS = `
US|USD|us,u.s.,u.s,usa,u.s.a.,american,united states
CA|CAD|canadian,canada,cdn,cdn.,can
AU|AUD|australian,australia,aussie,aust
NZ|NZD|new zealand,kiwi,nz
HK|HKD|hong kong,hongkong,hk
SG|SGD|singapore,singaporean
TW|TWD|taiwan,taiwanese,new taiwan,nt
MO|MOP|macau,macao,macanese
CN|CNY|chinese,china,renminbi
JP|JPY|japanese,japan
KR|KRW|south korean,korean,south korea,korea
KP|KPW|north korean,north korea
GB|GBP|british,uk,u.k.,britain,english,united kingdom,sterling,gb
IE|EUR IEP|irish,ireland
EU|EUR XEU|european,eu
DE|EUR DEM|german,germany,west german,deutsche,d-,federal german
DD|DDM|east german
FR|EUR FRF|french,france
BE|EUR BEF|belgian,belgium
LU|EUR LUF|luxembourg
NL|EUR NLG|dutch,netherlands
IT|EUR ITL|italian,italy
ES|EUR ESP|spanish,spain
PT|EUR PTE|portuguese,portugal
AT|EUR ATS|austrian,austria
FI|EUR FIM|finnish,finland
GR|EUR GRD|greek,greece
CY|EUR CYP|cypriot,cyprus
MT|EUR MTL|maltese,malta
SI|EUR SIT|slovenian,slovenia,slovene
SK|EUR SKK|slovak,slovakia
EE|EUR EEK|estonian,estonia
LV|EUR LVL|latvian,latvia
LT|EUR LTL|lithuanian,lithuania
HR|EUR HRK|croatian,croatia
CH|CHF|swiss,switzerland
LI|CHF|liechtenstein
DK|DKK|danish,denmark
NO|NOK|norwegian,norway
SE|SEK|swedish,sweden
IS|ISK|icelandic,iceland
CZ|CZK CSK|czech,czechoslovak,czech republic
PL|PLN PLZ|polish,poland
HU|HUF|hungarian,hungary
RO|RON ROL|romanian,romania
BG|BGN BGL EUR|bulgarian,bulgaria
RS|RSD CSD YUM|serbian,serbia,yugoslav,yugoslavia
BA|BAM|bosnian,bosnia,convertible
MK|MKD|macedonian,macedonia
AL|ALL|albanian,albania
MD|MDL|moldovan,moldova
UA|UAH UAK|ukrainian,ukraine
BY|BYN BYR|belarusian,belarussian,belarus
RU|RUB RUR|russian,russia
SU|SUR|soviet
GE|GEL|georgian
AM|AMD|armenian,armenia
AZ|AZN AZM|azerbaijani,azeri,azerbaijan
KZ|KZT|kazakh,kazakhstan,kazakhstani
KG|KGS|kyrgyz,kyrgyzstan
UZ|UZS|uzbek,uzbekistan
TJ|TJS|tajik,tajikistan
TM|TMT TMM|turkmen,turkmenistan
MN|MNT|mongolian,mongolia
TR|TRY TRL|turkish,turkey,new turkish
IL|ILS ILR|israeli,israel,new israeli,new
EG|EGP|egyptian,egypt
LB|LBP|lebanese,lebanon
SY|SYP|syrian,syria
JO|JOD|jordanian,jordan
IQ|IQD|iraqi,iraq
IR|IRR|iranian,iran
KW|KWD|kuwaiti,kuwait
SA|SAR|saudi,saudi arabian,saudi arabia
AE|AED|uae,u.a.e.,emirati,emirates,united arab emirates
QA|QAR|qatari,qatar
BH|BHD|bahraini,bahrain
OM|OMR|omani,oman
YE|YER|yemeni,yemen
IN|INR|indian,india
PK|PKR|pakistani,pakistan,pak
LK|LKR|sri lankan,sri lanka
NP|NPR|nepalese,nepali,nepal
BT|BTN|bhutanese,bhutan
BD|BDT|bangladeshi,bangladesh
MV|MVR|maldivian,maldives
MU|MUR|mauritian,mauritius
SC|SCR|seychellois,seychelles
AF|AFN AFA|afghan,afghanistan
MY|MYR|malaysian,malaysia
ID|IDR|indonesian,indonesia
TH|THB|thai,thailand
VN|VND|vietnamese,vietnam
PH|PHP|philippine,filipino,philippines
BN|BND|brunei,bruneian
KH|KHR|cambodian,cambodia
LA|LAK|lao,laotian,laos
MM|MMK|burmese,myanmar
MX|MXN MXP|mexican,mexico,new mexican
BR|BRL|brazilian,brazil
AR|ARS|argentine,argentinian,argentina,argentinean
CL|CLP|chilean,chile
CO|COP|colombian,colombia
UY|UYU|uruguayan,uruguay
PY|PYG|paraguayan,paraguay
PE|PEN|peruvian,peru,nuevos,nuevo
BO|BOB|bolivian,bolivia
VE|VES VEF VEB VED|venezuelan,venezuela
EC|USD ECS|ecuadorean,ecuadorian,ecuador
CR|CRC|costa rican,costa rica
SV|USD SVC|salvadoran,el salvador
GT|GTQ|guatemalan,guatemala
HN|HNL|honduran,honduras
NI|NIO|nicaraguan,nicaragua
PA|PAB USD|panamanian,panama
CU|CUP CUC|cuban,cuba
DO|DOP|dominican,dominican republic
HT|HTG|haitian,haiti
JM|JMD|jamaican,jamaica
TT|TTD|trinidad,trinidad and tobago,trinidadian
BB|BBD|barbadian,barbados
BS|BSD|bahamian,bahamas
BM|BMD|bermudian,bermuda,bermudan
BZ|BZD|belize,belizean
KY|KYD|cayman,cayman islands,caymanian
XC|XCD|east caribbean,eastern caribbean
GY|GYD|guyanese,guyana
SR|SRD SRG|surinamese,suriname
AW|AWG|aruban,aruba
CW|XCG ANG|antillean,netherlands antillean,netherlands antilles,caribbean
FK|FKP|falkland,falkland islands
GI|GIP|gibraltar
SH|SHP|saint helena,st. helena
ZA|ZAR|south african,south africa
NA|NAD|namibian,namibia
BW|BWP|botswana,botswanan
LS|LSL|lesotho
SZ|SZL|swazi,eswatini,swaziland
ZM|ZMW ZMK|zambian,zambia
MW|MWK|malawian,malawi
ZW|ZWG ZWL ZWD|zimbabwean,zimbabwe
MZ|MZN MZM|mozambican,mozambique
AO|AOA AOR|angolan,angola
KE|KES|kenyan,kenya
TZ|TZS|tanzanian,tanzania
UG|UGX|ugandan,uganda
SO|SOS|somali,somalia
ET|ETB|ethiopian,ethiopia
ER|ERN|eritrean,eritrea
DJ|DJF|djiboutian,djibouti
RW|RWF|rwandan,rwanda
BI|BIF|burundian,burundi
CD|CDF|congolese
NG|NGN|nigerian,nigeria
GH|GHS GHC|ghanaian,ghana,ghana new
SL|SLE SLL|sierra leonean,sierra leone
LR|LRD|liberian,liberia
GM|GMD|gambian,gambia
GN|GNF|guinean,guinea
CV|CVE|cape verdean,cape verde
ST|STN STD|são tomé,sao tome
MR|MRU MRO|mauritanian,mauritania
XO|XOF XAF|cfa,west african cfa,west african
XA|XAF|central african cfa,central african
XP|XPF|cfp,pacific
KM|KMF|comorian,comoros
MG|MGA|malagasy,madagascar
MA|MAD|moroccan,morocco
DZ|DZD|algerian,algeria
TN|TND|tunisian,tunisia
LY|LYD|libyan,libya
SD|SDG SDD SDP|sudanese,sudan
SS|SSP|south sudanese,south sudan
FJ|FJD|fiji,fijian
PG|PGK|papua new guinean,papua new guinea
SB|SBD|solomon islands,solomon island
VU|VUV|vanuatu
WS|WST|samoan,samoa
TO|TOP|tongan,tonga
`;

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code, currencies, forms] = row.split('|') as [string, string, string];
    return { code, currencies: currencies.split(' '), forms: forms.split(',') };
  });

const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The currencies of a country, the present one first. */
export function currenciesOf(country: string): readonly string[] {
  return BY_CODE.get(country)?.currencies ?? [];
}

/** Cities that open datelines, by country. */
const CITIES: Readonly<Record<string, string>> = {
  US: 'new york,washington,los angeles,chicago,houston,boston,san francisco,san diego,san jose,seattle,dallas,austin,denver,atlanta,miami,philadelphia,phoenix,detroit,minneapolis,las vegas,salt lake city,portland,pittsburgh,cleveland,baltimore,tampa,orlando,nashville,charlotte,irvine,palo alto,cambridge,wilmington,st. louis,sacramento,kansas city,indianapolis,columbus,cincinnati,milwaukee,san antonio,fort worth,raleigh,jersey city,newark,stamford,scottsdale',
  CA: 'toronto,vancouver,montreal,montréal,calgary,ottawa,edmonton,quebec,québec,winnipeg,halifax,mississauga,waterloo,kitchener,markham,ontario,alberta,british columbia,saskatoon,regina,burnaby,kelowna,laval',
  AU: 'sydney,melbourne,perth,brisbane,adelaide,canberra,queensland,victoria',
  NZ: 'auckland,wellington,christchurch',
  HK: 'hong kong',
  SG: 'singapore',
  TW: 'taipei,hsinchu,kaohsiung',
  GB: 'london,manchester,birmingham,edinburgh,glasgow,leeds',
  IE: 'dublin',
  FR: 'paris',
  BE: 'brussels,antwerp',
  CH: 'zurich,geneva,basel,bern,berne',
  DK: 'copenhagen',
  NO: 'oslo,stavanger,bergen',
  SE: 'stockholm,gothenburg',
  IS: 'reykjavik',
  CZ: 'prague',
  IT: 'rome,milan',
  IN: 'new delhi,mumbai,bombay,bangalore,bengaluru,chennai,hyderabad,kolkata,calcutta,pune,gurgaon,gurugram,noida',
  PK: 'karachi,islamabad,lahore',
  LK: 'colombo',
  NP: 'kathmandu',
  MX: 'mexico city,monterrey',
  PH: 'manila',
  AR: 'buenos aires',
  CL: 'santiago',
  CO: 'bogota,bogotá',
  UY: 'montevideo',
  EG: 'cairo',
  LB: 'beirut',
  SY: 'damascus',
  SD: 'khartoum',
  KW: 'kuwait city',
  IQ: 'baghdad',
  JO: 'amman',
  BH: 'manama',
  DZ: 'algiers',
  TN: 'tunis',
  LY: 'tripoli',
  RS: 'belgrade',
  SA: 'riyadh,jeddah',
  QA: 'doha',
  IR: 'tehran',
  OM: 'muscat',
  AE: 'dubai,abu dhabi',
  MA: 'casablanca,rabat',
  TR: 'ankara,istanbul',
  KE: 'nairobi',
  UG: 'kampala',
  TZ: 'dar es salaam',
  ZM: 'lusaka',
  MW: 'lilongwe',
  JP: 'tokyo,osaka',
  CN: 'beijing,shanghai,shenzhen,guangzhou,hangzhou',
};

/** Folded names of cities and countries, with the country's code. */
export const PLACES: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap(({ code, forms }) => forms.map((form): [string, string] => [form, code])),
  ...Object.entries(CITIES).flatMap(([code, cities]) => cities.split(',').map((city): [string, string] => [city, code])),
]);
