import type { CivicLevel } from '../../analysis';
import type { PaperText, SentenceText } from '../../text/paper-text';
import type { CivicRule } from './civic-rule';
import { civicCountRules } from './count-rules';
import { civicWeights, PRIOR, type CivicWeights } from './civic-weights';
import { cueOf, firstProfileCount } from './count-profile';
import type { CivicGrade } from './grade-civic';
import { civicNoneRules } from './profile-rules';
import { readCivicSignals } from './read-civic-signals';

const LEVELS: readonly CivicLevel[] = ['A', 'B', 'C', 'D', 'E'];
/** Levels that may only be given when one of these rules has fired: CIViC wants the wording, not the mere likelihood. */
const REQUIRED: ReadonlyMap<CivicLevel, readonly string[]> = new Map([
  ['A', ['civic.guideline', 'civic.approval', 'civic.standard_care']],
  ['E', ['civic.inferred', 'civic.proposed', 'civic.predicted']],
]);
const MOST_CUES = 3;

/** The level of a single statement about a molecular profile, by its own words alone. */
export function gradeStatement(paper: PaperText, sentences: readonly SentenceText[]): CivicGrade {
  const signals = readCivicSignals(paper, sentences);
  const level = likeliestLevel(
    signals.map(({ rule }) => rule.id),
    civicWeights,
  );
  const why = signals
    .filter(({ rule }) => (rule.weights[level] ?? 0) > 0)
    .sort((a, b) => (b.rule.weights[level] ?? 0) - (a.rule.weights[level] ?? 0) || a.at.start - b.at.start)
    .slice(0, MOST_CUES)
    .map(({ rule, at }) => ({ rule: rule.id, start: at.start, end: at.end }));
  const count = firstProfileCount(paper, sentences);
  const profilePatients = count && { value: count.value, ...count.at };
  if (why.length > 0) return { level, profilePatients, why: [...why, ...(count ? [cueOf(count)] : [])] };
  const { start, end } = sentences[0] ?? { start: 0, end: 0 };
  return { level: null, profilePatients, why: [{ rule: civicNoneRules.noDesign.id, start, end }] };
}

/**
 * The level with the highest sum of weights over the rules that fired, of those that one of them speaks for; but what is clinical evidence by its words is a
 * case study when fewer than five patients have the profile.
 */
export function likeliestLevel(fired: readonly string[], weights: CivicWeights): CivicLevel {
  const level = heaviestLevel(fired, weights);
  const { oneCarrier, fewCarriers, fiveCarriers, someCarriers, manyCarriers } = civicCountRules;
  const has = (...rules: readonly CivicRule[]): boolean => rules.some(({ id }) => fired.includes(id));
  const isFew = has(oneCarrier, fewCarriers) && !has(fiveCarriers, someCarriers, manyCarriers);
  return level === 'B' && isFew ? 'C' : level;
}

function heaviestLevel(fired: readonly string[], weights: CivicWeights): CivicLevel {
  let best: CivicLevel = 'B';
  let top = -Infinity;
  for (const level of LEVELS) {
    const needs = REQUIRED.get(level);
    const sum = [PRIOR, ...fired].reduce((total, rule) => total + (weights[rule]?.[level] ?? 0), 0);
    const isSpokenFor = fired.some((rule) => (weights[rule]?.[level] ?? 0) > 0);
    if (sum > top && isSpokenFor && (!needs || needs.some((rule) => fired.includes(rule)))) [best, top] = [level, sum];
  }
  return best;
}
