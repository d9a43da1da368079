import type { StudyDesign } from '../analysis';
import type { PhraseRule } from '../rules/rule';

/** Where in the paper a sentence stands, as far as that tells whose study it speaks of. */
export type Place = 'title' | 'label' | 'abstract' | 'methods' | 'results' | 'body';

/**
 * Words that speak for one design of the authors' own study. Rules add up: a design's score is the sum over its rules of
 * `weight` times how much the place counts, each rule at most `most` times.
 */
export interface DesignRule extends PhraseRule {
  readonly design: StudyDesign;
  /** About 8 for words that state the design, 3 for words that go with it, 1 and less for vocabulary. */
  readonly weight: number;
  /** How many different sentences or words may count; 1 unless said. */
  readonly most?: number;
  /** Counts only where no design can be told without it. */
  readonly fallback?: boolean;
  /** Only in these places; everywhere unless said. */
  readonly where?: readonly Place[];
}

/**
 * Words in a sentence which show that it speaks of another study than the authors' own: earlier, planned, somebody
 * else's. Design words in such a sentence do not count.
 */
export interface OtherStudyRule extends PhraseRule {
  /** The designs whose words are disregarded; all unless said. */
  readonly blocks?: readonly StudyDesign[];
  /** Words such as "we" or "this study" in the sentence do not overrule this. */
  readonly absolute?: boolean;
}
