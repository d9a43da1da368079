import type { Claim } from '../analysis';
import { certaintyWord, kindWord, levelLabel, polarityWord, strengthWord, voiceWord } from './wording';

/** Strength, certainty and, where it is so, negation and CIViC level: what a row says beside the words of a claim. */
export function claimTraits(claim: Claim): string[] {
  const { strength, certainty, polarity, evidence } = claim;
  return [
    ...claimVoice(claim),
    strengthWord(strength),
    certaintyWord(certainty),
    ...(polarity === 'negated' ? [polarityWord(polarity)] : []),
    ...(evidence.civic === null ? [] : [`CIViC ${evidence.civic}`]),
  ];
}

/** In notes on a paper whose words these are; in any other text nothing. */
function claimVoice({ voice, why }: Claim): string[] {
  if (voice === 'reviewer') return [voiceWord('reviewer')];
  return why.some(({ rule }) => rule === 'voice.quoted') ? [voiceWord('paper')] : [];
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
