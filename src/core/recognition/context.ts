import type { Span } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { Sense } from '../lexicon/lexicon';
import type { PaperText, SentenceText, Token } from '../text/paper-text';
import type { AbbreviationDefinition, Mention } from './mention';

/** A name of the lexicon in the paper, in token indexes, half-open. Never crosses a sentence or a mask. */
export interface LexiconHit {
  readonly firstToken: number;
  readonly endToken: number;
  readonly senses: readonly Sense[];
}

/** A short form that the paper defines: it holds for the whole document. */
export interface Definition extends AbbreviationDefinition {
  /** The short form as written where it is defined. */
  readonly shortText: string;
  readonly longText: string;
}

/** Everything a finder may look at. One is made for each paper. */
export interface RecognitionContext extends Knowledge {
  readonly paper: PaperText;
  readonly tokens: readonly Token[];
  /** Sentences that are read for mentions, in order: those of the paper's own text. */
  readonly sentences: readonly SentenceText[];
  /** All lexicon names that begin at this token, longest first; empty outside the sentences above. */
  hitsAt(token: number): readonly LexiconHit[];
  /** All of them, by first token, then longest first. */
  readonly hits: readonly LexiconHit[];
  readonly definitions: readonly Definition[];
  /** What the paper defines this short form to be; spelling must agree but for a plural s. */
  definitionOf(shortForm: string): Definition | undefined;
  /** The prose of a stretch of tokens, half-open. */
  textOf(firstToken: number, endToken: number): string;
  /** Prose span of a stretch of tokens, half-open. */
  spanOf(firstToken: number, endToken: number): Span;
}

/** A mention that a finder offers; `decide` keeps the best. */
export interface Proposal extends Mention {
  /** Indexes into `paper.tokens`, half-open. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** One way of finding mentions. Finders are independent of each other and of their order. */
export type Finder = (context: RecognitionContext) => Proposal[];
