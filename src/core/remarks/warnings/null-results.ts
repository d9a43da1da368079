import { findStatistics } from '../../claims/find-statistics';
import type { Place } from '../../claims/outline-paper';
import type { Findings } from '../../evidence/evidence';
import { compilePhrases, type PhraseHit } from '../../rules/phrases';
import type { PaperText, SentenceText, Token } from '../../text/paper-text';
import type { Statement } from '../../statements/statement';
import { leavesRoom, isSignificant } from './significance';
import { nullResultWords, otherThanResults, sweepingNullWords } from './null-result-words';
import { outcomeWords } from './outcome-words';

/** What the results say of whether there was an effect, read once for a paper. */
export interface NullResults {
  /** The written-out forms of the paper's short forms. */
  readonly written: ReadonlyMap<string, string>;
  /** The results that say that there was none, or that it may be chance, in order. */
  readonly none: readonly NullResult[];
  /** Whether one of the results is a significant one on any of these outcomes. */
  readonly isShown: (outcomes: ReadonlySet<string>) => boolean;
}

export interface NullResult {
  readonly sentence: number;
  /** Says so of all that was measured, or of the primary outcome, and no result of the paper is significant. */
  readonly sweeping: boolean;
  /** Of what it denies. */
  readonly words: ReadonlySet<string>;
  /** Of the whole sentence. */
  readonly all: ReadonlySet<string>;
}

type Reading = 'none' | 'sweeping' | 'other' | 'significant';
const matcher = compilePhrases<Reading>([
  ...nullResultWords.map((phrase) => ({ phrase, value: 'none' as const })),
  ...sweepingNullWords.map((phrase) => ({ phrase, value: 'sweeping' as const })),
  ...otherThanResults.map((phrase) => ({ phrase, value: 'other' as const })),
  { phrase: 'significant|significantly', value: 'significant' },
]);

interface Result extends NullResult {
  /** `told`: affirmed without a test. */
  readonly reading: 'none' | 'shown' | 'told' | 'neither';
}

export function readNullResults(findings: Findings, places: readonly Place[]): NullResults {
  const { paper, recognition } = findings;
  const textOf = ({ start, end }: { start: number; end: number }): string => paper.prose.text.slice(start, end);
  const written = new Map(recognition.abbreviations.map(({ short, long }) => [textOf(short), textOf(long)]));
  const results = findings.statements.flatMap((statement) =>
    isResult(places[statement.sentence], statement) ? readResult(findings, statement, written) : [],
  );
  const shown = new Set(
    results.flatMap((result, index) => (showsOrTells(result, results[index + 1]) ? [...result.words] : [])),
  );
  const isNoneShown = results.every(({ reading }) => reading !== 'shown');
  return {
    written,
    none: results
      .filter(({ reading }) => reading === 'none')
      .map((result) => ({ ...result, sweeping: result.sweeping && isNoneShown })),
    isShown: (outcomes) => [...outcomes].some((word) => shown.has(word)),
  };
}

/** What is told without a test counts as shown too, unless the next sentence takes it back. */
function showsOrTells({ reading }: Result, next: Result | undefined): boolean {
  return reading === 'shown' || (reading === 'told' && next?.reading !== 'none');
}

function isResult(place: Place | undefined, { role }: Statement): boolean {
  if (place?.kind === 'body') return place.role === 'results';
  return (place?.kind === 'abstract' || place?.kind === 'summary') && role === 'results';
}

function readResult({ paper }: Findings, statement: Statement, written: ReadonlyMap<string, string>): Result[] {
  const { sentence } = statement;
  const span = paper.sentences[sentence];
  if (!span) return [];
  const hits = matcher.find(paper.tokens, span.firstToken, span.endToken);
  const nulls = hits.filter(denies);
  const reading = readingOf(paper, span, hits, statement);
  const sweeping = nulls.some(({ value }) => value === 'sweeping');
  const words = (from: number, to: number): Set<string> => outcomeWords(paper.tokens, from, to, written);
  const all = words(span.firstToken, span.endToken);
  const [denial] = nulls;
  const clause = reading === 'none' && denial ? clauseAround(paper.tokens, span, denial) : null;
  const own = clause ? words(clause.firstToken, clause.endToken) : all;
  return [{ sentence, sweeping, reading, words: own.size > 0 ? own : all, all }];
}

function readingOf(
  paper: PaperText,
  span: SentenceText,
  hits: readonly PhraseHit<Reading>[],
  { polarity, strength }: Statement,
): Result['reading'] {
  const statistics = hasTest(paper.tokens, span) ? findStatistics(paper, span) : [];
  if (isCalledSignificant(hits) || statistics.some((_, index) => isSignificant(statistics, index))) return 'shown';
  if (hits.some(({ value }) => value === 'other')) return 'neither';
  if (hits.some(denies) || statistics.some((_, index) => leavesRoom(statistics, index))) return 'none';
  return polarity === 'affirmed' && strength !== 'none' ? 'told' : 'neither';
}

function denies({ value }: PhraseHit<Reading>): boolean {
  return value === 'none' || value === 'sweeping';
}

/** "significantly", and not as part of "not significantly". */
function isCalledSignificant(hits: readonly PhraseHit<Reading>[]): boolean {
  const nulls = hits.filter(denies);
  return hits.some(
    ({ value, firstToken }) =>
      value === 'significant' && !nulls.some((hit) => hit.firstToken <= firstToken && firstToken < hit.endToken),
  );
}

/** Only p values and intervals tell what may be chance. */
function hasTest(tokens: readonly Token[], { firstToken, endToken }: Stretch): boolean {
  for (let at = firstToken; at < endToken; at++) if (TESTS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

const TESTS: ReadonlySet<string> = new Set(['p', 'ci', 'cis', 'interval']);

interface Stretch {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Of "A rose, but B did not" what is denied is B; of "A rose, but the difference was not significant" it is A. */
function clauseAround(tokens: readonly Token[], { firstToken, endToken }: Stretch, denial: Stretch): Stretch {
  let start = denial.firstToken;
  while (start > firstToken && !TURNS.has(tokens[start - 1]?.lower ?? '')) start--;
  let end = denial.endToken;
  while (end < endToken && !TURNS.has(tokens[end]?.lower ?? '')) end++;
  return { firstToken: start, endToken: end };
}

const TURNS: ReadonlySet<string> = new Set([
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'however',
  'yet',
  ';',
  ',',
]);
