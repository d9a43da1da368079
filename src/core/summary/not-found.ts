import type { Analysis, EntityType, StudyDesign } from '../analysis';
import { typeName } from '../presentation/wording';

/** Something a reviewer looks for. `missing` says whether this paper should have it and does not. */
interface Expectation {
  readonly what: string;
  readonly missing: (analysis: Analysis) => boolean;
}

const TRIALS: readonly StudyDesign[] = ['rct', 'nonrandomised_trial', 'protocol'];
const ON_PEOPLE: readonly StudyDesign[] = [
  'rct',
  'nonrandomised_trial',
  'cohort',
  'case_control',
  'cross_sectional',
  'human_experiment',
  'qualitative',
];
const COMPARING: readonly StudyDesign[] = [
  'meta_analysis_rct',
  'rct',
  'nonrandomised_trial',
  'cohort',
  'case_control',
  'cross_sectional',
];

const EXPECTATIONS: readonly Expectation[] = [
  { what: 'no title', missing: ({ paper }) => paper.title === null },
  { what: 'no DOI, PMID or PMCID', missing: ({ paper }) => !hasPublicationId(paper.identifiers) },
  { what: 'no study design: it cannot be told from this text', missing: ({ paper }) => paper.designs.length === 0 },
  {
    what: 'no number of participants',
    missing: (analysis) => isOneOf(analysis, ON_PEOPLE) && analysis.paper.sampleSize === null,
  },
  {
    what: 'no trial registration',
    missing: (analysis) => isOneOf(analysis, TRIALS) && analysis.paper.identifiers.trials.length === 0,
  },
  {
    what: 'no confidence interval in any claim',
    missing: (analysis) => isOneOf(analysis, COMPARING) && !hasStatistic(analysis, 'ci'),
  },
  {
    what: 'no p value in any claim',
    missing: (analysis) => isOneOf(analysis, COMPARING) && !hasStatistic(analysis, 'p'),
  },
  { what: 'no claims', missing: ({ claims }) => claims.length === 0 },
];

const EXPECTED_TYPES: readonly EntityType[] = ['gene', 'cellType', 'therapy'];

/** What the text does not give, each in words for the reader. Only what a paper of its design would be asked for. */
export function notFound(analysis: Analysis): string[] {
  const missing = EXPECTATIONS.filter((expectation) => expectation.missing(analysis)).map(({ what }) => what);
  const absent = EXPECTED_TYPES.filter((type) => !analysis.entities.some((entity) => entity.type === type));
  return [...missing, ...absent.map((type) => `no ${typeName(type, 0)}`)];
}

function hasPublicationId({ doi, pmid, pmcid }: Analysis['paper']['identifiers']): boolean {
  return [doi, pmid, pmcid].some((id) => id !== undefined);
}

function isOneOf({ paper }: Analysis, designs: readonly StudyDesign[]): boolean {
  return paper.designs.some((found) => designs.includes(found.design));
}

function hasStatistic({ claims }: Analysis, kind: string): boolean {
  return claims.some((claim) => claim.statistics.some((statistic) => statistic.kind === kind));
}
