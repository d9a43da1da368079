import type { ClaimKind } from '../analysis';
import { compilePhrases } from '../rules/phrases';
import { citationIn, citationsIn } from '../statements/citation-in';
import type { Statement } from '../statements/statement';
import type { PaperText, SentenceText } from '../text/paper-text';
import { statesBareFact } from './bare-fact';
import type { ClaimRule } from './claim-rule';
import { introductionRule } from './kind-rules';
import { newsOrderRules } from './news-order-rules';
import { changeRule } from './raise-in-news';
import { reviewOrderRules, singleStudyRule, synthesisRule } from './review-order-rules';
import type { Place } from './outline-paper';
import { orderRules } from './order-rules';
import type { ScoredSentence } from './score-sentences';
import { findTextbook, textbookRule } from './textbook-rules';

/** A review tells what others found, news and notes what one study did; all else is read as a study. */
export type Telling = 'study' | 'review' | 'news';

/** A claim among others, as far as its rank depends on it. */
export interface ClaimToOrder extends Pick<ScoredSentence, 'place' | 'why'> {
  readonly statement: Statement;
  readonly kind: ClaimKind;
  /** Ids of the rules that told its kind. */
  readonly kindRules: readonly string[];
  /** It names what the title names. */
  readonly isOnTopic: boolean;
}

/** What raises or lowers a claim among the others: where it stands, its kind, its figures, its citations. */
export function orderOf(paper: PaperText, claim: ClaimToOrder, telling: Telling): ClaimRule[] {
  const { statement, place, kindRules } = claim;
  const sentence = paper.sentences[statement.sentence];
  if (!sentence || place.kind === 'outside') return [];
  const rules: ClaimRule[] = kindRules.includes('claim.kind.more-research') ? [orderRules.moreResearch] : [];
  if (telling === 'news') rules.push(...orderInNews(claim));
  if (telling === 'study' && isProspectConcluded(claim)) rules.push(orderRules.prospect);
  if (place.kind === 'abstract') return [...rules, ...orderInShortAbstract(claim, telling)];
  rules.push(...whereRules(place, statement));
  rules.push(...(telling === 'review' ? orderInReview(paper, sentence, claim) : orderInStudy(paper, sentence, claim)));
  return rules;
}

/** The summary of a review’s abstract is what it makes of the findings told before. */
function orderInShortAbstract({ place }: ClaimToOrder, telling: Telling): ClaimRule[] {
  const sumsUp = telling === 'review' && place.kind === 'abstract' && place.headed === 'conclusion';
  return sumsUp ? [orderRules.reviewSummary] : [];
}

/** What may be so, or should be done, where a study tells what it found. */
function isProspectConcluded({ place, kind }: ClaimToOrder): boolean {
  if (kind !== 'hypothesis' && kind !== 'recommendation') return false;
  return (
    place.kind === 'abstract' || place.kind === 'summary' || (place.kind === 'body' && place.role === 'conclusion')
  );
}

/** What a story tells was found and why comes before what may come of it. */
function orderInNews({ statement, kind, why }: ClaimToOrder): ClaimRule[] {
  if (kind === 'hypothesis' || kind === 'recommendation') return [newsOrderRules.prospect];
  if (kind !== 'finding' || statement.certainty !== 'asserted') return [];
  const fired = new Set(why.map(({ rule }) => rule));
  const tellsFinding = statement.strength !== 'none' || fired.has('claim.cue.first') || fired.has(changeRule.id);
  const rules: ClaimRule[] = tellsFinding ? [newsOrderRules.finding] : [];
  if (fired.has('claim.cue.explains')) rules.push(newsOrderRules.reason);
  return rules;
}

function whereRules(place: Place, { role }: Statement): ClaimRule[] {
  if (place.kind === 'title') return [orderRules.title];
  if (place.kind === 'body' && place.role === 'conclusion') return [orderRules.message];
  if (place.kind === 'body') return place.lead ? [orderRules.lead] : [];
  if (place.kind !== 'summary' || (role !== 'results' && role !== 'conclusion')) return [];
  return [role === 'results' ? orderRules.abstract : orderRules.abstractConclusion];
}

function orderInReview(
  paper: PaperText,
  sentence: SentenceText,
  { statement, place, kind, why, isOnTopic }: ClaimToOrder,
): ClaimRule[] {
  if (place.kind === 'summary')
    return statement.role === 'conclusion'
      ? [orderRules.reviewAbstract, orderRules.reviewSummary]
      : [orderRules.reviewAbstract];
  if (place.kind !== 'body') return [];
  const rules: ClaimRule[] = isOnTopic ? [orderRules.reviewTopic] : [];
  if (place.role === 'background') rules.push(orderRules.reviewIntroduction);
  if (kind === 'recommendation') rules.push(orderRules.reviewAdvice);
  if (kind === 'cited') rules.push(orderRules.reviewCited);
  else if (why.some(({ rule }) => rule === 'claim.cue.inference')) rules.push(orderRules.reviewInference);
  return [...rules, ...saidInReview(paper, sentence, place.role === 'conclusion')];
}

/** What sums up is neither one study's nor what all know. */
function saidInReview(paper: PaperText, sentence: SentenceText, isConclusion: boolean): ClaimRule[] {
  const hits = reviewPhrases.find(paper.tokens, sentence.firstToken, sentence.endToken);
  const said = reviewOrderRules.filter((rule) => hits.some(({ value }) => value === rule));
  if (!said.includes(synthesisRule) && citationsIn(paper, sentence).length >= MANY_CITATIONS) said.push(synthesisRule);
  if (said.includes(synthesisRule)) return said.filter((rule) => rule !== singleStudyRule);
  return !isConclusion && findTextbook(paper, sentence) ? [...said, orderRules.textbook] : said;
}

const reviewPhrases = compilePhrases(
  reviewOrderRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))),
);
/** Marks of citation in one sentence from which on it speaks of a field, not of a study. */
const MANY_CITATIONS = 4;

function orderInStudy(paper: PaperText, sentence: SentenceText, claim: ClaimToOrder): ClaimRule[] {
  const { statement, place, kind, kindRules } = claim;
  const rules: ClaimRule[] = [];
  if (kindRules.includes(textbookRule.id)) rules.push(orderRules.textbook);
  else if (kind === 'cited' && !kindRules.includes(introductionRule.id)) rules.push(orderRules.cited);
  if (kind === 'hypothesis' && whereRules(place, statement).length === 0) rules.push(orderRules.mayBe);
  if (statement.strength === 'none') return rules;
  const isOfStudy = speaksOfOwnStudy(paper, sentence);
  const hasFigures = citationIn(paper, sentence) === null && hasOwnFigures(paper, sentence, place);
  if (isOfStudy) rules.push(orderRules.ownStudy);
  if (hasFigures) rules.push(orderRules.ownFigures);
  const isBare = kind === 'finding' && statesBareFact(statement, claim);
  if (!isOfStudy && !hasFigures && isBare) rules.push(orderRules.bareFact);
  return rules;
}

const ownStudy = compilePhrases(
  [
    'in this|our|the|present|current ~8 study|trial|cohort|analysis|series ,',
    'our study|trial|analysis|data|results|findings',
  ].map((phrase) => ({ phrase, value: true })),
);

function speaksOfOwnStudy({ tokens }: PaperText, { firstToken, endToken }: SentenceText): boolean {
  return ownStudy.find(tokens, firstToken, endToken).length > 0;
}

const figures = compilePhrases(
  [
    'p <|>|=|≤|≥',
    'p - value',
    'hr|or|rr|ahr|aor = |: #',
    'hr|or|rr|ahr|aor #',
    'hazard|odds|risk ratio',
    '95 % ci',
    'fdr = #',
    'r = #',
  ].map((phrase) => ({ phrase, value: true })),
);
const OWN = new Set(['results', 'discussion', 'conclusion', 'other']);

function hasOwnFigures({ tokens }: PaperText, { firstToken, endToken }: SentenceText, place: Place): boolean {
  if (place.kind === 'body' && !OWN.has(place.role)) return false;
  return figures.find(tokens, firstToken, endToken).length > 0;
}
