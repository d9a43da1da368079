import type { Concept } from '../../lexicon/lexicon';
import { compilePhrases } from '../../rules/phrases';
import { firstWhere } from '../../text/first-where';
import type { Token } from '../../text/paper-text';
import type { RecognitionContext } from '../context';
import { HUMAN, reagentPhrases, speciesWords } from './species-words';

/** The species that the words around a token speak of. */
export interface SpeciesNear {
  /** CURIE, `NCBITaxon:10090`. */
  readonly id: string;
  /** `sentence`: a word of the same sentence says so; `document`: the species named most in the paper. */
  readonly scope: 'sentence' | 'document';
  /** Index of the token that it rests on; of the first such word where it is the document's. */
  readonly token: number;
}

/** A word that tells a species: its name, its young, its strain, people. */
export interface SpeciesWord {
  readonly id: string;
  readonly firstToken: number;
  readonly endToken: number;
}

type Reading = Pick<RecognitionContext, 'tokens' | 'sentences' | 'hits' | 'lexicon'>;

const words = compilePhrases(
  speciesWords.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ phrase, value: id }))),
);
const reagents = compilePhrases(reagentPhrases.map((phrase) => ({ phrase, value: true })));

/**
 * For any token the nearest word for a species in its sentence, else the species that the document names most; null when it
 * names none. One pass over the paper; each question after that costs the length of one sentence's list.
 */
export function readSpecies(reading: Reading): (token: number) => SpeciesNear | null {
  const found = findSpeciesWords(reading);
  const bySentence = inSentences(reading, found);
  const main = mostNamed(found);
  return (token) => {
    const near = nearest(bySentence(token), token);
    if (near) return { id: near.id, scope: 'sentence', token: near.firstToken };
    return main && { id: main.id, scope: 'document', token: main.firstToken };
  };
}

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

function inSentences({ sentences }: Reading, found: readonly SpeciesWord[]): (token: number) => readonly SpeciesWord[] {
  const sentenceOf = (token: number): number => firstWhere(sentences, ({ endToken }) => endToken > token);
  const groups = sentences.map((): SpeciesWord[] => []);
  for (const word of found) groups[sentenceOf(word.firstToken)]?.push(word);
  return (token) => groups[sentenceOf(token)] ?? [];
}

/** Of two equally near the one before: "mouse Trp53 and human …". */
function nearest(found: readonly SpeciesWord[], token: number): SpeciesWord | null {
  let best: SpeciesWord | null = null;
  let least = Infinity;
  for (const word of found) {
    const distance = word.firstToken > token ? word.firstToken - token : token - word.endToken + 1;
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Of equally many the human, else the one that comes first. */
function mostNamed(found: readonly SpeciesWord[]): SpeciesWord | null {
  const first = new Map<string, SpeciesWord>();
  const times = new Map<string, number>();
  for (const word of found) {
    if (!first.has(word.id)) first.set(word.id, word);
    times.set(word.id, (times.get(word.id) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [id, count] of times) {
    const most = best === null ? 0 : (times.get(best) ?? 0);
    if (count > most || (count === most && id === HUMAN)) best = id;
  }
  return best === null ? null : (first.get(best) ?? null);
}
