// Compiles the lexicon of compromise (words, names, places, parts of speech), the plain words of natural's, and our own places and
// peoples, into the table that the extractor loads.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import nlp from 'compromise';
import { tokenize } from '../match/tokenize.ts';
import { Vocabulary } from '../match/vocabulary.ts';
import { joinHash, LONGEST_ENTRY, WORD_TABLE_FILE, Word, WordTable } from '../match/word-table.ts';
import { PEOPLES, PLACES } from '../rules/organization/places.ts';

const BITS: Readonly<Record<string, number>> = {
  Noun: Word.Noun,
  Singular: Word.Noun,
  Uncountable: Word.Noun,
  Duration: Word.Noun,
  Abbreviation: Word.Noun,
  Plural: Word.Noun | Word.Plural,
  Infinitive: Word.Verb,
  Verb: Word.Verb,
  Imperative: Word.Verb,
  PresentTense: Word.Present,
  PastTense: Word.Past,
  Participle: Word.Past,
  Gerund: Word.Gerund,
  PhrasalVerb: Word.Phrasal,
  Adjective: Word.Adjective,
  Comparative: Word.Adjective,
  Superlative: Word.Adjective,
  Adverb: Word.Adverb,
  Expression: Word.Function,
  Preposition: Word.Function,
  Conjunction: Word.Function,
  Pronoun: Word.Function,
  Determiner: Word.Function,
  Possessive: Word.Function,
  Reflexive: Word.Function,
  Copula: Word.Function,
  Modal: Word.Function,
  Condition: Word.Function,
  Negative: Word.Function,
  QuestionWord: Word.Function,
  Actor: Word.Noun | Word.Actor,
  Honorific: Word.Honorific,
  MaleName: Word.GivenName,
  FemaleName: Word.GivenName,
  FirstName: Word.GivenName,
  LastName: Word.Surname,
  Person: Word.Person,
  City: Word.City,
  Region: Word.Region,
  Place: Word.Region,
  Country: Word.Country,
  Demonym: Word.Demonym,
  Organization: Word.Organization,
  SportsTeam: Word.Team,
  Month: Word.Calendar,
  WeekDay: Word.Calendar,
  Currency: Word.Currency,
  Unit: Word.Unit,
  Value: Word.Numeral,
  TextValue: Word.Numeral,
  Cardinal: Word.Numeral,
  Ordinal: Word.Numeral,
  Fraction: Word.Numeral,
};

/** Words that may be a noun, a verb or an adjective have a name for the choice instead of a tag. */
const SWITCHES: Readonly<Record<string, number>> = {
  Noun: Word.Noun,
  Plural: Word.Noun | Word.Plural,
  Verb: Word.Verb,
  Infinitive: Word.Verb,
  Gerund: Word.Gerund,
  Past: Word.Past,
  Present: Word.Present,
  Adj: Word.Adjective,
  Actor: Word.Noun | Word.Actor,
  Adverb: Word.Adverb,
  Unit: Word.Unit | Word.Noun,
  Person: Word.GivenName,
  Place: Word.City,
  Month: Word.Calendar,
  Date: Word.Calendar,
};

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

/** Words that are written small: what has no capital in a lexicon of running text. */
const PLAIN = /^[a-z]{3,}$/;

/** Tags of a plain word; one of foreign words or of names is none. */
const PLAIN_TAG = /^(?:NNS?|JJ[RS]?|VB[DGNPZ]?|RB[RS]?)$/;

/** Entries by hash. Throws on a tag that the table does not know, so that a new release of the package is looked at. */
export function compileLexicon(model: Model, tagged: Readonly<Record<string, readonly string[]>>): Map<number, number> {
  const entries = new Map<number, number>();
  const empty = new Vocabulary();
  const noStops = new Map<number, 'always'>();
  const add = (form: string, bits: number): void => {
    if (bits === 0) return;
    const { count, hash } = tokenize(form, empty, noStops);
    if (count === 0 || count > LONGEST_ENTRY) return;
    let key = hash[0]!;
    if (count > 1) entries.set(key, (entries.get(key) ?? 0) | Word.Opens);
    for (let i = 1; i < count; i++) key = joinHash(key, hash[i]!);
    entries.set(key, (entries.get(key) ?? 0) | bits);
  };
  for (const [form, tags] of Object.entries(model.one.lexicon)) {
    const list = typeof tags === 'string' ? [tags] : tags;
    add(
      form,
      list.reduce((bits, tag) => bits | (BITS[tag] ?? 0), 0),
    );
  }
  for (const [form, choice] of Object.entries(model.two.switches)) {
    add(
      form,
      choice.split('|').reduce((bits, name) => bits | (SWITCHES[name] ?? 0), 0),
    );
  }
  for (const [form, tags] of Object.entries(tagged)) {
    if (PLAIN.test(form) && tags.some((tag) => PLAIN_TAG.test(tag))) add(form, Word.Plain);
  }
  for (const place of PLACES) add(place, Word.Region);
  for (const people of PEOPLES) add(people, Word.Demonym);
  return entries;
}

const tagged = createRequire(import.meta.url).resolve(
  'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
);
const words = compileLexicon(nlp.model() as unknown as Model, JSON.parse(readFileSync(tagged, 'utf8')));
const data = WordTable.pack(words);
mkdirSync(dirname(WORD_TABLE_FILE), { recursive: true });
writeFileSync(WORD_TABLE_FILE, new Uint8Array(data.buffer));
