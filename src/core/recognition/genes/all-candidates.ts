import type { RecognitionContext } from '../context';
import { bracketedCandidates } from './bracketed-candidates';
import { composedCandidates } from './composed-candidates';
import { coordinatedCandidates } from './coordinated-candidates';
import type { GeneCandidate } from './gene-candidate';
import { grownCandidates, headedCandidates } from './grown-candidates';
import { hlaCandidates } from './hla-candidates';
import { latinGreekCandidates } from './latin-greek-candidates';
import { lexiconCandidates } from './lexicon-candidates';
import { symbolCandidates, type SymbolMemory } from './symbol-candidates';

/** Everything in the paper that may name a gene, sentence by sentence; each stretch once, as the surest way found it. */
export function allGeneCandidates(context: RecognitionContext): GeneCandidate[] {
  const known: SymbolMemory = new Map();
  return context.sentences.flatMap((sentence) => {
    const listed = lexiconCandidates(context, sentence);
    const symbols = symbolCandidates(context, sentence, known);
    const composed = composedCandidates(context, [...listed, ...symbols]);
    const heads = headedCandidates(context, sentence);
    const plain = [...listed, ...symbols, ...composed, ...heads];
    const bracketed = [
      ...bracketedCandidates(context, sentence),
      ...hlaCandidates(context, sentence),
      ...latinGreekCandidates(context, sentence),
    ];
    const members = coordinatedCandidates(context, [...bracketed, ...plain]);
    const grown = grownCandidates(context, plain);
    const all = [...bracketed, ...members, ...withoutLists([...plain, ...grown], members)];
    return once(all.filter((candidate) => !hasLooseEdge(context, candidate)));
  });
}

/** "BRCA1/2" is no longer name of BRCA1 but two genes. */
function withoutLists(
  candidates: readonly GeneCandidate[],
  members: readonly GeneCandidate[],
): readonly GeneCandidate[] {
  if (members.length === 0) return candidates;
  const byToken = new Map(members.map((member) => [member.firstToken, member]));
  return candidates.filter((candidate) => !holdsList(candidate, byToken));
}

/** Begins with or before the first name of a list and reaches over it to another member. */
function holdsList({ firstToken, endToken }: GeneCandidate, byToken: ReadonlyMap<number, GeneCandidate>): boolean {
  for (let at = firstToken + 1; at < endToken; at++) {
    const first = byToken.get(at)?.memberOf;
    if (first && firstToken <= first.firstToken && endToken > first.endToken) return true;
  }
  return false;
}

/** Words that no name of several words begins or ends with: "are 1" is not ARE1. */
const LOOSE_WORDS = new Set(
  'a an and are as at be by for from had has if in is it of on or per than that the to vs was we were which with'.split(
    ' ',
  ),
);

const CAPITAL_WORDS = new Set('The This These Those Of In And Its'.split(' '));

function hasLooseEdge({ tokens }: RecognitionContext, { firstToken, endToken }: GeneCandidate): boolean {
  if (endToken - firstToken < 2) return false;
  // "a-synuclein"
  if (tokens[firstToken + 1]?.text === '-' && !tokens[firstToken + 1]?.spaced) return false;
  const last = tokens[endToken - 1]?.text ?? '';
  const first = tokens[firstToken]?.text ?? '';
  return LOOSE_WORDS.has(first) || CAPITAL_WORDS.has(first) || LOOSE_WORDS.has(last);
}

function once(candidates: readonly GeneCandidate[]): GeneCandidate[] {
  const seen = new Set<number>();
  return candidates.filter(({ firstToken, endToken }) => {
    const key = firstToken * MOST_TOKENS + (endToken - firstToken);
    return seen.size < seen.add(key).size;
  });
}

/** Longer than any name. */
const MOST_TOKENS = 256;
