import type { Place } from '../../claims/outline-paper';
import type { ProseCue } from '../../recognition/mention';
import { compilePhrases } from '../../rules/phrases';
import type { Statement } from '../../statements/statement';
import { heldBackWords } from './human-words';
import { decidingDesigns } from './warned-designs';
import type { ClaimView, Warned } from './warning-context';
import { shareOfWords } from './words-heard';

/** From this share of the claim's words on a sentence of the body says the same. */
const SAYS_THE_SAME = 0.5;
/** From this share on it may say the same: enough to keep quiet. */
const MAY_SAY_IT = 0.35;

const doubts = compilePhrases(heldBackWords.map((phrase) => ({ phrase, value: true })));

type IsWeaker = (statement: Statement) => boolean;

/**
 * Stated outright in the title or as a conclusion of the abstract, while whatever in the body says the same holds back or
 * speaks of association.
 */
export function findStrongerThanBody(view: ClaimView): Warned | null {
  const { claim, statement, place, findings } = view;
  if (claim.kind !== 'finding' || statement.certainty !== 'asserted' || statement.strength === 'none') return null;
  if ((place.kind !== 'title' && statement.role !== 'conclusion') || mentionsDoubt(view)) return null;
  const carrier = claim.carriedBy.find((index) => shareOfWords(view, index) >= SAYS_THE_SAME);
  const body = carrier === undefined ? undefined : findings.statements[carrier];
  const isWeaker = weakerThan(view);
  if (!body || !isWeaker(body) || !bodyAgrees(view, isWeaker)) return null;
  return { words: ownWords(view), related: [bodySentence(view, body)] };
}

/** "Which may be the cause": part of the claim holds back, and who carries which part is not told. */
function mentionsDoubt({ findings: { paper }, sentence }: ClaimView): boolean {
  return doubts.find(paper.tokens, sentence.firstToken, sentence.endToken).length > 0;
}

/** What makes a sentence of the body say less. */
function weakerThan({ statement, grade }: ClaimView): IsWeaker {
  const causal = statement.strength === 'direct_causal' && grade.design !== null && !decidingDesigns.has(grade.design);
  return causal ? (body) => holdsBack(body) || speaksOfAssociation(body) : holdsBack;
}

const holdsBack: IsWeaker = ({ certainty }) => certainty !== 'asserted';

/** Figures without a word for their relation say nothing either way. */
const speaksOfAssociation: IsWeaker = ({ strength, why }) =>
  strength === 'correlational' && why.some(({ rule }) => rule === 'strength.correlational.association');

/** No sentence of the body that may say the same says it as firmly. */
function bodyAgrees(view: ClaimView, isWeaker: IsWeaker): boolean {
  return view.findings.statements.every((statement) => {
    if (!isAnswer(view.whole.places[statement.sentence]) || isWeaker(statement)) return true;
    return statement.strength === 'none' || shareOfWords(view, statement.sentence) < MAY_SAY_IT;
  });
}

/** What was known before, and how it was done, is no answer of the paper. */
function isAnswer(place: Place | undefined): boolean {
  return place?.kind === 'body' && place.role !== 'background' && place.role !== 'methods';
}

/** The words that the strength rests on; else the whole claim. */
function ownWords({ claim, statement }: ClaimView): ProseCue {
  const cue = statement.why.find(({ rule }) => rule.startsWith('strength.'));
  return cue ?? { rule: '', start: claim.start, end: claim.end };
}

function bodySentence({ findings: { paper } }: ClaimView, { sentence }: Statement): ProseCue {
  const span = paper.sentences[sentence];
  return { rule: 'warning.side.body', start: span?.start ?? 0, end: span?.end ?? 0 };
}
