import type { RecognitionContext } from '../../context';
import { wordAt } from '../../word-at';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Said of few papers but trials. */
const TRIAL_WORDS =
  set(`randomized randomised randomly randomization randomisation randomize randomise placebo blinded blind crossover allocated allocation sham
  assigned intervention interventions trial`);
const PEOPLE =
  set(`patient patients participant participants subjects volunteers women men children adults infants adolescents students mothers people
  nurses smokers veterans boys girls neonates newborns persons individuals eyes couples parents caregivers physicians practices schools`);
const ANIMALS_AND_DISHES = set(
  `mice mouse rats rat cells rabbits dogs pigs zebrafish xenograft xenografts murine transfected western kinase mrna`,
);

/** At least one word of trials in so many tokens: a paper of another kind cites a trial here and there. */
const TOKENS_PER_TRIAL_WORD = 400;

/**
 * Whether a paper is about what was done to people in a trial: only there is an unlisted noun phrase after "received" the
 * name of an arm. Bench papers, where cells and animals are spoken of more than people, are left out.
 */
export function looksLikeTrial({ tokens, sentences }: RecognitionContext): boolean {
  let trial = 0;
  let people = 0;
  let bench = 0;
  let total = 0;
  for (const { firstToken, endToken } of sentences) {
    total += endToken - firstToken;
    for (let at = firstToken; at < endToken; at++) {
      const word = wordAt(tokens, at);
      if (TRIAL_WORDS.has(word)) trial++;
      else if (PEOPLE.has(word)) people++;
      else if (ANIMALS_AND_DISHES.has(word)) bench++;
    }
  }
  return trial > 0 && trial * TOKENS_PER_TRIAL_WORD >= total && people > bench;
}
