import type { Question } from '../analysis';
import type { PhraseRule, RuleInfo } from '../rules/rule';

/** Words that tell which clinical question a claim answers. */
export interface QuestionRule extends PhraseRule {
  readonly question: Question;
  /** Counts only when the claim names a therapy. */
  readonly needsTherapy?: boolean;
}

const SOURCE = 'questions of OCEBM 2011; words read in conclusions of abstracts';

/** First rule that fires decides, so the more telling words stand first. */
export const questionRules: readonly QuestionRule[] = [
  {
    id: 'question.diagnosis.accuracy',
    title: 'The claim is about how well a test tells who has a disease',
    source: SOURCE,
    question: 'diagnosis',
    phrases: [
      'sensitivity ~12 specificity',
      'diagnostic ~2 accuracy|performance|value|marker|markers|biomarker|biomarkers|tool|test|criterion|criteria|yield|utility',
      'area under the ~6 curve',
      'auc|auroc',
      'discriminate|discriminates|discriminated|distinguish|distinguishes|distinguished ~8 from',
      'diagnosis of ~8 by|with|using',
      'early detection|diagnosis',
    ],
    examples: {
      yes: ['The swab had a sensitivity of 90% and a specificity of 80%.'],
      no: ['Zinc shortened colds.'],
    },
  },
  {
    id: 'question.harm.adverse',
    title: 'The claim is about harm',
    source: SOURCE,
    question: 'harm',
    phrases: [
      'adverse ~1 event|events|effect|effects|reaction|reactions|outcome|outcomes',
      'ae|aes|sae|saes|teae|teaes|irae|iraes',
      'grade|grades 3|4|5 ~4 events|event|toxicities|effects|reactions|occurred|reported',
      'grade 3|4 or higher|above|more|worse|greater',
      'grade ≥|> 2|3',
      'treatment - emergent|related ~2 event|events|death|deaths',
      'discontinued|discontinuation|withdrew|withdrawn|withdrawal ~3 because|due',
      'dose-limiting',
      'side effect|effects',
      'side - effect|effects',
      'toxicity|toxicities|toxic|hepatotoxicity|cardiotoxicity|nephrotoxicity|neurotoxicity',
      'safe|safety|unsafe|harmful|harms',
      'well ~1 tolerated',
      'tolerability|tolerable',
      'complication|complications',
      'increased|increases|increase|higher|raised|raises|raise ~3 risk of ~2 bleeding|infection|fracture|stroke|cancer|death|injury',
      'infection|infections|bleeding|bleeds|haemorrhage|hemorrhage|ischaemia|ischemia|ketoacidosis|hypoglycaemia|hypoglycemia|hypotension|fractures ~8 more|less ~1 common|commonly|frequent|frequently|often',
      'diarrhoea|diarrhea|nausea|vomiting|rash|neutropenia|thrombocytopenia|constipation|headache|drowsiness|dizziness|pruritus|mucositis ~8 more|less ~1 common|commonly|frequent|frequently|often',
      'increased|increases|raised|raises ~2 bleeding|haemorrhage|hemorrhage|ischaemia|ischemia|ketoacidosis|hypoglycaemia|hypoglycemia|diarrhoea|diarrhea|neutropenia',
      'incidence|incidences|rate|rates|frequency of ~6 diarrhoea|diarrhea|nausea|vomiting|rash|neutropenia|thrombocytopenia|constipation|hypoglycaemia|hypoglycemia|ketoacidosis|bleeding',
      'incidence|incidences|rate|rates|frequency of ~2 chest|abdominal|injection-site pain',
      'diarrhoea|diarrhea|nausea|vomiting|rash|constipation|dizziness ~12 # % ~8 versus|vs|and|than|compared',
      'chest|abdominal pain ~12 # % ~8 versus|vs|and|than|compared',
      'injection ~1 site ~3 reaction|reactions|pain|soreness',
      'site of ~1 injection',
    ],
    examples: {
      yes: [
        'Adverse events were more common with zinc.',
        'Bleeding was more common with zinc.',
        'Grade 3 or 4 AEs occurred in 12% of patients.',
      ],
      no: ['Zinc shortened colds.', 'Grade 3 gliomas were common in men.'],
    },
  },
  {
    id: 'question.benefit.effect',
    title: 'The claim is about the effect of a treatment',
    source: SOURCE,
    question: 'benefit',
    needsTherapy: true,
    phrases: [
      'improve|improves|improved|improving|improvement|improvements',
      'halve|halves|halved|halving',
      'reduce|reduces|reduced|reducing|reduction|lower|lowers|lowered|decrease|decreases|decreased|shortened|shortens',
      'increase|increases|increased|prolong|prolongs|prolonged|extend|extends|extended ~4 survival|response|responses|efficacy|remission',
      'effective|effectiveness|efficacy|efficacious|ineffective|beneficial|benefit|benefits|benefited|benefitted',
      'superior|inferior|noninferior|superiority|non-inferior',
      'respond|responds|responded|response|responses|responders|remission|regression',
      'prevent|prevents|prevented|prevention|protect|protects|protected|protective|relieve|relieved|alleviate*|ameliorat*|attenuat*',
      'restore|restores|restored|reverse|reverses|reversed|rescue|rescues|rescued|eliminate*|eradicat*|cure|cured|cures',
      'resistance|resistant|sensitivity|sensitive|sensitizes|sensitises|sensitized|sensitised',
      'refractory to',
      'inhibit|inhibits|inhibited|suppress|suppresses|suppressed|enhance|enhances|enhanced|induce|induces|induced',
      'better|worse ~6 than',
    ],
    examples: {
      yes: ['Chemotherapy improved survival.'],
      no: ['Walking improved mood.', 'Chemotherapy was given for refractory tumours.'],
    },
  },
  {
    id: 'question.prevalence.frequency',
    title: 'The claim is about how common something is',
    source: SOURCE,
    question: 'prevalence',
    phrases: [
      'prevalence|seroprevalence|prevalent',
      'incidence of|rate|rates|was|is',
      'frequency of',
      'common|frequent ~4 among|in ~4 patients|people|women|men|children|adults',
      '# % of ~4 patients|people|women|men|children|adults|participants|respondents ~3 had|were|reported|have',
    ],
    examples: { yes: ['The prevalence of gout was 4%.'], no: ['Gout hurts.'] },
  },
  {
    id: 'question.prognosis.outcome',
    title: 'The claim is about what becomes of patients',
    source: SOURCE,
    question: 'prognosis',
    phrases: [
      'prognosis|prognostic|prognosticator',
      'survival|survive|survived|mortality|death|deaths',
      'less|more likely to ~1 develop|relapse|die|progress|recur|survive',
      'lived ~6 months|years|longer',
      'recurrence|relapse|metastasis-free|progression-free',
      'os|pfs|dfs|rfs|efs|dor',
      'predict|predicts|predicted|predictor|predictors|predictive ~8 survival|outcome|outcomes|response|risk|mortality',
      'outcome|outcomes ~6 patients|children|women|men|people',
      'poor|poorer|worse|better|favourable|favorable|unfavourable|unfavorable ~2 outcome|outcomes',
      'risk of ~6 death|recurrence|relapse|progression|metastasis|metastases|hospitalisation|hospitalization',
    ],
    examples: { yes: ['High expression went with poor survival.'], no: ['High expression went with age.'] },
  },
  {
    id: 'question.association.stated',
    title: 'The claim states an association',
    source: SOURCE,
    question: 'association',
    phrases: [
      'associated|association|associations|correlated|correlates|correlate|correlation|linked|related|relationship',
      'risk|odds',
      'higher|lower|more|less|greater ~8 than',
    ],
    examples: { yes: ['Coffee was associated with calm.'], no: ['Coffee is brown.'] },
  },
];

/** The question when only a therapy is named: what it does is asked. */
export const therapyQuestionRule: QuestionRule = {
  id: 'question.benefit.therapy_named',
  title: 'The claim names a treatment, so it is read as a claim about its effect',
  source: SOURCE,
  question: 'benefit',
  needsTherapy: true,
  phrases: [
    'therapy|therapies|treatment|treatments|chemotherapy|radiotherapy|radiation|immunotherapy|surgery|vaccination|vaccine|drug|drugs',
    'chemoradiotherapy|transplantation|regimen|inhibitor|inhibitors|placebo|exercise|supplementation|medication',
  ],
  examples: { yes: ['Immunotherapy was given.'], no: ['Sleep was measured.'] },
};

/** The question of a trial's sentence that asks nothing else and sets its groups against each other. */
export const trialGroupsRule: QuestionRule = {
  id: 'question.benefit.trial_groups',
  title: 'The groups of a trial are compared, which tells what the treatment did',
  source: SOURCE,
  question: 'benefit',
  phrases: [
    'between|both|two|across|among ~3 groups|arms',
    'than|versus|vs ~4 group|arm',
    'treatment|control|placebo|intervention|study arm|group',
  ],
  examples: { yes: ['There was no difference between the two groups.'], no: ['Sleep was measured.'] },
};

/** In a trial the outcome of the groups is what the treatment did; for associations among its patients see the settings. */
export const trialOutcomeRule: RuleInfo = {
  id: 'question.benefit.trial_outcome',
  title: 'What became of the patients of a trial tells what the treatment did',
  source: SOURCE,
  examples: {
    yes: ['Overall survival did not differ between the groups.'],
    no: ['High CCL22 was associated with longer survival.'],
  },
};
