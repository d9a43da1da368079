import { compilePhrases, type PhraseMatcher } from '../rules/phrases';
import type { RuleInfo } from '../rules/rule';
import { isWord, type BlockView } from './block-view';
import type { FurnitureRule } from './furniture-rule';
import { furnitureShapes, referenceSignals, type ShapeRule } from './furniture-shapes';
import { journalFurnitureRules } from './journal-furniture';
import { pageFurnitureRules } from './page-furniture';
import { titleKey } from './find-title';
import type { Token } from './paper-text';
import { headingRuleOf } from './section-headings';

/** Rules that look at more than one block. */
export const furnitureContextRules: readonly RuleInfo[] = [
  {
    id: 'furniture.repeated-title',
    title: 'the title once more',
    source: 'PubMed and news pages as copied into text files',
    examples: { yes: [], no: [] },
  },
  {
    id: 'furniture.above-title',
    title: 'what the page gives above the title',
    source: 'pages of publishers, PubMed, repositories and news sites as copied into text files',
    examples: { yes: [], no: [] },
  },
  {
    id: 'furniture.reference-run',
    title: 'entries of a reference list without a heading',
    source: 'Citing Medicine, 2nd ed.: authors with initials, year, volume and pages',
    examples: { yes: [], no: [] },
  },
];

/** Rules by the words of one block. Of several that match, one that ends the page comes first, then the order here. */
export const furnitureRules: readonly FurnitureRule[] = [...pageFurnitureRules, ...journalFurnitureRules].sort(
  (a, b) => Number(b.tail ?? false) - Number(a.tail ?? false),
);
const anywhere = matcherOf(furnitureRules.filter(({ where }) => where === 'holds'));
const atStart = matcherOf(furnitureRules.filter(({ where }) => where !== 'holds'));
const longest = Math.max(...furnitureRules.map((rule) => rule.mostWords));

function matcherOf(rules: readonly FurnitureRule[]): PhraseMatcher<FurnitureRule> {
  return compilePhrases(rules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))));
}

/**
 * For each block the rule that says it is not the paper, by its own words and form; null for all others. A text of one
 * block is taken as it is: whoever gives a single sentence means it.
 */
export function findFurniture(views: readonly BlockView[], tokens: readonly Token[]): (string | null)[] {
  if (views.length < 2) return views.map(() => null);
  const headEnd = endOfHead(views);
  let titleSeen = false;
  return views.map((view, index) => {
    const rule =
      phraseRuleOf(view, tokens)?.id ??
      shapeRuleOf(view, index < headEnd ? (titleSeen ? 'belowTitle' : 'head') : 'body');
    titleSeen ||= rule === null && view.words > 2;
    return rule;
  });
}

/** The title page ends where the first long paragraph or known section begins. */
function endOfHead(views: readonly BlockView[]): number {
  const end = views.findIndex(
    ({ words, text }) =>
      words >= 60 ||
      (words < 8 && /methods|results|background|abstract|discussion/u.test(headingRuleOf(text)?.role ?? '')),
  );
  return end < 0 ? views.length : end;
}

function phraseRuleOf(view: BlockView, tokens: readonly Token[]): FurnitureRule | null {
  if (view.words > longest || view.raw.kind === 'tableCell') return null;
  const lastWord = endOfLastWord(view, tokens);
  const matched = new Set<FurnitureRule>();
  for (const start of new Set([view.firstToken, firstWordAt(view, tokens)])) {
    for (const { value: rule, endToken } of atStart.findAt(tokens, start, view.endToken))
      if (rule.where === 'opens' || endToken >= lastWord) matched.add(rule);
  }
  for (const { value } of anywhere.find(tokens, view.firstToken, view.endToken)) matched.add(value);
  return matched.size === 0 ? null : (furnitureRules.find((rule) => matched.has(rule) && mayTake(rule, view)) ?? null);
}

/** Long blocks and headings are only taken by the rules made for them. */
function mayTake(rule: FurnitureRule, view: BlockView): boolean {
  return view.words <= rule.mostWords && (view.raw.kind !== 'heading' || rule.tail === true);
}

function firstWordAt(view: BlockView, tokens: readonly Token[]): number {
  let at = view.firstToken;
  while (at < view.endToken && !isWordAt(tokens, at)) at++;
  return at;
}

function endOfLastWord(view: BlockView, tokens: readonly Token[]): number {
  let at = view.endToken;
  while (at > view.firstToken && !isWordAt(tokens, at - 1)) at--;
  return at;
}

function isWordAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isWord(token);
}

function shapeRuleOf(view: BlockView, place: ShapeRule['place']): string | null {
  const { kind } = view.raw;
  if (kind === 'tableCell' || kind === 'heading' || kind === 'footnote') return null;
  const places = PLACES[place];
  return furnitureShapes.find((rule) => places.includes(rule.place) && rule.matches(view.text))?.id ?? null;
}

/** Rules for the whole document are asked everywhere, those for the title page only there. */
const PLACES: Readonly<Record<ShapeRule['place'], readonly ShapeRule['place'][]>> = {
  body: ['body'],
  head: ['body', 'head'],
  belowTitle: ['body', 'head', 'belowTitle'],
};

/** Marks, from a list's first entry to its last, what looks like references without a heading: three in a row or more. */
export function markReferenceRuns(views: readonly BlockView[], rules: (string | null)[]): void {
  let run: number[] = [];
  const close = (): void => {
    if (run.length > 2) for (const index of run) rules[index] = 'furniture.reference-run';
    run = [];
  };
  views.forEach((view, index) => {
    if (rules[index] !== null && rules[index] !== 'furniture.citation-line') return close();
    if (view.raw.kind !== 'tableCell' && view.words < 120 && referenceSignals(view.text) >= 3) run.push(index);
    else close();
  });
  close();
}

/** Rules after which, when nothing of a paper follows, the page is over. */
const tailRules = new Set(furnitureRules.filter((rule) => rule.tail).map((rule) => rule.id));

/**
 * Gives everything behind the end of the paper the rule of the notice that ends it. Not when a known heading of a paper
 * or more than a third of the words still follow: then the notice stands in the middle of the page.
 */
export function markTail(views: readonly BlockView[], rules: (string | null)[]): void {
  const tail = startOfTail(views, rules);
  if (tail < 0) return;
  for (let index = tail + 1; index < views.length; index++) rules[index] ??= rules[tail] ?? null;
}

function startOfTail(views: readonly BlockView[], rules: readonly (string | null)[]): number {
  const words = views.map((view, index) => (rules[index] === null ? view.words : 0));
  const most = (1 / 3) * words.reduce((sum, count) => sum + count, 0);
  let after = 0;
  let tail = -1;
  for (let index = views.length - 1; index >= 0; index--) {
    const rule = rules[index] ?? null;
    if (after > most || (rule === null && isPaperHeading(views[index]))) break;
    if (rule !== null && tailRules.has(rule)) tail = index;
    after += words[index] ?? 0;
  }
  return tail;
}

function isPaperHeading(view: BlockView | undefined): boolean {
  if (!view || view.words > 8) return false;
  return /abstract|methods|results|discussion|conclusion/u.test(headingRuleOf(view.text)?.role ?? '');
}

/** Marks the title where it stands a second time, as below a path or above an abstract. */
export function markRepeatedTitle(views: readonly BlockView[], title: number, rules: (string | null)[]): void {
  const key = titleKey(views[title]?.text ?? '');
  const longest = 2 * key.length + 40;
  if (key === '') return;
  views.forEach((view, index) => {
    if (index !== title && view.text.length <= longest && titleKey(view.text) === key)
      rules[index] ??= 'furniture.repeated-title';
  });
}
