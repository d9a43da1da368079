import type { Sense } from '../../lexicon/lexicon';
import type { SentenceText } from '../../text/paper-text';
import type { Proposal, RecognitionContext } from '../context';
import { listedCandidates, type LineCandidate } from './line-candidates';
import { hasLineNoun, isCultured, withLists } from './line-evidence';
import { unlistedLines } from './unlisted-lines';

/** Belief in a mention: named and called a line of cells; a name that means nothing else; called so, but in no list. */
const SCORES = { called: 0.95, unmistakable: 0.85, unlisted: 0.7 };

/**
 * Cell lines in the paper. A name that could be a gene, a word or a code needs to be called cells or a cell line once in the
 * paper; from then on it is one everywhere.
 */
export function findCellLines(context: RecognitionContext): Proposal[] {
  const candidates = listedCandidates(context);
  const called = new Set<string>();
  const found: { candidate: LineCandidate; score: number }[] = [];
  for (const sentence of context.sentences) {
    const here = candidates.inSentence(sentence);
    if (here.length === 0) continue;
    const evidence = evidenceIn(context, sentence, here);
    here.forEach((candidate, i) => {
      if (evidence[i]) called.add(candidate.text);
      found.push({ candidate, score: evidence[i] ? SCORES.called : SCORES.unmistakable });
    });
  }
  const listed = found
    .filter(({ candidate }) => candidate.unmistakable || called.has(candidate.text))
    .map(({ candidate, score }) => propose(context, candidate, score));
  return [...listed, ...unlistedLines(context).map((candidate) => propose(context, candidate, SCORES.unlisted))];
}

/** For each candidate of a sentence whether the words around call it a line of cells. */
function evidenceIn(
  { tokens }: RecognitionContext,
  { firstToken, endToken }: SentenceText,
  candidates: readonly LineCandidate[],
): boolean[] {
  const called = candidates.map(
    (candidate) =>
      hasLineNoun(tokens, candidate, firstToken, endToken) ||
      (!candidate.ambiguous && isCultured(tokens, candidate, firstToken, endToken)),
  );
  return withLists(tokens, candidates, called);
}

function propose(context: RecognitionContext, candidate: LineCandidate, score: number): Proposal {
  const { firstToken, endToken, sense, isPart } = candidate;
  const concept = sense && context.lexicon.concept(sense.concept);
  const rule = ruleOf(score, sense);
  return {
    ...context.spanOf(firstToken, endToken),
    firstToken,
    endToken,
    type: 'cellLine',
    id: concept?.id ?? null,
    name: concept?.name ?? null,
    xrefs: concept?.xrefs ?? [],
    match: concept && !isPart ? 'exact' : 'related',
    candidates: [],
    score,
    source: concept ? 'lexicon' : 'pattern',
    why: [{ rule, ...context.spanOf(firstToken, endToken) }],
  };
}

function ruleOf(score: number, sense: Sense | null): string {
  if (!sense) return 'cell-line.unlisted';
  return score === SCORES.called ? 'cell-line.called' : 'cell-line.name';
}
