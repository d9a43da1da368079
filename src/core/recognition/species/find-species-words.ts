import type { Concept } from '../../lexicon/lexicon';
import { compilePhrases } from '../../rules/phrases';
import type { Token } from '../../text/paper-text';
import type { RecognitionContext } from '../context';
import type { TokenSpan } from '../token-span';
import { reagentPhrases, speciesWords } from './species-words';

/** A word that tells a species: its name, its young, its strain, people. */
export interface SpeciesWord extends TokenSpan {
  /** CURIE: `NCBITaxon:10090`. */
  readonly id: string;
}

type Reading = Pick<RecognitionContext, 'tokens' | 'sentences' | 'hits' | 'lexicon'>;

const words = compilePhrases(
  speciesWords.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ phrase, value: id }))),
);
const reagents = compilePhrases(reagentPhrases.map((phrase) => ({ phrase, value: true })));

/** All words for species in the paper, in order; microbes and the species of reagents are none. */
export function findSpeciesWords({ tokens, sentences, hits, lexicon }: Reading): SpeciesWord[] {
  const found: SpeciesWord[] = [];
  for (const { firstToken, endToken, senses } of hits) {
    const sense = senses.find(({ type }) => type === 'species');
    if (sense) found.push({ id: hostOf(lexicon.concept(sense.concept)), firstToken, endToken });
  }
  for (const { firstToken, endToken } of sentences) {
    for (const { value: id, ...at } of words.find(tokens, firstToken, endToken)) found.push({ id, ...at });
  }
  return withoutNested(found).filter(({ id, firstToken }) => id !== NO_HOST && !isOfReagent(tokens, firstToken));
}

/** How far a phrase for a reagent reaches before and after the species. */
const REAGENT_BEFORE = 2;
const REAGENT_AFTER = 5;

/** Whether the species at a token is the source of a reagent: "fetal bovine serum", "rabbit polyclonal antibody". */
export function isOfReagent(tokens: readonly Token[], at: number): boolean {
  return reagents
    .find(tokens, Math.max(0, at - REAGENT_BEFORE), Math.min(tokens.length, at + REAGENT_AFTER))
    .some(({ firstToken, endToken }) => firstToken <= at && at < endToken);
}

const NO_HOST = '';

/** What infects an animal does not say whose genes are meant. */
function hostOf({ id, subtype }: Concept): string {
  return subtype === 'species' ? id : NO_HOST;
}

/** "human" in "human immunodeficiency virus". */
function withoutNested(found: SpeciesWord[]): SpeciesWord[] {
  let reach = -1;
  return found
    .sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
    .filter(({ endToken }) => {
      if (endToken <= reach) return false;
      reach = endToken;
      return true;
    });
}
