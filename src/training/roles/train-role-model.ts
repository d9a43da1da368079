import type { Role } from '../../core/analysis';
import { SEQUENCE } from '../../core/statements/decode-roles';
import { readSignals } from '../../core/statements/read-signals';
import { roleFeatures } from '../../core/statements/role-features';
import { ROLES, writeRoleModel } from '../../core/statements/role-model';
import { readPaper } from '../../core/text/read-paper';
import { hideHeadings, type StructuredAbstract } from './structured-abstracts';

/** The sentences of an abstract as features, with the index in `SEQUENCE` of the role of each. */
export interface RoleSequence {
  readonly features: readonly Uint32Array[];
  readonly roles: readonly number[];
}

export function readRoleSequence(abstract: StructuredAbstract): RoleSequence {
  const { text, roleAt } = hideHeadings(abstract);
  const paper = readPaper(text, 'plaintext');
  const signals = paper.sentences.map(({ firstToken, endToken }) => readSignals(paper.tokens, firstToken, endToken));
  const roles = paper.sentences.map(({ start, end }) => indexOf(roleAt((start + end) / 2)));
  return { features: roleFeatures(paper, paper.sentences, signals), roles };
}

const indexOf = (role: Role | null): number => Math.max(0, (SEQUENCE as readonly (Role | null)[]).indexOf(role));

export interface RoleTraining {
  readonly epochs: number;
  readonly rate: number;
  /** Draws small weights to zero, so that the model stays small. */
  readonly l1: number;
  readonly l2: number;
}

export const DEFAULTS: RoleTraining = { epochs: 5, rate: 0.1, l1: 1.5, l2: 2 };

/** One weight vector under FTRL-proximal (McMahan et al., KDD 2013). */
interface Learner {
  readonly weights: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

function learner(size: number): Learner {
  return { weights: new Float64Array(size), sums: new Float64Array(size), squares: new Float64Array(size) };
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al., ICML 2001) over the sentences of each abstract, by
 * stochastic gradient in a fixed, mixed order: the same abstracts give the same bytes of a role model.
 */
export function trainRoleModel(sequences: readonly RoleSequence[], options: RoleTraining = DEFAULTS): Uint8Array {
  const known = [...new Set(sequences.flatMap(({ features }) => features.flatMap((row) => [...row])))].sort(
    (a, b) => a - b,
  );
  const numbers = new Map(known.map((feature, index) => [feature, index]));
  const numbered = sequences.map(({ features, roles }): RoleSequence => {
    return { features: features.map((row) => row.map((feature) => numbers.get(feature) ?? 0)), roles };
  });
  const emission = learner(known.length * ROLES);
  const steps = learner(ROLES * ROLES);
  const stride = [7919, 104729].find((prime) => sequences.length % prime !== 0) ?? 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = 0; i < sequences.length; i++) {
      const sequence = numbered[(i * stride + epoch * 17) % sequences.length];
      if (sequence && sequence.roles.length > 0) learnFrom(sequence, emission, steps, options);
    }
  }
  return exportModel(known, emission.weights, steps.weights);
}

function learnFrom({ features, roles }: RoleSequence, emission: Learner, steps: Learner, options: RoleTraining): void {
  const scores = features.map((row) => scoreOf(row, emission.weights));
  const { nodes, edges } = marginals(scores, steps.weights);
  nodes.forEach((node, at) => {
    const gradient = node.map((belief, role) => belief - (role === roles[at] ? 1 : 0));
    for (const feature of features[at] ?? []) {
      for (let role = 0; role < ROLES; role++) descend(emission, feature * ROLES + role, gradient[role] ?? 0, options);
    }
  });
  edges.forEach((edge, at) => {
    const gold = (roles[at] ?? 0) * ROLES + (roles[at + 1] ?? 0);
    edge.forEach((belief, step) => {
      descend(steps, step, belief - (step === gold ? 1 : 0), { ...options, l1: 0 });
    });
  });
}

function scoreOf(features: Uint32Array, weights: Float64Array): number[] {
  const sums = new Array<number>(ROLES).fill(0);
  for (const feature of features)
    for (let role = 0; role < ROLES; role++) sums[role] = (sums[role] ?? 0) + (weights[feature * ROLES + role] ?? 0);
  return sums;
}

interface Marginals {
  /** Probability of each role, for each sentence. */
  readonly nodes: readonly (readonly number[])[];
  /** Probability of each pair of roles, `from * ROLES + to`, for each sentence but the last. */
  readonly edges: readonly (readonly number[])[];
}

/** Forward and backward sums, in logarithms. */
function marginals(scores: readonly (readonly number[])[], steps: Float64Array): Marginals {
  const all = [...Array(ROLES).keys()];
  const step = (from: number, to: number): number => steps[from * ROLES + to] ?? 0;
  const forward: number[][] = [];
  for (const row of scores) {
    const last = forward.at(-1);
    forward.push(
      all.map((to) => (row[to] ?? 0) + (last ? logSum(all.map((from) => (last[from] ?? 0) + step(from, to))) : 0)),
    );
  }
  const backward: number[][] = scores.map(() => all.map(() => 0));
  for (let at = scores.length - 2; at >= 0; at--) {
    const after = all.map((to) => (backward[at + 1]?.[to] ?? 0) + (scores[at + 1]?.[to] ?? 0));
    backward[at] = all.map((from) => logSum(all.map((to) => step(from, to) + (after[to] ?? 0))));
  }
  const total = logSum(forward.at(-1) ?? [0]);
  const nodes = forward.map((row, at) => row.map((sum, role) => Math.exp(sum + (backward[at]?.[role] ?? 0) - total)));
  const edges = forward.slice(0, -1).map((row, at) => {
    const after = all.map((to) => (backward[at + 1]?.[to] ?? 0) + (scores[at + 1]?.[to] ?? 0) - total);
    return row.flatMap((sum, from) => all.map((to) => Math.exp(sum + step(from, to) + (after[to] ?? 0))));
  });
  return { nodes, edges };
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

function descend({ weights, sums, squares }: Learner, at: number, g: number, { rate, l1, l2 }: RoleTraining): void {
  if (Math.abs(g) < NO_NEWS) return;
  const before = squares[at] ?? 0;
  const after = before + g * g;
  const sum = (sums[at] ?? 0) + g - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * (weights[at] ?? 0);
  sums[at] = sum;
  squares[at] = after;
  weights[at] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((1 + Math.sqrt(after)) / rate + l2);
}

/** Gradients smaller than this change nothing that is kept. */
const NO_NEWS = 1e-4;
const MOST_STEPS = 127;
/** Features that say less than this for every role are left out. */
const LEAST_STEPS = 3;

/** Weights quantised to bytes; what rounds to zero for every role is left out. */
function exportModel(known: readonly number[], weights: Float64Array, steps: Float64Array): Uint8Array {
  const most = weights.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0);
  const scale = Number((most / MOST_STEPS || 1).toPrecision(6));
  const features: number[] = [];
  const kept: number[] = [];
  known.forEach((feature, index) => {
    const row = [...weights.subarray(index * ROLES, (index + 1) * ROLES)].map((each) => Math.round(each / scale));
    if (row.every((each) => Math.abs(each) < LEAST_STEPS)) return;
    features.push(feature);
    kept.push(...row);
  });
  const meta = {
    corpora: ['roles.pmc-abstracts (CC BY and CC0 records)'],
    scale,
    steps: [...steps].map((step) => Number(step.toFixed(3))),
  };
  return writeRoleModel(meta, { features: Uint32Array.from(features), weights: Int8Array.from(kept) });
}
