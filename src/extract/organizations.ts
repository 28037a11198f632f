import type { Document } from '../core/document.ts';
import { textOf } from '../core/document.ts';
import type { OrganizationDraft } from '../core/mention.ts';
import type { EvidenceRule } from '../core/rule.ts';
import type { Stage, Trace } from '../core/stage.ts';
import type { Classes } from '../match/classes.ts';
import { resolve } from '../match/resolve.ts';
import { type Ticker, tickersOf } from '../match/tickers.ts';
import { Candidates, type Form } from './names/candidates.ts';
import { Collector } from './names/collect.ts';
import { Echoes } from './names/echoes.ts';
import { Evidences } from './names/evidence.ts';
import { FormFacts, type Tell } from './names/facts.ts';
import { Gazetteer } from './names/gazetteer.ts';
import { stylesOf } from './names/headings.ts';
import { Kinds } from './names/kinds.ts';
import { Lexical } from './names/lexical.ts';
import { Marks } from './names/marks.ts';
import { maskOf } from './names/mask.ts';
import * as positions from './names/positions.ts';
import { Relations } from './names/relations.ts';
import { Spellings } from './names/spellings.ts';
import { Stops } from './names/stops.ts';

/** How a sum of weights becomes a decision: accepted from `threshold` on; `scale` points change the odds by a factor of e. */
export interface Decision {
  readonly threshold: number;
  readonly scale: number;
}

/** What is the same of all occurrences of a form, and the name of the last one with the text that it was made of. */
interface Verdict extends Pick<OrganizationDraft, 'kind' | 'rule' | 'confidence' | 'evidence'> {
  text: string;
  name: string;
}

/** Finds the names of organizations: capitalized phrases, decided by the evidence of the whole document. */
export class OrganizationFinder {
  readonly #decision: Decision;
  readonly #classes: Classes;
  readonly #lexical: Lexical;
  readonly #collector: Collector;
  readonly #facts: FormFacts;
  readonly #gazetteer: Gazetteer;
  readonly #evidences: Evidences;
  readonly #relations: Relations;
  readonly #echoes: Echoes;
  readonly #kinds: Kinds;
  readonly #stops = new Stops();
  readonly #candidates = new Candidates();
  readonly #marks = new Marks();
  /** the form that facts are told of */
  #form!: Form;
  readonly #tell: Tell = (fact, because) => this.#evidences.tell(this.#form, fact, because);
  /** what is decided of each form of the document at hand */
  readonly #verdicts = new Map<Form, Verdict>();

  constructor(classes: Classes, rules: readonly EvidenceRule[], decision: Decision) {
    this.#decision = decision;
    this.#classes = classes;
    this.#lexical = new Lexical(classes);
    this.#collector = new Collector(
      this.#lexical,
      classes.lexicons.get('organization-known'),
      classes.lexicons.get('organization-wire'),
    );
    this.#facts = new FormFacts(this.#lexical, classes);
    this.#gazetteer = new Gazetteer(rules, classes);
    this.#evidences = new Evidences(rules, classes, this.#lexical);
    this.#relations = new Relations(this.#lexical, this.#evidences, classes.lexicons.get('organization-head'));
    this.#echoes = new Echoes(this.#lexical);
    this.#kinds = new Kinds(this.#lexical, this.#evidences, classes);
  }

  /** The phrases of the document looked at last, with their evidence: what weights are fitted to. */
  get candidates(): Candidates {
    return this.#candidates;
  }

  /** Indexes of the rules whose weights make up the sum of a form. */
  speaking(form: Form): number[] {
    return this.#evidences.speaking(form);
  }

  find(document: Document, trace: Trace | null): OrganizationDraft[] {
    const candidates = this.#candidates;
    const marks = this.#marks;
    marks.read(document.tokens);
    const sources = positions.feedSources(document);
    const styles = stylesOf(document, sources);
    const tickers = tickersOf(document, this.#classes.lexicons.get('organization-exchange'));
    const mask = maskOf(document, marks, tickers);
    this.#collector.collect(document, candidates, styles, mask, tickers, marks, sources);
    this.#gazetteer.collect(document, candidates, styles, mask);
    this.#positions(document);
    this.#tickerFacts(document, tickers);
    this.#evidences.around(document, candidates, trace?.meter);
    const spellings = new Spellings(document, mask, candidates);
    for (const form of candidates.list) {
      this.#evidences.inside(document, form);
      this.#form = form;
      this.#facts.of(document, form, spellings, this.#tell);
      this.#gazetteer.tell(document, form, this.#tell);
      if (this.#evidences.isSubject(form)) this.#evidences.clear(form, 'common-service');
      this.#evidences.weigh(form);
    }
    this.#relations.link(document, candidates, this.#decision.threshold);
    for (const form of candidates.list) this.#evidences.weigh(form);
    return this.#settle(document, styles, mask, trace);
  }

  /** What the place of an occurrence says. */
  #positions(document: Document): void {
    for (const candidate of this.#candidates.all) {
      if (positions.isAboutHeading(document, candidate) && !this.#lexical.isPersonLike(document, candidate.first, candidate.last))
        this.#evidences.tell(candidate.form, 'about-heading', 'About');
      if (positions.isFeedSource(document, candidate))
        this.#evidences.tell(candidate.form, 'dateline-source', 'appeared first on');
      if (positions.isDatelineSource(document, candidate) || positions.isHeadlineSource(document, candidate))
        this.#evidences.tell(candidate.form, 'dateline-source', 'dateline');
      if (positions.isAngled(document, candidate)) this.#evidences.tell(candidate.form, 'angled', '<>');
      if (positions.isHeadlineSubject(document, candidate)) this.#evidences.tell(candidate.form, 'headline-subject', 'headline');
      if (candidate.heading) continue;
      if (positions.isChannel(document, candidate) && this.#facts.isPlatform(document, candidate.form))
        this.#evidences.tell(candidate.form, 'channel', 'on');
      if (positions.isOwner(document, candidate)) this.#evidences.tell(candidate.form, 'owner', "'s");
      if (positions.isOfNation(document, candidate, this.#lexical)) this.#evidences.tell(candidate.form, 'of-a-nation', 'nation');
    }
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
    if (symbols.size === 0) return;
    for (const form of this.#candidates.list) {
      if (form.last - form.first !== 1 || !symbols.has(form.key)) continue;
      const owner = symbols.get(form.key);
      if (owner && owner !== form) form.full = owner;
      this.#evidences.tell(form, 'ticker-symbol', textOf(document, form.first, form.last));
    }
  }

  #settle(document: Document, styles: Uint8Array, mask: Uint8Array, trace: Trace | null): OrganizationDraft[] {
    this.#verdicts.clear();
    this.#stops.open(this.#lexical, document, this.#candidates);
    this.#kinds.open(document, this.#candidates, this.#decision.threshold);
    const drafts: OrganizationDraft[] = [];
    for (const candidate of this.#candidates.all) {
      const { form, first, last } = candidate;
      if (form.score >= this.#decision.threshold && !positions.isSymbolNamed(document, candidate))
        drafts.push(this.#draft(document, form, first, last, trace !== null));
      else if (trace) {
        const because = this.#evidences.list(document, form).map(({ rule, weight }) => `${rule} ${weight}`);
        trace.losers.push({
          kind: 'organizations',
          rule: because.length > 0 ? this.#evidences.strongest(form).id : 'organization/none',
          start: document.tokens.start[first]!,
          end: document.tokens.end[last - 1]!,
          text: textOf(document, first, last),
          because: `${form.score} of ${this.#decision.threshold} points: ${because.join(', ') || 'no evidence'}`,
        });
      }
    }
    for (const { form, first, last } of this.#echoes.find(document, this.#candidates, styles, mask, this.#decision.threshold)) {
      drafts.push(this.#draft(document, form, first, last, trace !== null));
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

  /** @param told whether the evidence is listed, which takes longer than finding it */
  #draft(document: Document, form: Form, first: number, last: number, told: boolean): OrganizationDraft {
    let verdict = this.#verdicts.get(form);
    if (!verdict) {
      const odds = (form.score - this.#decision.threshold) / this.#decision.scale;
      verdict = {
        kind: this.#kinds.of(document, form),
        rule: this.#evidences.strongest(form).id,
        confidence: Math.round(100 / (1 + Math.exp(-odds))) / 100,
        evidence: told ? this.#evidences.list(document, form) : [],
        text: '',
        name: '',
      };
      this.#verdicts.set(form, verdict);
    }
    const start = document.tokens.start[first]!;
    const end = this.#stops.end(document, last);
    const text = document.text.slice(start, end);
    if (text !== verdict.text) {
      verdict.text = text;
      verdict.name = (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).replace('&amp;', '&');
    }
    const { kind, rule, confidence, evidence, name } = verdict;
    return { start, end, first, last, name, kind, rule, confidence, evidence };
  }
}

/** The stage that fills `known.organizations`. Its rules' lexicons and patterns must be among the classes. */
export function createOrganizationStage(classes: Classes, rules: readonly EvidenceRule[], decision: Decision): Stage {
  const finder = new OrganizationFinder(classes, rules, decision);
  return {
    name: 'organizations',
    needs: [],
    gives: ['organizations'],
    run(document, known, _options, trace) {
      known.organizations.push(...finder.find(document, trace));
    },
  };
}
