import { analyse } from '../core/analyse';
import type { Analysis } from '../core/analysis';
import type { PlacedAnnotation } from '../core/annotations/annotation';
import { applyCorrections } from '../core/annotations/apply-corrections';
import { placeCorrections } from '../core/annotations/place-corrections';
import type { Knowledge } from '../core/knowledge';
import type { Input } from './read-input';
import { readSidecarBeside } from './read-sidecar-file';

export interface AnalysingOptions {
  readonly knowledge: Knowledge;
  /** Whether the corrections in the sidecar beside a file count. */
  readonly sidecar: boolean;
}

/** What is made of an analysis and the corrections in it. */
export type HandleAnalysis = (analysis: Analysis, corrections: readonly PlacedAnnotation[]) => void | Promise<void>;

/**
 * The analysis of an input as its reviewers corrected it. Where their file cannot be used, `handle` is first given the
 * analysis without corrections, so that there is an answer.
 * @throws Error after that, saying why the sidecar cannot be used.
 */
export async function withAnalysis(
  input: Input,
  { knowledge, sidecar }: AnalysingOptions,
  handle: HandleAnalysis,
): Promise<void> {
  const machine = analyse(input, knowledge);
  const { annotations, problem } = sidecar ? await readSidecarBeside(input.id) : { annotations: [], problem: null };
  const corrections = placeCorrections(annotations, input.text);
  await handle(applyCorrections(machine, corrections, input.text), corrections);
  if (problem !== null) throw new Error(problem);
}
