import type { Span, StudyDesign } from '../analysis';
import type { ProseCue } from '../recognition/mention';

/** One design of the paper's own study, with the sentence that shows it (the span) and the words in it (the cues). */
export interface StudyFinding extends Span {
  readonly design: StudyDesign;
  /** Index into `PaperText.sentences`. */
  readonly sentence: number;
  readonly cues: readonly ProseCue[];
}

/** A number of people, and where it stands. */
export interface FoundSize extends Span {
  readonly value: number;
}

export interface Study {
  /** Primary first; empty = cannot be told. */
  readonly designs: readonly StudyFinding[];
  /** Humans analysed, and the number's span. */
  readonly sampleSize: FoundSize | null;
  /** The paper compares with a control group of its own (for cohorts: OCEBM 3 against 4). */
  readonly controlled: ProseCue | null;
}
