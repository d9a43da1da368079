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
  const rules: ClaimRule[] = [];
  const cites = citationIn(paper, sentence) !== null;
  if (isMessage(place, statement)) rules.push(orderRules.message);
  if (isReview && place.kind === 'summary') rules.push(orderRules.reviewAbstract);
  if (!isReview && cites && statement.role !== 'results') rules.push(orderRules.cited);
  if (!isReview && !cites && statement.strength !== 'none' && hasOwnFigures(paper, sentence, place))
    rules.push(orderRules.ownFigures);
  return rules;
}

function isMessage(place: Place, { role }: Statement): boolean {
  if (place.kind === 'summary') return role === 'results' || role === 'conclusion';
  return place.kind === 'title' || (place.kind === 'body' && place.role === 'conclusion');
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
