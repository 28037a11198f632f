import type { OrganizationKind } from '../../core/result.ts';

const list = (kind: OrganizationKind, names: string): [string, OrganizationKind][] =>
  names.split(',').map((name) => [name.trim(), kind]);

/** Companies, media, schools and offices that the news name without a legal form or a word on what they are. Public knowledge, written by hand. */
export const KNOWN_COMPANIES: readonly [string, OrganizationKind][] = [
  // carmakers, planes, industry
  ...list(
    'company',
    `fiat, renault, peugeot, citroen, citroën, chrysler, daimler, daimler-benz, daimlerchrysler, ford motor, general motors, saab, volvo, skoda, audi, porsche, mercedes-benz, jaguar land rover,
    rolls-royce, aston martin, bentley, ferrari, lamborghini, maserati, stellantis, rivian, lucid motors, nio, xpeng, li auto, geely, saic, mazda, mitsubishi, mitsubishi motors, mitsubishi heavy industries, subaru, suzuki, isuzu,
    daihatsu, yamaha, kawasaki, komatsu, hitachi, hyundai, hyundai motor, daewoo, ssangyong, tata motors, mahindra, maruti suzuki, continental ag, bosch, michelin, pirelli, goodyear, firestone, bridgestone, lockheed, lockheed martin,
    northrop, northrop grumman, raytheon, general dynamics, mcdonnell douglas, bae systems, british aerospace, dassault, dassault aviation, thales, safran, snecma, embraer, bombardier, gulfstream, fokker, sukhoi, ilyushin, tupolev, aerospatiale,
    aérospatiale, eads, blue origin, boeing commercial airplanes, general electric, westinghouse, honeywell, alliedsignal, caterpillar, deere, john deere, navistar, paccar, thyssen, krupp, thyssenkrupp, mannesmann, arcelor,
    arcelormittal, mittal steel, usinor, posco, nippon steel, bethlehem steel, us steel, u.s. steel, alcoa, alcan, reynolds metals, pechiney, rio tinto, bhp, bhp billiton, anglo american, de beers, glencore, xstrata, codelco, freeport-mcmoran,
    newmont, barrick gold, norilsk nickel, rusal, severstal, abb, asea brown boveri, alstom, alcatel, schneider electric, emerson electric, rockwell, textron, tyco, bechtel, fluor, halliburton, schlumberger, baker hughes, abengoa, skanska, hochtief,
    vinci, bouygues, lafarge, holcim, cemex, pilkington, saint-gobain, corning, owens-illinois, ppg, dupont, du pont, dow chemical, monsanto, hoechst, ici, imperial chemical industries, akzo, akzo nobel, rhone-poulenc, ciba-geigy, union carbide, solvay,
    dsm, linde, air liquide, praxair, british steel, british coal, british gas, british land, british telecom, british petroleum, british airways, british leyland`,
  ),
  // oil, power, telecoms, technology
  ...list(
    'company',
    `exxonmobil, exxon mobil, amoco, conoco, conocophillips, phillips petroleum, unocal, arco, occidental petroleum, marathon oil, gulf oil, standard oil, sunoco, valero, chevrontexaco, royal dutch, royal dutch shell, royal dutch/shell, totalenergies,
    elf aquitaine, eni, repsol, statoil, equinor, norsk hydro, lukoil, gazprom, rosneft, yukos, sibneft, transneft, surgutneftegaz, tatneft, novatek, saudi aramco, aramco, sabic, petrobras, pemex, pdvsa, ecopetrol, petronas, pertamina, ongc, reliance industries,
    adnoc, qatargas, qatarenergy, nnpc, sonatrach, enron, duke energy, dominion energy, exelon, nextera, pg&e, edf, électricité de france, gdf suez, engie, e.on, rwe, enel, iberdrola, endesa, vattenfall, orsted, ørsted, vestas, siemens gamesa, siemens energy,
    verizon, t-mobile, bellsouth, bell atlantic, nynex, ameritech, pacific telesis, sbc communications, worldcom, level 3, lucent, nortel, northern telecom, cable & wireless, cable and wireless, vodafone, o2, telefonica, telefónica, telstra, telmex,
    deutsche telekom, france telecom, france télécom, telecom italia, swisscom, kpn, telenor, telia, nokia, ericsson, motorola, qualcomm, huawei, xiaomi, alibaba, tencent, baidu, jd.com, pinduoduo, bytedance, meituan, didi, softbank, rakuten, ntt docomo, kddi,
    fujitsu, nec, toshiba, panasonic, matsushita, sharp corp, sanyo, canon inc, ricoh, nikon, olympus, kodak, eastman kodak, xerox, polaroid, philips, thomson-csf, olivetti, groupe bull, siemens nixdorf, stmicroelectronics, infineon, asml, arm holdings, broadcom,
    micron, texas instruments, hewlett-packard, hewlett packard, compaq, unisys, apple computer, sun microsystems, silicon graphics, oracle, salesforce, adobe, autodesk, intuit, lotus development, novell,
    netscape, yahoo, yahoo!, ebay, airbnb, uber, lyft, doordash, instacart, shopify, etsy, openai, anthropic, deepmind, palantir, snowflake, databricks, cisco, cisco systems, juniper networks, vmware, accenture, infosys, wipro, tcs, tata consultancy services,
    cognizant, capgemini, atos, logitech, lenovo, asus, foxconn, hon hai, mediatek, globalfoundries, applied materials, lam research, seagate, western digital, amazon web services, red hat, zte, nintendo, sega, ubisoft,
    activision, activision blizzard, electronic arts, spacex, coinbase global, spacex, ftx`,
  ),
  // money
  ...list(
    'bank',
    `bank of america, jpmorgan chase, j.p. morgan, j.p. morgan chase, chase manhattan, chemical banking, citicorp, wells fargo, first interstate, bankers trust, bear stearns, salomon brothers, salomon smith barney, shearson lehman, shearson lehman brothers,
    drexel burnham lambert, kidder peabody, dean witter, dean witter reynolds, paine webber, painewebber, smith barney, prudential-bache, first boston, cs first boston, credit suisse first boston, e.f. hutton, lazard, lazard freres, nm rothschild, warburg,
    s.g. warburg, ubs warburg, kleinwort benson, morgan grenfell, barclays de zoete wedd, hoare govett, natwest, natwest markets, national westminster, lloyds, lloyds tsb, lloyds banking group, midland bank, standard chartered, abbey national, halifax plc, northern rock,
    hbos, santander uk, dresdner bank, commerzbank, westlb, bayerische vereinsbank, bayerische landesbank, hypovereinsbank, bnp paribas, paribas, societe generale, société générale, credit lyonnais, crédit lyonnais, credit agricole, crédit agricole, natixis, ing groep, abn amro, rabobank,
    fortis, kbc, dexia, unicredit, intesa sanpaolo, mediobanca, banca commerciale italiana, credito italiano, bbv, banesto, caixabank, nordea, danske bank, swedbank, handelsbanken, skandinaviska enskilda banken, sberbank, vtb, nomura, nomura securities, daiwa securities, nikko securities,
    yamaichi securities, sumitomo, mitsui, mizuho, dai-ichi kangyo, fuji bank, sanwa, mufg, dbs, ocbc, uob, maybank, anz, australia and new zealand bank, australia and new zealand banking,  westpac, commonwealth bank, macquarie, toronto-dominion, td bank, scotiabank, cibc, blackstone, blackrock, vanguard group, fidelity investments, kkr,
    carlyle group, apollo global management, bain capital, tpg, sequoia capital, andreessen horowitz, berkshire hathaway, temasek, silicon valley bank, charles schwab, raymond james, jefferies, cantor fitzgerald, oppenheimer & co, evercore, robinhood markets, stripe, revolut, klarna, monzo`,
  ),
  ...list(
    'company',
    `american express, american airlines, american home products, american international group, allianz, axa, zurich insurance, swiss re, munich re, generali, aegon, aviva, prudential, metlife, aetna, cigna, humana, unitedhealth, anthem inc, allstate, travelers corp, geico,
    state farm, standard life, legal & general, legal and general, royal & sun alliance, commercial union, general accident, guardian royal exchange, marsh & mclennan, aon, fitch, fitch ratings, s&p, s and p, s&p global, kia, dun & bradstreet, moodys, experian, equifax, msci, ftse russell, morningstar,
    deloitte, price waterhouse, pricewaterhousecoopers, coopers & lybrand, coopers and lybrand, ernst & young, ernst and young, arthur andersen, arthur young, peat marwick, kpmg peat marwick, mckinsey, mckinsey & company, boston consulting group, bain & company, booz allen hamilton, gartner, forrester, idc,
    jpmorgan cazenove, freddie mac, fannie mae, ginnie mae, sallie mae, kraft, nabisco, rjr nabisco, philip morris, altria, reynolds american, british american tobacco, imperial tobacco, bat industries, general foods, general mills, kellogg, quaker oats, sara lee, h.j. heinz, kraft heinz, mondelez, mars inc,
    hershey, cadbury, cadbury schweppes, nestle, danone, parmalat, unilever, procter & gamble, procter and gamble, p&g, colgate-palmolive, colgate, gillette, johnson & johnson, johnson and johnson, kimberly-clark, l'oreal, estee lauder, estée lauder, revlon, avon products, anheuser-busch, anheuser-busch inbev, ab inbev, heineken, carlsberg, sabmiller, guinness,
    grand metropolitan, diageo, pernod ricard, allied-lyons, allied domecq, seagram, lvmh, kering, gucci, chanel, prada, burberry, inditex, h&m, ikea, zara, uniqlo, nike, adidas, puma, reebok, levi strauss, walmart, wal-mart, kmart, k mart, sears, sears roebuck, j.c. penney, jc penney, macys, federated department stores, bloomingdale's, costco, home depot, lowe's,
    best buy, target corp, kroger, safeway, albertsons, whole foods, walgreens, cvs, cvs health, rite aid, tesco, j sainsbury, asda, morrisons, marks & spencer, marks and spencer, bausch & lomb, bausch and lomb, black & decker, black and decker, abercrombie & fitch, pratt & whitney, pratt and whitney, tate & lyle, tate and lyle, reckitt and colman, saatchi & saatchi, saatchi and saatchi,
    ogilvy & mather, ogilvy and mather, young & rubicam, young and rubicam, hill and knowlton, simon & schuster, simon and schuster, brown & root, brown and root, babcock & wilcox, babcock and wilcox, booz allen, phillips and drew, dun and bradstreet, marsh and mclennan,
    m&s, debenhams, harrods, selfridges, john lewis, carrefour, auchan, casino guichard, ahold, metro ag, aldi, lidl, tengelmann, karstadt, starbucks, burger king, kfc, pizza hut, taco bell, chipotle, subway restaurants,
    domino's pizza, yum brands, marriott, hyatt, sheraton, intercontinental hotels, accor, carnival corp, royal caribbean, delta air lines, united airlines, northwest airlines, continental airlines, trans world airlines, twa, pan am, pan american, eastern airlines, southwest airlines, jetblue, alaska airlines, air france, air france-klm, klm, lufthansa, swissair, alitalia, sabena,
    ryanair, easyjet, aer lingus, finnair, aeroflot, emirates airline, etihad, qatar airways, cathay pacific, singapore airlines, qantas, japan airlines, jal, all nippon airways, korean air, air canada, air india, fedex, federal express, united parcel service, dhl, deutsche post, maersk, hapag-lloyd, cosco, csx, burlington northern, union pacific, norfolk southern, conrail, amtrak, greyhound lines,
    pfizer, glaxo, glaxo wellcome, glaxosmithkline, gsk, wellcome, smithkline beecham, smithkline, beecham, zeneca, astrazeneca, sanofi, sanofi-aventis, aventis, schering-plough, eli lilly, bristol-myers, bristol-myers squibb, abbott, abbott laboratories, abbvie, amgen, genentech, biogen, gilead, gilead sciences, moderna, biontech, regeneron, vertex pharmaceuticals, novo nordisk, takeda, eisai, daiichi sankyo,
    astellas, teva, hoffmann-la roche, ciba, boehringer ingelheim, upjohn, warner-lambert, becton dickinson, boston scientific, medtronic, guidant, illumina, thermo fisher, sinovac, sinopharm, lonza, time warner, warner bros., warner brothers, aol time warner, viacom, paramount pictures, cbs corp, mgm, mgm/ua, columbia pictures, universal pictures, dreamworks, pixar, lucasfilm, 20th century fox, twentieth century fox, news corp, news corp., bertelsmann,
    vivendi, vivendi universal, canal plus, canal+, mediaset, pearson plc, reed elsevier, emi, sony music, universal music group, warner music group, hasbro, mattel, lego, de laurentiis entertainment, tata steel, tata group, samsung electronics, lg electronics, sk group, cargill, archer daniels midland, bunge, louis dreyfus, conagra, tyson foods, smithfield foods, jbs, chiquita, dole food, unitedhealthcare, kaiser permanente, mayo clinic`,
  ),
  // the press and the air
  ...list(
    'media',
    `bloomberg news, bloomberg tv, dow jones newswires, business insider, techcrunch, marketwatch, yahoo finance, coindesk, cointelegraph, msnbc, nbc news, cbs news, abc news, fox business, espn, hbo, mtv, c-span, sky tv, bskyb, bbc news, bbc radio, bbc world service, radio free europe, voice of america, deutsche welle, euronews, al arabiya, al-jazeera,
    los angeles times, chicago tribune, boston globe, miami herald, philadelphia inquirer, wall street journal europe, international herald tribune, christian science monitor, new yorker, barron's, business week, businessweek, u.s. news & world report, reader's digest, national geographic, vanity fair, rolling stone, vogue, playboy, washington times, new york post, new york daily news, usa today,
    daily telegraph, sunday telegraph, sunday times, daily mail, mail on sunday, daily mirror, daily express, evening standard, irish times, irish independent, toronto star, globe and mail, sydney morning herald, le figaro, libération, les echos, el pais, el país, el mundo, corriere della sera, la repubblica, la stampa, il sole 24 ore, die welt, bild zeitung, frankfurter allgemeine zeitung, sueddeutsche zeitung, süddeutsche zeitung,
    handelsblatt, neue zuercher zeitung, haaretz, maariv, yedioth ahronoth, yedioth aharonoth, jerusalem post, al-ahram, asharq al-awsat, al-hayat, hurriyet, milliyet, kommersant, nezavisimaya gazeta, komsomolskaya pravda, rossiiskaya gazeta, gazeta wyborcza, rzeczpospolita, asahi shimbun, yomiuri shimbun, mainichi shimbun, nihon keizai shimbun, nikkei asia, people's daily, china daily, global times, south china morning post, straits times, bangkok post, jakarta post,
    hindustan times, times of india, economic times, indian express, anatolian news agency, yonhap, ria novosti, jiji press, kyodo news, kyodo news service, new china news agency, xinhua news agency, press trust of india, press association, pti, irna, belga, politico, axios, huffpost, huffington post, buzzfeed, vox media, engadget, cnet, pr newswire, benzinga, proactive investors`,
  ),
  // schools, teams and bodies
  ...list(
    'university',
    `mit, caltech, ucla, nyu, uc berkeley, harvard, harvard business school, harvard medical school, harvard law school, yale, wharton, wharton school, stanford, georgia tech, carnegie mellon, cornell, dartmouth, vanderbilt, purdue, emory, brandeis, rutgers, penn state, ohio state, mcgill, virginia tech, texas a&m, eth zurich, epfl, insead, london school of economics, imperial college london, imperial college, sorbonne, johns hopkins, notre dame`,
  ),
  ...list(
    'agency',
    `nist, nsf, noaa, usaid, usps, u.s. postal service, fema, hud, hhs, doj, dod, usgs, gao, cfpb, fhfa, fha, uspto, nhtsa, ntsb, ferc, nlrb, eeoc, sba, tsa, dea, opic, exim bank, centcom, jetro, jaxa, isro, drdo, trai, npci, esa, cern, esma, eba, ecdc, efsa, echa, easa, eurostat, frontex, mhra, nhs, dwp, bafin, amf, consob, finma, asic, accc, austrac, apra, osfi, gosplan, goskomstat, gosbank,
    unep, unido, unctad, unodc, opcw, iea, wada, iata, unprofor, unrwa, unaids, u.n. high commissioner for refugees, paho, cftc, u.s. customs, federal reserve system, secret service, air force, u.s. air force, royal air force, u.s. army, u.s. navy, red crescent, coast guard, u.s. coast guard, marine corps, national guard, national security council, joint chiefs of staff, national weather service, internal revenue service, social security administration, scotland yard`,
  ),
  ...list(
    'nonprofit',
    `aclu, naacp, f.b.i., c.i.a., nation of islam, aarp, ymca, ywca, unicef usa, save the children, doctors without borders, medecins sans frontieres, médecins sans frontières, human rights watch, world wildlife fund, friends of the earth, sierra club, rotary international, lions club, salvation army, boy scouts, girl scouts, united way, caritas, care international, solidarnosc, ieee, w3c, linux foundation, mozilla, wikimedia foundation, teamsters, uaw, united auto workers, united steelworkers, ig metall, american red cross`,
  ),
  ...list('team', 'ncaa, nascar, mls, wnba, pga, pga tour, wta, atp, ufc, wwe, dallas cowboys'),
];
