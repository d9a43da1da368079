import type { CivicLevel } from '../../analysis';
import type { PaperText, SentenceText } from '../../text/paper-text';
import { civicPriorRule } from './civic-rules';
import type { CivicGrade } from './grade-civic';
import { civicNoneRules } from './profile-rules';
import { type CivicSignal, readCivicSignals } from './read-civic-signals';

const LEVELS: readonly CivicLevel[] = ['A', 'B', 'C', 'D', 'E'];
/** Levels that may only be given when this rule has fired: CIViC wants the wording, not the mere likelihood. */
const required: ReadonlyMap<CivicLevel, string> = new Map([
  ['A', 'civic.guideline'],
  ['E', 'civic.inferred'],
]);
const MOST_CUES = 3;

/** The level of a single statement about a molecular profile, by its own words alone. */
export function gradeStatement(paper: PaperText, sentences: readonly SentenceText[]): CivicGrade {
  const signals = readCivicSignals(paper, sentences);
  const level = bestLevel(signals);
  const why = signals
    .filter(({ rule }) => (rule.weights[level] ?? 0) > 0)
    .sort((a, b) => (b.rule.weights[level] ?? 0) - (a.rule.weights[level] ?? 0) || a.at.start - b.at.start)
    .slice(0, MOST_CUES)
    .map(({ rule, at }) => ({ rule: rule.id, start: at.start, end: at.end }));
  if (why.length > 0) return { level, why };
  const { start, end } = sentences[0] ?? { start: 0, end: 0 };
  return { level: null, why: [{ rule: civicNoneRules.noDesign.id, start, end }] };
}

function bestLevel(signals: readonly CivicSignal[]): CivicLevel {
  const fired = new Set(signals.map(({ rule }) => rule.id));
  let best: CivicLevel = 'B';
  let top = -Infinity;
  for (const level of LEVELS) {
    const needs = required.get(level);
    const sum = signals.reduce(
      (total, { rule }) => total + (rule.weights[level] ?? 0),
      civicPriorRule.weights[level] ?? 0,
    );
    if (sum > top && (needs === undefined || fired.has(needs))) [best, top] = [level, sum];
  }
  return best;
}
