/** The four kinds of things that results hold, by the names of their fields. */
export const KINDS = ['money', 'dates', 'organizations', 'agreements'] as const;
export type Kind = (typeof KINDS)[number];
