import type { RuleInfo } from '../../rules/rule';
import { noOwnStudyRule, structureRule } from '../read-structure';
import { designRules } from './all-design-rules';
import { controlGroupRules } from './control-group';
import { eachGroupRule, groupListRules, groupsOfRule, partListRules } from './group-sums';
import { otherStudyRules } from './other-studies';
import { sampleSizeRules, shorthandRule } from './sample-size';

/** Every rule by which the authors' own study is found. */
export const studyRules: readonly RuleInfo[] = [
  ...designRules,
  structureRule,
  noOwnStudyRule,
  ...otherStudyRules,
  ...controlGroupRules,
  ...sampleSizeRules,
  shorthandRule,
  ...groupListRules,
  ...partListRules,
  groupsOfRule,
  eachGroupRule,
];
