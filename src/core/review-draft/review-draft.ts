/** The parts of a review draft, in their order. */
export const DRAFT_SECTIONS = [
  'title',
  'summary',
  'strengths',
  'major',
  'minor',
  'questions',
  'notes',
  'checks',
  'evidence',
  'receipt',
] as const;
export type DraftSection = (typeof DRAFT_SECTIONS)[number];

/** What we write of a review, as blocks that are renewed one by one: what the reviewer changed in one, stays. */
export interface ReviewDraft {
  /** File name of the paper, without folders. */
  readonly paper: string;
  /** In order of sections; within one in the order in which they are first written. */
  readonly blocks: readonly DraftBlock[];
  /** False: notes may be missing, so that what was written from one is not taken out although there is none. */
  readonly isComplete: boolean;
}

export interface DraftBlock {
  readonly section: DraftSection;
  /** What it is made of: lower-case letters and digits; the same as long as it is about the same, in any section. */
  readonly key: string;
  /** Markdown, without empty lines at its ends. */
  readonly markdown: string;
  /** An item of the section: it gets the next number there. */
  readonly isNumbered: boolean;
  /** Hash of what it says, without lines of the paper, which shift as the paper is edited. */
  readonly content: string;
}

/** The key of the heading of a section. */
export const HEADING = 'heading';
