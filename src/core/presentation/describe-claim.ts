import type { Claim } from '../analysis';
import { certaintyWord, kindWord, levelLabel, polarityWord, strengthWord } from './wording';

/** Strength, certainty and, where it is so, negation and CIViC level: what a row says beside the words of a claim. */
export function claimTraits({ strength, certainty, polarity, evidence }: Claim): string[] {
  return [
    strengthWord(strength),
    certaintyWord(certainty),
    ...(polarity === 'negated' ? [polarityWord(polarity)] : []),
    ...(evidence.civic === null ? [] : [`CIViC ${evidence.civic}`]),
  ];
}

/** The whole claim in words, for who does not see the icons. */
export function claimInWords(claim: Claim): string {
  const traits = [kindWord(claim.kind), ...claimTraits(claim), levelLabel(claim.evidence, claim.design)];
  return `${claim.plain} (${traits.join(', ')})`;
}
