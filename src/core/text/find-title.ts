import type { BlockView } from './block-view';
import type { Token } from './paper-text';
import { isBiomedical } from './likeness-signals';
import { headingRuleOf, isKnownHeading } from './section-headings';
import { TITLE_FROM, titleSignals, type TitleCandidate } from './title-signals';

const LONGEST = 300;

/** What the search for the title looks at. */
export interface TitleSearch {
  readonly views: readonly BlockView[];
  /** For each block the furniture rule that took it. */
  readonly rules: readonly (string | null)[];
  readonly tokens: readonly Token[];
  readonly isMarkdown: boolean;
  /** Block of the title in the front matter; -1 when there is none. */
  readonly frontMatter: number;
}

/** Index of the block that is the title; -1 when there is none. A heading in the body comes before the front matter. */
export function findTitle(search: TitleSearch): number {
  const { views, rules, isMarkdown, frontMatter } = search;
  if (frontMatter >= 0) return headingOfFrontMatter(search);
  const marked = views.findIndex(
    (view, index) => view.raw.kind === 'heading' && view.raw.level === 1 && rules[index] === null,
  );
  if (marked >= 0) return isKnownHeading(views[marked]?.text ?? '') ? -1 : marked;
  const first = rules.findIndex((rule) => rule === null);
  const isLast = !rules.some((rule, index) => index > first && rule === null);
  if (!isLast && views[first]?.raw.kind === 'heading') return isKnownHeading(views[first].text) ? -1 : first;
  return isMarkdown ? -1 : bestCandidate(candidatesOf(search));
}

/**
 * The heading that says what the front matter says, or the one highest heading, when it opens the body and is no heading of
 * a section; else the front matter.
 */
function headingOfFrontMatter({ views, rules, frontMatter }: TitleSearch): number {
  const headings = views.flatMap((view, index) =>
    index !== frontMatter && view.raw.kind === 'heading' && rules[index] === null ? [index] : [],
  );
  const text = titleKey(views[frontMatter]?.text ?? '');
  const same = headings.find((index) => titleKey(views[index]?.text ?? '') === text);
  if (same !== undefined) return same;
  const highest = headings.filter((index) => views[index]?.raw.level === 1);
  const only = highest.length === 1 && highest[0] === headings[0] ? highest[0] : undefined;
  const view = only === undefined ? undefined : views[only];
  return only !== undefined && view && view.words > 3 && !isKnownHeading(view.text) ? only : frontMatter;
}

/** A title without what differs between its copies: case, spaces, punctuation. */
export function titleKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Candidate extends TitleCandidate {
  readonly index: number;
}

function bestCandidate(candidates: readonly Candidate[]): number {
  let best = -1;
  let most = TITLE_FROM - 0.01;
  for (const candidate of candidates) {
    const points = titleSignals.reduce((sum, signal) => sum + (signal.holds(candidate) ? signal.points : 0), 0);
    if (points <= most) continue;
    most = points;
    best = candidate.index;
  }
  if (best < 0) return -1;
  const key = keyOf(candidates, best);
  return candidates.find(({ view }) => titleKey(view.text) === key)?.index ?? best;
}

function keyOf(candidates: readonly Candidate[], index: number): string {
  return titleKey(candidates.find((candidate) => candidate.index === index)?.view.text ?? '');
}

/** No title stands further down than this, in blocks. */
const DEEPEST = 60;

/** Lines before the first paragraph of prose that could be the title. */
function candidatesOf({ views, rules, tokens }: TitleSearch): Candidate[] {
  const found: Candidate[] = [];
  const times = countLines(views.slice(0, DEEPEST));
  let belowHeading = false;
  for (let index = 0; index < Math.min(views.length - 1, DEEPEST); index++) {
    const view = views[index];
    if (!view || (rules[index] ?? null) !== null) continue;
    if (isProse(view)) {
      if (found.length === 0 && mayBeTitle(view)) found.push(candidateAt(view, index));
      break;
    }
    if (mayBeTitle(view)) found.push(candidateAt(view, index));
    belowHeading ||= isSectionHeading(view);
  }
  return found;

  function candidateAt(view: BlockView, index: number): Candidate {
    return {
      index,
      view,
      rank: found.length,
      biomedical: tokens.slice(view.firstToken, view.endToken).filter(isBiomedical).length,
      repeated: (times.get(titleKey(view.text)) ?? 0) > 1,
      belowHeading,
      next: views[index + 1],
      nextRule: rules[index + 1] ?? null,
    };
  }
}

function countLines(views: readonly BlockView[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { text } of views) {
    const key = text.length <= LONGEST ? titleKey(text) : '';
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

function isProse({ words, text }: BlockView): boolean {
  return words >= 60 || (words >= 20 && /[.!?]["”)]?$/u.test(text));
}

function mayBeTitle({ raw, text, words }: BlockView): boolean {
  return (
    raw.kind === 'paragraph' &&
    words > 2 &&
    text.length <= LONGEST &&
    !isKnownHeading(text) &&
    !(/^[^:]{3,30}:/u.test(text) && isKnownHeading(text.slice(0, text.indexOf(':'))))
  );
}

function isSectionHeading({ words, text }: BlockView): boolean {
  return words < 8 && /abstract|background|methods|results|discussion/u.test(headingRuleOf(text)?.role ?? '');
}

/** Short lines above the title of a plain text: names of sites and journals, menus, kinds of articles. */
export function markAboveTitle(views: readonly BlockView[], title: number, rules: (string | null)[]): void {
  for (let index = 0; index < title; index++) {
    const view = views[index];
    if (view && view.words <= 15 && !/\p{Ll}{2}[.!?]$/u.test(view.text)) rules[index] ??= 'furniture.above-title';
  }
}
