import type { Dateline, Document, Sentences, Tokens, Warning, Zone } from '../core/document.ts';
import type { Classes } from '../match/classes.ts';
import { tokenize } from '../match/tokenize.ts';
import { STOPS } from '../rules/zone/index.ts';
import { settleLineBreaks } from './breaks.ts';
import { DatelineReader } from './dateline.ts';
import { LanguageReader } from './language.ts';
import { ParagraphReader } from './paragraphs.ts';
import { SentenceSplitter } from './sentences.ts';
import { frontOf, kindsOf, markSentences, zoneNote, zonesOf } from './zones.ts';

/** The parts of a text: tokens, sentences, zones, dateline and headline. */
export interface Layout {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly zones: readonly Zone[];
  readonly dateline: Dateline | null;
  /** text of the first headline */
  readonly headline: string | null;
  readonly language: string;
  readonly warnings: readonly Warning[];
}

/** What is known of a text before it is laid out. */
export interface LayoutHints {
  readonly title: string | null;
  /** every line break ends something */
  readonly hardBreaks: boolean;
  /** as the file says of itself */
  readonly language: string | null;
}

/** Lays out texts over one vocabulary. */
export class LayoutReader {
  readonly #classes: Classes;
  readonly #paragraphs: ParagraphReader;
  readonly #datelines: DatelineReader;
  readonly #sentences: SentenceSplitter;
  readonly #languages: LanguageReader;

  constructor(classes: Classes) {
    const { lexicons } = classes;
    this.#classes = classes;
    this.#paragraphs = new ParagraphReader(lexicons);
    this.#datelines = new DatelineReader(lexicons);
    this.#sentences = new SentenceSplitter(lexicons);
    this.#languages = new LanguageReader(lexicons);
  }

  read(text: string, { title, hardBreaks, language }: LayoutHints): Layout {
    const tokens = tokenize(text, this.#classes.lexicons.vocabulary, STOPS);
    settleLineBreaks(text, tokens, hardBreaks);
    const paragraphs = this.#paragraphs.read(text, tokens);
    const front = frontOf(text, tokens, paragraphs, title, this.#datelines);
    const zones = zonesOf(tokens, paragraphs, kindsOf(paragraphs, front), front);
    const sentences = this.#sentences.split(text, tokens, front.dateline?.last ?? 0);
    markSentences(sentences, tokens, zones);
    const [headline] = zones;
    const spoken = language ?? this.#languages.read(text, tokens);
    return {
      tokens,
      sentences,
      zones,
      dateline: front.dateline?.dateline ?? null,
      headline: headline?.kind === 'headline' ? text.slice(headline.start, headline.end).replace(/\s+/g, ' ') : null,
      language: spoken,
      warnings: /^en(?:-|$)/i.test(spoken) ? [] : [notEnglish(spoken, text.length)],
    };
  }

  /** By the start of a paragraph, the rule that told its zone, as a trace notes it. */
  zoneNotes({ text, tokens, zones }: Document): ReadonlyMap<number, string> {
    const notes = new Map<number, string>();
    let z = 0;
    for (const paragraph of this.#paragraphs.read(text, tokens)) {
      while (z + 1 < zones.length && zones[z + 1]!.start <= paragraph.start) z++;
      const note = zoneNote(paragraph, zones[z]!.kind);
      if (note !== null) notes.set(paragraph.start, note);
    }
    return notes;
  }
}

function notEnglish(language: string, length: number): Warning {
  const found = language === 'und' ? 'another language' : `the language "${language}"`;
  return {
    code: 'language-unsupported',
    message: `expected English, the text reads as ${found}; it was read with English rules and most of what it says is missed`,
    start: 0,
    end: length,
  };
}
