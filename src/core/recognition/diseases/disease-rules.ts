import type { RuleInfo } from '../../rules/rule';

const OWN = 'Written for BioGloss';
const LABELS = 'Words of the Disease Ontology (CC0), OncoTree (CC BY 4.0) and BioRED (public domain), sorted by hand';

/** Every reason that a disease mention can carry. */
export const diseaseRules: readonly RuleInfo[] = [
  {
    id: 'disease.name',
    title: 'A name of the Disease Ontology or OncoTree',
    source: 'Human Disease Ontology; OncoTree',
    examples: {
      yes: ['Crohn disease flared.', 'Angiosarcoma is rare.', 'Breast cancer spread.'],
      no: ['The disease flared.', 'Eyes and lungs were taken.', 'Hepatitis B virus was found.'],
    },
  },
  {
    id: 'disease.head',
    title: 'The noun that says what kind of disease',
    source: LABELS,
    examples: {
      yes: ['Renal dysfunction was common.', 'Ganglioneuromas were seen.', 'Ureteritis was treated.'],
      no: ['Disease was common.', 'Tumours grew.', 'Neuronal loss was mild.', 'The stroma was dense.'],
    },
  },
  {
    id: 'disease.short-form',
    title: 'A short form that nearly all papers use for this disease',
    source: OWN,
    examples: {
      yes: ['She had CRPC.', 'Tumours of OSCC were excluded.'],
      no: ['ALL animals were weighed.', 'AD was measured.'],
    },
  },
  {
    id: 'disease.adjective',
    title: 'Said of people or animals that have the disease',
    source: OWN,
    examples: {
      yes: ['Diabetic patients were included.', 'Obese mice ate more.'],
      no: ['Non-diabetic patients were included.', 'Depressed levels were seen.'],
    },
  },
  {
    id: 'disease.modifier.site',
    title: 'A word for the part of the body',
    source: LABELS,
    examples: { yes: ['Liver dysfunction followed.'], no: ['The liver was weighed.'] },
  },
  {
    id: 'disease.modifier.kind',
    title: 'A word that says which disease of its sort',
    source: LABELS,
    examples: {
      yes: ['Vasovagal syncope recurred.', 'Extrapyramidal disorders were rare.'],
      no: ['Clinical syncope recurred.', 'Typical seizures were rare.'],
    },
  },
  {
    id: 'disease.modifier.course',
    title: 'A word for age, course or inheritance',
    source: LABELS,
    examples: {
      yes: ['Recurrent stomatitis was seen.', 'Juvenile myopathy was seen.'],
      no: ['Severe myopathy was seen.'],
    },
  },
  {
    id: 'disease.modifier.tumour',
    title: 'A word for the stage, spread or risk of a tumour',
    source: OWN,
    examples: {
      yes: ['Resectable neuroblastoma recurred.', 'Metastatic thymoma was rare.'],
      no: ['High fever recurred.', 'Advanced age was a risk.'],
    },
  },
  {
    id: 'disease.modifier.compound',
    title: 'A compound that narrows the disease down',
    source: OWN,
    examples: {
      yes: [
        'EGFR-mutant lung cancer progressed.',
        'High-risk neuroblastoma recurred.',
        'Castration-resistant prostate cancer progressed.',
        'ER+ breast cancer progressed.',
        'Stage IV lung cancer progressed.',
      ],
      no: ['Cisplatin-induced nephropathy progressed.'],
    },
  },
  {
    id: 'disease.modifier.eponym',
    title: 'A proper name before a syndrome or disease',
    source: OWN,
    examples: {
      yes: ["Two had Imaginarius's disease.", 'He had Example-Person syndrome.'],
      no: ['This disease spread.'],
    },
  },
  {
    id: 'disease.modifier.defined',
    title: 'The paper defines a short form for these words and the disease together',
    source: OWN,
    examples: {
      yes: ['Opioid-induced hyperalgesia (OIH) was seen.'],
      no: ['Opioid-induced hyperalgesia was seen.'],
    },
  },
  {
    id: 'disease.coordination',
    title: 'Two sites share one disease',
    source: OWN,
    examples: {
      yes: ['Hereditary breast and uterine carcinoma was seen.'],
      no: ['The breast and the lung were seen.'],
    },
  },
  {
    id: 'disease.closest-term',
    title: 'No term has the full name: these words were left out to find the closest one',
    source: OWN,
    examples: { yes: ['High-risk neuroblastoma recurred.'], no: ['Neuroblastoma recurred.'] },
  },
];
