import type { Statement } from '../statements/statement';
import type { Study } from '../study/study';
import type { PaperText } from '../text/paper-text';
import type { PickedClaim } from './claim';
import { refusesClaim } from './refuse-sentence';
import { scoreSentences, type ScoredSentence } from './score-sentences';
import { tellKind } from './tell-kind';

/** More than this nobody reads through; the best are kept. */
const MOST_CLAIMS = 60;

/** The sentences a reviewer would want listed, in document order. */
export function pickClaims(paper: PaperText, statements: readonly Statement[], study: Study): readonly PickedClaim[] {
  const isReview = isNarrative(study);
  const candidates = scoreSentences(paper, statements, isReview).filter(
    (scored) => scored.score >= 0 && !refusesClaim(paper, scored, statements),
  );
  return best(candidates, MOST_CLAIMS).flatMap((scored) => toClaim(paper, statements, scored, isReview));
}

/** Reviews without a search of their own, and opinion: what they report is others'. */
function isNarrative({ designs }: Study): boolean {
  const primary = designs[0]?.design;
  return primary === 'narrative_review' || primary === 'guideline_opinion';
}

function best(scored: readonly ScoredSentence[], most: number): ScoredSentence[] {
  const byScore = [...scored].sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  return byScore.slice(0, most).sort((a, b) => a.sentence - b.sentence);
}

function toClaim(
  paper: PaperText,
  statements: readonly Statement[],
  { sentence, score, why }: ScoredSentence,
  isReview: boolean,
): PickedClaim[] {
  const span = paper.sentences[sentence];
  const statement = statements[sentence];
  if (!span || !statement) return [];
  const { kind, cues } = tellKind(paper, statement, isReview);
  return [
    { sentence, start: span.start, end: span.end, kind, score, citations: [], carriedBy: [], why: [...why, ...cues] },
  ];
}
