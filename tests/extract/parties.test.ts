import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extractor.ts';

const extractor = createExtractor();

/** The parties of the first agreement of a text, in the order of their names. */
function partiesOf(text: string): string[] {
  const { agreements } = extractor.extract({ id: 'parties', text });
  return (agreements[0]?.parties ?? []).map(({ name, role }) => `${role}: ${name}`).sort();
}

describe('the parties of an agreement', () => {
  it.each([
    [
      'the unit that its owner is named with',
      "Acme Corp signed a partnership agreement with Globex Ltd's Initech Foods unit.",
      ['party: Acme Corp', 'party: Initech Foods'],
    ],
    [
      'the unit that is named behind its owner',
      'Acme Corp signed a partnership agreement with Globex Ltd unit, Initech Inc.',
      ['party: Acme Corp', 'party: Initech Inc.'],
    ],
    [
      'owner and unit where the unit is bought',
      "Acme Corp acquired Globex Ltd's Initech Foods unit.",
      ['acquirer: Acme Corp', 'seller: Globex Ltd', 'target: Initech Foods'],
    ],
    [
      'a group whose number has two words',
      'Acme Corp signed a research agreement with twenty-five universities.',
      ['party: Acme Corp', 'party: twenty-five universities'],
    ],
    [
      'the subject behind a condition that names others',
      'Subject to approval by shareholders, Acme Corp will buy Globex Ltd.',
      ['acquirer: Acme Corp', 'target: Globex Ltd.'],
    ],
    [
      'whom a noun calls a partner',
      'Acme Corp said that venture partner Globex Ltd has entered a partnership with Initech Inc.',
      ['party: Globex Ltd', 'party: Initech Inc.'],
    ],
    [
      'a common word in a list of names',
      'Acme Corp collaborated with Wise, Transpay, Globex, and Initech.',
      ['party: Acme Corp', 'party: Globex', 'party: Initech', 'party: Transpay', 'party: Wise'],
    ],
    [
      'the second in a list where each is told what it is',
      'Acme Corp announced a partnership with Globex, a leading content firm and Initech Network, a leading platform.',
      ['party: Acme Corp', 'party: Globex', 'party: Initech Network'],
    ],
    [
      'no body that is named to say what another one is',
      'Acme Corp, a leading Contract Manufacturing Organization, and Globex Ltd announced a partnership.',
      ['party: Acme Corp', 'party: Globex Ltd'],
    ],
    [
      'the names behind what they are said to be',
      'Acme Corp signed a distribution agreement with leading companies Globex and Initech.',
      ['distributor: Globex', 'distributor: Initech', 'supplier: Acme Corp'],
    ],
    [
      'a body by the noun in its name',
      'Acme Foundation has grown. Initech Ltd helped. The foundation donated $2 million to Globex Hospital.',
      ['grantee: Globex Hospital', 'grantor: Acme Foundation'],
    ],
    [
      'a company by where it is',
      'Acme Corp makes pumps. The Ohio company raised $20 million from Globex Ventures.',
      ['investor: Globex Ventures', 'issuer: Acme Corp'],
    ],
    [
      'whom a speaker works for',
      '“We signed a partnership agreement with Globex Inc,” Acme Corp chief executive Jane Miller said.',
      ['party: Acme Corp', 'party: Globex Inc'],
    ],
    [
      'a government by the short form of its country',
      'Acme Corp signed a contract with the U.S. government to build a road.',
      ['customer: U.S. government', 'supplier: Acme Corp'],
    ],
    [
      'a port or a town, whatever it is called',
      'Acme Corp won a contract from the Port of Quillmere.',
      ['customer: Port of Quillmere', 'supplier: Acme Corp'],
    ],
    [
      'the second whose trade and nation are told before its name',
      'Acme Air Inc and the Peruvian carrier Globex signed a codeshare agreement.',
      ['party: Acme Air Inc', 'party: Globex'],
    ],
    [
      'no exchange in brackets for they',
      'Acme Therapeutics, Inc. (Nasdaq: ACTX) and Globex Co., Ltd. (TSE: 4599) said they have entered into a research collaboration.',
      ['party: Acme Therapeutics, Inc.', 'party: Globex Co., Ltd.'],
    ],
    [
      'no country that a company is of',
      'Acme AG of Germany, Globex NV of Belgium and Initech GmbH, also of Germany, formed a joint venture.',
      ['party: Acme AG', 'party: Globex NV', 'party: Initech GmbH'],
    ],
    [
      'nobody twice for a firm that is said to be one',
      'Globex Investments announced the acquisition of Initech Ltd from Acme Holdings, the real estate firm led by Jane Miller.',
      ['acquirer: Globex Investments', 'seller: Acme Holdings', 'target: Initech Ltd'],
    ],
    [
      'a college by its saint and a shop by its keeper',
      "St Aldwin's College signed a partnership agreement with Quillman's Hardware.",
      ["party: Quillman's Hardware", "party: St Aldwin's College"],
    ],
    [
      'the bodies whose members vote',
      'The governing bodies of Harlow University and Initech College have agreed to merge in August.',
      ['party: Harlow University', 'party: Initech College'],
    ],
    [
      'the states whose ministers sign',
      'Foreign ministers of Kenya and Uganda signed a border treaty.',
      ['party: Kenya', 'party: Uganda'],
    ],
    [
      'a team that its sponsor pays',
      'The Quillmere Rovers have renewed their sponsorship deal with Acme Corp.',
      ['party: Quillmere Rovers', 'sponsor: Acme Corp.'],
    ],
    [
      'the owner of a ship as lessor of its charter',
      'Acme Shipping Corp has entered into a time charter contract with Globex Bulk Ltd for the vessel Quill.',
      ['lessee: Globex Bulk Ltd', 'lessor: Acme Shipping Corp'],
    ],
    [
      'the company whose stake is bought, beside its seller',
      'Acme Corp has acquired a majority stake in Globex Inc from Initech Capital.',
      ['acquirer: Acme Corp', 'seller: Initech Capital', 'target: Globex Inc'],
    ],
    [
      'an arm that is named between commas',
      'Acme Corp agreed to sell its Chilean arm, Autovia Quill, to pension manager Globex for $40 million.',
      ['acquirer: Globex', 'seller: Acme Corp', 'target: Autovia Quill'],
    ],
    [
      'nobody who only approved a sale',
      'The sale of Globex Inc to Acme Corp was approved by regulators.',
      ['acquirer: Acme Corp', 'target: Globex Inc'],
    ],
    [
      'the other one for the company that is sold',
      'Initech Ltd, which owned Globex Inc, has sold the company to Acme Corp.',
      ['acquirer: Acme Corp.', 'seller: Initech Ltd', 'target: Globex Inc'],
    ],
    [
      'a ministry by its state',
      "Kenya's finance ministry signed a loan agreement with Globex Bank.",
      ["borrower: Kenya's finance ministry", 'lender: Globex Bank'],
    ],
    [
      'a name that no lexicon has at the start of a list',
      'Zemtrix, Globex and Initech signed a cooperation agreement.',
      ['party: Globex', 'party: Initech', 'party: Zemtrix'],
    ],
    [
      'the subject behind a noun that may be a verb',
      'Pump maker Acme Corp won an order from Globex Inc.',
      ['customer: Globex Inc.', 'supplier: Acme Corp'],
    ],
    [
      'who advises the funds that buy',
      'Funds advised by Globex Capital have agreed to acquire Acme Ltd.',
      ['acquirer: Globex Capital', 'target: Acme Ltd.'],
    ],
    [
      'whose contract it is by the name in front of it',
      'Acme Corp received a U.S. Army contract worth $40 million.',
      ['customer: U.S. Army', 'supplier: Acme Corp'],
    ],
    [
      'the owner of a team, not the team',
      'Acme Corp announced a seed round led by Harlow Rovers owner Roger Miller and Globex Capital.',
      ['investor: Globex Capital', 'investor: Roger Miller', 'issuer: Acme Corp'],
    ],
    [
      'the investors that the next sentences name',
      'Acme Corp raised $5 million in a seed round. Globex Ventures led the round. New investors include Initech Capital and Hooli Partners.',
      ['investor: Globex Ventures', 'investor: Hooli Partners', 'investor: Initech Capital', 'issuer: Acme Corp'],
    ],
    [
      'both of two companies of two places',
      "Acme Corp announced the acquisitions of Oregon-based Globex Surveying and Florida's Initech Foods.",
      ['acquirer: Acme Corp', 'target: Globex Surveying', 'target: Initech Foods'],
    ],
    [
      'no state of a town',
      'Acme Corp, based in Little Rock, Ark., and Globex Ltd said they entered a partnership agreement.',
      ['party: Acme Corp', 'party: Globex Ltd'],
    ],
    [
      'the examples of a kind',
      'Acme Corp has partnered with leading suppliers such as Globex Ltd and Initech Inc.',
      ['party: Acme Corp', 'party: Globex Ltd', 'party: Initech Inc.'],
    ],
    [
      'whom the people work for',
      'The study was run by Acme Corp in collaboration with researchers from Globex University.',
      ['party: Acme Corp', 'party: Globex University'],
    ],
    [
      'the country whose government it is',
      'Acme Corp runs the mine under a long agreement with the government of Liberia.',
      ['party: Acme Corp', 'party: Liberia'],
    ],
    [
      'a private company in angle brackets that begins with capitals',
      'Acme Corp has agreed in principle on a merger with <GLX Data Inc>, a software company.',
      ['party: Acme Corp', 'party: GLX Data Inc'],
    ],
    [
      'the unit that speaks, not its owner',
      "Acme Corp's Globex Acceptance Inc unit said it is issuing a 50 mln dlr eurobond.",
      ['borrower: Globex Acceptance Inc'],
    ],
    [
      'all names of a list of examples',
      'Acme Corp has partnered with global brands including Globex Inc, Harlow, Blanche Dairy, and Initech.',
      ['party: Acme Corp', 'party: Blanche Dairy', 'party: Globex Inc', 'party: Harlow', 'party: Initech'],
    ],
    [
      'who acts behind an opening participle',
      'Recently securing a $3 million seed funding round led by Globex Capital, Acme Corp is poised to grow.',
      ['investor: Globex Capital', 'issuer: Acme Corp'],
    ],
    [
      'the partners of a venture, not the venture',
      'Founded in 2011 as a joint venture between Globex Inc and Initech Ltd, Acme Corp sells phones.',
      ['party: Globex Inc', 'party: Initech Ltd'],
    ],
    [
      'persons with whom a body deals',
      'Acme Corp announced a strategic partnership with Steven Miller.',
      ['party: Acme Corp', 'party: Steven Miller'],
    ],
    [
      'the person who sells',
      'Acme Corp has signed a letter of intent with Jane Miller to acquire the rights to her arena.',
      ['acquirer: Acme Corp', 'seller: Jane Miller'],
    ],
    [
      'a body and the unit that it owns',
      'Acme Corp and its software subsidiary Initech Border signed a partnership with Globex Ltd.',
      ['party: Acme Corp', 'party: Globex Ltd.', 'party: Initech Border'],
    ],
    [
      'the bodies of a list that has a person in it',
      'Jane Miller, Acme Corp and Globex Inc are partnering to launch a studio.',
      ['party: Acme Corp', 'party: Globex Inc'],
    ],
    [
      'a side that has no name',
      'Acme Corp signed a memorandum of understanding with a leading European energy company.',
      ['party: Acme Corp', 'party: leading European energy company'],
    ],
    [
      'no side without a name where a name follows',
      'Acme Corp signed a partnership agreement with a Danish drone maker, Globex Inc.',
      ['party: Acme Corp', 'party: Globex Inc.'],
    ],
    [
      'an investor without a name, who buys no company',
      'Acme Corp entered into a purchase agreement with a single institutional investor for 2 million shares.',
      ['investor: single institutional investor', 'issuer: Acme Corp'],
    ],
    [
      'who buys in an example',
      'We note the example of Globex Inc buying out Initech Ltd in May.',
      ['acquirer: Globex Inc', 'target: Initech Ltd'],
    ],
    [
      'the backers of every sentence behind a round',
      'Acme Corp raised $12 million in a Series B round led by Hooli Fund. New investor Globex Capital and existing investors Initech Ventures and Harlow Partners also took part, together with angel investor Priya Venka.',
      [
        'investor: Globex Capital',
        'investor: Harlow Partners',
        'investor: Hooli Fund',
        'investor: Initech Ventures',
        'investor: Priya Venka',
        'issuer: Acme Corp',
      ],
    ],
    [
      'who lends to whoever secures a deal',
      'Acme Corp secured a financing deal with Globex Ltd.',
      ['borrower: Acme Corp', 'lender: Globex Ltd.'],
    ],
    [
      'the example behind like, of a noun too',
      'Acme Corp closed a $14 million private placement with backers like Globex Holdings.',
      ['investor: Globex Holdings', 'issuer: Acme Corp'],
    ],
    [
      'whom a noun that may be a verb describes',
      'Acme Corp signed a partnership agreement with pump maker Globex Holdings.',
      ['party: Acme Corp', 'party: Globex Holdings'],
    ],
  ])('are %s', (_, text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });
});
