import type { PhraseRule } from '../rules/rule';

const SOURCE = 'our own reading of abstracts and papers';

/** Sentences that answer no clinical question, whatever other words they hold. */
export const noQuestionRules: readonly PhraseRule[] = [
  {
    id: 'question.none.baseline',
    title: 'The sentence describes who took part, so it answers no clinical question',
    source: SOURCE,
    phrases: [
      'baseline|demographic ~3 characteristics|data|features ~12 similar|balanced|comparable|differ|differed|shown|summarised|summarized|listed|presented|were',
      'characteristics ~8 similar|balanced|comparable ~8 baseline|groups|arms',
      'well balanced',
      'at baseline ~10 similar|balanced|comparable',
      'mean|median age ~3 was|were # ~1 years',
    ],
    examples: {
      yes: ['Baseline characteristics were similar in both groups.', 'The median age was 54 years.'],
      no: ['At baseline, high zinc foretold death.'],
    },
  },
  {
    id: 'question.none.pharmacokinetics',
    title: 'The sentence tells how a drug passes through the body, so it answers no clinical question',
    source: SOURCE,
    phrases: [
      'cmax|tmax',
      'half-life ~6 #',
      'pharmacokinetic|pharmacokinetics ~6 was|were|similar|linear|parameters|profile|profiles',
      'plasma|serum|trough ~2 concentration|concentrations|exposure ~10 ng|µg|μg|proportional|proportionally|steady',
      'bioavailability ~4 was|were',
    ],
    examples: {
      yes: ['The half-life of zinc was 9 h.', 'Plasma concentrations rose proportionally with the dose.'],
      no: ['Plasma zinc rose in half of the patients.'],
    },
  },
];

/** Participles that say how something is rather than what was done: `patients with reduced appetite`. */
export const adjectivalWords: readonly string[] = [
  'patients|those|people|participants|subjects|women|men|children|adults|cells|tumours|tumors with reduced|decreased|lower|lowered|improved|enhanced|suppressed|inhibited|protected|induced|restored',
  'had|have|has|having|showed|show|shows|displayed|exhibited|with|and reduced|decreased|lower|lowered|enhanced|suppressed ~4 count|counts|level|levels|expression|infiltration|density|frequency|frequencies',
];

/** In a study that treats nobody a therapy is asked about where people got it (words at most so many tokens before or after) … */
export const gotTherapy = {
  before: {
    reach: 3,
    phrases: [
      'received|receiving|receive|treated|treatment|given|taking|take|took|taken|used|use|using|users|on|underwent|undergoing',
      'versus|vs|after|following|without|effect|effects|efficacy|benefit|benefits|started|starting|prescribed|exposed|exposure',
    ],
  },
  after: {
    reach: 3,
    phrases: ['use|user|users|therapy|treatment|group|intake|supplementation|exposure|recipients|treated|prescription'],
  },
} as const;

/** … or where it is what the claim is about: among the first tokens of the sentence, and not as one of these. */
export const therapyAsSubject = {
  within: 6,
  not: [
    'metabolism|levels|level|concentration|concentrations|deficiency|synthesis|signalling|signaling|pathway|pathways|status|receptor|receptors|transporter',
  ],
} as const;

/** Here the therapy is only something that was allowed for. */
export const allowedFor: readonly string[] = [
  'adjusted|adjusting|adjustment|adjust|controlling|covariate|covariates|stratified|stratifying|independent|independently|regardless|irrespective ~20 treatment|therapy|surgery|chemotherapy|radiotherapy|drug|medication',
];
