import { standingFor } from './lists.ts';

/** What the words around a form noun say of its subject: the type of the agreement. Words that stand before the noun. */
export const TOPICS_BEFORE = standingFor({
  merger: 'merger, business combination, combination',
  acquisition: `
    acquisition, takeover, buyout, share purchase, stock purchase, asset purchase, share exchange, purchase and sale,
    sale and purchase, share sale, asset sale, arrangement, option`,
  'joint-venture': 'joint venture, jv, joint-venture, shareholders',
  'equity-investment': `
    investment, subscription, securities purchase, equity purchase, private placement, underwriting, share subscription,
    funding`,
  'debt-financing': 'loan, credit, financing, refinancing, rescheduling, restructuring, debt, facility, guarantee, note',
  supply: `
    supply, offtake, off-take, power purchase, gas, grain, grains, purchase, sales, procurement, ppa, delivery, aircraft,
    long-term supply`,
  'services-contract': `
    services, service, consulting, construction, engineering, epc, outsourcing, maintenance, manufacturing, management,
    data processing, tolling, operations, hosting, design`,
  license: 'license, licence, licensing, royalty, franchise, sublicense, cross-licensing, patent',
  distribution:
    'distribution, co-promotion, co-commercialization, distributor, reseller, marketing, agency, resale, sales and marketing, dealership, dealer',
  partnership: 'partnership, alliance, cooperation, collaboration, integration, teaming, referral, strategic alliance, rebate',
  'research-collaboration': `
    research, research and development, joint development, co-development, clinical, r&d, clinical trial,
    research collaboration`,
  consortium: 'consortium, membership',
  lease: 'lease, leasing, rental, charter, tenancy, sublease',
  labor: 'labor, labour, wage, wages, pay, collective bargaining, collective, union, employment',
  settlement: 'settlement, plea, consent, deferred prosecution',
  intergovernmental: `
    trade, bilateral, peace, ceasefire, semiconductor, fishing, fisheries, arms, extradition, currency, louvre, tax treaty,
    aid, intergovernmental, nafta, free trade, tariff, commodity, coffee, cocoa, tin, rubber, sugar`,
  grant: 'grant, cooperative research, aidgrant',
  sponsorship: 'sponsorship, naming rights, endorsement, media rights, broadcast, broadcasting, broadcast rights',
});

/** Words behind the noun that say what the agreement is for; the first one decides. */
export const TOPICS_AFTER = standingFor({
  acquisition: 'acquire, acquires, acquiring, earn up to, buy, sell, divest, acquisition, takeover, sale, purchase',
  merger: 'merge, merger, combine, business combination',
  'joint-venture': 'joint venture, joint company',
  'fund-formation': `
    fund of funds, industry fund, investment fund, venture fund, venture capital fund, growth fund, joint fund, infrastructure fund,
    climate fund, ecosystem fund, development fund`,
  'equity-investment': 'invest, investment, subscribe, underwrite, underwriter, underwriters',
  'debt-financing': 'lend, loan, borrow, refinance, reschedule, credit facility, debt, financing',
  supply:
    'supply, supplies, deliver, delivery, export, import, gas, oil, wheat, grain, aircraft, equipment, engines, electricity',
  'services-contract': `
    provide, provides, design, construct, build, construction, manufacture, services, operate, manage, maintain, install,
    upgrade, consultancy, implement`,
  license: 'license, licence, licensing, patents',
  distribution: 'distribute, distribution, resell, to market, and market, sale_and_marketing',
  partnership: 'cooperate, collaborate, partner, integrate, explore, cooperation, collaboration, promote',
  'research-collaboration':
    'research, develop, jointly develop, co-develop, clinical trial, clinical trials, research and development',
  consortium: 'consortium',
  lease: 'lease, rent, charter',
  labor: 'wages, wage',
  settlement: 'settle, litigation, lawsuit, lawsuits, dispute, claims, resolve',
  intergovernmental: 'tariffs, trade',
  sponsorship: 'sponsor, sponsorship, sponsors',
  grant: 'donate, donation',
});
