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
    'associated|association|associations|correlated|correlates|correlation|correlations|predictor|predictors|prognostic|predicted',
    'patients ~3 with ~8 had ~6 survival|os|pfs',
    'predictive ~2 marker|biomarker|factor',
    'risk factor|factors',
  ],
  examples: {
    yes: ['High CCL22 was associated with longer survival.'],
    no: ['Survival was longer in the zinc arm than in the placebo arm.'],
  },
};

/** Words that compare what patients were given: then the claim is the trial's own comparison. */
export const comparisonOfArms: readonly string[] = [
  'arm|arms|placebo|comparator',
  'control|treatment|intervention|study|both|between group|groups',
  'with|to|than|versus|vs ~2 control|standard|placebo',
  'monotherapy|combination',
  'treatment|therapy|treated|receiving|received|addition',
];

/** After these words a sentence speaks of other work: `consistent with results in mice`. */
export const likeOtherWork: readonly string[] = [
  'consistent|line|agreement|accordance|concordance|keeping with',
  'similar|analogous|comparable|contrast to',
  'previous|previously|earlier|reported|preclinical',
  'as|like in|observed|seen|shown',
];
