/**
 * Words after a head noun that show it to be part of another name. Checked on the tokens that follow, hyphens passed
 * over; only after a singular head, since a plural ends its name.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "T-cell lymphoma", "Langerhans cell histiocytosis", "sickle cell anaemia", "mast cell activation syndrome" */
export const DISEASE_NOUNS = set(`carcinoma carcinomas lymphoma lymphomas leukemia leukemias leukaemia leukaemias cancer
  cancers tumor tumors tumour tumours sarcoma sarcomas myeloma neoplasm neoplasms neoplasia malignancy malignancies
  adenoma adenocarcinoma dyscrasia disease anemia anaemia trait arteritis histiocytosis nevus naevus dysplasia
  hyperplasia lymphoproliferative disorder disorders glioma astrocytoma hepatitis aplasia vasculitis mastocytosis`);

/** May stand between the head and the disease: "B-cell acute lymphoblastic leukaemia", "B-cell non-Hodgkin lymphoma". */
export const DISEASE_FILLERS = set(`- acute chronic non hodgkin 's lymphoblastic lymphocytic prolymphocytic follicular
  large diffuse small marginal zone mantle cutaneous peripheral adult prolymphocytic type rich precursor
  lung renal clear basal squamous primary malignant like activated center centre germinal activation syndrome`);
export const MOST_FILLERS = 6;

/**
 * Proteins, genes and other things named after a cell, by the words that follow the head: "stem cell factor",
 * "platelet-derived growth factor", "macrophage migration inhibitory factor", "human leukocyte antigen".
 */
export const NAMED_AFTER_CELLS: readonly string[] = [
  'factor',
  'growth factor',
  'derived growth factor',
  'derived factor',
  'derived chemokine',
  'derived neurotrophic',
  'line derived',
  'activating factor',
  'nuclear factor',
  'colony stimulating',
  'macrophage colony',
  'migration inhibitory',
  'inflammatory protein',
  'chemoattractant protein',
  'chemotactic protein',
  'adhesion molecule',
  'antigen',
  'antigens',
  'receptor',
  'receptors',
  'elastase',
  'specific enolase',
  'gelatinase',
  'activation gene|antigen|linker',
  'differentiation factor',
  'stimulating factor',
  'maturation factor',
  'transplant*',
  'allotransplant*',
  'autograft',
  'allograft',
  'concentrate',
  'concentrates',
  'rich plasma',
  'immunoglobulin',
  'sedimentation',
  'lymphocyte antigen|associated',
  'crisis',
  'crises',
  'phase',
  'extracellular trap|traps',
];

/** After the name of a tumour's cells: a line of them is a reagent, not a population. */
export const LINE_NOUNS = set('line lines');

/** Words before a name that make it part of a longer one of another kind: "non-small cell", "anti-T cell". */
export const NEVER_BEFORE: ReadonlySet<string> = set('anti');
