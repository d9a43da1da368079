import type { PhraseRule, RuleInfo } from '../rules/rule';

/** A rule that speaks for (positive) or against (negative) listing a sentence as a claim, in units of the threshold. */
export interface ClaimRule extends RuleInfo {
  readonly weight: number;
}
export interface ClaimPhraseRule extends ClaimRule, PhraseRule {}
