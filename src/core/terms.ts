// The closed vocabularies of a result; their meaning is frozen with version 1 of the contract.

export const MODIFIERS = ['exact', 'about', 'more-than', 'less-than', 'at-least', 'up-to', 'between'] as const;
export const TEMPORAL_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export const TEMPORAL_MODS = [
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
] as const;
export const ANCHORS = ['absolute', 'published', 'text', 'none'] as const;
export const ORGANIZATION_KINDS = [
  'company',
  'bank',
  'government',
  'agency',
  'university',
  'fund',
  'exchange',
  'media',
  'party',
  'team',
  'nonprofit',
  'other',
] as const;
export const AGREEMENT_TYPES = [
  'acquisition',
  'merger',
  'joint-venture',
  'equity-investment',
  'fund-formation',
  'debt-financing',
  'supply',
  'services-contract',
  'license',
  'distribution',
  'partnership',
  'research-collaboration',
  'consortium',
  'lease',
  'labor',
  'settlement',
  'intergovernmental',
  'grant',
  'sponsorship',
  'other',
] as const;
export const INSTRUMENTS = [
  'agreement',
  'contract',
  'memorandum-of-understanding',
  'letter-of-intent',
  'framework-agreement',
  'treaty',
  'declaration',
  'offer',
  'order',
  'unspecified',
] as const;
export const STATUSES = [
  'rumored',
  'proposed',
  'negotiating',
  'agreed',
  'signed',
  'approved',
  'completed',
  'amended',
  'terminated',
] as const;
export const MODALITIES = ['fact', 'forecast', 'denied', 'hypothetical'] as const;
export const ROLES = [
  'acquirer',
  'target',
  'seller',
  'investor',
  'issuer',
  'lender',
  'borrower',
  'supplier',
  'customer',
  'licensor',
  'licensee',
  'distributor',
  'lessor',
  'lessee',
  'grantor',
  'grantee',
  'sponsor',
  'mediator',
  'party',
] as const;
export const PARTY_KINDS = ['organization', 'state', 'person', 'group'] as const;

/** ISO 4217 codes, in force or historical, of the currencies that a bare dollar sign may stand for, the best known first. */
export const DOLLARS: readonly string[] =
  'USD AUD CAD HKD NZD SGD TWD BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD SRG TTD XCD ZWL ZWD'.split(' ');
