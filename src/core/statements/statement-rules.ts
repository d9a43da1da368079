import type { RuleInfo } from '../rules/rule';
import { certaintyRules } from './certainty-rules';
import { polarityRules } from './polarity-rules';
import { headingRules } from './read-roles';
import { roleRules } from './role-rules';
import { strengthRules } from './strength-rules';

/** Every rule that a cue of a statement can refer to. */
export const statementRules: readonly RuleInfo[] = [
  ...strengthRules,
  ...certaintyRules,
  ...polarityRules,
  ...roleRules,
  ...headingRules,
];
