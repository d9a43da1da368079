/** Counts behind precision, recall and F1. */
export class Counts {
  truePositive = 0;
  falsePositive = 0;
  falseNegative = 0;

  add(other: Counts): void {
    this.truePositive += other.truePositive;
    this.falsePositive += other.falsePositive;
    this.falseNegative += other.falseNegative;
  }
  get precision(): number {
    return ratio(this.truePositive, this.truePositive + this.falsePositive);
  }
  get recall(): number {
    return ratio(this.truePositive, this.truePositive + this.falseNegative);
  }
  get f1(): number {
    return ratio(2 * this.truePositive, 2 * this.truePositive + this.falsePositive + this.falseNegative);
  }
}

export interface OffsetSpan {
  readonly start: number;
  readonly end: number;
}

/** Strict: the same span. */
export function strictCounts(found: readonly OffsetSpan[], gold: readonly OffsetSpan[]): Counts {
  const key = (s: OffsetSpan): string => `${s.start}-${s.end}`;
  const goldKeys = new Set(gold.map(key));
  const foundKeys = new Set(found.map(key));
  const counts = new Counts();
  counts.truePositive = [...foundKeys].filter((k) => goldKeys.has(k)).length;
  counts.falsePositive = foundKeys.size - counts.truePositive;
  counts.falseNegative = goldKeys.size - counts.truePositive;
  return counts;
}

/** Relaxed: any overlap counts; precision over what was found, recall over the gold. */
export interface RelaxedCounts {
  foundRight: number;
  found: number;
  goldHit: number;
  gold: number;
}

export function relaxedCounts(found: readonly OffsetSpan[], gold: readonly OffsetSpan[]): RelaxedCounts {
  const overlaps = (a: OffsetSpan, b: OffsetSpan): boolean => a.start < b.end && b.start < a.end;
  return {
    foundRight: found.filter((f) => gold.some((g) => overlaps(f, g))).length,
    found: found.length,
    goldHit: gold.filter((g) => found.some((f) => overlaps(f, g))).length,
    gold: gold.length,
  };
}

export function relaxedScores(all: readonly RelaxedCounts[]): { precision: number; recall: number; f1: number } {
  const sum = (pick: (c: RelaxedCounts) => number): number => all.reduce((total, c) => total + pick(c), 0);
  const precision = ratio(
    sum((c) => c.foundRight),
    sum((c) => c.found),
  );
  const recall = ratio(
    sum((c) => c.goldHit),
    sum((c) => c.gold),
  );
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
