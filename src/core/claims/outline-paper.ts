import type { SectionRole } from '../analysis';
import { inheritRoles } from '../statements/read-roles';
import type { Block, PaperText, SentenceText } from '../text/paper-text';

/** Where a sentence stands, as far as it matters for picking claims. */
export type Place =
  | { readonly kind: 'title' }
  /** `index` of `count` sentences of an abstract, or of a text no longer than one. */
  | { readonly kind: 'abstract'; readonly index: number; readonly count: number }
  /** In the abstract of a whole paper. */
  | { readonly kind: 'summary' }
  | { readonly kind: 'body'; readonly role: SectionRole }
  /** Not running text of the paper: headings, cells, captions, references, notices. */
  | { readonly kind: 'outside' };

/** A text of at most this many sentences is read like an abstract even where nobody calls it so. */
const SHORT_TEXT = 30;

export interface Outline {
  /** The place of every sentence, in the order of `paper.sentences`. */
  readonly places: readonly Place[];
  /** No longer than an abstract. */
  readonly isShort: boolean;
}

export function outlinePaper(paper: PaperText): Outline {
  const roles = inheritRoles(paper);
  const inAbstract = abstractSections(paper);
  const running = paper.sentences.map((sentence) => isRunning(paper, sentence));
  const isShort = running.filter(Boolean).length <= SHORT_TEXT;
  const ofAbstract = (sentence: SentenceText, index: number): boolean =>
    running[index] === true && (isShort || (sentence.section !== null && inAbstract[sentence.section] === true));
  const count = paper.sentences.filter(ofAbstract).length;
  let seen = 0;
  const places = paper.sentences.map((sentence, index): Place => {
    if (isTitle(paper, sentence)) return { kind: 'title' };
    if (running[index] !== true) return { kind: 'outside' };
    if (ofAbstract(sentence, index)) return isShort ? { kind: 'abstract', index: seen++, count } : { kind: 'summary' };
    return { kind: 'body', role: sentence.section === null ? 'other' : (roles[sentence.section] ?? 'other') };
  });
  return { places, isShort };
}

/** The abstract and the sections inside it ("Background", "Methods" …). */
function abstractSections(paper: PaperText): boolean[] {
  let levelOfAbstract: number | null = null;
  return paper.sections.map(({ level, role }) => {
    if (levelOfAbstract !== null && level <= levelOfAbstract) levelOfAbstract = null;
    if (role === 'abstract') levelOfAbstract ??= level;
    return levelOfAbstract !== null;
  });
}

function isTitle({ title }: PaperText, sentence: SentenceText): boolean {
  return title !== null && sentence.start >= title.start && sentence.end <= title.end;
}

const OUTSIDE: ReadonlySet<SectionRole> = new Set(['keywords', 'backmatter', 'references', 'furniture']);

function isRunning(paper: PaperText, sentence: SentenceText): boolean {
  const block: Block | undefined = paper.blocks[sentence.block];
  if (sentence.part !== 'paper' || sentence.broken || !block || isTitle(paper, sentence)) return false;
  const role = sentence.section === null ? 'other' : (paper.sections[sentence.section]?.role ?? 'other');
  return (block.kind === 'paragraph' || block.kind === 'listItem') && !OUTSIDE.has(role);
}
