import type { Role } from '../analysis';

/** Roles that an abstract passes through, in their usual order. */
export const SEQUENCE = [
  'background',
  'objective',
  'methods',
  'results',
  'conclusion',
] as const satisfies readonly Role[];

const NEVER = -7;

/**
 * How likely each role of `SEQUENCE` is in each tenth of an abstract, as natural logarithms. Counted on the structured
 * abstracts of `roles.pmc-abstracts` with a CC BY licence, headings taken as truth.
 */
const POSITION: readonly (readonly number[])[] = [
  [-0.1, -1.8, -4.4, -6.2, -6.2],
  [-0.3, -1.8, -1.6, -5.7, -6.2],
  [-1.1, -2.4, -0.5, -4.4, -6.2],
  [-1.9, -3.6, -0.3, -2.7, -6.2],
  [-2.9, -5.2, -0.3, -1.7, -6.2],
  [-3.8, -6.2, -0.6, -0.9, -4.6],
  [-5.7, -6.2, -1.1, -0.4, -4.0],
  [-6.2, -6.2, -1.5, -0.4, -2.2],
  [-6.2, -6.2, -2.1, -0.9, -0.7],
  [-6.2, -6.2, -3.9, -3.8, -0.1],
];

/** From each role to each role, from the same counts; never quite impossible, for abstracts differ. */
const NEXT: readonly (readonly number[])[] = [
  [-0.4, -2.0, -1.5, -3.5, -4.5],
  [-3.5, -1.2, -0.4, -1.8, -4.0],
  [NEVER, -6.0, -0.2, -1.8, -3.0],
  [NEVER, NEVER, -5.0, -0.3, -1.4],
  [NEVER, NEVER, -6.5, -5.0, -0.1],
];

const POSITION_WEIGHT = 0.7;

/**
 * The most likely course of roles through an abstract without headings, by the counts above. `scores` has a row a
 * sentence: how much its phrases speak for each role of `SEQUENCE`.
 */
export function decodeRoles(scores: readonly (readonly number[])[]): Role[] {
  const placed = scores.map((row, index) => {
    const place = POSITION[Math.min(9, Math.floor(((index + 0.5) / scores.length) * 10))];
    return row.map((score, role) => score + POSITION_WEIGHT * (place?.[role] ?? NEVER));
  });
  return bestCourse(placed, (from, to) => NEXT[from]?.[to] ?? NEVER);
}

/** The roles of `SEQUENCE` with the highest sum of scores and of steps from role to role (Viterbi). */
export function bestCourse(scores: readonly (readonly number[])[], step: (from: number, to: number) => number): Role[] {
  const from: number[][] = [];
  let best: readonly number[] = SEQUENCE.map(() => 0);
  scores.forEach((row, index) => {
    const back: number[] = [];
    best = SEQUENCE.map((_, role) => {
      const [value, previous] = index === 0 ? [0, role] : bestStep(best, role, step);
      back.push(previous);
      return value + (row[role] ?? 0);
    });
    from.push(back);
  });
  return backtrack(from, best);
}

function bestStep(
  best: readonly number[],
  role: number,
  step: (from: number, to: number) => number,
): [value: number, previous: number] {
  let value = -Infinity;
  let previous = role;
  best.forEach((score, before) => {
    const sum = score + step(before, role);
    if (sum > value) [value, previous] = [sum, before];
  });
  return [value, previous];
}

function backtrack(from: readonly (readonly number[])[], best: readonly number[]): Role[] {
  let role = best.indexOf(Math.max(...best));
  const roles: Role[] = [];
  for (let index = from.length - 1; index >= 0; index--) {
    roles.push(SEQUENCE[role] ?? 'other');
    role = from[index]?.[role] ?? role;
  }
  return roles.reverse();
}
