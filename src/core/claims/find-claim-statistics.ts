import type { PaperText, SentenceText } from '../text/paper-text';
import type { FoundStatistic, PickedClaim } from './claim';
import { findStatistics } from './find-statistics';

/**
 * The statistics of a claim: those within it, and those of the sentence after it where that is nothing but a bracket with
 * figures, which a full stop has cut off: `… predicted relapse. (AUC 0.80, p < 0.001).`
 */
export function findClaimStatistics(paper: PaperText, claim: PickedClaim): readonly FoundStatistic[] {
  const own = findStatistics(paper, claim);
  const next = paper.sentences[claim.sentence + 1];
  const isCutOff = next?.block === paper.sentences[claim.sentence]?.block && next && isOneBracket(paper, next);
  return isCutOff ? [...own, ...findStatistics(paper, next)] : own;
}

const LONGEST_BRACKET = 60;

/** Opens with a bracket that closes only before the full stop. */
function isOneBracket({ tokens }: PaperText, { firstToken, endToken }: SentenceText): boolean {
  const end = tokens[endToken - 1]?.text === '.' ? endToken - 1 : endToken;
  if (!isOpen(tokens[firstToken]?.text) || end - firstToken > LONGEST_BRACKET) return false;
  let depth = 0;
  for (let at = firstToken; at < end; at++) {
    const text = tokens[at]?.text;
    if (isOpen(text)) depth++;
    else if (text === ')' || text === ']') depth--;
    if (depth === 0) return at === end - 1;
  }
  return false;
}

function isOpen(text: string | undefined): boolean {
  return text === '(' || text === '[';
}
