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
  const candidates = scoreSentences(paper, statements, study).filter(
    (scored) => scored.score >= 0 && !refusesClaim(paper, scored, statements),
  );
  return best(candidates, MOST_CLAIMS).map(({ sentence, score, why }) => {
    const { start, end } = paper.sentences[sentence] ?? { start: 0, end: 0 };
    const { kind, cues } = tellKind(paper, statements[sentence]);
    return { sentence, start, end, kind, score, why: [...why, ...cues] };
  });
}

function best(scored: readonly ScoredSentence[], most: number): ScoredSentence[] {
  const byScore = [...scored].sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  return byScore.slice(0, most).sort((a, b) => a.sentence - b.sentence);
}
