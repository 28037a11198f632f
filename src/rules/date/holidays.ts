import type { DateRule } from '../../core/rule.ts';
import { date, edgeIn, fixed, numberIn, turnIn } from './meaning.ts';

/** Names of holidays as news writes them, and their keys in normalize/holidays. */
export const HOLIDAY_FORMS: Readonly<Record<string, string>> = {
  "new year's day": 'new-year',
  "new year's": 'new-year',
  'martin luther king day': 'martin-luther-king',
  'martin luther king jr. day': 'martin-luther-king',
  'groundhog day': 'groundhog-day',
  "valentine's day": 'valentines-day',
  "presidents' day": 'presidents-day',
  "president's day": 'presidents-day',
  'presidents day': 'presidents-day',
  "st. patrick's day": 'st-patricks-day',
  "april fools' day": 'april-fools-day',
  'palm sunday': 'palm-sunday',
  'good friday': 'good-friday',
  'easter sunday': 'easter',
  easter: 'easter',
  'easter monday': 'easter-monday',
  'easter week': 'easter-week',
  'whit monday': 'whit-monday',
  'earth day': 'earth-day',
  'may day': 'may-day',
  "mother's day": 'mothers-day',
  'memorial day': 'memorial-day',
  juneteenth: 'juneteenth',
  "father's day": 'fathers-day',
  'canada day': 'canada-day',
  'independence day': 'independence-day',
  'fourth of july': 'independence-day',
  'bastille day': 'bastille-day',
  'labor day': 'labor-day',
  'columbus day': 'columbus-day',
  halloween: 'halloween',
  'election day': 'election-day',
  'veterans day': 'veterans-day',
  "veterans' day": 'veterans-day',
  thanksgiving: 'thanksgiving',
  'thanksgiving day': 'thanksgiving',
  'black friday': 'black-friday',
  'cyber monday': 'cyber-monday',
  'christmas eve': 'christmas-eve',
  christmas: 'christmas',
  'christmas day': 'christmas',
  'boxing day': 'boxing-day',
  "new year's eve": 'new-years-eve',
};

export const HOLIDAY: DateRule = {
  id: 'date/holiday',
  says: 'A holiday that news dates events by, with its year or turn: Christmas, last Thanksgiving, Labor Day 2024.',
  patterns: [
    "[ turn:<date-turn>? @holiday:<date-holiday> (','? of? year:<date-year>)? ] !(<title>|eve|party|parties|tree|trees|card|cards|shopping|season|gift|gifts|bonus|bonuses|sale|sales|shoppers|presents|trading|decorations|holidays|lights|dinner|massacre|bombing|period|rush)",
    '[ mod:<date-edge-of> @holiday:<date-holiday> ]',
  ],
  value(match) {
    const holiday = match.slot('holiday')!;
    const { tokens, text } = match.document;
    const first = text[tokens.start[holiday.first]!]!;
    if (first === first.toLowerCase()) return null;
    const year = numberIn(match, 'year');
    const name = match.entry('holiday', 'date-holiday')!;
    return date({ is: 'holiday', name, year: year === null ? null : fixed(String(year)), turn: turnIn(match) }, edgeIn(match));
  },
  finds: [
    ['Shops close on [Thanksgiving Day].', { value: '1999-11-25' }, { published: '1999-11-20' }],
    ['The ferry sank on [Christmas Eve].', { value: '2023-12-24' }, { published: '2024-01-05' }],
    ['It opened on [Labor Day 2024].', { value: '2024-09-02' }],
  ],
  ignores: ['Christmas trees sold well.', 'Christmas Humphreys founded it.'],
};
