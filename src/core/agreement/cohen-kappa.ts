/** How two people judged one thing, each by one category. */
export type JudgedPair<C extends string = string> = readonly [a: C, b: C];

/** Agreement on items that both judged; `n` 0 where there were none, and the rest is null then. */
export interface KappaResult<C extends string = string> {
  /** Items. */
  readonly n: number;
  /** Share of items on which both say the same, 0..1. */
  readonly observed: number | null;
  /** The share that chance would give, from how often each used each category, 0..1. */
  readonly expected: number | null;
  /** -1..1; null where it cannot be told: no items, or both used one and the same category only. */
  readonly kappa: number | null;
  /** The categories that were used, in the order in which they were given. */
  readonly categories: readonly C[];
  /** How often `a` (rows) said the one and `b` (columns) the other. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Cohen's kappa: (observed - expected) / (1 - expected), where expected is the sum over categories of the product of both
 * raters' shares (Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20,
 * 1960, 37-46).
 * @param order of the categories in the table.
 */
export function cohenKappa<C extends string>(pairs: readonly JudgedPair<C>[], order: readonly C[]): KappaResult<C> {
  const { categories, counts } = countPairs(pairs, order);
  const n = pairs.length;
  if (n === 0) return { n, observed: null, expected: null, kappa: null, categories, counts };
  const { rows, columns } = totals(counts);
  const same = counts.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  const byChance = rows.reduce((sum, row, at) => sum + row * (columns[at] ?? 0), 0);
  const observed = same / n;
  const expected = byChance / (n * n);
  // Whole numbers: whether both used one category only is no matter of rounding.
  const kappa = byChance === n * n ? null : (same * n - byChance) / (n * n - byChance);
  return { n, observed, expected, kappa, categories, counts };
}

/**
 * Kappa with linear weights for categories in order: saying 2 for 3 is half as far off as saying 2 for 4 (Cohen, Weighted
 * kappa, Psychological Bulletin 70, 1968, 213-220). Null where it cannot be told.
 * @param order of the categories, by which they are apart.
 */
export function weightedKappa<C extends string>(pairs: readonly JudgedPair<C>[], order: readonly C[]): number | null {
  const counts = order.map((a) => order.map((b) => pairs.filter(([one, other]) => one === a && other === b).length));
  const { rows, columns } = totals(counts);
  const n = pairs.length;
  let seen = 0;
  let byChance = 0;
  for (const [a, row] of counts.entries()) {
    for (const [b, count] of row.entries()) {
      seen += Math.abs(a - b) * count * n;
      byChance += Math.abs(a - b) * (rows[a] ?? 0) * (columns[b] ?? 0);
    }
  }
  return byChance === 0 ? null : 1 - seen / byChance;
}

function countPairs<C extends string>(
  pairs: readonly JudgedPair<C>[],
  order: readonly C[],
): { readonly categories: readonly C[]; readonly counts: number[][] } {
  const used = new Set(pairs.flat());
  const categories = order.filter((category) => used.has(category));
  const counts = categories.map(() => categories.map(() => 0));
  for (const [a, b] of pairs) {
    const row = counts[categories.indexOf(a)];
    const column = categories.indexOf(b);
    if (!row || column === -1) throw new Error(`a category that is not in the order: ${a} or ${b}`);
    row[column] = (row[column] ?? 0) + 1;
  }
  return { categories, counts };
}

function totals(counts: readonly (readonly number[])[]): { readonly rows: number[]; readonly columns: number[] } {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return { rows: counts.map(sum), columns: counts.map((_, at) => sum(counts.map((row) => row[at] ?? 0))) };
}
