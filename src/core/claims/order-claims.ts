import { compilePhrases } from '../rules/phrases';
import { citationIn } from '../statements/citation-in';
import type { Statement } from '../statements/statement';
import type { PaperText, SentenceText } from '../text/paper-text';
import type { ClaimRule } from './claim-rule';
import type { Place } from './outline-paper';
import { orderRules } from './place-rules';

/** What raises or lowers a claim of a whole paper among the others: where it stands, its figures, its citations. */
export function orderOf(paper: PaperText, statement: Statement, place: Place, isReview: boolean): ClaimRule[] {
  const sentence = paper.sentences[statement.sentence];
  if (!sentence || place.kind === 'abstract' || place.kind === 'outside') return [];
  const rules = whereRules(place, statement);
  if (!isReview) return [...rules, ...orderInStudy(paper, sentence, statement, place)];
  return place.kind === 'summary' ? [...rules, orderRules.reviewAbstract] : rules;
}

function whereRules(place: Place, statement: Statement): ClaimRule[] {
  if (place.kind === 'body' && place.lead) return [orderRules.lead];
  if (!isMessage(place, statement)) return [];
  return [place.kind === 'summary' ? orderRules.abstract : orderRules.message];
}

function orderInStudy(paper: PaperText, sentence: SentenceText, statement: Statement, place: Place): ClaimRule[] {
  const { role, strength } = statement;
  const cites = citationIn(paper, sentence) !== null;
  const rules: ClaimRule[] = cites && role !== 'results' ? [orderRules.cited] : [];
  if (strength === 'none') return rules;
  if (strength === 'conditional_causal' && !isMessage(place, statement)) rules.push(orderRules.mayBe);
  if (speaksOfOwnStudy(paper, sentence)) rules.push(orderRules.ownStudy);
  if (!cites && hasOwnFigures(paper, sentence, place)) rules.push(orderRules.ownFigures);
  return rules;
}

function isMessage(place: Place, { role }: Statement): boolean {
  if (place.kind === 'summary') return role === 'results' || role === 'conclusion';
  return place.kind === 'title' || (place.kind === 'body' && place.role === 'conclusion');
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
