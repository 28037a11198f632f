import { standingFor, words } from './lists.ts';

/** Nouns and adjectives for what changes hands, by what they make of a purchase or of money that is raised. */
export const SUBSTANCES = standingFor({
  /** the whole, or enough of it to rule it */
  whole: `
    all, majority, controlling, control, remaining, remainder, rest, entire, wholly, substantially, assets, undivided, unit, subsidiary,
    business, businesses, operations, division, entirety`,
  minority: 'minority, noncontrolling',
  stake: 'stake, stakes, interest, holding, holdings, position, shareholding, shareholdings',
  shares: 'share, shares, stock, warrants',
  percent: 'pct, percent, %',
  debt: 'notes, debentures, debenture, bond, bonds, eurobond, eurobonds, loan, loans, debt, credit, coupon, certificates, paper',
  equity: 'equity, common, preferred, ordinary',
  /** what a partnership is for that is joint research */
  research: 'research, study, studies, trial, trials, preclinical, experiments, investigate',
});

/** Goods: what is delivered and used, so that its purchase is no acquisition. */
export const GOODS = words(`
  aircraft, aircrafts, airliners, jetliners, trijets, planes, jets, jumbos, widebodies, helicopters, wheat, grain, corn, maize, soybeans,
  sugar, rice, beef, butter, cotton, coffee, cocoa, oil, crude, gas, lng, coal, electricity, power, steel, copper, ore, concentrates,
  fertilizer, fertiliser, uranium, feedstock, equipment, machines, machinery, trucks, buses, vehicles, cars, scooters, motorcycles,
  locomotives, trains, wagons, railcars, ships, vessels, boats, submarines, frigates, barges, ferries, trams, tankers, engines, turbines, generators, transformers, cables, systems, simulators,
  units, tonnes, tons, barrels, gallons, bushels, computers, supercomputer, supercomputers, terminals, workstations, printers, servers,
  chips, semiconductors, processors, gpus, sensors, cameras, drones, robots, satellites, radars, missiles, ammunition, rifles, uniforms,
  doses, vaccines, kits, reagents, modules, panels, batteries, inverters, chargers, electrolyzers, carts, devices, components, tyres,
  tires, pellets, magnets, howitzers, tanks, guns, mortars, torpedoes, shells, armour, armor, corvettes, destroyers, icebreakers, yachts,
  tugs, hovercraft, gliders, fuselages, freighters, turboprops, airframes, coaches, carriages, trailers, tractors, harvesters, excavators,
  cranes, elevators, lifts, escalators, pumps, valves, pipes, compressors, boilers, reactors, blades, rails, trolleys, minibuses, bicycles,
  bikes, ebikes, fuel, kerosene, naphtha, diesel, gasoline, petrol, ethanol, biodiesel, biofuel, hydrogen, ammonia, methanol, lithium, nickel,
  cobalt, graphite, aluminum, aluminium, zinc, cement, timber, lumber, pulp, potash, phosphate, iron, flour, milk, cheese, seed, seeds, meat,
  lamb, pork, chicken, poultry, eggs, fruit, bananas, vegetables, potatoes, wine, wines, beer, whisky, salmon, tuna, catfish, fillets, oilseed,
  rapeseed, soymeal, soyoil, barley, oats, sorghum, durum, rubber, tea, tobacco, wafers, displays, screens, phones, handsets, smartphones,
  laptops, tablets, routers, switches, antennas, transmitters, payphones, meters, furniture, mattresses, boots, textbooks, syringes, masks,
  gloves, gowns, ventilators, respirators, ambulances, medicines, insulin, electrolysers, cells, ro-ros, hulls, bottles,
  ingots, billets, slabs, coils, wire, cable, hardware, parts, spares, armaments, munitions`);
