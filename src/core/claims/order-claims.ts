import type { ClaimKind } from '../analysis';
import { compilePhrases } from '../rules/phrases';
import { citationIn } from '../statements/citation-in';
import type { Statement } from '../statements/statement';
import type { PaperText, SentenceText } from '../text/paper-text';
import type { ClaimRule } from './claim-rule';
import type { Place } from './outline-paper';
import { orderRules } from './place-rules';

/** A claim among others, as far as its rank depends on it. */
export interface ClaimToOrder {
  readonly statement: Statement;
  readonly place: Place;
  readonly kind: ClaimKind;
  /** It names what the title names. */
  readonly isOnTopic: boolean;
}

/** What raises or lowers a claim of a whole paper among the others: where it stands, its kind, its figures, its citations. */
export function orderOf(paper: PaperText, claim: ClaimToOrder, isReview: boolean): ClaimRule[] {
  const { statement, place } = claim;
  const sentence = paper.sentences[statement.sentence];
  if (!sentence || place.kind === 'abstract' || place.kind === 'outside') return [];
  const rules = isReview ? orderInReview(claim) : orderInStudy(paper, sentence, claim);
  return [...whereRules(place, statement), ...rules];
}

function whereRules(place: Place, { role }: Statement): ClaimRule[] {
  if (place.kind === 'title' || (place.kind === 'body' && place.role === 'conclusion')) return [orderRules.message];
  if (place.kind === 'body') return place.lead ? [orderRules.lead] : [];
  if (place.kind !== 'summary' || (role !== 'results' && role !== 'conclusion')) return [];
  return [role === 'results' ? orderRules.abstract : orderRules.abstractConclusion];
}

function orderInReview({ place, kind, isOnTopic }: ClaimToOrder): ClaimRule[] {
  if (place.kind === 'summary') return [orderRules.reviewAbstract];
  if (place.kind !== 'body') return [];
  const rules: ClaimRule[] = isOnTopic ? [orderRules.reviewTopic] : [];
  if (place.role === 'background') rules.push(orderRules.reviewIntroduction);
  if (kind === 'recommendation') rules.push(orderRules.reviewAdvice);
  if (kind === 'cited') rules.push(orderRules.reviewCited);
  return rules;
}

function orderInStudy(paper: PaperText, sentence: SentenceText, { statement, place, kind }: ClaimToOrder): ClaimRule[] {
  const cites = citationIn(paper, sentence) !== null;
  const rules: ClaimRule[] = cites && statement.role !== 'results' ? [orderRules.cited] : [];
  if (kind === 'hypothesis' && whereRules(place, statement).length === 0) rules.push(orderRules.mayBe);
  if (statement.strength === 'none') return rules;
  if (speaksOfOwnStudy(paper, sentence)) rules.push(orderRules.ownStudy);
  if (!cites && hasOwnFigures(paper, sentence, place)) rules.push(orderRules.ownFigures);
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
