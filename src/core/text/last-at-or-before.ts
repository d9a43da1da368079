/** Index of the last of some rising numbers that is not above `at`; -1 when there is none. */
export function lastAtOrBefore(rising: readonly number[], at: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= at) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
