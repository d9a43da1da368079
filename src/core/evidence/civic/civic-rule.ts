import type { CivicLevel } from '../../analysis';
import type { PhraseRule } from '../../rules/rule';
import { civicWeights } from './civic-weights';

/** Words that speak for CIViC levels; `weights` are added up by level, the highest sum decides. */
export interface CivicRule extends PhraseRule {
  readonly weights: Readonly<Partial<Record<CivicLevel, number>>>;
}

const SOURCE = 'CIViC evidence levels, docs.civicdb.org; weights fitted on the CIViC statements of 2021 (CC0)';

export const civicRule = (
  id: string,
  title: string,
  phrases: readonly string[],
  yes: readonly string[],
  no: readonly string[],
): CivicRule => ({ id, title, source: SOURCE, phrases, weights: civicWeights[id] ?? {}, examples: { yes, no } });
