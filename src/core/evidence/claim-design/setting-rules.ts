import type { PhraseRule, RuleInfo } from '../../rules/rule';

/** Words in or near a claim that tell in whom or what the claim was shown. */
export interface SettingRule extends PhraseRule {
  readonly setting: 'people' | 'animal' | 'in_vitro' | 'in_silico';
}

const SOURCE = 'OCEBM 2011: a claim is worth what supports that very claim';

export const settingRules: readonly SettingRule[] = [
  {
    id: 'setting.animal',
    title: 'Shown in animals',
    source: SOURCE,
    setting: 'animal',
    phrases: [
      'mice|mouse|murine|rats|rat|zebrafish|rabbits|piglets|macaques|hamsters',
      'xenograft|xenografts|pdx|pdxs|allograft|allografts',
      'animal|preclinical|pre-clinical model|models',
      'animal|animals',
    ],
    examples: { yes: ['In mice the drug shrank tumours.'], no: ['In patients the drug shrank tumours.'] },
  },
  {
    id: 'setting.in_vitro',
    title: 'Shown in cells or tissue in the dish',
    source: SOURCE,
    setting: 'in_vitro',
    phrases: [
      'in vitro',
      'ex vivo',
      'cell line|lines',
      'cultured|transfected|primary|immortalised|immortalized ~2 cells|fibroblasts|neurons|keratinocytes|hepatocytes',
      'cell|tissue culture|cultures',
      'sirna|shrna|knockdown|transfection',
      'organoid|organoids|spheroids',
    ],
    examples: { yes: ['In cell lines the drug stopped growth.'], no: ['T cells were counted in patients.'] },
  },
  {
    id: 'setting.in_silico',
    title: 'Shown by computation',
    source: SOURCE,
    setting: 'in_silico',
    phrases: [
      'in silico',
      'simulations|simulation',
      'molecular dynamics|docking',
      'computational|mathematical model|models',
    ],
    examples: { yes: ['Simulations showed a stable loop.'], no: ['Patients showed a stable weight.'] },
  },
  {
    id: 'setting.trial',
    title: 'Shown in the trial',
    source: SOURCE,
    setting: 'people',
    phrases: ['this|our|present trial', 'randomised|randomized|placebo|arm|arms', 'randomly assigned|allocated'],
    examples: { yes: ['In this trial the drug prolonged survival.'], no: ['The drug prolonged survival.'] },
  },
  {
    id: 'setting.people',
    title: 'Shown in people',
    source: SOURCE,
    setting: 'people',
    phrases: [
      'patient|patients|participants|subjects|volunteers|women|men|children|adults|people|individuals|woman|man|boy|girl|infants',
      'overall survival',
      'sensitivity ~12 specificity',
    ],
    examples: { yes: ['Patients got better.'], no: ['Mice got better.'] },
  },
];

/** A paper on patients and animals: what it tried only in the animals is shown only there, whomever the claim speaks of. */
export const therapyInModelRule: RuleInfo = {
  id: 'setting.therapy_in_model',
  title: 'The treatment is one that the paper tried in animals, not in its patients',
  source: SOURCE,
  examples: {
    yes: ['Radiotherapy restores immune cells.'],
    no: ['Immunotherapy restores immune cells.'],
  },
};

/** Inside a trial, an association that the allocation did not make is what a cohort would show. */
export const withinTrialRule: PhraseRule = {
  id: 'setting.association_in_trial',
  title:
    'An association among the patients of a trial, which randomisation did not make: evidence like that of a cohort',
  source: 'OCEBM 2011, footnote on directness; our reading',
  phrases: [
    'associated|correlated|correlates|correlate|linked|related ~4 with|to',
    'association|associations|correlation|correlations|relationship ~2 of|between|with|for',
    'predictor|predictors|prognostic',
    'predicts|predicted ~6 survival|outcome|outcomes|response|os|pfs|relapse|recurrence|prognosis',
    'patients|those ~3 with ~8 had|have|has|showed|lived ~6 survival|os|pfs|longer',
    'predictive ~2 marker|biomarker|factor',
    'risk factor|factors',
    'compared|than|versus|vs ~6 patients with|without',
    'in ~3 positive|negative|mutant|high|low patients|tumors|tumours',
  ],
  examples: {
    yes: ['High CCL22 was associated with longer survival.'],
    no: ['Survival was longer in the zinc arm than in the placebo arm.'],
  },
};

/** The same where nothing is said of what became of the patients: marker and marker, measured at one time. */
export const measuredOnceRule: RuleInfo = {
  id: 'setting.association_measured_once',
  title:
    'An association among the patients of a trial between things measured at one time: evidence like that of a cross-sectional study',
  source: 'OCEBM 2011, footnote on directness; our reading',
  examples: {
    yes: ['High CCL22 was associated with fewer T cells.'],
    no: ['High CCL22 was associated with longer survival.'],
  },
};

/** Beside work at the bench, what was seen in patients or in what was taken from them. */
export const patientsBesideBenchRule: PhraseRule = {
  id: 'setting.patients_beside_bench',
  title:
    'An association among patients, in a paper that else tells of the bench: evidence like that of a cohort, or of a cross-sectional study where nothing is said of what became of them',
  source: 'OCEBM 2011: a claim is worth what supports that very claim; our reading',
  phrases: [
    'in|among ~5 patients|people|women|men|adults|children ~24 associated|correlated|correlates|linked|related|predicted|predicts|likely',
    'associated|correlated|correlates|linked|predicted|predicts ~14 in|among|of ~5 patients|people|women|men|adults|children',
    'patients|people|women|men|adults|children|those ~3 with|whose ~10 had|have|lived|were|showed ~8 higher|lower|longer|shorter|worse|poorer|likely|months|years|survival',
    'patients|people|women|men|adults|children|those whose ~10 lived|survived',
  ],
  examples: {
    yes: ['In patients with warts, high zinc was associated with itching.', 'Those whose warts were red lived longer.'],
    no: ['Zinc may help patients with warts.', 'Zinc was associated with the membrane.'],
  },
};

/** Of two studies in one paper, the claim names the second. */
export const secondStudyRule: PhraseRule = {
  id: 'setting.second_study',
  title: 'The claim is on the case-control study that the paper reports beside another study',
  source: SOURCE,
  phrases: ['in|from|by the|our|this|a ~2 case-control'],
  examples: { yes: ['In the case-control analysis tea went with gout.'], no: ['In the cohort tea went with gout.'] },
};

/** Opens a sentence on those of whom the sentence before speaks; not where it speaks of findings (`pointsBack`). */
export const refersBack: readonly string[] = ['these|they|those'];

/** What becomes of patients; with none of these words an association has no follow-up in it. */
export const followUpWords: readonly string[] = [
  'survival|survive|survived|lived|os|pfs|dfs|rfs|mortality|death|deaths|died|prognosis|prognostic|outcome|outcomes',
  'progression|relapse|recurrence|response|responses|responded|responders|remission|benefit|efficacy',
  'after|during|follow-up|predict|predicts|predicted|predictor|predictors|predictive|risk|change|changes|increase|decrease|decline',
  'treatment|therapy|treated|received',
];

/** A randomised paper whose results nowhere set one group against another shows what was before and after. */
export const noComparisonRule: RuleInfo = {
  id: 'setting.no_comparison_of_arms',
  title:
    'The patients were randomised, but the results do not set the groups against each other: evidence like that of a trial without randomisation',
  source: 'OCEBM 2011: what was not compared was not randomised; our reading',
  examples: {
    yes: ['The cream increased the expression of 40 genes. (no result sets it against placebo)'],
    no: ['The cream increased the expression of 40 genes more than placebo did.'],
  },
};

/** Words of a sentence that sets one group of a trial against another. */
export const groupsCompared: readonly string[] = [
  'versus|vs|than|compared|comparison|comparing|relative|contrast|adjust*|difference|differences|differ|differed ~8 placebo|control|controls|arm|arms|group|groups|comparator|alone|monotherapy|vehicle|untreated',
  'placebo|control|vehicle|arm|arms|groups ~8 versus|vs|than|compared',
  'both|all|two|three|between|among ~2 groups|arms|treatments',
  'hazard ratio',
  'hr #',
];

/** In a review, what the authors report of their own work at the bench. */
export const ownWorkRule: PhraseRule = {
  id: 'setting.own_work_in_review',
  title: 'The authors of the review report work of their own',
  source: 'OCEBM 2011: a claim is worth what supports that very claim',
  phrases: [
    'our ~3 study|studies|experiments|results|findings|data|observations ~6 show|shows|showed|shown|demonstrate|demonstrates|demonstrated|indicate|indicates|indicated|suggest|suggests|revealed|found',
    'we|our|group|laboratory|lab ~3 have ~2 shown|demonstrated|found|observed|reported|identified',
    'we ~2 showed|demonstrated|found|observed|identified',
  ],
  examples: {
    yes: ['Our studies show that zinc stirs these cells.'],
    no: ['Our review shows what is known.', 'Studies show that zinc stirs these cells.'],
  },
};

/** Begins a sentence that says what the sentence before it means. */
export const pointsBack: readonly string[] = [
  'this|these|those|our|such ~1 finding|findings|result|results|data|observation|observations|experiments',
  'together|collectively|thus|hence|therefore',
];

/** Cells with a name of their own are cells in the dish. */
export const cellLineRule: RuleInfo = {
  id: 'setting.cell_line',
  title: 'A cell line is named: shown in cells in the dish',
  source: SOURCE,
  examples: { yes: ['The drug killed HeLa cells.'], no: ['The drug killed T cells.'] },
};

/** Words that compare what patients were given: then the claim is the trial's own comparison. */
export const comparisonOfArms: readonly string[] = [
  'arm|arms|placebo|comparator',
  'control|treatment|intervention|study|both|between group|groups',
  'with|to|than|versus|vs ~2 control|standard|placebo',
  'monotherapy|combination',
  'treatment|therapy|treated|receiving|received',
  'addition of|to',
];

/** After these words a sentence speaks of other work: `consistent with results in mice`. */
export const likeOtherWork: readonly string[] = [
  'consistent|line|agreement|accordance|concordance|keeping with',
  'similar|analogous|comparable|contrast to',
  'previous|previously|earlier|reported|preclinical',
  'as|like in|observed|seen|shown',
];
