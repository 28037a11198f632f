import { standingFor, words } from './lists.ts';

const NAMES = words(`
  Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain,
  Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Botswana, Brazil, Brunei, Bulgaria,
  Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica,
  Croatia, Cuba, Cyprus, Czechoslovakia, Denmark, Djibouti, Dominica, Ecuador, Egypt, El Salvador, Eritrea, Estonia, Ethiopia,
  Fiji, Finland, France, Gabon, Gambia, Germany, East Germany, West Germany, Ghana, Greece, Grenada, Guatemala, Guinea, Guyana,
  Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan,
  Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein,
  Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Monaco,
  Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria,
  North Korea, North Macedonia, Norway, Oman, Pakistan, Palau, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland,
  Portugal, Qatar, Romania, Russia, Rwanda, Samoa, San Marino, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone,
  Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan, Soviet Union, Spain, Sri Lanka, Sudan,
  Suriname, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Tunisia, Turkey,
  Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Yemen,
  Yugoslavia, Zaire, Zambia, Zimbabwe, United States, United Kingdom, Hong Kong, Macau, Greenland, Puerto Rico, Scotland,
  Wales, Britain, Czech Republic, Eswatini, Dominican Republic, Trinidad and Tobago, Bosnia and Herzegovina, East Timor,
  Vatican`);

const VARIANTS = standingFor({
  'United States': 'United States of America, America',
  'U.S.': 'U.S., U.S.A., USA, US',
  'U.K.': 'U.K., UK',
  Britain: 'Great Britain, England',
  UAE: 'UAE, U.A.E.',
  USSR: 'USSR, U.S.S.R.',
  'Soviet Union': 'Soviets',
  Netherlands: 'Holland',
  Myanmar: 'Burma',
  'Czech Republic': 'Czechia',
  Turkey: 'Türkiye',
  Vietnam: 'Viet Nam',
  'South Korea': 'Republic of Korea',
  China: "People's Republic of China",
  Ireland: 'Republic of Ireland',
  Russia: 'Russian Federation',
  'East Timor': 'Timor-Leste',
});

/** Country names as they stand in text, with the name that the party goes by. */
export const STATES: Readonly<Record<string, string>> = { ...Object.fromEntries(NAMES.map((name) => [name, name])), ...VARIANTS };
