import type { SectionRole, Span } from '../analysis';
import type { BlockView } from './block-view';
import { findLabels } from './find-labels';
import type { BlockKind } from './paper-text';
import type { HeadingRule } from './heading-rule';
import { headingRuleOf, isSummary } from './section-headings';

/** Where a section opens: at a heading, or at a label in a paragraph. */
export interface Opening {
  readonly block: number;
  readonly start: number;
  readonly level: number;
  readonly title: string;
  /** What the heading itself says; null when it says nothing known. */
  readonly role: SectionRole | null;
  readonly rule: string | null;
  /** A label whose section ends with its paragraph: `Keywords: …`, `Funding: …`. */
  readonly closesWithBlock: boolean;
  /** For a label: the label itself, which is not part of the first sentence. */
  readonly label: Span | null;
}

export interface Structure {
  readonly openings: readonly Opening[];
  /** Kind of each block, headings and captions recognised. */
  readonly kinds: readonly BlockKind[];
}

interface Progress {
  readonly isMarkdown: boolean;
  readonly title: number;
  readonly openings: Opening[];
  readonly kinds: BlockKind[];
  /** Level of the last heading, and of the last that the markup says. */
  level: number;
  markedLevel: number;
  /** Roles seen since an abstract of a plain text began; null outside one. */
  abstract: Set<SectionRole> | null;
}

const CAPTION =
  /^(?:(?:Supplement(?:ary|al)|Supporting|Extended Data|Online|Additional)\s)?(?:(?:Fig(?:ure|s|\.)?|Table|Box|Scheme|Video|Movie|Chart|Plate)s?\.?\s?S?|(?:Dataset|Data|Protocol|Text|Audio)\sS)\d{1,2}[A-Za-z]?(?:[.:|]|\s[–—-])?(?=\s*$|\s+[\p{Lu}(])/u;

/** Headings, labels and captions. `rules` says which blocks are furniture; `title` is the block of the title, -1 for none. */
export function findOpenings(
  views: readonly BlockView[],
  rules: readonly (string | null)[],
  title: number,
  isMarkdown: boolean,
): Structure {
  const progress: Progress = { isMarkdown, title, openings: [], kinds: [], level: 0, markedLevel: 0, abstract: null };
  views.forEach((view, index) => progress.kinds.push(readBlock(view, index, views, rules, progress)));
  return { openings: progress.openings, kinds: progress.kinds };
}

function readBlock(
  view: BlockView,
  index: number,
  views: readonly BlockView[],
  rules: readonly (string | null)[],
  progress: Progress,
): BlockKind {
  const { raw, text } = view;
  const rule = rules[index] ?? null;
  if (rule === 'furniture.repeated-title' && index < progress.title) return raw.kind;
  if (raw.kind === 'heading' || index === progress.title) {
    addHeading(view, index, index === progress.title ? 1 : raw.level, rule, progress);
    return 'heading';
  }
  if (rule !== null || (raw.kind !== 'paragraph' && raw.kind !== 'listItem')) return raw.kind;
  if (raw.kind === 'paragraph' && CAPTION.test(text.slice(0, 80))) return 'caption';
  if (isHeading(view, views[index - 1], views[index + 1], progress)) {
    addHeading(view, index, levelOf(view, progress), null, progress);
    return 'heading';
  }
  addLabels(view, index, progress);
  if (isUnstructuredAbstract(view, index, progress)) progress.abstract = null;
  return raw.kind;
}

/** Prose right below the heading of an abstract: the headings that follow are the paper's. */
function isUnstructuredAbstract({ words }: BlockView, index: number, { openings, abstract }: Progress): boolean {
  const last = openings[openings.length - 1];
  return abstract !== null && words > 14 && last?.role === 'abstract' && last.block === index - 1 && !last.label;
}

function addHeading(view: BlockView, block: number, level: number, furniture: string | null, progress: Progress): void {
  const known = block === progress.title ? null : knownRole(view.text, progress);
  const role =
    furniture === null
      ? (known?.role ?? (block === progress.title ? 'title' : null))
      : furniture === 'furniture.repeated-title'
        ? null
        : 'furniture';
  progress.level = level;
  if (view.raw.kind === 'heading') progress.markedLevel = level;
  if (role === 'abstract') progress.abstract = new Set();
  else if (role) progress.abstract?.add(role);
  progress.openings.push({
    block,
    start: view.raw.start,
    level,
    title: view.text,
    role,
    rule: furniture ?? known?.rule ?? null,
    closesWithBlock: false,
    label: null,
  });
}

function addLabels(view: BlockView, block: number, progress: Progress): void {
  for (const label of findLabels(view)) {
    const known = label.rule ? { role: label.rule.role, rule: label.rule.id } : summaryRole(progress);
    if (known.role !== 'abstract') progress.abstract?.add(known.role);
    progress.openings.push({
      block,
      start: label.start,
      level: progress.level + 1,
      title: label.title,
      ...known,
      closesWithBlock: !isArgument(known.role),
      label: { start: label.start, end: label.textStart },
    });
  }
}

const ARGUMENT: ReadonlySet<SectionRole> = new Set([
  'abstract',
  'background',
  'objective',
  'methods',
  'results',
  'discussion',
  'conclusion',
]);

function isArgument(role: SectionRole): boolean {
  return ARGUMENT.has(role);
}

function knownRole(text: string, progress: Progress): { role: SectionRole; rule: string } | null {
  if (isSummary(text)) return summaryRole(progress);
  const rule: HeadingRule | null = headingRuleOf(text);
  return rule && { role: rule.role, rule: rule.id };
}

/** "Summary" is an abstract before all else, and a conclusion after. */
function summaryRole(progress: Progress): { role: SectionRole; rule: string } {
  const isLate = progress.openings.some(({ role }) => role !== null && role !== 'abstract' && isArgument(role));
  return isLate ? { role: 'conclusion', rule: 'section.conclusion' } : { role: 'abstract', rule: 'section.abstract' };
}

/** A paragraph that is only a known heading, or is all in bold, or (plain text) looks like a title above a paragraph. */
function isHeading(
  view: BlockView,
  before: BlockView | undefined,
  next: BlockView | undefined,
  progress: Progress,
): boolean {
  const { raw, text, words } = view;
  if (raw.kind !== 'paragraph' || words === 0 || words > 14 || text.length > 120) return false;
  if (knownRole(text, progress) !== null) return true;
  if (raw.boldEnd === raw.end) return !/[.!?,;]$/u.test(text);
  if (progress.isMarkdown || next === undefined || isBareCaption(before) || !isTitleLike(text) || !isBody(next))
    return false;
  return findLabels(view).length === 0;
}

/** "Figure 1" and no more: what follows is its legend, however much its first line looks like a heading. */
function isBareCaption(view: BlockView | undefined): boolean {
  return view !== undefined && view.words < 4 && CAPTION.test(view.text);
}

/** No punctuation at the end, a capital or a number at the start, not a list of names, not a point of a list. */
function isTitleLike(text: string): boolean {
  return (
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !/^\d{1,3}\)\s/u.test(text) &&
    !/[.!:;,…"”]$/u.test(text) &&
    !/,[^,]*,/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !/\p{Ll}{3}\.\s\p{Lu}/u.test(text)
  );
}

function isBody({ raw, text, words }: BlockView): boolean {
  return raw.kind === 'paragraph' && (words > 14 || /[.!?:"”]$/u.test(text) || /^\d+(?:\.\d+)*\.?\s/u.test(text));
}

/** Level of a heading that only its look gives away. */
function levelOf(view: BlockView, progress: Progress): number {
  if (progress.isMarkdown) return progress.markedLevel + 1;
  const depth = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s/u.exec(view.text)?.[1]?.split('.').length;
  if (depth !== undefined) return depth + 1;
  const role = knownRole(view.text, progress)?.role ?? null;
  if (role === null) return progress.openings.some((opening) => opening.level === 2) ? 3 : 2;
  if (
    progress.abstract &&
    isArgument(role) &&
    role !== 'abstract' &&
    role !== 'discussion' &&
    !progress.abstract.has(role)
  )
    return 3;
  progress.abstract = null;
  return 2;
}
