import type { RuleInfo } from '../rules/rule';

/**
 * What speaks for (points above 0) or against a text being a biomedical paper or notes on one. Examples are texts in
 * Markdown; for file names they are names.
 */
export interface LikenessSignal extends RuleInfo {
  /** Points for a measure: a count, a rate in 100 words, or 1 and 0 for yes and no. */
  points(measure: number): number;
}

const steps =
  (...thresholds: readonly (readonly [from: number, points: number])[]) =>
  (measure: number): number =>
    thresholds.reduce((points, [from, given]) => (measure >= from ? given : points), 0);

const SOURCE = 'judged on papers, notes on papers, and the documentation of npm packages';

export const likenessSignals = {
  identifiers: {
    id: 'likeness.identifiers',
    title: 'it has a DOI, PubMed or trial number of its own',
    source: SOURCE,
    points: steps([1, 3]),
    examples: { yes: ['# Zinc\n\ndoi: 10.1000/zinc'], no: ['# Zinc for rowers'] },
  },
  headings: {
    id: 'likeness.headings',
    title: 'it has the headings of a paper',
    source: SOURCE,
    points: steps([1, 1], [2, 3], [3, 5]),
    examples: { yes: ['## Abstract\n\nZinc helps.\n\n## Methods\n\nWe gave zinc.'], no: ['## Boats\n\nZinc helps.'] },
  },
  citations: {
    id: 'likeness.citations',
    title: 'it cites as papers do',
    source: SOURCE,
    points: steps([0.3, 1], [1, 2]),
    examples: { yes: ['Zinc helps rowers [1, 2].'], no: ['Zinc helps rowers.'] },
  },
  biomedical: {
    id: 'likeness.biomedical-words',
    title: 'it uses biomedical words',
    source: SOURCE,
    points: steps([1.5, 1], [3, 3], [6, 5]),
    examples: { yes: ['Tumour cells of patients grew.'], no: ['Boats of rowers sank.'] },
  },
  figures: {
    id: 'likeness.figures',
    title: 'it gives figures as studies do',
    source: SOURCE,
    points: steps([1, 1], [2, 2]),
    examples: { yes: ['Falls were fewer (p < 0.01).', '61% vs. 34%, n=46'], no: ['The boat has 4 seats.'] },
  },
  developer: {
    id: 'likeness.developer-words',
    title: 'it uses the words of software documentation',
    source: SOURCE,
    points: steps([1.5, -2], [3, -4], [6, -6]),
    examples: { yes: ['Install the npm package and import the module.'], no: ['Patients took the capsule and slept.'] },
  },
  code: {
    id: 'likeness.code',
    title: 'it holds much code',
    source: SOURCE,
    points: steps([0.3, -1], [1, -3], [3, -5]),
    examples: { yes: ['Call `zinc()` and then `iron()`.'], no: ['Take zinc and then iron.'] },
  },
  tasks: {
    id: 'likeness.tasks',
    title: 'it is a list of tasks',
    source: SOURCE,
    points: steps([2, -1], [4, -3]),
    examples: { yes: ['- [ ] buy zinc\n- [x] buy iron'], no: ['- zinc\n- iron'] },
  },
  name: {
    id: 'likeness.file-name',
    title: 'its file name is that of project documentation',
    source: SOURCE,
    points: steps([1, -4]),
    examples: { yes: ['README.md', 'docs/CHANGELOG.md'], no: ['zinc-trial.md', 'review-notes.md'] },
  },
} satisfies Readonly<Record<string, LikenessSignal>>;

export type LikenessName = keyof typeof likenessSignals;

/** Files that describe a project, also in a language or for a version: `README.pt-BR.md`, `UPGRADING-2.0.md`. */
export const PROJECT_FILE =
  /^(?:readme|changelog|changes|history|contributing|contributors|code[_-]of[_-]conduct|license|licence|copying|notice|authors|maintainers|security|support|todo|roadmap|upgrading|migration|migrating|install|governance|releases?|release[_-]notes|news|agents|claude|claude[_-]code|copilot-instructions|codeowners|third[-_]?party.*|package|tsconfig|makefile|dockerfile|requirements|robots)(?:[._-](?:[a-z]{2}(?:[-_][a-z]{2,4})?|v?\d[\w.]{0,8}))?(?:\.(?:md|markdown|txt|rst|mdx|json))?$/iu;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Frequent in MEDLINE and rare in ordinary prose. */
export const biomedicalWords = words(`
  abdominal acute adenocarcinoma adjuvant adverse allele allogeneic amplification anatomical anemia antibodies antibody anticancer
  antigen antigens apoptosis apoptotic arm arterial artery asthma autoimmune autologous bacteria bacterial baseline biomarker
  biomarkers biopsies biopsy bladder blood bone brain breast bronchial cancer cancers carcinoma carcinomas cardiac cardiovascular
  cardiomyocytes cell cells cellular chemokine chemokines chemoresistance chemoradiotherapy chemotherapy cholesterol chromosomal
  chromosome chronic clinic clinical clinically cohort cohorts comorbidities complications concentration concentrations congenital
  coronary cultured cytokine cytokines cytotoxic deaths deficiency dementia dendritic diabetes diabetic diagnosed diagnosis
  diagnostic dietary disease diseases disorder disorders dna dosage dose doses dosing drug drugs efficacy embryonic endothelial
  endothelium enzyme enzymes eosinophils epidemiology epigenetic epithelial epithelium etiology fetal fibroblasts fibrosis gastric
  gene genes genetic genome genomic genotype germline glioblastoma glucose granulocytes hazard heart hematopoietic hepatic
  hepatocytes heterozygous histology histological histone histopathology homozygous hormone hospital hospitalised hospitalized human
  humans hypertension hypoxia immune immunity immunohistochemistry immunology immunosuppression immunosuppressive immunotherapy
  incidence infarction infected infection infections infectious inflammation inflammatory inhibitor inhibitors inhibited injection
  insulin intravenous invasive ischemia ischemic kidney kinase knockout lesion lesions leukaemia leukemia leukocytes ligand lipid
  liver lung lungs lymph lymphocyte lymphocytes lymphoma macrophage macrophages malignancies malignancy malignant medication
  medications medicine melanoma membrane metabolic metabolism metastases metastasis metastatic methylation mice microbiome
  microenvironment microglia mitochondrial molecular monocytes morbidity mortality mouse mucosal murine muscle mutant mutated
  mutation mutations myeloid myocardial nanoparticles neoadjuvant neoplasm neoplasms neural neuroblastoma neurons neuronal
  neutrophils nucleus obesity oncogene oncology oral outcome ovarian overexpression pancreatic paracrine participants pathogen
  pathogenesis pathological pathology pathway pathways patient patients pediatric peptide peripheral pharmacokinetic pharmacokinetics
  phagocytosis pharmacological phenotype phenotypes phosphorylation placebo plasma platelet platelets pneumonia polymorphism
  polymorphisms population postoperative pregnancy preclinical prevalence prognosis prognostic proliferation promoter prostate
  protein proteins pulmonary radiation radiotherapy randomised randomized rat rats receptor receptors recurrence refractory
  regimen regimens relapse relapsed remission renal resection retinal risk rna sepsis sera serum signaling signalling skin
  smoking somatic spinal squamous statin stem steroid stroke stroma stromal subjects surgery surgical survival symptom symptoms
  syndrome synthesis therapeutic therapeutics therapies therapy thrombosis thyroid tissue tissues toxicity transcription
  transcriptional transcriptome transfected transgenic transplant transplantation trial trials tumor tumors tumour tumours
  upregulated downregulated uptake urinary vaccination vaccine vaccines vascular ventricular virus viral vitamin vitro vivo wildtype women
`);

/** Endings of words for diseases, cells, enzymes, drugs and procedures. */
export const BIOMEDICAL_ENDING =
  /(?:itis|oses|osis|iasis|omas?|emias?|aemias?|uria|pathy|pathies|ectomy|otomy|ostomy|plasty|therapy|therapies|therapeutic|cytes?|blasts?|phages?|kines?|inases?|ylases?|idases?|ferases?|proteins?|genic|genesis|trophic|toxic|mab|mabs|tinib|ciclib|parib|statin|mycin|cillin|platin|rubicin|taxel|vir|zole|pril|sartan|genes|omic|omics|scopy|graphy|globulins?)$/u;

/** Frequent in the documentation of software and rare in papers. */
export const developerWords = words(`
 ai api apis app args argument array async asynchronous await backend boolean breaking browser browsers bug bugfix bugs build
 builds bundle bundler cache callback changelog chore cli client codebase command commit commits compile compiler component
 config configuration configure console const constructor contributing contributors css custom debug debugging default defaults
 dependencies dependency deploy deployed deprecated dev developer developers directory docker docs documentation download dropdown
 emit endpoint endpoints enum eslint esm export exports extension extensions feature features file filename files filesystem
 fix fixed fixes flag flags folder fork format framework frontend getter git github gitlab glob handler hook
 hooks html http https implement implementation import imports input install installation installed installing integer
 interface issue issues iterator java javascript jest json jsdoc kubernetes lib libraries library license lint linter linux listener
 loader log logger login macos main manifest markdown metadata middleware minified mit mocha
 module modules monorepo namespace node npm npx object objects option optional options output override package packages
 param parameter params parse parsed parser parses patch paths pipeline plugin plugins polyfill preset promise 
 properties property props pull python query react refactor regex regexp render repo repository require
 rollup route router runtime rust schema script scripts semver server servers
 setting settings setup shell snippet spec stdin stdout stream streams string strings stringify submodule
 syntax tag template templates todo token tokens toolchain tsconfig tslint
 typescript typings undefined unicode update upgrade url usage user users utf utilities utility  
 vendor version versions vscode warning web webpack website windows workflow workspace wrapper xml yaml yarn
`);

/** A word of biology or medicine, by itself or by its ending. */
export function isBiomedical({ lower }: { readonly lower: string }): boolean {
  return biomedicalWords.has(lower) || (lower.length > 5 && BIOMEDICAL_ENDING.test(lower));
}
