import type { AgreementType } from '../../src/core/result.ts';

/** A headline and a lead for each type of agreement, the two principal parties in [brackets]. */
export const HEADLINES: Readonly<Record<AgreementType, readonly [headline: string, lead: string]>> = {
  acquisition: [
    '[Hollis Group] to buy [Penrose Ceramics] for $420 million',
    'OSLO, March 4 - Norwegian insurer [Fjellvik Forsikring ASA] said on Monday it had agreed to acquire [Sund Pension AB] for 3.2 billion crowns.',
  ],
  merger: [
    '[Keystone Savings Bank], [Lehigh Trust Bank] to merge in all-stock deal',
    "[Austral Grain Ltd] and [Murray Mills Ltd] will merge to form the country's second-largest miller, the two companies announced on Wednesday.",
  ],
  'joint-venture': [
    '[Ohashi Motor], [Lakshmi Auto] form joint venture to build e-rickshaws in Pune',
    '[Brenner Gas AG] and [Sonatel Energy] have set up a 50-50 joint venture to build a hydrogen plant near Dakar.',
  ],
  'equity-investment': [
    '[Ridgeline Ventures] leads $35 million Series B in [Polyglot AI]',
    '[Samphire Capital] has invested 12 million pounds in [Tidewater Batteries Ltd], taking a minority stake in the Sunderland start-up.',
  ],
  'fund-formation': [
    '[Canton Retirement Board] backs $500 million fund of [Orchard Street Partners]',
    '[Meridiem Ventures] closed its third fund at 240 million euros, with the [European Innovation Bank] as its anchor investor.',
  ],
  'debt-financing': [
    '[Kariba Copper] gets $150 million loan from [Standard Bank of Lusaka]',
    '[Nordic Investment Trust Bank] has granted a seven-year loan of 80 million euros to the Finnish utility [Oulun Vesi Oy].',
  ],
  supply: [
    '[Pampa Lithium] to supply [Hanseong Battery] with carbonate for five years',
    '[Air Tasman] has ordered 22 regional jets from [Embracraft], with delivery to begin in 2026.',
  ],
  'services-contract': [
    '[Ballard Engineering] wins $90 million contract from [Port of Mombasa Authority]',
    'The [Ministry of Transport of Peru] awarded a 10-year contract to operate the Lima tram to [Tranvia Sur S.A.] on Friday.',
  ],
  license: [
    '[Corvalis Bio] licenses gene therapy to [Daiwa Pharma] in $60 million deal',
    '[Ubersicht GmbH] has signed an exclusive licence agreement with [Kyoto Optics Co.] for the use of its lens patents in Asia.',
  ],
  distribution: [
    '[Medivance] signs exclusive distribution deal with [Gulf Drug Stores]',
    '[Highmoor Distillery Ltd] has appointed [Casa Lusitana Lda] as the exclusive distributor of its whiskies in Portugal.',
  ],
  partnership: [
    '[Tessera Cloud] partners with [Bank Nusantara] on digital payments',
    '[Larkspur Airlines] and [Hotelio] have entered into a strategic partnership that lets travellers collect points with both.',
  ],
  'research-collaboration': [
    '[Genovar], [University of Uppsala] to collaborate on malaria research',
    '[Teijiro Chemicals] and the [Fraunhofer Institute for Polymers] signed an agreement to jointly develop recyclable resins.',
  ],
  consortium: [
    '[Veldhoven Port] joins [Green Shipping Alliance]',
    '[Elbe Energie] and [Skane Kraft] are among nine founding members of a consortium to promote offshore hydrogen, the group said on Thursday.',
  ],
  lease: [
    '[Wrenfield Cosmetics] leases 60,000 square feet from [Dockside Realty]',
    '[Sahara Wings] will lease four wide-body aircraft from the Dublin lessor [Shannon Aviation Capital] under an agreement signed on Sunday.',
  ],
  labor: [
    '[United Tram Workers] reach pay deal with [Metro Adelaide]',
    'Pilots at [Condor Andes] have ratified a four-year labour agreement that their union, the [Andean Pilots Association], reached in May.',
  ],
  settlement: [
    '[Brightwell Tobacco] settles lawsuit with [Oregon Department of Justice] for $48 million',
    '[Apollo Diagnostics Inc.] will pay $15 million to settle a patent suit brought by [Genetrace Corp.], court papers showed.',
  ],
  intergovernmental: [
    '[Kenya], [Rwanda] sign trade pact',
    'BELGRADE - [Serbia] and [Turkey] signed an agreement on the mutual recognition of driving licences on Tuesday.',
  ],
  grant: [
    '[Dunning Foundation] awards $3 million grant to [Bayou Wetlands Trust]',
    'The [University of Malawi] has received a grant of 1.5 million euros from the [Helvetas Fund] to train midwives.',
  ],
  sponsorship: [
    '[Brauhaus Kessel] named shirt sponsor of [SV Rheinau]',
    '[Cobalt Insurance] will sponsor the [Leinster Cycling Team] for three seasons, the two sides announced.',
  ],
  other: [
    '[Aldgate Partners], [Fairbourne plc] sign standstill agreement',
    '[Marigold Resources Ltd] has signed a confidentiality agreement with [Kurrajong Gold Ltd], it told the exchange on Friday.',
  ],
};
