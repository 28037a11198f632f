import { createRequire } from 'node:module';
import type { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';

const require = createRequire(import.meta.url);
let measure: typeof JaroWinklerDistance | null = null;

/** Jaro–Winkler similarity of two names, 0 to 1. Loads natural's measure at the first call. */
export function similarity(a: string, b: string): number {
  measure ??= require('natural/lib/natural/distance/jaro-winkler_distance.js') as typeof JaroWinklerDistance;
  return measure(a.slice(0, LONGEST), b.slice(0, LONGEST));
}

/** The measure is quadratic; names are shorter than this. */
const LONGEST = 100;
