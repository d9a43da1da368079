import type { Findings } from '../../evidence/evidence';
import { matchBetween } from '../../claims/statistics/match-statistics';
import type { Block, PaperText, SentenceText } from '../../text/paper-text';
import type { FoundRemark } from '../remark';
import { checkArms } from './check-arms';
import { checkInterval } from './check-interval';
import { checkPValue } from './check-p-value';
import { checkPeople } from './check-people';
import { checkPercentage } from './check-percentage';
import type { Check, Observation } from './observation';

const checks: readonly Check[] = [checkPercentage, checkInterval, checkPValue, checkArms];

/** Figures that do not agree with each other, in order of start. */
export function findObservations(findings: Pick<Findings, 'paper' | 'source' | 'claims'>): readonly FoundRemark[] {
  const { paper, claims } = findings;
  const claimAt = new Map(claims.map(({ sentence }, index) => [sentence, index]));
  const found = paper.sentences.flatMap((sentence, index) =>
    isRunning(paper, sentence)
      ? observe(paper, sentence).map((observation) => toRemark(observation, claimAt.get(index) ?? null))
      : [],
  );
  for (const drift of checkPeople(findings)) found.push(toRemark(drift, claimAt.get(drift.sentence) ?? null));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isRunning(paper: PaperText, { block, part, broken }: SentenceText): boolean {
  return part === 'paper' && !broken && RUNNING.has(paper.blocks[block]?.kind ?? 'heading');
}

const RUNNING: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['paragraph', 'listItem', 'caption']);

function observe(paper: PaperText, sentence: SentenceText): readonly Observation[] {
  const { firstToken, endToken } = sentence;
  if (countNumbers(paper, sentence) < 2) return [];
  const figures = { paper, sentence, statistics: matchBetween(paper.tokens, firstToken, endToken) };
  return figures.statistics.length === 0 ? [] : checks.flatMap((check) => check(figures));
}

/** Nothing can disagree where there are not two numbers. */
function countNumbers({ tokens }: PaperText, { firstToken, endToken }: SentenceText): number {
  let count = 0;
  for (let at = firstToken; at < endToken && count < 2; at++) {
    const code = tokens[at]?.text.charCodeAt(0) ?? 0;
    if (code >= DIGIT_0 && code <= DIGIT_9) count++;
  }
  return count;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;

function toRemark({ rule, start, end, against, detail }: Observation, claim: number | null): FoundRemark {
  return { rule, start, end, claim, related: [{ rule, ...against }], detail };
}
