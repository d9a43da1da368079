import type { Token } from '../../text/paper-text';
import type { MatchedStatistic } from '../../claims/statistics/match-statistics';
import { readNumber } from '../../claims/statistics/read-number';
import { type Figure, figureOf, printNumber, spanOfFigures } from './figure-span';
import type { Check, Observation, SentenceFigures } from './observation';
import { observationTable } from './observation-rules';
import { spanOfTokens } from '../../text/span-of-tokens';

/** `57% (12/40)`: does the percentage agree with its counts, as exactly as it is printed? */
export const checkPercentage: Check = (figures) =>
  figures.statistics.flatMap((statistic, index) => {
    const share = shareOf(figures, statistic, index);
    return share && !agrees(share) ? [toObservation(figures.paper.tokens, share)] : [];
  });

interface Share {
  readonly percent: Figure;
  readonly count: Figure;
  readonly total: Figure;
}

function shareOf(figures: SentenceFigures, statistic: MatchedStatistic, index: number): Share | null {
  if (statistic.kind !== 'percent') return null;
  const { tokens } = figures.paper;
  const percent = figureOf(statistic, 'value');
  const count = figureOf(statistic, 'count');
  const total = figureOf(statistic, 'total') ?? (count && totalBefore(figures, statistic, index));
  if (!percent || !count || !total || isAbout(tokens, statistic) || percent.about || percent.value < 0) return null;
  return isPart(tokens, count, total) && !opensClause(tokens, percent) ? { percent, count, total } : null;
}

/** `57% (12/40%)` and `57% (12/0)` are no part of a whole. */
function isPart(tokens: readonly Token[], count: Figure, total: Figure): boolean {
  if (!isCount(count) || !isCount(total) || tokens[total.end]?.text === '%') return false;
  return total.value > 0 && count.value <= total.value;
}

/** `in 12 of 40, 30% of whom …`: after a comma a percentage may be of something else. */
function opensClause(tokens: readonly Token[], { firstToken, end }: Figure): boolean {
  const next = tokens[tokens[end]?.text === '%' ? end + 1 : end];
  return tokens[firstToken - 1]?.text === ',' && /^\p{L}/u.test(next?.text ?? '');
}

function isCount({ value, decimals }: Figure): boolean {
  return decimals === 0 && Number.isSafeInteger(value) && value >= 0;
}

/** `over 57%`, `<57%`: such a figure claims no more than it says. And `grade 3/4` is no share. */
function isAbout(tokens: readonly Token[], { firstToken, parts, relations }: MatchedStatistic): boolean {
  const percent = parts.find(({ slot }) => slot === 'value')?.firstToken ?? firstToken;
  return relations.some((relation) => relation !== '=') || [firstToken, percent].some((at) => followsAbout(tokens, at));
}

function followsAbout(tokens: readonly Token[], at: number): boolean {
  const [before = '', last = ''] = [at - 2, at - 1].map((index) => tokens[index]?.lower);
  // `98. 0%`: a decimal that the text has pulled apart.
  const isPulledApart = /^[.·]$/.test(last) && /\d$/.test(before);
  return ABOUT.has(last) || isPulledApart || (before === 'up' && last === 'to');
}

const ABOUT: ReadonlySet<string> = new Set(
  'about approximately approx around nearly almost roughly circa ca over under above below than least most some grade grades stage stages class type phase score scores category ~ ∼ ≈ < > ≤ ≥'.split(
    ' ',
  ),
);

/** `Of 40 patients, 12 (30%)`: the whole stands at the head of the sentence, and no number between. */
function totalBefore(
  { paper, sentence }: SentenceFigures,
  { firstToken, end }: MatchedStatistic,
  index: number,
): Figure | undefined {
  const { tokens } = paper;
  const of = sentence.firstToken;
  if (index > 0 || tokens[of]?.lower !== 'of' || firstToken - of > LONGEST_HEAD || end <= of) return undefined;
  const at = ARTICLES.has(tokens[of + 1]?.lower ?? '') ? of + 2 : of + 1;
  const total = readNumber(tokens, at);
  if (total?.value == null || !isHead(tokens, total.end, firstToken)) return undefined;
  return { ...total, value: total.value, slot: 'total', firstToken: at };
}

/** `40 patients,` and nothing else that could be counted. */
function isHead(tokens: readonly Token[], first: number, end: number): boolean {
  if (tokens[end - 1]?.text !== ',') return false;
  for (let at = first; at < end - 1; at++)
    if (BREAKS.has(tokens[at]?.lower ?? '') || readNumber(tokens, at)) return false;
  return true;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'these', 'all', 'our']);
const LONGEST_HEAD = 12;
const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', 'and', 'per', '%']);

/** Rounded, cut off or rounded twice: less than one unit of the last digit printed. */
function agrees({ percent, count, total }: Share): boolean {
  return Math.abs(percent.value - exactPercent(count, total)) < 10 ** -percent.decimals - 1e-9;
}

function exactPercent(count: Figure, total: Figure): number {
  return (100 * count.value) / total.value;
}

function toObservation(tokens: readonly Token[], { percent, count, total }: Share): Observation {
  const is = printNumber(exactPercent(count, total), Math.max(1, Math.min(percent.decimals, 4)));
  return {
    rule: observationTable.percentage.id,
    ...spanOfTokens(tokens, percent.firstToken, tokens[percent.end]?.text === '%' ? percent.end + 1 : percent.end),
    against: spanOfFigures(tokens, count, total),
    detail: `${count.value}/${total.value} is ${is}%`,
  };
}
