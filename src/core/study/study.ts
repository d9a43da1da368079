import type { Span, StudyDesign } from '../analysis';
import type { ProseCue } from '../recognition/mention';

/** One design of the paper's own study, with the sentence that shows it (the span) and the words in it (the cues). */
export interface StudyFinding extends Span {
  readonly design: StudyDesign;
  /** Index into `PaperText.sentences`. */
  readonly sentence: number;
  readonly cues: readonly ProseCue[];
}

export interface Study {
  /** Primary first; empty = cannot be told. */
  readonly designs: readonly StudyFinding[];
  /** Humans analysed, and the number's span. */
  readonly sampleSize: (Span & { readonly value: number }) | null;
  /** The paper compares with a control group of its own (for cohorts: OCEBM 3 against 4). */
  readonly controlled: ProseCue | null;
}
