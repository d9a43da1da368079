import type { PhraseRule, RuleInfo } from '../../rules/rule';

const OWN = 'Written for BioGloss';

/**
 * Whether a molecule that the body also has is given as a therapy or measured. `@` stands for the name; the phrase
 * before or after it must touch the name or be parted from it by a few words as the gaps say.
 */
export interface NameCueRule extends PhraseRule {
  readonly reading: 'therapy' | 'measured';
}

export const nameCueRules: readonly NameCueRule[] = [
  {
    id: 'therapy.cue.given',
    title: 'Words near by say that it is given to somebody',
    source: OWN,
    reading: 'therapy',
    phrases: [
      'treat*|treatment|therapy|therapies|pretreat*|cotreat* with ~2 @',
      'administ*|admin|infusion*|injection*|dose|doses|dosage|dosages|supplementation|ingestion|instillation|inhalation of ~2 @',
      'receiv*|given|prescrib*|inject*|infus*|administered|taking|took|ingest* ~2 @',
      'injected|infused|supplemented|dosed|challenged|combined with ~2 @',
      'oral|intravenous|iv|intraperitoneal|subcutaneous|topical|inhaled|intranasal|transdermal|exogenous|synthetic|recombinant|dietary|supplemental|supplementary|intramuscular|intrathecal|sublingual|prophylactic @',
      'low|high|lower|higher|single - dose @',
      'mg|micrograms|g|iu|units|u|ml|mcg of ~1 @',
      '@ therapy|treatment|administration|supplementation|supplement|supplements|infusion|infusions|injection|injections|replacement|pump|pumps|tablets|tablet|capsules|cream|ointment|drops|gel|patch|patches|inhalation|regimen|prophylaxis|analogue|analogues|analog|analogs|dose|doses|dosing|withdrawal|overdose|ingestion|challenge',
      '@ # mg|micrograms|g|iu|units|u|mcg|ml|mumol',
      '@ ( # mg|micrograms|g|iu|units|u|mcg|ml|mumol|microm|mm',
      '@ - treated|supplemented',
      '@ was|were ~1 administered|given|injected|infused|prescribed|withdrawn|stopped|started',
      'efficacy|effectiveness|safety|pharmacokinetics|bioavailability|tolerability of ~2 @',
      'versus|vs|or placebo ~2 @',
      '@ or|versus|vs placebo',
      'cycle|cycles|course|courses of ~1 @',
      '@ every # day|days|week|weeks',
      '@ for # cycle|cycles|course|courses',
      '@ chemotherapy|arm|arms|group|groups|users',
      'trial|trials of ~2 @',
    ],
    examples: {
      yes: [
        'Patients received insulin twice daily.',
        'Oral zinc was given to the children.',
        'Glucose infusion was started.',
      ],
      no: ['Serum insulin rose after the meal.', 'Zinc binds the protein.'],
    },
  },
  {
    id: 'therapy.cue.measured',
    title: 'Words near by say that it is measured or is the body’s own',
    source: OWN,
    reading: 'measured',
    phrases: [
      'serum|plasma|blood|urinary|urine|circulating|endogenous|intracellular|extracellular|cellular|hepatic|fasting|postprandial|salivary|cytosolic|synaptic @',
      'level|levels|concentration|concentrations|amount|amounts|secretion|release|synthesis|production|metabolism|uptake|efflux|influx|depletion|content|accumulation|excretion|clearance|homeostasis|expression of ~2 @',
      '@ tension|saturation|species|consumption|pressure|delivery|level|levels|concentration|concentrations|secretion|release|uptake|metabolism|synthesis|biosynthesis|production|homeostasis|tolerance|intolerance|transport|transporter|transporters|signaling|signalling|receptor|receptors|content|excretion|reabsorption|binding|channel|channels|residue|residues|deficiency|sensitivity|resistance|kinase|response|pathway|gene|neurons|turnover|oxidase|dehydrogenase|synthase',
      'releases|released|secrete|secretes|secreted ~2 @',
      'bind|binds|bound|binding|affinity to|for @',
      '@ - dependent|binding|bound|bearing|containing|like|inducible|sensitive|resistant|dependence',
      'receptor|receptors for @',
    ],
    examples: {
      yes: ['Serum cortisol was raised.', 'Plasma glucose levels fell.'],
      no: ['Patients received dexamethasone.'],
    },
  },
];

/** Drugs of abuse: what people take by themselves is no therapy. */
export const EXPOSURE_RULE: RuleInfo = {
  id: 'therapy.cue.exposure',
  title: 'Words after it say that people take it by themselves',
  source: OWN,
  examples: {
    yes: ['Cocaine users were excluded.', 'Heroin addicts were asked.'],
    no: ['Cocaine was given to rats.', 'Aspirin users were excluded.'],
  },
};
