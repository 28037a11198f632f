import type { Unweighed } from './weights.ts';

/** Evidence in the rest of the document. */
export const DOCUMENT: readonly Unweighed[] = [
  {
    id: 'organization/ticker',
    says: 'A ticker bracket follows the name.',
    cue: { fact: 'ticker' },
    finds: [['A record was set by [Orvane] (NASDAQ: ORVN) on Friday.', 'company']],
    ignores: ['A record was set (again) on Friday.'],
  },
  {
    id: 'organization/ticker-symbol',
    says: 'The symbol of a ticker bracket stands for its company.',
    cue: { fact: 'ticker-symbol' },
    finds: [['Orvane Inc (NASDAQ: ORVN) sold boats. The yard of [ORVN] is closed.', 'company']],
    ignores: ['The yard is closed.'],
  },
  {
    id: 'organization/exchange-of-ticker',
    says: 'The exchange of a ticker bracket.',
    cue: { fact: 'exchange-of-ticker' },
    finds: [['A record was set by Orvane Inc ([OTCQB]: ORVN) on Friday.', 'exchange']],
    ignores: ['A record was set: 15 boats.'],
  },
  {
    id: 'organization/short-form',
    says: 'The beginning of a name that the document gives in full.',
    cue: { fact: 'short-form' },
    finds: [['Orvane Holdings Ltd sold boats. Then [Orvane] closed its yard.', 'company']],
    ignores: ['Then the yard was closed.'],
  },
  {
    id: 'organization/acronym-of',
    says: 'The initials of a name that the document gives in full.',
    cue: { fact: 'acronym-of' },
    finds: [['The Varnholt Fisheries Bank lends. Boats are paid by [VFB] alone.', 'bank']],
    ignores: ['Boats are paid by the crew.'],
  },
  {
    id: 'organization/defined-in-brackets',
    says: 'A short form that is defined in brackets behind an organization.',
    cue: { fact: 'defined-in-brackets' },
    finds: [['The Varnholt Fisheries Bank ([Varfish]) lends to crews.', 'bank']],
    ignores: ['The bank (closed) lends to crews.'],
  },
  {
    id: 'organization/list-neighbor',
    says: 'A neighbor in a list is an organization.',
    cue: { fact: 'list-neighbor' },
    finds: [['The loan came from NATO, [Pellworm Bank] and Orvane Inc. in March.', 'bank']],
    ignores: ['The loan came in March and April.'],
  },
  {
    id: 'organization/about-heading',
    says: 'A paragraph about the company opens with its name.',
    cue: { fact: 'about-heading' },
    finds: [['The yard is closed.\n\nAbout [Orvane Holdings]\n\nBoats are built here by hand.', 'company']],
    ignores: ['About ten boats are built here.'],
  },
  {
    id: 'organization/dateline-source',
    says: 'The source of a dateline stands between its date and the dash.',
    cue: { fact: 'dateline-source' },
    finds: [['LEEDS, England, May 3, 2024 /[Pressfleet]/ -- The yard is closed for the winter, and no boats sail.', 'company']],
    ignores: ['The yard/shed is closed.'],
  },
  {
    id: 'organization/owner',
    says: 'A name that owns something.',
    cue: { fact: 'owner' },
    finds: [["The boats are [Orvane Marine]'s pride.", 'company']],
    ignores: ['They met at noon.'],
  },
  {
    id: 'organization/of-a-nation',
    says: 'A country or nation comes before the names of its companies and bodies.',
    cue: { fact: 'of-a-nation' },
    finds: [["Shares of Norway's [Orvane Bank] fell.", 'bank']],
    ignores: ['They met at noon.'],
  },
  {
    id: 'organization/long-form',
    says: 'The name of an organization with a legal form or a business word behind it.',
    cue: { fact: 'long-form' },
    finds: [['The loan of NATO is small. A yard was bought by [NATO Marine] in May.', 'company']],
    ignores: ['Then the yard was closed.'],
  },
];
