import type { Document } from '../../core/document.ts';
import { hashOf } from '../../match/vocabulary.ts';

/** A title before a name, but not behind a hyphen: `Zemtrix-MS`; and a given name that is an everyday word. */
export const MS = hashOf('ms');
export const WILL = hashOf('will');
/** What a heading in capitals opens with that goes on in a name. */
export const ABOUT = hashOf('about');

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf));
/** Officers of companies, and fields that they are not in charge of: `Acme Energy CEO`. */
const COMPANY_TITLES = hashes('ceo cfo coo cto founder co-founder cofounder chairman chairwoman');
const FIELDS = hashes(
  'energy health petroleum oil home agriculture transport education industry environment housing culture defense defence trade justice foreign prime',
);

/** Whether the officer at token `title` cannot be in charge of the field at token `i`, so that it belongs to the company before it. */
export function isNoCharge({ tokens: { hash } }: Document, title: number, i: number): boolean {
  return COMPANY_TITLES.has(hash[title]!) && FIELDS.has(hash[i]!);
}

const MANAGERS = hashOf('managers');
/** What firms that are called managers manage. */
const MANAGED = hashes('asset investment fund capital wealth portfolio money property');

/** Whether the managers at token `i` are a firm: `Asset Managers`. */
export function isManagement({ tokens: { hash } }: Document, i: number): boolean {
  return hash[i] === MANAGERS && MANAGED.has(hash[i - 1]!);
}

/** What a name at the start of a sentence is said to be: `Toymaker Globex`, `Airlines Globex and Initech`. */
export const OPENING_KINDS: ReadonlySet<number> = hashes(
  'retailer landlord toymaker carmaker automaker chipmaker drugmaker steelmaker planemaker cheesemaker glassmaker brewer distiller insurer ' +
    'reinsurer lender lessor grocer hotelier developer miner shipper shipowner shipbuilder wholesaler importer exporter supplier distributor ' +
    'startup regulator watchdog automakers carmakers chipmakers drugmakers steelmakers airlines banks insurers retailers lenders brewers miners ' +
    'developers suppliers carriers rivals regulators utilities brokers',
);
