import { reviewerRules } from '../annotations/apply-rules';
import { carryingRules } from '../claims/carrying-rules';
import { claimRules } from '../claims/claim-rule-list';
import { headlineRule } from '../claims/headline';
import { newsOrderRules } from '../claims/news-order-rules';
import { newsClaimRules } from '../claims/raise-in-news';
import { notesClaimRules } from '../claims/raise-in-notes';
import { statisticRules } from '../claims/statistics/statistic-rules';
import { evidenceRules } from '../evidence/evidence-rules';
import { abbreviationRules } from '../recognition/abbreviations/abbreviation-rules';
import { cellLineRules } from '../recognition/cell-lines/cell-line-rules';
import { cellRules } from '../recognition/cells/cell-rules';
import { diseaseRules } from '../recognition/diseases/disease-rules';
import { combinationRules } from '../recognition/combinations/combination-rules';
import { geneRules } from '../recognition/genes/gene-rules';
import { ownTermRules } from '../recognition/own-terms/own-term-rules';
import { taggerRules } from '../recognition/tagger/tagger-rules';
import { speciesRules } from '../recognition/species/species-rules';
import { therapyRules } from '../recognition/therapies/therapy-rules';
import { variantRules } from '../recognition/variants/variant-rules';
import { sourceRules } from '../source/source-rules';
import { observationRules } from '../remarks/observations/observation-rules';
import { statementRules } from '../statements/statement-rules';
import { studyRules } from '../study/rules/study-rules';
import { furnitureContextRules, furnitureRules } from '../text/find-furniture';
import { furnitureShapes } from '../text/furniture-shapes';
import { furnitureSentenceRules } from '../text/journal-furniture';
import { backmatterRules } from '../text/backmatter-headings';
import { headingRules } from '../text/section-headings';
import { warningRules, warningSides } from '../remarks/warnings/warning-rules';
import type { RuleInfo } from './rule';

/** Every table of rules in the engine; a part adds its own here. */
const TABLES: readonly (readonly RuleInfo[])[] = [
  headingRules,
  backmatterRules,
  furnitureRules,
  furnitureShapes,
  furnitureContextRules,
  furnitureSentenceRules,
  abbreviationRules,
  ownTermRules,
  taggerRules,
  geneRules,
  variantRules,
  cellRules,
  therapyRules,
  combinationRules,
  diseaseRules,
  cellLineRules,
  speciesRules,
  statementRules,
  studyRules,
  sourceRules,
  claimRules,
  notesClaimRules,
  Object.values(newsOrderRules),
  newsClaimRules,
  [headlineRule],
  Object.values(carryingRules),
  statisticRules,
  evidenceRules,
  observationRules,
  warningRules,
  warningSides,
  reviewerRules,
];

/** All rules, in the order of the pipeline. */
export const allRules: readonly RuleInfo[] = TABLES.flat();

const byId: ReadonlyMap<string, RuleInfo> = new Map(allRules.map((rule) => [rule.id, rule]));

/** What a rule says, for the reader; its id where there is no such rule any more. */
export function ruleTitle(id: string): string {
  return describeRule(id)?.title ?? id;
}

/** The rule that a `Cue` refers to. */
export function describeRule(id: string): RuleInfo | undefined {
  return byId.get(id);
}
