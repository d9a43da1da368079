import type { CivicLevel } from '../../analysis';
import type { PhraseRule } from '../../rules/rule';
import { civicWeights } from './civic-weights';

/** Words that speak for CIViC levels; `weights` are added up by level, the highest sum decides. */
export interface CivicRule extends PhraseRule {
  readonly weights: Readonly<Partial<Record<CivicLevel, number>>>;
}

const SOURCE = 'CIViC evidence levels, docs.civicdb.org; weights fitted on the CIViC statements of 2021 (CC0)';

const rule = (
  id: string,
  title: string,
  phrases: readonly string[],
  yes: readonly string[],
  no: readonly string[],
): CivicRule => ({ id, title, source: SOURCE, phrases, weights: civicWeights[id] ?? {}, examples: { yes, no } });

export const civicRules: readonly CivicRule[] = [
  rule(
    'civic.guideline',
    'A guideline, an approval, or standard care for such patients is named (points to A)',
    [
      'guideline|guidelines|nccn|esmo|asco|cpic',
      'world health organization',
      'who classification|criteria|guidelines',
      'fda|ema ~2 approved|approval|label|labels|labeling',
      'fda',
      'food and drug administration',
      'approved for|in|by',
      'approved by the ~2 food|fda|ema|european|us|u.s.|mhra|nmpa|agency',
      'is|are|been|was|were approved ~4 for|in',
      'led to ~3 approval',
      'regulatory|accelerated|marketing approval',
      'package insert',
      'companion diagnostic|test|assay',
      'standard of care for|in ~6 with|mutant|mutated|positive|harboring|harbouring|carrying|mutation',
      'standard|recommended first-line treatment|therapy for',
      'is|are ~1 recommended ~1 by|for|in',
      'recommended by',
      'provisional entity',
      'pathognomonic',
    ],
    ['The drug is FDA approved for tumours with this fusion.'],
    ['The drug was tried in mice.', 'Patients progressed on standard therapy.'],
  ),
  rule(
    'civic.phase_three',
    'A phase III trial',
    ['phase 3|iii'],
    ['In a phase III trial, carriers lived longer.'],
    ['In a phase I trial, carriers lived longer.'],
  ),
  rule(
    'civic.trial',
    'A clinical trial',
    [
      'phase 1|2|i|ii|ib|1b|iia|iib|2a|2b',
      'phase 1|i / 2|ii',
      'clinical|randomised|randomized|basket ~2 trial|trials|study',
      'label ~3 trial|study',
      'were|was randomised|randomized',
      'placebo',
      'trial',
    ],
    ['In a clinical trial of 40 carriers the drug worked.'],
    ['In cells the drug worked.'],
  ),
  rule(
    'civic.cohort',
    'A cohort, or statistics over patients',
    [
      'retrospective|retrospectively|prospective|prospectively|cohort|cohorts|multicenter|multicentre',
      'meta-analysis',
      'multivariate|univariate|multivariable|kaplan',
      'hazard ratio',
      'hr|or ~2 # ~1 95',
      'hr',
      '95 % ci|confidence',
      'p =|< #',
      'case-control',
    ],
    ['In a retrospective cohort, carriers died earlier (HR 2.1).'],
    ['The carrier died early.'],
  ),
  rule(
    'civic.outcome',
    'Survival or response rates over patients',
    [
      'overall|free|median|progression survival',
      'os|pfs|dfs|rfs|efs|orr',
      'response rate|rates',
      'complete|partial|objective remission|response|responses ~2 rate',
      'prognosis|prognostic|outcome|outcomes|poor',
      'relapse|recurrence',
    ],
    ['The median survival of carriers was 9 months.'],
    ['Cells survived.'],
  ),
  rule(
    'civic.patients',
    'Patients in general',
    ['patients|cases|tumors|tumours|samples|individuals|women|men|children'],
    ['The mutation was common in patients with gliomas.'],
    ['The mutation was made in yeast.'],
  ),
  rule(
    'civic.one_patient',
    'One patient',
    [
      'a|one|single|1|this|the|another patient|case|individual|participant|proband|woman|man|boy|girl|child|infant|tumor',
      'a|one|single|1 ~4 patient|woman|man|boy|girl|child|male|female',
      '#-year|yr|y|yo|month-old',
      '# year|yr|month old',
      '# yo|y / o',
      "patient ' s",
      'patient ’ s',
      'case report|study',
      'case reports',
      'had been|was diagnosed|found|identified|detected in ~2 a',
      'durable response',
    ],
    ['A 60-year-old woman with the fusion got better.'],
    ['Women with the fusion got better.'],
  ),
  rule(
    'civic.family',
    'Families, inherited variants, and criteria for pathogenic variants',
    [
      'family|families|kindred|kindreds|pedigree|familial|unrelated|affected|unaffected|segregat*|relatives|mother|father',
      'germline|hereditary|inherited|pathogenic|pathogenicity|acmg',
      'vhl|syndrome|type 1|2|2a|2b|2c',
      'missense|nonsense|frameshift|splice|truncating|premature|start loss',
      'control|healthy|normal individuals|subjects|chromosomes',
      'genotype-phenotype',
      'hemangioblastoma|hemangioblastomas|pheochromocytoma|pheochromocytomas',
    ],
    ['The missense variant was found in one family and not in healthy individuals.'],
    ['The fusion was found in tumours.'],
  ),
  rule(
    'civic.cells',
    'Cell lines, tests in the dish or molecular assays (points to D)',
    [
      'cell line|lines',
      'in vitro',
      'in-vitro',
      'ba / f3',
      'baf3',
      'ic50|ic50s|gi50|ec50|nm|um|μm|µm',
      'transfect*|transduc*|overexpress*|overexpression|knockdown|sirna|shrna|ectopic*|isogenic',
      'cells ~3 expressing|harboring|harbouring|carrying|with|transfected|transduced|were',
      'expressing|mutant|resistant|sensitive|cancer|leukemia|melanoma ~1 cells',
      'kinase ~1 activity|assay|assays',
      'phosphorylation|autophosphorylation|apoptosis|proliferation|viability|colony|growth',
      '293t|hek293*|nih3t3|hela|mcf10a|k562|cos|cho',
      'assay|assays|screen|screening|compound',
      'primary cells|samples|blasts ~4 treated|exposed',
      'organoid|organoids',
    ],
    ['Ba/F3 cells carrying the fusion were sensitive (IC50 3 nM).'],
    ['Patients carrying the fusion lived longer.'],
  ),
  rule(
    'civic.animals',
    'Animals or tumours grown in animals (points to D)',
    [
      'mice|mouse|murine|xenograft|xenografts|xenografted|pdx|pdxs|zebrafish|rat|rats',
      'in vivo',
      'preclinical',
      'pre-clinical',
      'tumor growth|volume|burden|regression ~3 mice|model|models',
      'animal|animals',
    ],
    ['In xenografts with the fusion the drug stopped growth.'],
    ['In patients with the fusion the drug worked.'],
  ),
  rule(
    'civic.inferred',
    'The link is inferred or predicted, not observed (points to E)',
    [
      'infer|inferred|inferring|inference',
      'in silico',
      'predicted to|by',
      'predicts that|to',
      'structural|molecular|computational modeling|modelling|model|models|simulation|simulations|docking',
      'may ~3 be ~3 candidate|candidates|useful|target',
      'theoretical basis',
      'would predispose|predict|be ~1 expected',
      'hypothesi*|speculat*',
      'suggesting ~3 potential|may|could',
      'confirmed somatic',
      'sporadic',
      'likely pathogenic',
    ],
    ['From this study we can infer that the variant would predispose to tumours.'],
    ['The variant was seen in 40 patients.'],
  ),
  rule(
    'civic.association',
    'An association over a group is stated',
    [
      'associated|association|correlated|correlates|correlation|correlate|significantly|significant|predictor|independent',
      'more|less|higher|lower|worse|better|longer|shorter|improved|increased|decreased|reduced',
      'compared|versus|vs|than',
      'occur|occurs|common|frequent|frequently|frequency|incidence|prevalence',
    ],
    ['The mutation was associated with shorter survival.'],
    ['The mutation was seen once.'],
  ),
  rule(
    'civic.response_case',
    'What became of a single course of treatment',
    [
      'was|were treated with',
      'treated with',
      'following|after|upon treatment',
      'achieved|showed|had|exhibited|experienced ~3 partial|complete|response|remission|progression|disease',
      'stable|progressive disease',
      'refractory|relapsed|metastatic',
      'computed tomography|ct|mri|pet|scan',
    ],
    ['She was treated with the inhibitor and achieved a partial response.'],
    ['The inhibitor binds the kinase.'],
  ),
];

/** Not a phrase: two to four people or samples are counted, or a share of at most five is given ("3/4"). */
export const fewPatientsRule: CivicRule = {
  id: 'civic.few_patients',
  title: 'Fewer than five patients are counted (points to C)',
  source: SOURCE,
  phrases: [],
  weights: civicWeights['civic.few_patients'] ?? {},
  examples: {
    yes: ['Two patients with the fusion got better.', 'Of these, 1/3 responded.'],
    no: ['Twenty-three patients with the fusion got better.'],
  },
};

/** Not a phrase: more than five people or samples are counted. */
export const manyPatientsRule: CivicRule = {
  id: 'civic.many_patients',
  title: 'More than five patients are counted (points to B)',
  source: SOURCE,
  phrases: [],
  weights: civicWeights['civic.many_patients'] ?? {},
  examples: { yes: ['The fusion was sought in 47 patients.'], no: ['The fusion was found in two patients.'] },
};

/** What every statement starts from. */
export const civicPriorRule = { id: 'civic.prior', weights: civicWeights['civic.prior'] ?? {} };
