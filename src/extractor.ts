import type { Document } from './core/document.ts';
import type { Outcome } from './core/issue.ts';
import { nothingKnown } from './core/mention.ts';
import { ExtractOptions } from './core/options.ts';
import type { Result } from './core/result.ts';
import { type Attempt, emptyTrace, type Meter, orderOf, type Trace } from './core/stage.ts';
import { engine } from './engine.ts';
import { type WhyNot, whyNotOf } from './judge/why-not.ts';
import { compareDecimals } from './normalize/amount.ts';
import { isCurrency } from './normalize/currency.ts';
import { isTimex } from './normalize/timex.ts';
import type { Pack } from './pack.ts';
import { type BytesInput, createReader, type RecordInput } from './read/index.ts';
import { stagesOf } from './stages.ts';
import { assemble } from './write/assemble.ts';
import { checkLaws } from './write/laws.ts';

/** The pipeline that a result names as its origin. */
export interface Origin {
  readonly pipeline: string;
  readonly pipelineSha256: string;
}

/** What an extractor is given besides its options. */
export interface Setup {
  /** what results name as their origin */
  readonly origin?: Origin | null;
  /** rules and word lists of the user, see `loadPacks` */
  readonly packs?: readonly Pack[];
}

/** The hash of the rules that a document was read with: its words are numbered by them. */
const readWith = new WeakMap<Document, string>();

export interface Extractor {
  /** The options in force, defaults filled in. */
  readonly options: ExtractOptions;
  /** Version of the package and hash of the rules, packs included, as results carry them. */
  readonly provenance: { readonly pactwire: string; readonly rulesSha256: string };
  /**
   * Extracts from a record. Its text is the clean text that offsets (UTF-16 code units) count in.
   * Throws a ZodError where the record is not one, TextTooLong where it is over its budget, LawBroken where a result would break
   * the contract.
   */
  extract(record: RecordInput): Result;
  /** Makes a document of raw bytes (text, HTML); trouble with the input is an outcome, not an exception. */
  read(input: BytesInput): Outcome<Document>;
  /** Makes a document of a record. Throws a ZodError where the record is not one, TextTooLong where it is over its budget. */
  readRecord(record: RecordInput): Document;
  /** Extracts from a document that an extractor with the same rules has read; throws where its rules were others. */
  extractDocument(document: Document): Result;
  /** The same with a trace of how it came about: losers, evidence, slots; what rules cost goes to the meter. */
  explain(document: Document, meter?: Meter): { readonly result: Result; readonly trace: Trace };
  /** The result, and for each sentence without an agreement of its own the rule that came nearest and the condition that failed. */
  whyNot(document: Document): { readonly result: Result; readonly whyNot: WhyNot };
}

/**
 * Makes an extractor. Results are a pure function of the input, the options and the version: no clock, no network, no state between
 * documents. Rules are compiled at the first call in a process, and again for other packs.
 * @throws ZodError where an option is wrong
 */
export function createExtractor(options: Partial<ExtractOptions> = {}, { origin = null, packs = [] }: Setup = {}): Extractor {
  const settings = ExtractOptions.parse(options);
  const compiled = engine(packs);
  const stages = stagesOf(compiled);
  const wrong = orderOf(stages);
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  const reader = createReader(compiled.classes, settings);
  const { provenance } = compiled;

  const owned = (document: Document): Document => {
    readWith.set(document, provenance.rulesSha256);
    return document;
  };

  function work(document: Document, trace: Trace | null): Result {
    if ((readWith.get(document) ?? provenance.rulesSha256) !== provenance.rulesSha256)
      throw new Error(`expected a document that was read with the same rules, got "${document.id}", which was read with others`);
    const known = nothingKnown();
    const given =
      settings.published !== null && document.published?.source !== 'input'
        ? { ...document, published: { value: settings.published, source: 'input' as const } }
        : document;
    for (const stage of stages) {
      if (stage.gives.length === 1 && stage.gives[0] === 'agreements' && !settings.only.includes('agreements')) continue;
      stage.run(given, known, settings, trace);
    }
    const { pactwire, rulesSha256 } = provenance;
    const result = assemble(given, known, settings, {
      pactwire,
      pipeline: origin?.pipeline ?? null,
      pipelineSha256: origin?.pipelineSha256 ?? null,
      rulesSha256,
    });
    checkLaws(result, document.text, { isCurrency, isTimex, compareDecimals });
    return result;
  }

  return {
    options: settings,
    provenance,
    extract: (record) => work(reader.record(record), null),
    read(input) {
      const outcome = reader.bytes({ offsets: settings.offsets, ...input });
      if (outcome.ok) owned(outcome.value);
      return outcome;
    },
    readRecord: (record) => owned(reader.record(record)),
    extractDocument: (document) => work(document, null),
    explain(document, meter) {
      const trace = emptyTrace(meter);
      for (const [start, note] of reader.zoneNotes(document)) trace.details.set(`zones:${start}`, [note]);
      return { result: work(document, trace), trace };
    },
    whyNot(document) {
      const attempts: Attempt[] = [];
      const result = work(document, { ...emptyTrace(), attempts });
      return { result, whyNot: whyNotOf(document, result, attempts) };
    },
  };
}
