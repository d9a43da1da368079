import { evidenceRules } from '../evidence/evidence-rules';
import { abbreviationRules } from '../recognition/abbreviations/abbreviation-rules';
import { cellRules } from '../recognition/cells/cell-rules';
import { geneRules } from '../recognition/genes/gene-rules';
import { studyRules } from '../study/rules/study-rules';
import type { RuleInfo } from './rule';

/** Every table of rules in the engine; a part adds its own here. */
const TABLES: readonly (readonly RuleInfo[])[] = [abbreviationRules, geneRules, cellRules, studyRules, evidenceRules];

/** All rules, in the order of the pipeline. */
export const allRules: readonly RuleInfo[] = TABLES.flat();

const byId: ReadonlyMap<string, RuleInfo> = new Map(allRules.map((rule) => [rule.id, rule]));

/** The rule that a `Cue` refers to. */
export function describeRule(id: string): RuleInfo | undefined {
  return byId.get(id);
}
