import type { Document } from '../core/document.ts';
import { Shape, textOf } from '../core/document.ts';
import type { Evidence, OrganizationDraft } from '../core/mention.ts';
import type { EvidenceRule } from '../core/rule.ts';
import type { Stage, Trace } from '../core/stage.ts';
import type { Classes } from '../match/classes.ts';
import { resolve } from '../match/resolve.ts';
import { Candidates, type Form } from './names/candidates.ts';
import { Chunker } from './names/chunks.ts';
import { Echoes } from './names/echoes.ts';
import { Evidences } from './names/evidence.ts';
import { FormFacts } from './names/facts.ts';
import { Style, stylesOf } from './names/headings.ts';
import { Kinds } from './names/kinds.ts';
import { Lexical } from './names/lexical.ts';
import { Relations } from './names/relations.ts';
import { Segmenter } from './names/segments.ts';
import { type Ticker, tickersOf } from './names/tickers.ts';

/** A form is an organization from this sum of weights on. */
const THRESHOLD = 3;

/** Finds the names of organizations: capitalized phrases, decided by the evidence of the whole document. */
export class OrganizationFinder {
  readonly #classes: Classes;
  readonly #lexical: Lexical;
  readonly #chunker: Chunker;
  readonly #segmenter: Segmenter;
  readonly #facts: FormFacts;
  readonly #evidences: Evidences;
  readonly #relations: Relations;
  readonly #echoes: Echoes;
  readonly #kinds: Kinds;
  readonly #candidates = new Candidates();

  constructor(classes: Classes, rules: readonly EvidenceRule[]) {
    this.#classes = classes;
    this.#lexical = new Lexical(classes);
    this.#chunker = new Chunker(this.#lexical);
    this.#segmenter = new Segmenter(this.#lexical);
    this.#facts = new FormFacts(this.#lexical, classes);
    this.#evidences = new Evidences(rules, classes, this.#lexical);
    this.#relations = new Relations(this.#lexical, this.#evidences);
    this.#echoes = new Echoes(this.#lexical);
    this.#kinds = new Kinds(this.#lexical, classes);
  }

  find(document: Document, trace: Trace | null): OrganizationDraft[] {
    const candidates = this.#candidates;
    const styles = stylesOf(document);
    const tickers = tickersOf(document, this.#classes.lexicons.get('organization-exchange'));
    candidates.reset(document.tokens.count);
    this.#collect(document, styles, tickers);
    this.#tickerFacts(document, tickers);
    this.#evidences.around(document, candidates);
    const lower = lowerWords(document);
    for (const form of candidates.forms.values()) {
      this.#evidences.inside(document, form);
      this.#facts.of(document, form, lower, (fact, because) => this.#evidences.tell(form, fact, because));
      this.#evidences.weigh(form);
    }
    this.#relations.link(document, candidates, THRESHOLD);
    for (const form of candidates.forms.values()) this.#evidences.weigh(form);
    return this.#settle(document, styles, trace);
  }

  /** Puts every name-like phrase of the document among the candidates. */
  #collect(document: Document, styles: Uint8Array, tickers: readonly Ticker[]): void {
    const { sentences } = document;
    let next = 0;
    for (let s = 0; s < sentences.count; s++) {
      if (styles[s] === Style.AllCaps) continue;
      const from = sentences.first[s]!;
      const heading = styles[s] === Style.TitleCase;
      this.#chunker.chunks(document, from, sentences.last[s]!, heading, (first, last) => {
        while (next < tickers.length && tickers[next]!.last <= first) next++;
        const ticker = tickers[next];
        if (ticker && first < ticker.last && last > ticker.first) return;
        const opens = first === from || this.#opensQuote(document, first, from);
        this.#segmenter.segments(document, first, last, opens, (a, b) => {
          this.#candidates.add(document, a, b, opens && a === first, heading);
        });
      });
    }
    for (const { exchangeFirst, exchangeLast } of tickers) {
      if (exchangeLast > exchangeFirst) this.#candidates.add(document, exchangeFirst, exchangeLast, false, false);
    }
    this.#candidates.index();
  }

  /** Whether only signs stand between the start of the sentence and the token. */
  #opensQuote({ tokens }: Document, i: number, from: number): boolean {
    const before = tokens.shape[i - 1];
    return before === Shape.Sign && (i - 1 === from || i - 2 === from) && tokens.shape[from] === Shape.Sign;
  }

  /** What ticker brackets say of the name before them and of their symbol elsewhere. */
  #tickerFacts(document: Document, tickers: readonly Ticker[]): void {
    const symbols = new Map<number, Form | null>();
    for (const ticker of tickers) {
      const owner = this.#candidates.endingAt(ticker.first) ?? null;
      if (owner) this.#evidences.tell(owner.form, 'ticker', textOf(document, ticker.first, ticker.last));
      const hash = document.tokens.hash[ticker.symbol]!;
      symbols.set(hash, symbols.get(hash) ?? owner?.form ?? null);
      if (ticker.exchangeLast > ticker.exchangeFirst) {
        const exchange = this.#candidates.startingAt(ticker.exchangeFirst);
        if (exchange) this.#evidences.tell(exchange.form, 'exchange-of-ticker', textOf(document, ticker.first, ticker.last));
      }
    }
    for (const [key, form] of this.#candidates.forms) {
      if (form.last - form.first !== 1 || !symbols.has(key)) continue;
      const owner = symbols.get(key);
      if (owner && owner !== form) form.full = owner;
      this.#evidences.tell(form, 'ticker-symbol', textOf(document, form.first, form.last));
    }
  }

  #settle(document: Document, styles: Uint8Array, trace: Trace | null): OrganizationDraft[] {
    const drafts: OrganizationDraft[] = [];
    for (const { form, first, last } of this.#candidates.all) {
      if (form.score >= THRESHOLD) drafts.push(this.#draft(document, form, first, last));
      else if (trace) {
        const because = this.#list(form).map(({ rule, weight }) => `${rule} ${weight}`);
        trace.losers.push({
          kind: 'organizations',
          rule: because.length > 0 ? this.#evidences.strongest(form).id : 'organization/none',
          start: document.tokens.start[first]!,
          end: document.tokens.end[last - 1]!,
          text: textOf(document, first, last),
          because: `${form.score} of ${THRESHOLD} points: ${because.join(', ') || 'no evidence'}`,
        });
      }
    }
    for (const { form, first, last } of this.#echoes.find(document, this.#candidates, styles, THRESHOLD)) {
      drafts.push(this.#draft(document, form, first, last));
    }
    const winners = resolve(drafts);
    if (trace) {
      for (const { start, evidence } of winners) {
        trace.details.set(
          `organizations:${start}`,
          evidence.map(({ rule, weight, because }) => `${weight > 0 ? '+' : ''}${weight} ${rule}: ${because}`),
        );
      }
    }
    return winners;
  }

  #draft(document: Document, form: Form, first: number, last: number): OrganizationDraft {
    return {
      start: document.tokens.start[first]!,
      end: document.tokens.end[last - 1]!,
      first,
      last,
      name: textOf(document, first, last).replace(/\s+/g, ' '),
      kind: this.#kinds.of(document, form),
      rule: this.#evidences.strongest(form).id,
      confidence: Math.round(100 / (1 + Math.exp((THRESHOLD - 1.5 - form.score) / 2))) / 100,
      evidence: this.#list(form),
    };
  }

  #list(form: Form): Evidence[] {
    return [...form.evidence].map(([index, because]) => {
      const { id, weight } = this.#evidences.rules[index]!;
      return { rule: id, weight, because };
    });
  }
}

function lowerWords({ tokens }: Document): ReadonlySet<number> {
  const lower = new Set<number>();
  for (let i = 0; i < tokens.count; i++) if (tokens.shape[i] === Shape.Lower) lower.add(tokens.hash[i]!);
  return lower;
}

/** The stage that fills `known.organizations`. Its rules' lexicons and patterns must be among the classes. */
export function createOrganizationStage(classes: Classes, rules: readonly EvidenceRule[]): Stage {
  const finder = new OrganizationFinder(classes, rules);
  return {
    name: 'organizations',
    needs: [],
    gives: ['organizations'],
    run(document, known, _options, trace) {
      known.organizations.push(...finder.find(document, trace));
    },
  };
}
