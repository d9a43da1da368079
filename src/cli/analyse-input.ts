import { analyse } from '../core/analyse';
import type { Analysis } from '../core/analysis';
import type { PlacedAnnotation } from '../core/annotations/annotation';
import { applyCorrections, isCorrection } from '../core/annotations/apply-corrections';
import { placeInText } from '../core/annotations/place-annotations';
import type { Knowledge } from '../core/knowledge';
import { acceptedIn } from '../core/verdicts/without-accepted';
import type { Input } from './read-input';
import { readSidecarBeside } from './read-sidecar-file';

export interface AnalysingOptions {
  readonly knowledge: Knowledge;
  /** Whether the corrections in the sidecar beside a file count. */
  readonly sidecar: boolean;
}

/** What reviewers wrote of an input. */
export interface Reviewed {
  /** With their places in the text, in their order; the analysis has them already. */
  readonly corrections: readonly PlacedAnnotation[];
  /** Why remarks were accepted, by `remarkKey`. */
  readonly accepted: ReadonlyMap<string, string>;
}

export type HandleAnalysis = (analysis: Analysis, reviewed: Reviewed) => void | Promise<void>;

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
  const corrections = placeInText(annotations.filter(isCorrection), input.text);
  const reviewed = { corrections, accepted: acceptedIn(annotations) };
  await handle(applyCorrections(machine, corrections, input.text), reviewed);
  if (problem !== null) throw new Error(problem);
}
