import type { Analysis, ClaimValue, Entity, MentionValue, Span } from '../analysis';
import type { NoteLabel, PlacedAnnotation } from '../annotations/annotation';
import type { KappaResult } from './cohen-kappa';

export interface ComparedPaper {
  /** File name, without folders. */
  readonly file: string;
  readonly text: string;
  /** The engine's own, without corrections. */
  readonly analysis: Analysis;
  /** Whether the reviewers were shown a mention. */
  readonly isShown: (entity: Entity) => boolean;
}

/** What one reviewer wrote on the paper. */
export interface ReviewerInput {
  /** As the report names them: the author, or the file. */
  readonly name: string;
  readonly annotations: readonly PlacedAnnotation[];
}

/** What one reviewer holds of a claim or mention. */
export interface Judgement<V> {
  /** Null: it is none. Where they said nothing, the engine's. */
  readonly value: V | null;
  /** The fields that they decided on themselves; empty where they said nothing. */
  readonly decided: readonly (keyof V | 'listed')[];
  readonly reason: string;
}

/** One claim or mention, as the engine and both reviewers have it. */
export interface JudgedItem<V> {
  readonly span: Span;
  /** The words, as a reader sees them. */
  readonly words: string;
  readonly engine: V | null;
  readonly a: Judgement<V>;
  readonly b: Judgement<V>;
}

export type Measured = 'claims' | 'levels' | 'strength' | 'mentions';

/** Agreement on one question, over two sets of items. */
export interface Measure {
  readonly of: Measured;
  /** Items on which both decided themselves. */
  readonly both: KappaResult;
  /** All items; who said nothing is taken to say what the engine says, which both saw. */
  readonly all: KappaResult;
  /** Only of levels: with linear weights, over the items of `both` to which both gave a level. */
  readonly weighted?: WeightedResult;
}

export interface WeightedResult {
  readonly n: number;
  readonly kappa: number | null;
}

/** Something that the reviewers have to settle. */
export type Difference =
  | (JudgedItem<ClaimValue> & { readonly kind: 'claim'; readonly line: number })
  | (JudgedItem<MentionValue> & { readonly kind: 'mention'; readonly line: number });

/** A note that only one of them has at these words, or a warning that only one accepted. */
export interface OneSided {
  readonly kind: 'note' | 'acceptance';
  readonly by: 'a' | 'b';
  readonly words: string;
  /** Null where the words are no longer in the paper. */
  readonly span: Span | null;
  readonly line: number | null;
  readonly label: NoteLabel | null;
  readonly text: string;
}

/** Two reviews of one paper beside each other. */
export interface Agreement {
  readonly paper: string;
  readonly a: ReviewerSide;
  readonly b: ReviewerSide;
  readonly measures: readonly Measure[];
  /** In order of place. */
  readonly differences: readonly Difference[];
  readonly oneSided: readonly OneSided[];
  /** Words of the paper on which both have a note. */
  readonly notesOnTheSame: number;
}

export interface ReviewerSide {
  readonly name: string;
  /** Corrections of claims and mentions. */
  readonly corrections: number;
  readonly notes: number;
  /** Corrections whose words are no longer in the paper: they do not count. */
  readonly lost: number;
}
