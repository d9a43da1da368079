import type { PhraseRule, RuleInfo } from '../../rules/rule';

const SOURCE = 'CIViC: an evidence item links a molecular profile, a disease and what the profile means';

/** What a claim must name for CIViC to apply. */
export const profileRules = {
  alteration: {
    id: 'civic.profile.alteration',
    title: 'A molecular alteration is named',
    source: SOURCE,
    phrases: [
      'mutation|mutations|mutated|mutant|mutants|fusion|fusions|amplification|amplified|deletion|deleted|rearrangement|rearranged',
      'variant|variants|alteration|alterations|translocation|truncation|polymorphism|polymorphisms|insertion|duplication|loss',
      'expression|overexpression|overexpressed|methylation|methylated|inactivation|allele|genotype|homozygous|heterozygous',
      'wild-type',
      'wildtype|positive|negative|copy-number',
      'copy number',
      'missense|frameshift|nonsense|exon',
    ],
    examples: { yes: ['ALK fusions predict response.'], no: ['Surgery cures.'] },
  },
  disease: {
    id: 'civic.profile.disease',
    title: 'A disease is named',
    source: SOURCE,
    phrases: [
      'cancer|cancers|carcinoma|carcinomas|adenocarcinoma|tumor|tumors|tumour|tumours|leukemia|leukaemia|lymphoma|lymphomas|melanoma',
      'glioma|gliomas|glioblastoma|glioblastomas|neuroblastoma|neuroblastomas|sarcoma|sarcomas|myeloma|mesothelioma|medulloblastoma',
      'neoplasm|neoplasms|malignancy|malignancies|metastasis|metastases|syndrome|disease|nsclc|aml|cml|all|cll|gist|crc|hcc|mds',
    ],
    examples: { yes: ['Carriers with melanoma responded.'], no: ['Carriers were tall.'] },
  },
  relation: {
    id: 'civic.profile.relation',
    title: 'The claim says what the profile means for treatment, outcome, diagnosis or risk',
    source: SOURCE,
    phrases: [
      'sensitive|sensitivity|sensitizes|resistant|resistance|respond|responds|responded|response|responses|responsive|benefit',
      'refractory to',
      'prognosis|prognostic|survival|outcome|outcomes|recurrence|relapse|predict|predicts|predicted|predictive|predictor|biomarker',
      'diagnostic|diagnosis|risk|predispose|predisposes|predisposition|susceptibility|pathogenic|oncogenic|associated|correlated',
      'mechanism|mechanisms ~3 resistance|relapse',
    ],
    examples: {
      yes: ['Mutant tumours were resistant.'],
      no: [
        'Mutant tumours were round.',
        'Refractory mutant tumours were round.',
        'Mutant tumours stirred an immune response.',
      ],
    },
  },
} as const satisfies Readonly<Record<string, PhraseRule>>;

/** Responses of the body or the cell, which are none to a drug. */
export const responsesOfBody: readonly string[] = [
  'immune|antibody|inflammatory|humoral|cellular|stress|interferon|hypoxic|adaptive|innate|damage|serologic|serological ~1 response|responses',
  't - cell response|responses',
  't cell response|responses',
];

export const civicNoneRules = {
  noProfile: {
    id: 'civic.none.no_profile',
    title:
      'CIViC: none. It applies to claims that tie a molecular profile to a disease and what it means; here one of these is missing.',
    source: SOURCE,
    examples: { yes: ['Walking improves mood.'], no: ['ALK fusions predict response in lung cancer.'] },
  },
  noDesign: {
    id: 'civic.none.no_own_study',
    title: 'CIViC: none. The claim does not rest on patients or experiments of the authors that the text shows.',
    source: SOURCE,
    examples: { yes: ['narrative_review'], no: ['cohort'] },
  },
} as const satisfies Readonly<Record<string, RuleInfo>>;
