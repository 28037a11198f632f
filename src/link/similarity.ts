import { createRequire } from 'node:module';

type Distance = (a: string, b: string, options?: { readonly ignoreCase?: boolean }) => number;

const require = createRequire(import.meta.url);
let measure: Distance | null = null;

/** Jaro–Winkler similarity of two names, 0 to 1. Loads natural's measure at the first call. */
export function similarity(a: string, b: string): number {
  measure ??= require('natural/lib/natural/distance/jaro-winkler_distance.js') as Distance;
  return measure(a.slice(0, LONGEST), b.slice(0, LONGEST));
}

/** The measure is quadratic; names are shorter than this. */
const LONGEST = 100;
