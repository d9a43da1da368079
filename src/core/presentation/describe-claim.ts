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

/**
 * The level of a claim and what it rests on. What somebody else showed, what is not shown yet and what is advice have no
 * level for that reason, whatever the design of the paper.
 */
export function claimLevel({ kind, evidence, design }: Claim): string {
  const rests = evidence.ocebm !== null || kind === 'finding';
  return rests ? levelLabel(evidence, design) : `no level: ${kindWord(kind)}`;
}

/** The whole claim in words, for who does not see the icons. */
export function claimInWords(claim: Claim): string {
  const traits = [kindWord(claim.kind), ...claimTraits(claim), claimLevel(claim)];
  return `${claim.plain} (${traits.join(', ')})`;
}
