import type { SourceKind } from '../analysis';
import type { PhraseRule, RuleInfo } from '../rules/rule';

/**
 * What a signal speaks for. `study`: the authors tell of their own work, in an article or an abstract. `other`: none of the
 * kinds, such as a response to reviewers.
 */
export type SourceSide = 'study' | 'other' | Exclude<SourceKind, 'abstract'>;

/** Something that speaks for a kind of text. */
export interface SourceRule extends RuleInfo {
  readonly side: SourceSide;
  /** For each time it is found. */
  readonly points: number;
  /** So many times count. */
  readonly most: number;
}

/**
 * A signal in the words. `anywhere`: also in quoted speech; `told`: outside of it; `sentence`: at the start of a sentence
 * outside of it; `line`: at the start of a heading or a short paragraph.
 */
export interface SourcePhraseRule extends SourceRule, PhraseRule {
  readonly where: 'anywhere' | 'told' | 'sentence' | 'line';
  /** A sentence of notes that has it is a remark on the paper and says nothing of what was found. */
  readonly remark?: true;
}

/** A signal in the form of the text, as `measure-form.ts` measures it. */
export interface SourceFormRule extends SourceRule {
  readonly form: SourceForm;
}

export type SourceForm =
  | 'bodySections'
  | 'references'
  | 'captions'
  | 'citations'
  | 'length'
  | 'abstractHeadings'
  | 'abstractShape'
  | 'journalLines'
  | 'newsLines'
  | 'boilerplate'
  | 'endMark'
  | 'dateline'
  | 'quotedParagraphs'
  | 'blockQuotes'
  | 'labelledQuotes'
  | 'bullets'
  | 'fragments'
  | 'questions';
