import { agreeAfter, agreeBefore } from './gram-index';

/** Longer differences are not aligned: they count as different throughout. Bounds the work to 65,536 steps. */
const MOST_ALIGNED = 256;

/** How alike two texts are: 1 less the edits (Levenshtein) that lead from one to the other, as a part of the longer. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const head = agreeAfter(a, 0, b, 0, longest);
  const shorter = Math.min(a.length, b.length) - head;
  const tail = agreeBefore(a, a.length, b, b.length, shorter);
  const edits = distance(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return 1 - edits / longest;
}

function distance(a: string, b: string): number {
  if (a === '' || b === '' || Math.max(a.length, b.length) > MOST_ALIGNED) return Math.max(a.length, b.length);
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1);
      here.push(Math.min(replaced, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[b.length] ?? 0;
}
