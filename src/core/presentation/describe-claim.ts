import type { Claim } from '../analysis';
import { verdictWords } from './describe-review';
import {
  certaintyWord,
  civicName,
  designName,
  kindWord,
  levelLabel,
  ocebmName,
  polarityWord,
  type Scheme,
  strengthWord,
  voiceWord,
} from './wording';

/** Strength, certainty and, where it is so, negation and the level by the other scheme: what a row says beside the claim. */
export function claimTraits(claim: Claim, scheme: Scheme = 'ocebm'): string[] {
  const { strength, certainty, polarity } = claim;
  return [
    ...claimVoice(claim),
    strengthWord(strength),
    certaintyWord(certainty),
    ...(polarity === 'negated' ? [polarityWord(polarity)] : []),
    ...levelByScheme(claim, scheme === 'ocebm' ? 'civic' : 'ocebm'),
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
export function claimLevel(claim: Claim, scheme: Scheme = 'ocebm'): string {
  const { kind, evidence, design } = claim;
  if (scheme === 'civic') return claimCivicLevel(claim);
  const rests = evidence.ocebm !== null || kind === 'finding';
  return rests ? levelLabel(evidence, design) : `no level: ${kindWord(kind)}`;
}

function claimCivicLevel({ kind, evidence, design }: Claim): string {
  const level = civicName(evidence.civic);
  if (evidence.civic !== null) return design === null ? level : `${level} · ${designName(design)}`;
  return kind === 'finding' ? level : `${level}: ${kindWord(kind)}`;
}

/** `OCEBM 2` or `CIViC B`; nothing where the claim has no level by that scheme. */
export function levelByScheme({ evidence }: Claim, scheme: Scheme): string[] {
  if (scheme === 'civic') return evidence.civic === null ? [] : [civicName(evidence.civic)];
  return evidence.ocebm === null ? [] : [ocebmName(evidence.ocebm)];
}

/** The whole claim in words, for who does not see the icons and signs. */
export function claimInWords(claim: Claim, scheme: Scheme = 'ocebm'): string {
  const reviewed = claim.review ? [verdictWords(claim.review)] : [];
  const traits = [kindWord(claim.kind), ...claimTraits(claim, scheme), claimLevel(claim, scheme), ...reviewed];
  return `${claim.plain} (${traits.join(', ')})`;
}
