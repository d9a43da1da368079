import { remember } from '../remember';

/**
 * Nouns that a disease's name hangs on. `disease`: a disease by itself ("glioma", "sepsis"); `general`: only with words
 * that say which ("disease", "failure", "tumour").
 */
export type HeadStrength = 'disease' | 'general';

export interface DiseaseHead {
  readonly singular: string;
  readonly strength: HeadStrength;
  /** A growth: takes words for stage, spread and markers before it. */
  readonly tumour: boolean;
}

const words = (list: string): string[] => list.split(/\s+/);

const TUMOURS = words(`cancer carcinoma adenocarcinoma sarcoma lymphoma leukemia leukaemia melanoma glioma myeloma
  blastoma neuroblastoma glioblastoma retinoblastoma medulloblastoma hepatoblastoma mesothelioma teratoma seminoma
  thymoma insulinoma carcinoid`);

const GENERAL_TUMOURS = words(`tumor tumour neoplasm neoplasia malignancy metastasis`);

const DISEASES = words(`diabetes stroke asthma seizure convulsion epilepsy hypertension hypotension sepsis obesity
  schizophrenia autism dementia depression anxiety psychosis migraine headache pain nausea vomiting diarrhea diarrhoea
  constipation fever jaundice cataract glaucoma deafness blindness cirrhosis psoriasis eczema acne lupus gout malaria
  tuberculosis leprosy cholera measles rubella influenza pneumonia bronchiolitis emphysema atherosclerosis angina
  arrhythmia tachycardia bradycardia fibrillation flutter cardiomyopathy infarction ischemia ischaemia thrombosis embolism
  aneurysm hemorrhage haemorrhage anemia anaemia leukopenia neutropenia thrombocytopenia hemophilia haemophilia
  proteinuria hematuria albuminuria polyuria nephropathy neuropathy myopathy retinopathy encephalopathy dystrophy
  dystonia dyskinesia ataxia chorea tremor paralysis palsy spasticity parkinsonism catalepsy amnesia delirium insomnia
  narcolepsy syncope edema oedema ascites cachexia anorexia bulimia osteoporosis osteopenia scoliosis rickets fibrosis
  hypoxia shock coma preeclampsia eclampsia infertility endometriosis miscarriage hypospadias cryptorchidism
  microcephaly hydrocephalus hypothyroidism hyperthyroidism hypogonadism hypoglycemia hyperglycemia acidosis alkalosis
  ketoacidosis hyperlipidemia dyslipidemia hypercholesterolemia hyperkalemia hypokalemia hyponatremia hypercalcemia
  hypocalcemia hyperinsulinemia hyperinsulinism gangrene keloid alopecia vitiligo pruritus rash urticaria anaphylaxis
  allergy phenylketonuria galactosemia hemochromatosis porphyria amyloidosis sarcoidosis scleroderma vasculitis
  thalassemia thalassaemia alcoholism mucositis colitis hepatitis nephritis arthritis osteoarthritis encephalitis
  meningitis dermatitis gastritis pancreatitis peritonitis cystitis prostatitis myocarditis pericarditis endocarditis
  uveitis keratitis conjunctivitis rhinitis sinusitis bronchitis erysipelas toxoplasmosis leishmaniasis albinism
  dwarfism achondroplasia hemiplegia paraplegia quadriplegia hemiparesis neurofibromatosis nephrolithiasis urolithiasis
  mastocytosis histiocytosis myelosuppression agranulocytosis pancytopenia rhabdomyolysis vertigo tinnitus dizziness
  hallucination agitation incontinence hernia hemangioma wart papilloma polyp adenoma lipoma goiter goitre craniosynostosis
  coloboma agenesis hypoplasia dyslexia stuttering mutism hyperalgesia allodynia neurodegeneration myelodysplasia
  hyperprolactinemia hyperuricemia lipodystrophy immunodeficiency hepatotoxicity cardiotoxicity nephrotoxicity
  neurotoxicity ototoxicity excitotoxicity overweight  myoclonus fatigue hyperactivity hypotonia
  steatosis somnolence drowsiness neuroinflammation cholestasis bacteremia viremia fracture ulcer suicide abortion
  stillbirth malnutrition dehydration sarcopenia frailty akinesia bradykinesia dysphagia dyspnea dyspnoea cough
  aspergillosis candidiasis oligodontia syndactyly polydactyly exencephaly tachypnea amenorrhea hypospadia`);

const GENERAL =
  words(`disease disorder syndrome infection failure insufficiency injury deficiency dysfunction impairment
  damage lesion defect abnormality anomaly malformation degeneration atrophy hypertrophy hyperplasia dysplasia aplasia
  dysgenesis stenosis obstruction occlusion perforation rupture prolapse ulceration stone abscess cyst
  retardation disability addiction dependence intoxication poisoning intolerance hypersensitivity necrosis
  bleeding inflammation congestion toxicity loss effusion sclerosis rigidity weakness deficit
  instability embolus thrombus distress crisis regurgitation apnea apnoea reflux pneumothorax leukodystrophy prematurity
  cleft resistance insensitivity prolongation death attack decline stature delivery labor labour birth delay tolerance
  arrest block`);

const IRREGULAR: Readonly<Record<string, string>> = {
  metastases: 'metastasis',
  malignancies: 'malignancy',
  psychoses: 'psychosis',
  stenoses: 'stenosis',
};

interface Ending {
  readonly ending: string;
  readonly tumour: boolean;
  readonly least: number;
}

/** An unlisted noun is a disease when it ends so: "ganglioneuroma", "ureteritis", "hyperammonaemia". */
const ENDINGS: readonly Ending[] = [
  ...words('oma omas').map((ending) => ({ ending, tumour: true, least: 7 })),
  ...words(`itis emia aemia uria opathy opathies algia plegia paresis megaly penia rrhea rrhoea osclerosis epsy
    ectasia malacia otoxicity cephaly dactyly natremia kalemia calcemia thyroidism ptysis dynia lithiasis blastosis
    fibrosis thrombosis dystrophy dystrophies myelitis carditis leukoencephalopathy plasmosis mycosis
    amoebiasis filariasis trophinemia hydramnios aciduria dontia phakia ophthalmia stasia oedema keratosis
    keratoses ichthyosis dermatosis steatosis steatohepatitis nephrosis uropathy cholestasis ankylosis phobia`).map(
    (ending) => ({ ending, tumour: false, least: ending.length + 2 }),
  ),
];

/** End like diseases and are none. */
const NOT_DISEASES: ReadonlySet<string> = new Set(
  words(`stroma soma chroma coma aroma diploma plasmoma genoma trachoma biostroma homeopathy osteopathy naturopathy
    allopathy apathy sympathy empathy psychopathy telepathy academia epidemia nucleophobia bohemia hydrophobia
    glycemia normoglycemia natremia kalemia blastoma microstroma glaucoma dilemma euglycemia uricemia lipemia
    cytotoxicity genotoxicity phototoxicity cholesterolemia insulinemia glycaemia phosphatemia calcemia`),
);

const HEADS: ReadonlyMap<string, DiseaseHead> = new Map<string, DiseaseHead>([
  ...entries(GENERAL, 'general', false),
  ...entries(GENERAL_TUMOURS, 'general', true),
  ...entries(DISEASES, 'disease', false),
  ...entries(TUMOURS, 'disease', true),
]);

function entries(list: readonly string[], strength: HeadStrength, tumour: boolean): [string, DiseaseHead][] {
  return list.map((singular) => [singular, { singular, strength, tumour }]);
}

/** The head noun that a lower-cased word is, singular or plural. */
export const diseaseHeadOf: (word: string) => DiseaseHead | null = remember(readHead);

function readHead(word: string): DiseaseHead | null {
  const own = HEADS.get(word);
  if (own) return own;
  const singular = singularOf(word);
  const listed = HEADS.get(singular);
  if (listed) return listed;
  if (NOT_DISEASES.has(singular)) return null;
  const known = ENDINGS.find(({ ending, least }) => word.length >= least && word.endsWith(ending));
  return known ? { singular, strength: 'disease', tumour: known.tumour } : null;
}

function singularOf(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (
    word.endsWith('pathies') ||
    word.endsWith('trophies') ||
    /(?:deficienc|injur|abnormalit|anomal|disabilit|allerg|epileps)ies$/.test(word)
  )
    return `${word.slice(0, -3)}y`;
  if (word.endsWith('emias') || word.endsWith('omas')) return word.slice(0, -1);
  return word.endsWith('s') && !/(?:ss|is|us)$/.test(word) ? word.slice(0, -1) : word;
}
