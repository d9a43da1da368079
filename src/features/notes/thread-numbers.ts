/**
 * Finds our thread by the number that the editor gave it. The editor counts all threads in the order in which they were
 * made, those of other extensions too, and tells numbers only in the addresses of boxes; every thread that is shown has one.
 */
export interface ThreadNumbers<T> {
  /** Say so of every thread, at once, in order. */
  made(thread: T): void;
  /** A number that a box told; `isOurs` false: of a thread that the editor itself has made. */
  saw(number: number, isOurs: boolean): void;
  /** Null when it cannot be told. */
  find(number: number): T | null;
}

export function createThreadNumbers<T>(): ThreadNumbers<T> {
  const made: T[] = [];
  const ours = new Set<number>();
  const editors = new Set<number>();
  return {
    made: (thread) => void made.push(thread),
    saw: (number, isOurs) => void (isOurs ? ours : editors).add(number),
    find(number) {
      if (!ours.has(number)) return null;
      const below = countBelow(ours, number);
      // All were seen: both lists are in one order. Otherwise nobody else is taken to have made any in between.
      const first = Math.min(...ours);
      const between = countBelow(editors, number) - countBelow(editors, first);
      return made[ours.size === made.length ? below : number - first - between] ?? null;
    },
  };
}

function countBelow(numbers: ReadonlySet<number>, number: number): number {
  let below = 0;
  for (const other of numbers) if (other < number) below++;
  return below;
}
