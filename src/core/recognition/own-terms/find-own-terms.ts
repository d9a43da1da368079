import type { OwnTerm, OwnTermMatch } from '../../terminology/terminology';
import type { Proposal, RecognitionContext } from '../context';

type Meaning = Pick<Proposal, 'type' | 'id' | 'name' | 'xrefs' | 'match'>;

/** The reviewer's own terms, in every spelling in which a name of the lexicon would be found. They are certain. */
export function findOwnTerms(context: RecognitionContext): Proposal[] {
  const { terminology, tokens, sentences } = context;
  if (terminology.terms.length === 0) return [];
  const matchesAt = terminology.matcherFor(tokens);
  const meaningOf = meanings(context);
  const found: Proposal[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) {
      for (const match of matchesAt(at)) {
        if (match.endToken <= endToken) found.push(propose(context, at, match, meaningOf(match.term)));
      }
    }
  }
  return found;
}

function propose(context: RecognitionContext, firstToken: number, match: OwnTermMatch, meaning: Meaning): Proposal {
  const { endToken, term } = match;
  const span = context.spanOf(firstToken, endToken);
  const { file, line } = term;
  return {
    ...meaning,
    ...span,
    firstToken,
    endToken,
    candidates: [],
    score: 1,
    source: 'reviewer',
    why: [{ rule: 'reviewer.term', ...span, origin: { file, line } }],
  };
}

/** What a term stands for; the lexicon is asked once for each id. */
function meanings({ lexicon }: RecognitionContext): (term: OwnTerm) => Meaning {
  const known = new Map<OwnTerm, Meaning>();
  return (term) => {
    let meaning = known.get(term);
    if (!meaning) {
      const { type, id, match } = term;
      const concept = id === null ? undefined : lexicon.byId(id);
      const name = term.name ?? concept?.name ?? term.term;
      meaning = { type, id, match, name, xrefs: concept?.xrefs ?? [] };
      known.set(term, meaning);
    }
    return meaning;
  };
}
