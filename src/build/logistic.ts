/** One form of a name in one document. */
export interface Row {
  /** which file it is of */
  readonly set: number;
  readonly document: number;
  /** indexes of the rules that speak */
  readonly rules: readonly number[];
  /** occurrences, and the share of them that are annotated */
  readonly count: number;
  readonly share: number;
  readonly weight: number;
}

export interface Model {
  readonly weights: readonly number[];
  readonly bias: number;
}

export interface Constraints {
  /** where each weight is drawn to */
  readonly priors: readonly number[];
  readonly floors: readonly number[];
  /** 1 for evidence, -1 for counter-evidence, 0 for what may be either */
  readonly signs: readonly number[];
  /** how strongly weights are drawn to their priors */
  readonly l2: number;
}

const ROUNDS = 40;
const RATE = 0.3;

/** Logistic regression by stochastic gradients (AdaGrad); the same rows always give the same model. */
export function fit(rows: readonly Row[], { priors, floors, signs, l2 }: Constraints): Model {
  const weights = [...priors];
  let bias = -1;
  const squares = weights.map(() => 1e-8);
  let biasSquare = 1e-8;
  const mass = weights.map(() => 0);
  for (const { rules, weight } of rows) for (const rule of rules) mass[rule]! += weight;
  const order = rows.map((_, at) => at);
  const random = generator();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { rules, share, weight } = rows[at]!;
      const slope = (1 / (1 + Math.exp(-scoreOf(rules, { weights, bias }))) - share) * weight;
      biasSquare += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSquare);
      for (const rule of rules) {
        const pull = slope + (l2 * (weights[rule]! - priors[rule]!) * weight) / Math.max(mass[rule]!, 1);
        squares[rule]! += pull * pull;
        const moved = weights[rule]! - (RATE * pull) / Math.sqrt(squares[rule]!);
        weights[rule] = Math.max(moved * signs[rule]! < 0 ? 0 : moved, floors[rule]!);
      }
    }
  }
  return { weights, bias };
}

/** Strict F1 over the occurrences of one file's forms. */
export function f1(rows: readonly Row[], model: Model, set: number): number {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const row of rows) {
    if (row.set !== set) continue;
    const annotated = row.share * row.count;
    if (scoreOf(row.rules, model) >= 0) {
      right += annotated;
      wrong += row.count - annotated;
    } else missed += annotated;
  }
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

function scoreOf(rules: readonly number[], { weights, bias }: Model): number {
  let score = bias;
  for (const rule of rules) score += weights[rule]!;
  return score;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** Pseudo-random numbers from 0 to 1, always the same ones. */
function generator(): () => number {
  let seed = 1;
  return () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
}
