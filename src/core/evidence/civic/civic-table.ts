import type { CivicLevel, StudyDesign } from '../../analysis';
import type { RuleInfo } from '../../rules/rule';

/** Which CIViC level a design gives a claim about a molecular profile. `examples` are designs. */
export interface CivicDesignRule extends RuleInfo {
  readonly designs: readonly StudyDesign[];
  readonly level: CivicLevel;
  /** At least one of these CIViC rules must have fired as well. */
  readonly needs?: readonly string[];
  /** None of these may have fired. */
  readonly unless?: readonly string[];
}

const SOURCE = 'CIViC evidence levels, docs.civicdb.org';
const inPeople: readonly StudyDesign[] = [
  'meta_analysis_rct',
  'systematic_review',
  'rct',
  'nonrandomised_trial',
  'cohort',
  'case_control',
  'cross_sectional',
];

/** First row that applies. */
export const civicTable: readonly CivicDesignRule[] = [
  {
    id: 'civic.level.a',
    title: 'CIViC A, validated association: patient data, and guideline or approval wording in the claim',
    source: SOURCE,
    designs: inPeople,
    level: 'A',
    needs: ['civic.guideline', 'civic.approval'],
    examples: { yes: ['cohort, civic.guideline'], no: ['cohort'] },
  },
  {
    id: 'civic.level.c_few',
    title: 'CIViC C, case study: fewer than five patients with the profile, though the study is larger',
    source: SOURCE,
    designs: inPeople,
    level: 'C',
    needs: ['civic.profile_one', 'civic.profile_few'],
    unless: ['civic.profile_five', 'civic.profile_some', 'civic.profile_many'],
    examples: { yes: ['rct, civic.profile_few'], no: ['rct'] },
  },
  {
    id: 'civic.level.b_five',
    title:
      'CIViC B or C: exactly five patients with the profile, which neither "more than five" (B) nor "fewer than five" (C) covers; read as B',
    source: SOURCE,
    designs: inPeople,
    level: 'B',
    needs: ['civic.profile_five'],
    unless: ['civic.profile_some', 'civic.profile_many'],
    examples: { yes: ['cohort, civic.profile_five'], no: ['cohort', 'rct, civic.profile_few'] },
  },
  {
    id: 'civic.level.b',
    title: 'CIViC B, clinical evidence: a trial or other primary patient data',
    source: SOURCE,
    designs: inPeople,
    level: 'B',
    examples: { yes: ['rct', 'cohort'], no: ['case_report'] },
  },
  {
    id: 'civic.level.c',
    title: 'CIViC C, case study: individual case reports',
    source: SOURCE,
    designs: ['case_report'],
    level: 'C',
    examples: { yes: ['case_report'], no: ['cohort'] },
  },
  {
    id: 'civic.level.d',
    title: 'CIViC D, preclinical evidence: in vivo or in vitro models',
    source: SOURCE,
    designs: ['animal', 'in_vitro'],
    level: 'D',
    examples: { yes: ['animal', 'in_vitro'], no: ['in_silico'] },
  },
  {
    id: 'civic.level.e',
    title: 'CIViC E, inferential association: computed, at least one step removed',
    source: SOURCE,
    designs: ['in_silico'],
    level: 'E',
    examples: { yes: ['in_silico'], no: ['animal'] },
  },
];
