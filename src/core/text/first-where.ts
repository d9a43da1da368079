/**
 * Index of the first of a list from which on `holds` is true of all; the list's length where there is none. Found by
 * halving: the list must be sorted by what `holds` looks at.
 */
export function firstWhere<T>(sorted: ArrayLike<T>, holds: (each: T, index: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as T, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
