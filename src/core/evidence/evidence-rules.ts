import type { RuleInfo } from '../rules/rule';
import { civicRules } from './civic/civic-rules';
import { civicCountRules } from './civic/count-rules';
import { civicTable } from './civic/civic-table';
import { profileCountRules } from './civic/profile-count-rules';
import { civicNoneRules, profileRules } from './civic/profile-rules';
import {
  cellLineRule,
  measuredOnceRule,
  noComparisonRule,
  ownWorkRule,
  patientsBesideBenchRule,
  secondStudyRule,
  settingRules,
  therapyInModelRule,
  withinTrialRule,
} from './claim-design/setting-rules';
import { noLevelRules, noOwnStudyRules } from './ocebm/no-level-rules';
import { ocebmTable } from './ocebm/ocebm-table';
import { noQuestionRules } from './question-scope-rules';
import { questionRules, therapyQuestionRule, trialGroupsRule, trialOutcomeRule } from './question-rules';

/** Every rule by which claims and papers are graded. */
export const evidenceRules: readonly RuleInfo[] = [
  ...settingRules,
  cellLineRule,
  withinTrialRule,
  measuredOnceRule,
  noComparisonRule,
  ownWorkRule,
  patientsBesideBenchRule,
  secondStudyRule,
  therapyInModelRule,
  ...questionRules,
  ...noQuestionRules,
  therapyQuestionRule,
  trialGroupsRule,
  trialOutcomeRule,
  ...ocebmTable,
  ...noLevelRules,
  ...noOwnStudyRules,
  ...Object.values(profileRules),
  ...Object.values(civicNoneRules),
  ...civicTable,
  ...civicRules,
  ...Object.values(civicCountRules),
  ...profileCountRules,
];
