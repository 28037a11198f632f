import type { Document } from '../core/document.ts';
import type { Known, MoneyDraft } from '../core/mention.ts';
import type { Stage } from '../core/stage.ts';
import type { Classes } from '../match/classes.ts';
import { currenciesNamed, MINOR_UNITS } from '../normalize/currency.ts';
import { CurrencyEvidence, type Setting, type Support, weigh } from './currency-evidence.ts';
import { impliedRate, isPlausible, type Pair, pairsOf } from './equivalents.ts';

/** The dollars that a bare sign without evidence may also be. */
const OTHER_DOLLARS = ['USD', 'AUD', 'CAD', 'HKD', 'NZD', 'SGD', 'TWD'];
const DOLLARS: readonly { readonly currency: string; readonly because: string }[] = OTHER_DOLLARS.map((currency) => ({
  currency,
  because: 'also a dollar',
}));

/** Decides the currency of open units by the document's evidence, and links converted amounts to what they convert. */
export function createMoneyLinking(classes: Classes): Stage {
  const evidence = new CurrencyEvidence(classes);
  return {
    name: 'money',
    needs: ['money'],
    gives: [],
    run(document, known, options) {
      const { money } = known;
      if (money.length === 0) return;
      const pairs = pairsOf(document, money);
      if (money.some(({ unit }) => unit !== null)) settle(document, known, pairs, evidence, options.defaultCurrency);
      for (const pair of pairs) linkPair(document, known, pair);
    },
  };
}

function settle(document: Document, known: Known, pairs: readonly Pair[], evidence: CurrencyEvidence, standard: string): void {
  const setting = evidence.read(document);
  const supports = new Map<string, Support[]>();
  const supportsOf = (unit: string): Support[] => {
    const list = supports.get(unit) ?? weigh(unit, setting, known, standard);
    supports.set(unit, list);
    return list;
  };
  const partners = partnersOf(pairs);
  const { money } = known;
  for (const draft of money) {
    if (draft.unit !== null && !MINOR_UNITS.has(draft.unit))
      decide(draft, supportsOf(draft.unit), partners.get(draft) ?? [], setting);
  }
  money.forEach((draft, index) => {
    if (draft.unit !== null && MINOR_UNITS.has(draft.unit))
      decideMinor(draft, index, money, supportsOf(draft.unit), partners.get(draft) ?? []);
  });
}

function partnersOf(pairs: readonly Pair[]): Map<MoneyDraft, MoneyDraft[]> {
  const partners = new Map<MoneyDraft, MoneyDraft[]>();
  const add = (one: MoneyDraft, other: MoneyDraft): void => void partners.set(one, [...(partners.get(one) ?? []), other]);
  for (const { base, converted, stated } of pairs) {
    if (!stated) continue;
    add(base, converted);
    add(converted, base);
  }
  return partners;
}

/** Takes the best supported currency that a conversion beside it allows. */
function decide(draft: MoneyDraft, supports: readonly Support[], partners: readonly MoneyDraft[], setting: Setting): void {
  const taken = new Set(partners.flatMap((partner) => partner.currency ?? partner.resolved ?? []));
  const allowed = supports.filter(({ currency }) => !taken.has(currency));
  const [best] = allowed;
  if (!best) {
    draft.resolved = null;
    draft.candidates = currenciesNamed(draft.unit!)
      .filter((currency) => !taken.has(currency))
      .slice(0, 6)
      .map((currency) => ({ currency, because: `also a ${draft.unit}` }));
    return;
  }
  draft.resolved = best.currency;
  if (setting.rules.has(best.currency)) return;
  draft.candidates = allowed.map(({ currency, because }) => ({ currency, because }));
  if (best.because === 'default' && draft.unit === 'dollar')
    draft.candidates.push(
      ...DOLLARS.filter(({ currency }) => !allowed.some((one) => one.currency === currency) && !taken.has(currency)),
    );
}

/** Hundredths follow the nearest amount, before them or else behind, whose currency has them. */
function decideMinor(
  draft: MoneyDraft,
  index: number,
  money: readonly MoneyDraft[],
  supports: readonly Support[],
  partners: readonly MoneyDraft[],
): void {
  const codes = currenciesNamed(draft.unit!);
  const taken = new Set(partners.flatMap(({ currency, resolved }) => currency ?? resolved ?? []));
  const fits = ({ resolved, unit }: MoneyDraft): boolean =>
    resolved !== null && codes.includes(resolved) && !taken.has(resolved) && (unit === null || !MINOR_UNITS.has(unit));
  const near = money.slice(0, index).findLast(fits) ?? money.slice(index + 1).find(fits);
  if (near) {
    draft.resolved = near.resolved;
    draft.candidates = [{ currency: near.resolved!, because: 'nearest amount' }];
    return;
  }
  const best = supports.find(({ currency }) => !taken.has(currency));
  draft.resolved = best?.currency ?? null;
  draft.candidates = best ? [{ currency: best.currency, because: best.because }] : [];
}

function linkPair(document: Document, known: Known, pair: Pair): void {
  const { base, converted, stated } = pair;
  const rate = impliedRate(pair);
  if (rate === null || base.resolved === null || converted.resolved === null || base.resolved === converted.resolved) return;
  const plausible = isPlausible(rate, base.resolved, converted.resolved);
  if (!plausible && !stated) return;
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
