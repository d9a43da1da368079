/** By which a sentence speaks of people whom something is true of. */
export const peopleWords: readonly string[] = [
  'in|for|among|of|to ~3 patients|people|women|men|individuals|children|adults|persons',
  'patients|people|individuals|women|men|children|adults with|who|receiving|treated|suffering|having|benefit|respond|live|survive',
  'human|clinical use|outcome|outcomes|benefit|efficacy',
  'in the clinic',
  'treat*|therap* ~6 in|for humans',
  'effective|safe|successful ~3 treatment|therapy|medicine|drug|cure for|of|against',
];

/** By which people are only where the cells came from, or whom the work is done for. */
export const notPeople: readonly string[] = [
  'patient|human|donor ~1 derived|cell|cells|tissue|tissues|tumour|tumor|tumours|tumors|sample|samples|serum|plasma|blood|line|lines|fibroblasts|neurons|organoids|isolates|strains|specimens|biopsies',
  'from ~4 patients|patient|donors|donor|individuals|volunteers|people|women|men|children|humans',
  'cells|tissue|tissues|samples|tumours|tumors|serum|plasma|blood|lines|biopsies|specimens|neurons|fibroblasts of ~4 patients|patient|donors|individuals|volunteers|people|women|men|children|humans',
  'similar|as|like|seen|observed|found|reported|known|comparable|analogous|resembling|reminiscent|mimics|mimic|recapitulates|resembles ~4 patients|humans|people|human',
];

/** By which methods and results tell of people, or of what was taken from them. */
export const patientDataWords: readonly string[] = [
  'patient|patients|participant|participants|volunteers|donors|subjects|women|men|cohort|cohorts|cases',
  'tcga|geo|biopsies|biopsy|specimens|autopsy|clinical samples',
];

/** What only people who were followed can show, unless it is said what brings it about. */
export const followedWords: readonly string[] = [
  'prognos*',
  'survival|mortality|prevalence|incidence',
  'clinical outcome|outcomes|stage|features|characteristics',
];

/** The model itself, named in the claim: then the reader is told. */
export const modelWords: readonly string[] = [
  'mice|mouse|murine|rat|rats|zebrafish|rabbits|rabbit|pigs|pig|piglets|dogs|dog|macaques|monkeys|primates|hamsters|sheep|goats|chickens|drosophila|flies|elegans|yeast',
  'animal|animals|xenograft|xenografts|model|models|preclinical',
  'pre-clinical',
  'vitro|vivo|organoid|organoids|cultures|culture|cultured',
  'cell|cells line|lines',
];

/** By which a sentence shows that a study was done in animals or cells. */
export const modelsShown: readonly string[] = [
  'mouse|murine|rat|animal|zebrafish|rabbit|pig|preclinical|xenograft ~1 model|models',
  'mice|mouse|murine|rats|rat|zebrafish|rabbits|pigs|piglets|dogs|macaques|monkeys|hamsters|sheep|animals',
  'xenograft|xenografts',
  'cell line|lines',
  'in vitro|vivo',
  'cultured|primary ~2 cells|fibroblasts|neurons|hepatocytes|keratinocytes',
  'cells',
];

/** By which a claim says that it is not yet so. */
export const heldBackWords: readonly string[] = [
  'rationale|evaluate|investigate|test|explore|basis|warrant|warrants|implications|insight|insights',
  'may|might|could|can|potential|potentially|promising|promise|hope|hopes|hopefully|perhaps|possible|possibly|likely|future|candidate|would|should',
];
