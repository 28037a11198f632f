import type { ZoneRule } from '../../core/rule.ts';

export const ABOUT: ZoneRule = {
  id: 'zone/about',
  kind: 'boilerplate',
  says: 'A heading "About …" with a name opens what a release always says of its sender; it lasts until the next heading.',
  headings: ['about'],
  named: true,
  finds: [
    'About Quarrystone Energy',
    'ABOUT NORDVIK SYSTEMS',
    'About Meridian Freight: Meridian Freight moves containers between forty ports on three coasts.',
    'About Calyx Therapeutics Calyx Therapeutics is a maker of antibodies with its seat in Leiden.',
    'About the Harbor Museum',
  ],
  ignores: [
    'About 300 workers at the Tidewell plant walked out on Monday.',
    'About half of the money goes to schools, the foundation said.',
    'What the ministers talked about was not disclosed.',
  ],
};
