/** Data on names that say too little, or are a therapy only in some places. Lower case, as a text writes them. */
const set = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );

/** Whether a reader would learn nothing from a highlight on a name, in any spelling. */
export function isVagueTherapy(name: string): boolean {
  return vagueKeys.has(keyOf(name));
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}

const VAGUE_THERAPIES = set(`
therapy, therapies, treatment, treatments, drug, drugs, medication, medications, intervention, interventions, procedure, procedures,
drug therapy, drug treatment, drug treatments, pharmacological treatment, pharmacological therapy, pharmacologic treatment, pharmacologic therapy, medical therapy,
medical treatment, monotherapy, single-agent therapy, single-agent treatment, combination therapy, combination treatment, combined therapy, combined treatment, polytherapy, combination drug therapy, surgical treatment, surgical treatments, surgical intervention, surgical interventions, therapeutic drug, therapeutic drugs, chemotherapy regimen by name,
behavioral modifications, behavioral modification, behavioural modification,
combination therapies, first-line therapy, first-line treatment, initial therapy, second-line therapy, second-line treatment, frontline therapy, frontline treatment,
first - line therapy, first - line treatment, second - line therapy, maintenance therapy, maintenance treatment, salvage therapy, salvage treatment, rescue therapy,
systemic therapy, systemic treatment, preventive therapy, prophylactic treatment, prophylactic therapy, standard treatment, standard therapy, conventional therapy,
conventional therapies, conventional treatment, conventional treatments, palliative treatment, palliative therapy, cancer therapy, cancer treatment, cancer therapies,
cancer treatments, anticancer therapy, anticancer treatment, anti-cancer therapy, anticancer therapies, oncological treatment, antitumor therapy, supportive treatment,
precision medicine, precision oncology, precision therapy, personalized medicine, personalised medicine, personalized therapy, personalized therapies, targeted therapy, targeted therapies,
targeted treatment, immunosuppressant, immunosuppressants, prodrug, prodrugs, antidote, biopharmaceutical, stimulant, exercise, induction, infusion, infusions,
contrast agent, contrast medium, contrast media, contrast agents, blood, diet, diets, surgical procedure, surgical procedures, therapeutic procedure,
oral administration, intravenous administration, topical administration, sublingual administration, parenteral administration, iv injection, food intake,
nutritional intake, airway management, blood collection, endoscopic procedures, orthopedic procedures, fluid intake, water intake, dietary intake, calorie intake,
physical activity, weight loss, medical care, cardiac catheterization, endotracheal intubation, medical intervention, therapeutic intervention, no treatment,
gene editing, smoking cessation, implantation, fasting, eating, operation, operations, radical, removal of tumor, tumor removal, disinfectant, antiseptic, hypnotic,
early intervention, transplant, transplants, hormone withdrawal, management, care, screening, monitoring, catheterization, remission induction, in transplant, fusion inhibitor, entry inhibitor, venous thrombosis, thrombosis,
supportive therapy, rehabilitation therapy, caloric restriction, calorie restriction, immune therapy by site, booster dose, immunization recommendation
`);

const vagueKeys: ReadonlySet<string> = new Set([...VAGUE_THERAPIES].map(keyOf));

/** A therapy only where words near by say that it is given: a hormone of the body, a metal, a habit. */
export const NEEDS_GIVING = set(`
androgen, androgens, estrogen, estrogens, oestrogen, oestrogens, progestin, platinum, nitrate, nitrates, antioxidant, antioxidants, surfactant, vaccine antigen,
nanobody, nanobodies, chelator, ergot, azole, narcotic, narcotics, alkaloid, steroid, mindfulness, monoclonal antibody, monoclonal antibodies, mab, mabs, rehabilitation, cannabinoid, cannabinoids, psychedelic
`);

/** A class name that ends so is an adjective before most nouns. */
export const ADJECTIVE_ENDINGS: readonly string[] = ['al', 'ic', 'ive', 'ant', 'oxic', 'toxic', 'ory', 'ulant'];

/** After such a word the name is the drug itself: "antiviral drugs", "an antiviral was given". */
export const AFTER_ADJECTIVE = set(`
drug, drugs, agent, agents, therapy, therapies, treatment, treatments, medication, medications, prophylaxis, regimen, regimens, use, dose, doses, administration,
in, for, of, with, to, was, were, is, are, has, had, have, as, by, on, at, that, which, may, can, than, from, but, did, who, during, after, before, given,
therapeutics, prescribing, prescription, prescriptions
`);

/** Short forms that nearly all papers use for this treatment; other short capitals need a definition or a giving. */
export const KNOWN_TREATMENT_SHORT_FORMS: ReadonlySet<string> = new Set(
  'PBO SBRT SABR IMRT WBRT VMAT TACE CABG TAVI TAVR HSCT ASCT IORT BNCT HIFU LMWH HIIT ICSI RARP MBSR HAIC CPAP tDCS rTMS ACEI NSAID SSRI SSRIs'.split(
    ' ',
  ),
);
