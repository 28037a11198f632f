const named = (...names: readonly string[]): ReadonlySet<string> => new Set(names.map((name) => `organization/${name}`));
/** Rules that tell persons. */
export const PERSONAL = named(
  'person-name',
  'person-like',
  'title-before',
  'age-after',
  'who-after',
  'office-apposition',
  'person-verbs',
);

/** Rules that tell organizations by the form of the name. */
export const CORPORATE = named(
  'legal-form',
  'head-noun',
  'business-word',
  'known',
  'ampersand',
  'opening-head',
  'other-head',
  'place-head',
);

/** Rules that tell of a form what only a body is or does, most of them as the subject of a clause. */
export const SUBJECT = named(
  'subject',
  'speech',
  'corporate-act',
  'apposition',
  'based-in',
  'about-heading',
  'dateline-source',
  'officer-of',
  'own-apposition',
  'kind-before',
);
