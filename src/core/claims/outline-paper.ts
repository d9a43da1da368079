import type { SectionRole, SourceKind } from '../analysis';
import { inheritRoles } from '../statements/read-roles';
import { firstWhere } from '../text/first-where';
import type { Block, PaperText, SentenceText } from '../text/paper-text';
import { hasVerb } from './has-verb';

/** Where a sentence stands, as far as it matters for picking claims. */
export type Place =
  | { readonly kind: 'title' }
  /** `index` of `count` sentences of an abstract, or of a text no longer than one; `headed` by what label. */
  | { readonly kind: 'abstract'; readonly index: number; readonly count: number; readonly headed: SectionRole }
  /** In the abstract of a whole paper. */
  | { readonly kind: 'summary' }
  /** `lead`: in the first paragraph of a text that is no paper, such as a news story; `note`: a bullet of such a text. */
  | { readonly kind: 'body'; readonly role: SectionRole; readonly lead: boolean; readonly note: boolean }
  /** Not running text of the paper: headings, cells, captions, references, notices. */
  | { readonly kind: 'outside' };

/** A text of at most this many sentences and paragraphs is read like an abstract even where nobody calls it so. */
const SHORT_TEXT = { sentences: 30, paragraphs: 3 };

export interface Outline {
  /** The place of every sentence, in the order of `paper.sentences`. */
  readonly places: readonly Place[];
  /** No longer than an abstract. */
  readonly isShort: boolean;
}

/** Who tells of a study instead of reporting it lays out no paper, whatever the headings: no abstract, no parts. */
export const TELLERS: ReadonlySet<SourceKind> = new Set(['news', 'press_release', 'notes']);

/** @param source what the whole text is, where that was told */
export function outlinePaper(paper: PaperText, source: SourceKind | null = null): Outline {
  const roles = inheritRoles(paper);
  const inAbstract = abstractSections(paper);
  const running = paper.sentences.map((sentence) => isRunning(paper, sentence));
  const isTold = source !== null && TELLERS.has(source);
  const isShort = source !== 'notes' && isLikeAbstract(paper, running, inAbstract);
  const isLead = isTold ? NO_SENTENCES : leadSentences(paper, running);
  const ofAbstract = (sentence: SentenceText, index: number): boolean =>
    running[index] === true &&
    (isShort || isLead.has(index) || (sentence.section !== null && inAbstract[sentence.section] === true));
  const count = paper.sentences.filter(ofAbstract).length;
  const bodyPlace = readBody(paper, roles, running, isTold);
  let seen = 0;
  const places = paper.sentences.map((sentence, index): Place => {
    if (isTitle(paper, sentence)) return { kind: 'title' };
    if (running[index] !== true) return { kind: 'outside' };
    if (!ofAbstract(sentence, index)) return bodyPlace(sentence);
    const role = sentence.section === null ? 'other' : (roles[sentence.section] ?? 'other');
    return isShort ? { kind: 'abstract', index: seen++, count, headed: role } : { kind: 'summary' };
  });
  return { places, isShort };
}

/** What a sentence of the body is for by its section, and whether it stands in a text that is no paper. */
function readBody(
  paper: PaperText,
  roles: readonly SectionRole[],
  running: readonly boolean[],
  isTold: boolean,
): (sentence: SentenceText) => Place {
  const isPaper = !isTold && hasPartsOfPaper(paper);
  const opens = isPaper ? null : openingBlock(paper, running);
  const overlong = overlongConclusions(paper, roles, running);
  return ({ section, block }) => {
    const isOwn = section !== null && !isLabelElsewhere(paper, section, block, isTold);
    const role = isOwn ? (roles[section] ?? 'other') : 'other';
    const isLong = section !== null && overlong.has(section);
    return {
      kind: 'body',
      role: isLong ? 'discussion' : role,
      lead: block === opens,
      note: isItem(paper, block) && !isPaper,
    };
  };
}

/** The first block that says something: a line of place and date has no verb. */
function openingBlock(paper: PaperText, running: readonly boolean[]): number | null {
  const opens = paper.sentences.find((sentence, index) => running[index] === true && hasVerb(paper, sentence));
  return opens?.block ?? null;
}

const isItem = ({ blocks }: PaperText, block: number): boolean => blocks[block]?.kind === 'listItem';

/**
 * "Endpoint:" at the head of a bullet is the label of that bullet, not of all that follow; nor is a label in a story or
 * in notes the label of more than its paragraph.
 */
function isLabelElsewhere({ sections, blocks }: PaperText, section: number, block: number, isTold: boolean): boolean {
  const labelled = firstWhere(blocks, ({ start }) => start > (sections[section]?.start ?? 0)) - 1;
  if (labelled === block) return false;
  const kind = blocks[labelled]?.kind;
  return isTold ? kind !== 'heading' : kind === 'listItem' && blocks[block]?.kind === 'listItem';
}

/** Whether a position of the prose lies in a list item. */
function isInItem(blocks: PaperText['blocks'], at: number): boolean {
  const next = firstWhere(blocks, ({ start }) => start > at);
  return blocks[next - 1]?.kind === 'listItem';
}

const SHORT_PARTS: ReadonlySet<SectionRole> = new Set(['abstract', 'methods', 'results']);

/** News and notes are short too, but tell their story in many paragraphs, not in the order of an abstract. */
function isLikeAbstract(paper: PaperText, running: readonly boolean[], inAbstract: readonly boolean[]): boolean {
  const sentences = paper.sentences.filter((_, index) => running[index]);
  if (sentences.length > SHORT_TEXT.sentences || isDivided(paper, inAbstract)) return false;
  const hasParts = paper.sections.some(({ role, start }) => SHORT_PARTS.has(role) && !isInItem(paper.blocks, start));
  return hasParts || new Set(sentences.map(({ block }) => block)).size <= SHORT_TEXT.paragraphs;
}

/** The parts of a study, which a paper sets apart by headings of their own, and an abstract by labels in its text. */
const PARTS: ReadonlySet<SectionRole> = new Set(['methods', 'results', 'discussion', 'conclusion']);

/**
 * A short paper is a paper: its results stand under a heading, in a section that is none of the abstract's. So is an
 * abstract that gives each of its parts a paragraph, or its results and its conclusions a label.
 */
function isDivided({ sections, blocks }: PaperText, inAbstract: readonly boolean[]): boolean {
  const kindAt = new Map(blocks.map(({ start, kind }) => [start, kind]));
  const parts = sections.flatMap(({ role, start }, index) =>
    PARTS.has(role) ? [{ opens: kindAt.get(start), inside: inAbstract[index] === true }] : [],
  );
  if (parts.some(({ opens, inside }) => opens === 'heading' && !inside)) return true;
  if (headingsOfBody(sections, kindAt, inAbstract) >= HEADINGS_OF_NOTES) return true;
  return parts.filter(({ opens }) => opens !== undefined).length > 1 || tellsAllParts(sections);
}

/** "Results: … Conclusions: …", be they in one paragraph. */
const tellsAllParts = (sections: PaperText['sections']): boolean =>
  OF_ABSTRACT.every((wanted) => sections.some(({ role }) => role === wanted));
const OF_ABSTRACT: readonly SectionRole[] = ['results', 'conclusion'];

/** Notes on a paper have headings too, if other ones: "Major points", "Minor points". */
const HEADINGS_OF_NOTES = 2;

function headingsOfBody(
  sections: PaperText['sections'],
  kindAt: ReadonlyMap<number, Block['kind']>,
  inAbstract: readonly boolean[],
): number {
  return sections.filter(
    ({ role, start }, index) =>
      kindAt.get(start) === 'heading' && role !== 'title' && !OUTSIDE.has(role) && inAbstract[index] !== true,
  ).length;
}

/** A paper whose abstract has no heading has it between its title and its first heading. */
const LONGEST_LEAD = 15;

const NO_SENTENCES: ReadonlySet<number> = new Set();

function leadSentences(paper: PaperText, running: readonly boolean[]): ReadonlySet<number> {
  const [first, second] = paper.sections;
  if (first?.role !== 'title' || !second || paper.sections.some(({ role }) => role === 'abstract')) return new Set();
  const lead = paper.sentences.flatMap(({ section, start }, index) =>
    running[index] === true && isParagraph(paper, index) && section === 0 && start < second.start ? [index] : [],
  );
  return new Set(lead.length > LONGEST_LEAD ? [] : lead);
}

function isParagraph({ sentences, blocks }: PaperText, index: number): boolean {
  return blocks[sentences[index]?.block ?? -1]?.kind === 'paragraph';
}

/** An abstract, or a part of a study under a heading of its own; a label in a line of notes is none. */
function hasPartsOfPaper({ sections, blocks }: PaperText): boolean {
  return sections.some(({ role, start }) => role === 'abstract' || (PARTS.has(role) && !isInItem(blocks, start)));
}

/** Conclusions are short: what is called so and goes on for longer is a discussion. */
const LONGEST_CONCLUSION = 14;

function overlongConclusions(
  { sentences }: PaperText,
  roles: readonly SectionRole[],
  running: readonly boolean[],
): ReadonlySet<number> {
  const lengths = new Map<number, number>();
  sentences.forEach(({ section }, index) => {
    if (section === null || running[index] !== true || roles[section] !== 'conclusion') return;
    lengths.set(section, (lengths.get(section) ?? 0) + 1);
  });
  return new Set([...lengths].flatMap(([section, length]) => (length > LONGEST_CONCLUSION ? [section] : [])));
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
  if (sentence.part !== 'paper' || !block || isTitle(paper, sentence)) return false;
  const role = sentence.section === null ? 'other' : (paper.sections[sentence.section]?.role ?? 'other');
  return (block.kind === 'paragraph' || block.kind === 'listItem') && !OUTSIDE.has(role);
}
