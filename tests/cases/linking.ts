/**
 * Short texts in which mentions are marked with the number of their entity: `[1 Acme Holdings plc] … [1 Acme]`. Mentions of one number
 * belong together, mentions of different numbers never do; what is not marked is not looked at.
 */
export const LINKED: Readonly<Record<string, readonly string[]>> = {
  'an acronym in brackets': [
    'The [1 Caspian Transit Authority] ([1 CTA]) raised its tolls. The [1 CTA] had kept them flat for ten years.',
    'The [1 Institute of Marine Engineering] ([1 IME]) has a new director. Before, she led the [2 Institute of Soil Research] ([2 ISR]).',
    '[1 Vereinigte Nordland Werke AG] ([1 VNW]) will cut 300 jobs in Kiel. Unions at [1 VNW] called the plan reckless.',
    'The [1 Hellenic Ports Association] ([1 HPA]) wrote to the ministry. Members of the [1 HPA] pay the fee twice.',
    'The [1 National Bureau of Fisheries] ("[1 NBF]") will publish the quotas. Boats must report to the [1 NBF] each week.',
    '[1 Shandong Yellow River Bank] ([1 SYRB]) and [2 Shandong Rural Credit Bank] ([2 SRCB]) report in March. [2 SRCB] is the larger.',
  ],
  'an acronym whose name comes later': [
    '[1 KPDC] to drill nine more wells\n\nThe [1 Kivu Power Development Company] ([1 KPDC]) has the money in hand.',
    'Workers at [1 TMSA] are on strike. The [1 Tunisian Metal Smelters Association] ([1 TMSA]) has asked for talks.',
  ],
  'a short form': [
    '[1 Lindqvist Shipping AB] has ordered two ferries. [1 Lindqvist] will take them in 2026.',
    'Profit at [1 Garrison & Wells Holdings plc] rose by a fifth. [1 Garrison & Wells] also named a chairman.',
    '[1 Ostrava Heavy Machinery a.s.] sells cranes in 40 countries. Last year [1 Ostrava Heavy Machinery] opened in Peru.',
    '[1 Tern Island Therapeutics, Inc.] dosed its first patient. [1 Tern Island] expects data in May.',
    'The [1 University of Tartu] opened a laboratory. Two of the machines came from [2 Tartu Instruments OÜ].',
    '[1 Corporación Volcán del Sur S.A.] pays more than its rivals, said [1 Volcán del Sur] in a statement.',
    '[1 Pemberton Aggregates Ltd] bought a quarry in Wales. The land had belonged to [1 Pemberton] until 1992.',
    '[1 Banco Litoral S.A.] lost money for a second year. The chairman of [1 Banco Litoral] blamed bad loans to fishermen.',
    '[1 Nakagawa Electric Works Ltd.] makes transformers. Demand is strong, [1 Nakagawa Electric] said.',
  ],
  'a short form that comes first': [
    '[1 Marlowe] to close two mills\n\n[1 Marlowe Paper Corporation] will shut its mills in Maine and Vermont by June.',
    '[1 Quenby] beats forecasts\n\nSoftware maker [1 Quenby Systems Inc.] earned 40 cents a share.',
    '[1 Ardmore] names new chief\n\nDUBLIN - [1 Ardmore Dairies plc] has promoted its finance director, it said on Monday.',
  ],
  'a defined term': [
    '[1 First Cascade Bancorp, Inc.] (the "[1 Bank]") will pay 12 cents a share. The [1 Bank] has 31 branches.',
    '[1 Larkspur Minerals Corp.] ("[1 Larkspur]" or the "Company") has begun to drill. [1 Larkspur] holds 14 claims.',
    '[1 Sunda Strait Tollway Tbk] (hereinafter "[1 SST]") closed the road at night. [1 SST] expects repairs to last a week.',
    '[1 Bergstrom Maritime Holdings Limited] ("[1 Bergstrom]") sued [2 Port of Calloway Authority] (the "[2 Authority]"). The [2 Authority] denies fault.',
    '[1 Elmhurst Capital Partners LLC] (together with its affiliates, "[1 Elmhurst]") votes 8% of the stock. [1 Elmhurst] wants two seats.',
  ],
  'a ticker': [
    '[1 Halcyon Robotics Inc.] (NASDAQ: HLRB) fell 6%. Short sellers have circled [1 HLRB] since the summer.',
    '[1 Dunmore Resources Ltd] (ASX: DMR) found copper. Shares of [1 DMR] doubled.',
    '[1 Beacon Hill Insurance Group] (NYSE: BHIG) and [2 Beacon Street Properties Trust] (NYSE: BSPT) both report today. [2 BSPT] is down 3%.',
    '[1 Yarrow Biosciences] (Nasdaq: YRRW) has hired a medical officer. [1 Yarrow] is based in Durham.',
  ],
  'a former name': [
    '[1 Orbis Payments plc], formerly [1 Westgate Vouchers plc], moved to Manchester. [1 Orbis] has 900 staff.',
    '[1 Talwind Energy Inc.] (formerly known as [1 Prairie Coal Company]) sold its last mine. [1 Talwind] builds wind farms now.',
    'The bank, [1 Banka Jadran d.d.], previously called [1 Splitska Štedionica], has new owners.',
  ],
  'a possessive': [
    "[1 Castellan Brewing Company]'s sales rose. [1 Castellan]'s rivals did worse.",
    "The strike has closed [1 Hutchings Motors Ltd]'s plant. [1 Hutchings]' other sites are open.",
    "Analysts like [1 Ferrous Bay Steel]'s plan. [1 Ferrous Bay Steel] will publish it in June.",
  ],
  'another legal form': [
    '[1 Emberley Holdings Ltd.] filed its accounts late. [1 Emberley Holdings Limited] was fined £500.',
    '[1 Rosedale Chemicals Corp] won the case. A lawyer for [1 Rosedale Chemicals Corporation] was pleased.',
    '[1 Montclair Tools Co] is hiring. [1 Montclair Tools Company] wants 40 welders.',
    'The vessel belongs to [1 Aegir Offshore AS]. [1 Aegir Offshore] bought it in 2011.',
  ],
  'a headline in capitals': [
    '[1 CORNELIUS FREIGHT] RAISES RATES\n\n[1 Cornelius Freight Lines] will charge 5% more from May. [1 Cornelius] last raised rates in 2021.',
    '[1 PELLWORM ENERGY GMBH] REPORTS LOSS\n\nHAMBURG - [1 Pellworm Energy GmbH] lost 3 million euros last year.',
    '[1 ROSLYN MINING CORP.] DRILLS 14 METRES OF GOLD\n\n[1 Roslyn Mining Corp.] has the first results from its camp in Nunavut. [1 Roslyn] will drill on.',
  ],
  'a parent and its unit': [
    '[1 Svensen Group ASA] lifted its dividend. The unit [2 Svensen Seafood AS] had a record year.',
    '[1 Hanseatic Re AG] owns all of [2 Hanseatic Re Bermuda Ltd.], which insures ships.',
    '[1 Okonkwo Cement plc] said its subsidiary [2 Okonkwo Logistics Ltd] would run the trucks.',
    '[1 Mitsuwa Corporation] and [2 Mitsuwa Finance Corporation] share a building in Osaka.',
    '[1 Tamarind Hotels Ltd] runs 40 hotels. [2 Tamarind Hotels India Pvt Ltd] runs nine more.',
    '[1 Gulf Meridian Bank] set up [2 Gulf Meridian Bank Egypt] in 2006.',
    '[1 Northfield University] is renovating the wards of [2 Northfield University Hospital].',
  ],
  'names that are alike': [
    '[1 Bank of China] and [2 China Construction Bank] cut their deposit rates on Friday.',
    '[1 Bank of Ireland] closed 88 branches, [2 Allied Irish Banks] none.',
    'The [1 Ministry of Trade] and the [2 Ministry of Transport] argue over the port.',
    '[1 Texas Southern University] beat [2 University of Texas at El Paso] to the prize.',
    '[1 First National Bank of Omaha] and [2 First National Bank of Alaska] are not related.',
    'The [1 African Development Bank] lends more than the [2 Asian Development Bank] did at its age.',
    '[1 General Dynamics Corp] and [2 General Mills, Inc.] both pay in June.',
    '[1 Royal Bank of Canada] and [2 National Bank of Canada] beat forecasts.',
    '[1 United Spirits Ltd] sells whisky. [2 United Breweries Ltd] sells beer.',
  ],
  'companies of one surname': [
    '[1 Morgan Stanley] advised the seller, [2 Morgan Crucible plc] the buyer of the furnaces.',
    '[1 Adler Pharma GmbH] makes drops. [2 Adler Automotive GmbH] makes doors.',
    '[1 Johnson Controls] heats the school that [2 Johnson Matthey plc] built.',
    '[1 Whitaker Farms Inc.] has no link to [2 Whitaker & Sons Ltd], its lawyer said.',
    '[1 Rossi Ceramiche S.p.A.] sued [2 Rossi Marmi S.r.l.] over the name.',
  ],
  'a body with a short public name': [
    'The [1 European Commission] opened a case. The [1 Commission] has until June to decide.',
    'The [1 Ministry of Health of Ukraine] bought syringes. The [1 Ministry] paid in advance.',
    '[1 World Bank] staff were flown out. The [1 World Bank] has 60 people in the country.',
  ],
};
