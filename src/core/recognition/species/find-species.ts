import type { Sense } from '../../lexicon/lexicon';
import type { LexiconHit, Proposal, RecognitionContext } from '../context';
import { wordAt } from '../word-at';
import { isOfReagent } from './find-species-words';

const SCORE = 0.9;
/** "Cat. No. 1234" */
const CATALOGUE = 'cat';

/** Species named in the paper. People in their roles ("patients", "women") are no mentions: a reader needs no word for them. */
export function findSpecies(context: RecognitionContext): Proposal[] {
  const found: Proposal[] = [];
  let reach = -1;
  for (const hit of context.hits) {
    const sense = speciesSense(hit.senses);
    if (!sense || hit.firstToken < reach || !isWrittenSo(context, hit, sense)) continue;
    if (isOfReagent(context.tokens, hit.firstToken)) continue;
    found.push(propose(context, hit, sense));
    reach = hit.endToken;
  }
  return found;
}

function speciesSense(senses: readonly Sense[]): Sense | null {
  return senses.find(({ type }) => type === 'species') ?? null;
}

/** "CAT" is an enzyme and "hiv" a typing error: capitals after the first letter agree with the table. */
function isWrittenSo(context: RecognitionContext, { firstToken, endToken }: LexiconHit, { name }: Sense): boolean {
  const text = context.textOf(firstToken, endToken);
  if (text.length <= 5 && text !== text.toLowerCase() && text === text.toUpperCase() && name !== text) {
    return name.toUpperCase() === name;
  }
  return wordAt(context.tokens, firstToken) !== CATALOGUE || wordAt(context.tokens, endToken) !== '.';
}

function propose(context: RecognitionContext, { firstToken, endToken }: LexiconHit, sense: Sense): Proposal {
  const { id, name, xrefs } = context.lexicon.concept(sense.concept);
  const span = context.spanOf(firstToken, endToken);
  return {
    ...span,
    firstToken,
    endToken,
    type: 'species',
    id,
    name,
    xrefs,
    match: 'exact',
    candidates: [],
    score: SCORE,
    source: 'lexicon',
    why: [{ rule: 'species.name', ...span }],
  };
}
