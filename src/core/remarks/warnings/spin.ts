import type { StudyDesign } from '../../analysis';
import { compilePhrases } from '../../rules/phrases';
import type { Token } from '../../text/paper-text';
import type { ProseCue } from '../../recognition/mention';
import { nullWords } from './effect-words';
import type { NullResult } from './null-results';
import { outcomeWords } from './outcome-words';
import { spinEffectWords, spinExcuses } from './spin-words';
import { type ClaimView, cueOf, hasDesign, isOwnAssertion, phrasesIn, type Warned } from './warning-context';

const trials: ReadonlySet<StudyDesign> = new Set(['rct', 'nonrandomised_trial', 'human_experiment']);

/** Beside one of these a claim may rest on what was seen apart from the comparison. */
const watching: ReadonlySet<StudyDesign> = new Set(['cohort', 'case_control', 'cross_sectional']);

/** The share of the outcomes of a claim that a result must speak of. */
const ENOUGH = 0.5;

interface Stretch {
  readonly firstToken: number;
  readonly endToken: number;
}

type Reading = 'effect' | 'null';

const matcher = compilePhrases<Reading>([
  ...spinEffectWords.map((phrase) => ({ phrase, value: 'effect' as const })),
  ...[...nullWords, ...spinExcuses].map((phrase) => ({ phrase, value: 'null' as const })),
]);

/** Title or conclusion say that there is an effect, where the results say of the same outcome that it may be chance. */
export function findSpin(view: ClaimView): Warned | null {
  const { statement } = view;
  if (!isOwnAssertion(view) || statement.polarity === 'negated' || statement.strength === 'none') return null;
  if (!hasDesign(view, trials) || hasDesign(view, watching) || !isClosing(view)) return null;
  const hits = phrasesIn(matcher, view);
  const [first] = hits;
  if (!first || hits.some(({ value }) => value === 'null')) return null;
  const { none } = view.whole.nullResults();
  if (none.length === 0) return null;
  for (const hit of hits) {
    const against = resultAgainst(view, hit, first.firstToken);
    if (against) return { words: cueOf(view, hit, ''), related: [against] };
  }
  return null;
}

/** The first result against any of the outcomes of an effect, or against all that was measured. */
function resultAgainst(view: ClaimView, hit: Stretch, firstEffect: number): ProseCue | null {
  const { paper } = view.findings;
  const { none, isShown, written } = view.whole.nullResults();
  if (isAttribute(paper.tokens, hit)) return null;
  const outcomes = outcomesOf(view, hit, written).filter((each) => each.size > 0 && !isShown(each));
  if (outcomes.length === 0) return null;
  const arms = armsOf(view, firstEffect, hit.endToken, written);
  const result = none.find(
    (each) =>
      each.sentence !== view.claim.sentence &&
      (each.sweeping || outcomes.some((outcome) => isAbout(each, outcome))) &&
      !isOfOtherArm(each, arms),
  );
  const span = result && paper.sentences[result.sentence];
  return span ? { rule: 'warning.side.results', start: span.start, end: span.end } : null;
}

/** "the higher dose", "to lower doses": what was given. */
function isAttribute(tokens: readonly Token[], { firstToken, endToken }: Stretch): boolean {
  const next = tokens.slice(endToken, endToken + 3).map(({ lower }) => lower);
  return (
    BEFORE_ATTRIBUTE.has(tokens[firstToken - 1]?.lower ?? '') ||
    next.some((word) => word === 'dose' || word === 'doses')
  );
}

const BEFORE_ATTRIBUTE: ReadonlySet<string> = new Set(['the', 'these', 'this']);

type Outcome = ReadonlySet<string>;

interface Arms {
  readonly tried: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

/** What the claim says did it, and what it was compared with, by their words. */
function armsOf(
  { findings, sentence }: ClaimView,
  firstEffect: number,
  from: number,
  written: ReadonlyMap<string, string>,
): Arms {
  const { tokens } = findings.paper;
  let at = from;
  while (at < sentence.endToken && !COMPARED.has(tokens[at]?.lower ?? '')) at++;
  let end = at + 1;
  while (end < sentence.endToken && (tokens[end]?.lower === 'with' || !ENDS.has(tokens[end]?.lower ?? ''))) end++;
  return {
    tried: outcomeWords(tokens, sentence.firstToken, firstEffect, written),
    other: outcomeWords(tokens, at, Math.min(end, sentence.endToken), written),
  };
}

/** A result that names what a treatment was compared with, and not the treatment, is of another comparison. */
function isOfOtherArm({ all }: NullResult, { tried, other }: Arms): boolean {
  return tried.size > 0 && shareAny(all, other) && !shareAny(all, tried);
}

const COMPARED: ReadonlySet<string> = new Set(['compared', 'than', 'versus', 'vs', 'over']);

function shareAny(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of some) if (others.has(word)) return true;
  return false;
}

function isAbout({ words }: NullResult, outcome: Outcome): boolean {
  let shared = 0;
  for (const word of outcome) if (words.has(word)) shared++;
  return shared >= outcome.size * ENOUGH;
}

function isClosing(view: ClaimView): boolean {
  const { place, statement } = view;
  if (place.kind === 'title') return true;
  if (place.kind === 'abstract' || place.kind === 'summary') return statement.role === 'conclusion';
  if (place.kind !== 'body') return false;
  return place.role === 'conclusion' || (place.role === 'discussion' && opensAsClosing(view));
}

/** "In conclusion, …" at the end of a discussion. */
function opensAsClosing({ findings, sentence }: ClaimView): boolean {
  const [first, second] = findings.paper.tokens.slice(sentence.firstToken, sentence.firstToken + 2);
  return (
    (first?.lower === 'in' || first?.lower === 'to') && /^(?:conclusion|summary|conclude)$/.test(second?.lower ?? '')
  );
}

/** What the effect is on, one by one: the words after it, and those before where it is said of them ("survival was longer"). */
function outcomesOf(
  { findings, sentence }: ClaimView,
  { firstToken, endToken }: Stretch,
  written: ReadonlyMap<string, string>,
): readonly Outcome[] {
  const { tokens } = findings.paper;
  const outcomes: Outcome[] = [];
  let from = endToken;
  for (let at = endToken; at <= sentence.endToken; at++) {
    const lower = at < sentence.endToken ? (tokens[at]?.lower ?? '') : '.';
    if (!JOINS.has(lower) && !ENDS.has(lower)) continue;
    outcomes.push(outcomeWords(tokens, from, at, written));
    from = at + 1;
    if (ENDS.has(lower)) break;
  }
  if (!isSaidOf(tokens, firstToken) && !isSaidOf(tokens, endToken + 2)) return outcomes;
  let start = firstToken;
  while (start > sentence.firstToken && !STARTS.has(tokens[start - 1]?.lower ?? '')) start--;
  return [...outcomes, outcomeWords(tokens, start, firstToken, written)];
}

const JOINS: ReadonlySet<string> = new Set([',', 'and', 'or', '/', '&', 'well']);

function isSaidOf(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => BE.has(tokens[at - back]?.lower ?? ''));
}

const BE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'been', 'be']);
const STARTS: ReadonlySet<string> = new Set([';', ':', '.', 'that', 'and', ',']);
const ENDS: ReadonlySet<string> = new Set(
  'in among compared than versus vs over by when after during for with without through via who which that whereas while was were is are ; : . ( patients people participants adults children women men'.split(
    ' ',
  ),
);
