export interface Timing {
  /** Milliseconds of the middle run. */
  readonly median: number;
  readonly runs: number;
}

/** Times a piece of work several times in this process, after one run that does not count. */
export function time(work: () => unknown, runs = 5): Timing {
  work();
  const times = Array.from({ length: runs }, () => once(work)).sort((a, b) => a - b);
  return { median: times[Math.floor(runs / 2)] ?? NaN, runs };
}

export function once(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
