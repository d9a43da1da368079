/** Runs of one array that another array indexes: only their lengths are kept, and every 32nd beginning. */
export const RUNS_A_BLOCK = 32;

export interface Runs {
  /** Where run `32 * i` begins. */
  readonly block: Uint32Array;
  readonly length: Uint8Array | Uint16Array;
}

export function runStart(runs: Runs, index: number): number {
  let start = runs.block[Math.floor(index / RUNS_A_BLOCK)] ?? 0;
  for (let i = index - (index % RUNS_A_BLOCK); i < index; i++) start += runs.length[i] ?? 0;
  return start;
}

/** The run that holds `position`. */
export function runAt(runs: Runs, position: number): number {
  let low = 0;
  let high = runs.block.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((runs.block[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  let index = low * RUNS_A_BLOCK;
  let end = (runs.block[low] ?? 0) + (runs.length[index] ?? 0);
  while (end <= position && index < runs.length.length - 1) end += runs.length[++index] ?? 0;
  return index;
}
