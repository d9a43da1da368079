import type { SentenceText } from '../../text/paper-text';
import type { RecognitionContext } from '../context';
import { isHyphen } from '../word-at';
import type { GeneCandidate } from './gene-candidate';
import { makeCandidate } from './lexicon-candidates';

/** Letters that stand for Greek ones where a text was made plain: "b-catenin", "a-synuclein", "g-globin". */
const GREEK_OF: ReadonlyMap<string, string> = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['g', 'gamma'],
  ['d', 'delta'],
  ['k', 'kappa'],
]);
const WORD = /^[a-z]{4,}$/;
const MOST_WORDS = 3;

/** Names that begin with a Greek letter written as a Latin one. */
export function latinGreekCandidates(context: RecognitionContext, sentence: SentenceText): GeneCandidate[] {
  const { tokens } = context;
  const candidates: GeneCandidate[] = [];
  for (let at = sentence.firstToken; at + 2 < sentence.endToken; at++) {
    const greek = GREEK_OF.get(tokens[at]?.text ?? '');
    if (greek === undefined || !isHyphen(tokens[at + 1]?.text ?? '') || tokens[at + 2]?.spaced) continue;
    if (!WORD.test(tokens[at + 2]?.text ?? '')) continue;
    const candidate = longestFrom(context, sentence, at, greek);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

function longestFrom(
  context: RecognitionContext,
  sentence: SentenceText,
  at: number,
  greek: string,
): GeneCandidate | null {
  for (let endToken = Math.min(at + 2 + MOST_WORDS, sentence.endToken); endToken > at + 2; endToken--) {
    const senses = context.lexicon
      .lookup(`${greek}-${context.textOf(at + 2, endToken)}`)
      .filter(({ type }) => type === 'gene');
    if (senses.length > 0)
      return makeCandidate(context, sentence, { firstToken: at, endToken, origin: 'lexicon', senses, otherTypes: [] });
  }
  return null;
}
