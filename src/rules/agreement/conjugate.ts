/**
 * How a verb form can be read: `base`, `s`, `ing`, `past` and `participle` where they differ, `ed` where they are one form,
 * `any` where the base is that form too (`set`).
 */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle' | 'ed' | 'any';

const VOWEL = /[aeiou]/;

function regular(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

/** `plan` → `plann`; only short verbs that end in one consonant after one vowel, and what is stressed at the end. */
function doubled(base: string): string {
  const short = /^[^aeiou]*[aeiou][bdglmnprt]$/.test(base) || /(?:mit|fer|cur|bid)$/.test(base);
  return short ? base + base.at(-1) : base;
}

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function progressive(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return VOWEL.test(base) ? `${doubled(base)}ing` : `${base}ing`;
}

/** The forms of verbs, each with what it is. A verb is written `acquire`, or with its past and participle `sell sold`, `take took taken`. */
export function conjugate(...verbs: readonly string[]): Record<string, VerbForm> {
  const forms: Record<string, VerbForm> = {};
  for (const verb of verbs) {
    const [base, past = regular(base!), participle = past] = verb.split(' ') as [string, string?, string?];
    forms[base] = past === base ? 'any' : 'base';
    forms[third(base)] = 's';
    forms[progressive(base)] = 'ing';
    if (past === base) continue;
    if (past === participle) forms[past] = 'ed';
    else {
      forms[past] = 'past';
      forms[participle] = 'participle';
    }
  }
  return forms;
}
