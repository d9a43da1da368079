import type { RuleInfo } from '../rules/rule';
import { antiClaimRules } from './anti-claim-rules';
import { bareFactRule } from './bare-fact';
import { claimCueRules } from './claim-cue-rules';
import { citationRule, introductionRule, kindRules } from './kind-rules';
import { reviewOrderRules } from './review-order-rules';
import { placeRules } from './place-rules';
import { textbookRule } from './textbook-rules';

/** Every rule that a cue of a claim's listing or kind can refer to. */
export const claimRules: readonly RuleInfo[] = [
  ...claimCueRules,
  ...antiClaimRules,
  ...placeRules,
  ...reviewOrderRules,
  ...kindRules,
  textbookRule,
  citationRule,
  introductionRule,
  bareFactRule,
];
