/** Other wordings under which the ontologies may have a name, by single words. The organ as a noun and as an adjective. */
export const SAME_SITE: Readonly<Record<string, string>> = {
  hepatic: 'liver',
  renal: 'kidney',
  pulmonary: 'lung',
  gastric: 'stomach',
  mammary: 'breast',
  cardiac: 'heart',
  cerebral: 'brain',
  cutaneous: 'skin',
  esophageal: 'esophagus',
  oesophageal: 'esophagus',
  ovarian: 'ovary',
  uterine: 'uterus',
  cervical: 'cervix',
  testicular: 'testis',
  pancreatic: 'pancreas',
  colonic: 'colon',
  rectal: 'rectum',
  prostatic: 'prostate',
  hepatocellular: 'liver',
  kidney: 'renal',
  liver: 'hepatic',
  heart: 'cardiac',
  stomach: 'gastric',
  bowel: 'colorectal',
  colorectal: 'colorectal',
  tumour: 'tumor',
  ischaemic: 'ischemic',
  haemorrhagic: 'hemorrhagic',
};

/** Heads that may stand for each other: the second is a neighbour or the broader one. */
export const SAME_HEAD: Readonly<Record<string, readonly string[]>> = {
  tumor: ['neoplasm', 'cancer'],
  tumour: ['neoplasm', 'cancer'],
  neoplasm: ['tumor', 'cancer'],
  malignancy: ['cancer'],
  carcinoma: ['cancer'],
  adenocarcinoma: ['carcinoma', 'cancer'],
  cancer: ['carcinoma'],
  disorder: ['disease', 'system disease', 'syndrome'],
  disease: ['system disease', 'disorder'],
  failure: ['insufficiency'],
  insufficiency: ['failure'],
  infection: ['infectious disease', 'disease'],
  hemorrhage: ['bleeding'],
  haemorrhage: ['hemorrhage'],
  diabetes: ['diabetes mellitus'],
  retardation: ['disability'],
  dysfunction: ['disease'],
  edema: ['oedema'],
  seizure: ['epilepsy'],
};

/** Concepts that say no more than "a disease". */
export const TOO_GENERAL: ReadonlySet<string> = new Set([
  'DOID:4',
  'DOID:225',
  'DOID:14566',
  'DOID:7',
  'DOID:630',
  'DOID:0050117',
  'DOID:0060072',
  'DOID:0080015',
]);

/** Names of the ontologies that are everyday words or something else far more often. */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set(
  `disease brat syndrome plague ill illness shock mutism other bone lung liver skin eye breast bowel kidney cervix ovary penis
  pleura testis thymus thyroid uterus myeloid prostate pancreas peritoneum bladder lymphoid tic stress amusia vision
  head neck tissue iga igg igm abuse dependence substance benign low high physical disorder tumor tumour neoplasm
  malignancy infection metastasis hypersensitivity degeneration pregnancy nicotine alcohol mental  polyp cyst ulcer lesion nevus wart corn callus sunburn`.split(
    /\s+/,
  ),
);

/** A disease as an adjective, said of people or animals: "diabetic patients", "obese mice". */
export const DISEASE_ADJECTIVES: Readonly<Record<string, string>> = {
  diabetic: 'diabetes mellitus',
  obese: 'obesity',
  hypertensive: 'hypertension',
  asthmatic: 'asthma',
  epileptic: 'epilepsy',
  schizophrenic: 'schizophrenia',
  septic: 'sepsis',
  anemic: 'anemia',
  anaemic: 'anemia',
  cirrhotic: 'liver cirrhosis',
  psoriatic: 'psoriasis',
  parkinsonian: "Parkinson's disease",
  leukemic: 'leukemia',
  leukaemic: 'leukemia',
  autistic: 'autistic disorder',
  osteoporotic: 'osteoporosis',
  depressed: 'depressive disorder',
};

export const BEARERS: ReadonlySet<string> = new Set(
  `patient patients subject subjects individual individuals people person persons children child adult adults women men
  mouse mice rat rats animal animals volunteers participants cohort cohorts population populations offspring pups
  adolescents elderly`.split(/\s+/),
);
