import type { Language, SectionRole, Span } from '../analysis';

/**
 * What the text layer gives to the rest of the engine. Every span here is in PROSE offsets: positions in
 * `prose.text`, the words as a reader sees them, without markup. `prose.toSource` leads back to the input, once, at the
 * end of the pipeline.
 */
export interface Prose {
  readonly source: string;
  /**
   * Markup removed, entities and escapes decoded, block boundaries as `\n`. Each masked stretch of the source (code,
   * math, URL, DOI, e-mail address, citation key, CURIE) is one MASK character.
   */
  readonly text: string;
  /** The smallest source span that holds the prose span. An empty prose span gives an empty source span. */
  toSource(start: number, end: number): Span;
}

/** OBJECT REPLACEMENT CHARACTER: stands in prose for a stretch that must not be read as words. */
export const MASK = '\uFFFC';

export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'tableCell' | 'caption' | 'footnote';

/** `paper` is read for claims; `references` and `furniture` (navigation, notices, licences …) never are. */
export type Part = 'paper' | 'references' | 'furniture';

export interface Block extends Span {
  readonly kind: BlockKind;
  readonly part: Part;
  /** Inside a block quote. */
  readonly quoted: boolean;
  /** Cell of a table's header row. */
  readonly header?: true;
  /** Why the block is not the paper: id of the furniture rule; null for `paper`. */
  readonly rule: string | null;
}

export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** White space (or the start of the text) stands before the token. */
  readonly spaced: boolean;
}

export interface SectionText extends Span {
  readonly title: string;
  readonly role: SectionRole;
  readonly level: number;
}

export interface SentenceText extends Span {
  /** Index into `blocks`. */
  readonly block: number;
  /** Index into `sections`; null outside any section. */
  readonly section: number | null;
  readonly part: Part;
  /** Begins with stray punctuation or in the middle (`, the liver is …`), as machine-translated pages do: not to be relied on. */
  readonly broken: boolean;
  /** Indexes into `tokens`, half-open. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface PaperText {
  readonly language: Language;
  readonly prose: Prose;
  readonly title: Span | null;
  readonly identifiers: {
    readonly doi?: string;
    readonly pmid?: string;
    readonly pmcid?: string;
    readonly trials: readonly string[];
  };
  readonly blocks: readonly Block[];
  readonly sections: readonly SectionText[];
  readonly sentences: readonly SentenceText[];
  readonly tokens: readonly Token[];
  /** Citations of other work: `[12]`, `(Smith et al., 2019)`, `[@key]`, superscript numbers, footnote references. */
  readonly citations: readonly Span[];
}
