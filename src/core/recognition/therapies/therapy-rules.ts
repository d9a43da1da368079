import type { RuleInfo } from '../../rules/rule';
import { armPatterns } from './trial-arms/arm-patterns';
import { titlePattern } from './trial-arms/arm-title';
import { controlArmRule } from './trial-arms/control-arms';
import { EXPOSURE_RULE, nameCueRules } from './drug-context-cues';

const OWN = 'Written for BioGloss';

/** Every reason that a therapy mention (or a chemical that is only measured) can carry. */
export const therapyRules: readonly RuleInfo[] = [
  {
    id: 'therapy.drug',
    title: 'A drug name of the lexicon',
    source: 'DrugBank open vocabulary',
    examples: {
      yes: [
        'Patients received methotrexate weekly.',
        'Imatinib mesylate was well tolerated.',
        'Lomustine was stopped.',
      ],
      no: ['There was no difference.', 'The date was missing.', 'Blood was drawn.'],
    },
  },
  {
    id: 'therapy.drug.short-form',
    title: 'A short form that nearly all papers use for this drug',
    source: OWN,
    examples: {
      yes: ['MTX was given weekly.', 'They received 5-FU and leucovorin.'],
      no: ['The SE was small.', 'An ECG was recorded.'],
    },
  },
  {
    id: 'therapy.drug.often-given',
    title: 'The body or the diet has it too, but papers mostly give it, and nothing says that it is measured here',
    source: OWN,
    examples: {
      yes: ['The effect of epinephrine was small.', 'Melatonin improves sleep.'],
      no: ['Plasma epinephrine rose.', 'Vitamin D deficiency was common.', 'The effect of zinc levels was small.'],
    },
  },
  {
    id: 'therapy.drug.stem',
    title: 'In no list of ours, but its ending is that of a class of drugs',
    source: 'WHO INN stem book',
    examples: {
      yes: ['Patients received zolvetinib daily.', 'Brantuximab was infused.', 'Two doses of feraciclib were given.'],
      no: ['The concept was new.', 'An oncogene was found.', 'The precept holds.'],
    },
  },
  {
    id: 'therapy.class.named',
    title: 'The name of a class of drugs',
    source: OWN,
    examples: {
      yes: ['Anthracyclines induce immune activation.', 'Taxanes were given.'],
      no: ['The class was large.'],
    },
  },
  {
    id: 'therapy.class.composed',
    title: 'A class of drugs: what it acts on and how',
    source: OWN,
    examples: {
      yes: [
        'MELK inhibitors were effective.',
        'A pan-RAF inhibitor was given.',
        'BRAF and MEK inhibitors were given.',
        'The TGF-β kinase inhibitor was tolerated.',
        'Patients received anti-LAG-3/PD-L1 antibodies.',
      ],
      no: ['The inhibitor was added.', 'Plasminogen activator inhibitor-1 was raised.', 'Agents were compared.'],
    },
  },
  {
    id: 'therapy.class.anti-target',
    title: 'An antibody against a target that is treated in patients',
    source: OWN,
    examples: {
      yes: ['Anti-CD79b was continued.', 'Patients on anti-DLL3 improved.'],
      no: ['Cells were stained with anti-CD3 antibody (clone OKT3).', 'Anti-actin antibody was used for the blot.'],
    },
  },
  {
    id: 'therapy.procedure',
    title: 'A procedure or treatment of the lexicon',
    source: 'Medical Action Ontology; BioGloss lexicon of treatments',
    examples: {
      yes: ['Renal replacement therapy was started.', 'They had gastric bypass.'],
      no: ['A liver biopsy was taken.', 'The platelet count fell.', 'Physical examination was normal.'],
    },
  },
  {
    id: 'therapy.regimen',
    title: 'A named combination of drugs',
    source: 'BioGloss lexicon of regimens',
    examples: { yes: ['FOLFOX was stopped.', 'Patients received R-CHOP.'], no: ['The fox was seen.'] },
  },
  {
    id: 'therapy.comparator',
    title: 'What a trial compares with',
    source: 'BioGloss lexicon of treatments',
    examples: { yes: ['Patients received placebo.', 'The other arm received usual care.'], no: ['Care was good.'] },
  },
  {
    id: 'therapy.drug.code',
    title: 'A sponsor’s code for a compound that is given',
    source: OWN,
    examples: {
      yes: [
        'Patients received ZQX1234 daily. ZQX1234 was safe.',
        'AZD4321 was tested.',
        'The ALK inhibitor QAE684 was potent.',
        'They gave SCH 23391 to the rats.',
      ],
      no: ['Data are in GSE12345.', 'The trial is NCT01234567.', 'The plasmid ZQX1234 was cut.'],
    },
  },
  {
    id: 'therapy.noun',
    title: 'A noun that names a therapy',
    source: OWN,
    examples: {
      yes: [
        'Salvage brachytherapy was given.',
        'Liver-directed radiotherapy was given.',
        'T-cell immunotherapy was tried.',
        'T -Cell immunotherapy was tried.',
        'A lobectomy was performed.',
      ],
      no: [
        'Drugs were stored.',
        'Treatment was described elsewhere.',
        'A dichotomy was drawn.',
        'Targeted therapy is promising.',
      ],
    },
  },
  {
    id: 'therapy.modifier',
    title: 'A word that says which therapy',
    source: OWN,
    examples: {
      yes: [
        'Intensified chemotherapy was given.',
        'Liver-directed radiation therapy was given.',
        'Adjuvant endocrine therapy followed.',
        'Taxane-free chemotherapy was given.',
      ],
      no: ['Chemotherapy was stopped.', 'Neoadjuvant trials are rare.'],
    },
  },
  {
    id: 'therapy.phrase',
    title: 'A set phrase that names a therapy or a control arm',
    source: OWN,
    examples: {
      yes: ['CD19 CAR T-cell therapy was given.', 'Immune control point inhibitors were given.'],
      no: ['Care was good.', 'The car was parked.'],
    },
  },
  {
    id: 'therapy.closest-term',
    title: 'No list has the full name: these words were left out to find the closest one',
    source: OWN,
    examples: { yes: ['Liver-directed radiotherapy was given.'], no: ['Chemotherapy was stopped.'] },
  },
  ...nameCueRules,
  EXPOSURE_RULE,
  ...armPatterns,
  titlePattern,
  controlArmRule,
  {
    id: 'therapy.arm.widened',
    title: 'In a trial, the words before it say which',
    source: OWN,
    examples: {
      yes: ['In this randomised placebo trial patients had improvisational music therapy.'],
      no: ['Improvisational music therapy is an art.', 'In this randomised placebo trial patients had chemotherapy.'],
    },
  },
  {
    id: 'therapy.cue.given-elsewhere',
    title: 'Elsewhere the paper says that it is given to somebody',
    source: OWN,
    examples: {
      yes: ['Patients received calcium. The effect of calcium was small.'],
      no: ['The effect of calcium was small.', 'Patients received calcium. Serum calcium rose.'],
    },
  },
];
