import type { Document } from '../core/document.ts';
import type { Known, MoneyDraft } from '../core/mention.ts';
import type { Stage, Trace } from '../core/stage.ts';
import type { Classes } from '../match/classes.ts';
import { currenciesNamed, MINOR_UNITS } from '../normalize/currency.ts';
import { CurrencyEvidence, type Setting, type Support, weigh } from './currency-evidence.ts';
import { impliedRate, isPlausible, type Pair, pairsOf } from './equivalents.ts';
import { scaleTables } from './table-scale.ts';

/** The dollars that a bare sign without evidence may also be. */
const DOLLARS = ['USD', 'AUD', 'CAD', 'HKD', 'NZD', 'SGD', 'TWD'];
/** How many candidates are told of a unit that nothing decides. */
const MOST_CANDIDATES = 8;

/** Decides the currency of open units by the document's evidence, and links converted amounts to what they convert. */
export function createMoneyLinking(classes: Classes): Stage {
  const evidence = new CurrencyEvidence(classes);
  return {
    name: 'money',
    needs: ['money'],
    gives: [],
    run(document, known, options, trace) {
      if (known.money.length === 0) return;
      scaleTables(document, known);
      const { money } = known;
      const pairs = pairsOf(document, money);
      if (money.some(({ unit }) => unit !== null))
        new Settlement(known, pairs, evidence.read(document), options.defaultCurrency, trace).run();
      for (const pair of pairs) linkPair(document, known, pair);
    },
  };
}

/** The open units of one document while their currencies are decided. */
class Settlement {
  readonly #known: Known;
  readonly #setting: Setting;
  readonly #standard: string;
  readonly #trace: Trace | null;
  readonly #supports = new Map<string, readonly Support[]>();
  readonly #pairs = new Map<MoneyDraft, Pair[]>();
  /** by unit: the first amount that was decided without a conversion */
  readonly #alike = new Map<string, MoneyDraft>();

  constructor(known: Known, pairs: readonly Pair[], setting: Setting, standard: string, trace: Trace | null) {
    this.#known = known;
    this.#setting = setting;
    this.#standard = standard;
    this.#trace = trace;
    for (const pair of pairs) {
      if (!pair.stated) continue;
      for (const draft of [pair.base, pair.converted]) this.#pairs.set(draft, [...(this.#pairs.get(draft) ?? []), pair]);
    }
  }

  run(): void {
    const { money } = this.#known;
    const open = money.filter(({ unit }) => unit !== null);
    for (const draft of open) if (!MINOR_UNITS.has(draft.unit!)) this.#decide(draft);
    // what a conversion beside it decides needs that one settled first
    for (const draft of open)
      if (draft.resolved === null && this.#pairs.has(draft) && !MINOR_UNITS.has(draft.unit!)) this.#decide(draft);
    // hundredths look at whole amounts, which are settled by now
    money.forEach((draft, index) => {
      if (draft.unit !== null && MINOR_UNITS.has(draft.unit)) this.#decideMinor(draft, index);
    });
  }

  #supportsOf(unit: string): readonly Support[] {
    const list = this.#supports.get(unit) ?? weigh(unit, this.#setting, this.#known, this.#standard);
    this.#supports.set(unit, list);
    return list;
  }

  /** Whether the conversions beside an amount admit a currency: another one than theirs and, where asked, at a rate that there has been. */
  #admits(draft: MoneyDraft, currency: string, atAnyRate = false): boolean {
    return (this.#pairs.get(draft) ?? []).every((pair) => {
      const partner = pair.base === draft ? pair.converted : pair.base;
      const other = partner.currency ?? partner.resolved;
      if (other === null) return true;
      const rate = impliedRate(pair);
      if (other === currency) return false;
      return (
        atAnyRate ||
        rate === null ||
        (pair.base === draft ? isPlausible(rate, currency, other) : isPlausible(rate, other, currency))
      );
    });
  }

  /** Decides an amount; those without a conversion beside them are all decided alike. */
  #decide(draft: MoneyDraft): void {
    const alone = !this.#pairs.has(draft);
    const known = alone ? this.#alike.get(draft.unit!) : undefined;
    if (known && !this.#trace) {
      draft.resolved = known.resolved;
      draft.candidates = known.candidates;
      return;
    }
    this.#weigh(draft, draft.unit!);
    if (alone) this.#alike.set(draft.unit!, draft);
  }

  /** Takes the best supported currency that the conversions admit. */
  #weigh(draft: MoneyDraft, unit: string): void {
    const supports = this.#supportsOf(unit);
    let fitting = supports.filter(({ currency }) => this.#admits(draft, currency));
    const others = (unit === 'dollar' ? DOLLARS : currenciesNamed(unit))
      .filter((currency) => this.#admits(draft, currency) && !fitting.some((support) => support.currency === currency))
      .slice(0, MOST_CANDIDATES)
      .map((currency) => ({ currency, because: `also a ${unit}` }));
    // a conversion that fits no currency is a slip of the text and decides nothing
    if (fitting.length === 0 && others.length === 0)
      fitting = supports.filter(({ currency }) => this.#admits(draft, currency, true));
    const [best] = fitting;
    draft.resolved = best?.currency ?? null;
    if (!best && others.length === 1) {
      draft.resolved = others[0]!.currency;
      draft.candidates = [{ currency: others[0]!.currency, because: 'the conversion beside it' }];
    } else if (!best || best.because === 'default') {
      draft.candidates = [...fitting.map(({ currency, because }) => ({ currency, because })), ...others];
    }
    this.#tell(draft, fitting);
  }

  /** Keeps the reasons for who asks: what evidence decided is no longer open, so that the result does not carry them. */
  #tell({ start }: MoneyDraft, reasons: readonly { readonly currency: string; readonly because: string }[]): void {
    if (!this.#trace || reasons.length === 0) return;
    const key = `money:${start}`;
    const told = reasons.map(({ currency, because }) => `${currency}: ${because}`);
    this.#trace.details.set(key, [...(this.#trace.details.get(key) ?? []), ...told]);
  }

  /** Hundredths follow the nearest amount, before them or else behind, whose currency has them. */
  #decideMinor(draft: MoneyDraft, index: number): void {
    const { money } = this.#known;
    const codes = currenciesNamed(draft.unit!);
    const fits = ({ resolved, unit }: MoneyDraft): boolean =>
      resolved !== null && codes.includes(resolved) && this.#admits(draft, resolved) && (unit === null || !MINOR_UNITS.has(unit));
    const near = money.slice(Math.max(0, index - NEAR), index).findLast(fits) ?? money.slice(index + 1, index + NEAR).find(fits);
    const best = near
      ? { currency: near.resolved!, because: 'nearest amount' }
      : this.#supportsOf(draft.unit!).find(({ currency }) => this.#admits(draft, currency));
    draft.resolved = best?.currency ?? null;
    draft.candidates = best?.because === 'default' ? [{ currency: best.currency, because: 'default' }] : [];
    if (best) this.#tell(draft, [best]);
  }
}

/** How many amounts away hundredths look for their whole unit; bounded, so that a long table stays linear. */
const NEAR = 40;

function linkPair(document: Document, known: Known, pair: Pair): void {
  const { base, converted, stated } = pair;
  const sameUnit = base.unit !== null && base.unit === converted.unit;
  const rate = impliedRate(pair);
  if (rate === null || sameUnit || (base.resolved !== null && base.resolved === converted.resolved)) return;
  const decided = base.resolved !== null && converted.resolved !== null;
  const plausible = !decided || isPlausible(rate, base.resolved!, converted.resolved!);
  if (!stated && (!decided || !plausible)) return;
  converted.equivalentOf = base;
  if (plausible) return;
  const quote = ({ start, end }: MoneyDraft): string => document.text.slice(start, end);
  known.warnings.push({
    code: 'conversion-implausible',
    message: `"${quote(converted)}" is given as the worth of "${quote(base)}", which makes ${Number(rate.toPrecision(3))} ${base.resolved} to the ${converted.resolved}`,
    start: base.start,
    end: converted.end,
  });
}
