import { words } from './lists.ts';

/** Money that somebody earns, owes or is owed: neither invested nor given. */
export const EARNED = words(`
  contract, contracts, subcontract, order, orders, sales, revenue, payment, payments, proceeds, dividend, bonus, loan, damages,
  settlement, verdict, arbitration, jury, court, judge, license, approval, clearance, waiver`);

/** What money is given for, so that it buys no shares. */
export const GIVEN = words(`
  charity, charitable, charities, causes, research, relief, education, scholarship, scholarships, community, communities, grant,
  grants, hospital, university, foundation, nonprofit, donors, campaign`);

/** Funds that help, save or track, and gather no money to invest. */
export const OTHER_FUNDS = words(`
  relief, charity, scholarship, memorial, mutual, etf, index, retirement, reward, victims, assistance, disaster, emergency,
  endowment, patient, bail`);

/** Money of a crowd, of buyers of coins or of friends of a cause, which buys no shares. */
export const CROWD = words(`
  presale, presales, ico, token, tokens, coin, charity, kickstarter, crowdfunding`);
