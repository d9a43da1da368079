/**
 * Words that may stand before the head noun of a disease's name, single words, lower case: read from the labels of the
 * Disease Ontology (CC0) and OncoTree (CC BY 4.0) and the disease names of BioRED (public domain), then sorted by hand.
 */
export interface DiseaseModifierKind {
  /** Id of the rule in `disease-rules.ts`. */
  readonly rule: string;
  /** Enough to make a disease of "disease", "failure" or "tumour". */
  readonly defining: boolean;
  /** Belongs before growths only: "high-grade glioma", but not "metastatic pain". */
  readonly tumoursOnly: boolean;
  /** What is left out first when no term has the full name; small = least telling. */
  readonly weight: number;
  readonly words: string;
}

export const diseaseModifierKinds: readonly DiseaseModifierKind[] = [
  {
    rule: 'disease.modifier.site',
    defining: true,
    tumoursOnly: false,
    weight: 8,
    words: `lung breast brain liver kidney skin heart colon prostate bladder stomach bone blood thyroid ovary
      uterus cervix pancreas rectum esophagus oesophagus spleen nerve muscle eye ear retina cornea tooth
      teeth gum mouth tongue throat nose sinus neck head limb hand foot hip knee joint spine back chest
      abdomen lymph node gland duct bile bowel gut colorectal airway vessel artery vein valve cord
      placenta testis penis vulva vagina stromal cartilage tendon ligament gallbladder larynx pharynx
      adrenal pituitary parathyroid thymus salivary marrow plasma nodal nail hair lip palate disc meniscus
      cortex hippocampus cerebellum brainstem retinal spinal tract segment sheath septal wall mammary
      hepatic hepatocellular renal pulmonary gastric esophageal oesophageal nasopharyngeal laryngeal oral
      cervical endometrial uterine ovarian testicular penile vulvar vaginal pancreatic biliary colonic
      rectal intestinal gastrointestinal duodenal anal cerebral cerebellar cortical cranial intracranial
      neural neuronal nervous neurological neurologic muscular skeletal musculoskeletal cardiac
      cardiovascular coronary myocardial ventricular atrial aortic arterial venous vascular
      cerebrovascular microvascular valvular pericardial respiratory bronchial pleural nasal tracheal
      ocular corneal macular optic visual auditory hearing cochlear vestibular dental periodontal gingival
      cutaneous dermal epidermal epithelial mucosal genital urinary urothelial genitourinary prostatic
      glomerular tubular tubulointerstitial interstitial splenic lymphatic lymphoid hematologic
      hematological haematological hematopoietic myeloid bony articular peritoneal mesenteric umbilical
      placental fetal foetal maternal neonatal obstetric gynecologic gynaecological endocrine hypothalamic
      adrenocortical thymic soft peripheral central lateral anterior posterior inferior superior
      hemispheric craniofacial facial skull axonal mitochondrial lysosomal peroxisomal ciliary chromosomal
      sarcomeric cns gi`,
  },
  {
    rule: 'disease.modifier.kind',
    defining: true,
    tumoursOnly: false,
    weight: 7,
    words: `squamous basal giant clear germ islet mast hairy mantle marginal zone follicular diffuse burkitt
      hodgkin nonhodgkin b t nk cell cellular acinar ductal lobular papillary medullary anaplastic serous
      mucinous endometrioid transitional neuroendocrine carcinoid merkel spindle ewing wilms kaposi glial
      astrocytic oligodendroglial embryonal rhabdoid desmoid lymphoblastic lymphocytic myelogenous
      monocytic promyelocytic erythroid megakaryoblastic plasmacytic myelodysplastic myeloproliferative
      lymphoproliferative autoimmune inflammatory immune allergic infectious viral bacterial fungal
      parasitic hiv hbv hcv ebv hpv cmv metabolic nutritional toxic degenerative neurodegenerative
      neurodevelopmental neuropsychiatric psychiatric mental intellectual cognitive memory learning
      language speech behavioral behavioural mood anxiety bipolar unipolar depressive affective
      personality autism attention deficit hyperactivity stress traumatic posttraumatic ischemic ischaemic
      hemorrhagic haemorrhagic thrombotic thromboembolic embolic septic cardiogenic hemolytic haemolytic
      aplastic sickle iron autosomal recessive dominant linked syndromic nonsyndromic developmental
      idiopathic essential secretory demyelinating convulsive nonconvulsive tonic clonic absence febrile
      myoclonic epileptic epileptiform partial focal generalized generalised rheumatic rheumatoid
      psoriatic systemic cystic polycystic nephrotic fatty alcoholic nonalcoholic insulin glucose lipid
      cholesterol copper calcium vitamin thiamine folate growth thyroid hormone glucocorticoid steroid
      androgen dehydrogenase hydroxylase reductase synthase oxidase kinase transferase lipase phosphatase
      storage opioid opiate alcohol nicotine heroin cocaine cannabis morphine tobacco substance peanut
      milk lactose gluten impaired sleep eating movement conduct tic panic obsessive compulsive restless
      legs irritable qt preterm premature voltage weight neural tube color colour vision gait swallowing
      sexual erectile wound pressure burn atopic postpartum neuropathic nociceptive visceral abdominal
      pelvic lumbar whiplash reperfusion hydatid tapeworm hookworm malarial meningococcal pneumococcal
      staphylococcal streptococcal tuberculous herpes zoster mycobacterial helminth hepatitis influenza
      respiratory syncytial coronavirus cytomegalovirus papillomavirus dengue zika periodic cyclic sinus
      torsade status dry wet neovascular open angle breakage fragility overgrowth deletion duplication
      microdeletion repeat expansion imprinting cleft lip motor neuron`,
  },
  {
    rule: 'disease.modifier.course',
    defining: false,
    tumoursOnly: false,
    weight: 3,
    words: `multiple small low sudden food drug contact right left upper lower acute chronic subacute recurrent
      relapsed relapsing refractory remitting juvenile childhood infantile pediatric paediatric adult
      senile fulminant benign malignant secondary bilateral unilateral transient resistant type genetic
      hereditary inherited familial congenital monogenic mendelian polygenic`,
  },
  {
    rule: 'disease.modifier.tumour',
    defining: false,
    tumoursOnly: true,
    weight: 2,
    words: `metastatic invasive noninvasive infiltrating resectable unresectable operable inoperable localised
      localized disseminated differentiated undifferentiated dedifferentiated castrate castration
      sensitive triple her2 er pr bcr abl alk egfr ros1 braf kras nras idh brca brca1 brca2 mycn tp53 flt3
      luminal proneural mesenchymal classical solid liquid locally node occult ph philadelphia`,
  },
];

/** Before these heads nothing but a growth is meant, and "solid" says which. */
export const DEFINING_FOR_TUMOURS: ReadonlySet<string> = new Set([
  'solid',
  'malignant',
  'benign',
  'secretory',
  'metastatic',
  'mesenchymal',
]);

/** "type 2", "stage IV", "grade 3" */
export const NUMBERED: ReadonlySet<string> = new Set(['type', 'stage', 'grade', 'class']);

/** Adjectives say which disease ("vasovagal syncope") unless they are these. */
export const ADJECTIVE = /^\p{L}{2,}(?:ic|al|ar|ous|oid|ean|eal|ial|iac|ane|ine)$/u;
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
export const NOT_MODIFIERS =
  set(`sporadic fatal lethal archival preferential preclinical subclinical histochemical multifactorial
  postoperative perioperative spatial neuropathological prototypic syngeneic orthotopic enzymatic fundamental
  clinical typical several additional general special potential critical crucial essential
  final initial previous various serious obvious continuous possible original overall natural normal abnormal actual
  individual equal total similar particular regular molecular basic specific public scientific medical
  statistical experimental pharmacological therapeutic diagnostic prognostic histological pathological physiological
  functional structural clinicopathological epidemiological historical local global international national
  symptomatic asymptomatic dramatic characteristic problematic automatic academic economic logical technical practical
  biological biochemical chemical physical surgical optimal minimal maximal marginal substantial partial
  numerous dangerous tremendous simultaneous heterogeneous homogeneous spontaneous analogous subsequent
  human canine murine feline bovine porcine equine ovine among imagine examine determine combine decline define fine
  line mine nine cocaine morphine medicine vaccine routine machine baseline online underline outline guideline
  pipeline caffeine adenosine cytokine chemokine during bring topic clear dear fear near appear year
  animal journal hospital trial control real deal metal signal goal ideal proposal arrival survival removal
  approval withdrawal denial interval capital material criminal arsenal manual annual dual casual causal
  mean ocean clean bean logic music traffic graphic pacific atlantic unspecific efficacious contagious
  illustrious intravenous subcutaneous vehicular circular rectangular singular popular familiar peculiar
  caucasian african asian american european indian chinese japanese korean iranian italian brazilian`);

/** The second part of compounds that narrow a disease down: "HER2-negative", "X-linked", "late-onset". */
export const COMPOUND_TAILS = set(`positive negative mutant mutated amplified rearranged translocated deficient driven
  dependent independent secreting producing resistant sensitive refractory insensitive responsive linked onset grade risk stage naive
  wild expressing overexpressing low high`);

/** Before "onset", "stage", "risk" and the like without a hyphen: "late onset", "high grade", "triple negative". */
export const COMPOUND_STARTS = set('early late adult childhood advanced end high low intermediate triple');

/** Named after people and places: a capital before them says which. */
export const EPONYM_HEADS = set(
  'syndrome disease anomaly disorder sarcoma tumor tumour lymphoma palsy chorea dystrophy',
);

/** "VLCAD deficiency", "factor VIII deficiency": what is lacking may be any symbol or enzyme. */
export const LACK_HEADS = set('deficiency insufficiency intolerance insensitivity resistance');

/** Heads that name a disease with few words only: "hearing loss", but not "neuronal loss". */
export const RESTRICTED_HEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['resistance', set('insulin glucocorticoid androgen thyroid hormone leptin')],
  ['insensitivity', set('insulin glucocorticoid androgen thyroid hormone gh pain')],
  ['prolongation', set('qt qtc')],
  ['death', set('sudden cardiac cardiovascular fetal')],
  ['attack', set('ischemic ischaemic panic heart asthma')],
  ['decline', set('cognitive memory')],
  ['stature', set('short')],
  ['delivery', set('preterm')],
  ['labor', set('preterm')],
  ['labour', set('preterm')],
  ['birth', set('preterm premature')],
  ['delay', set('developmental psychomotor growth')],
  ['tolerance', set('impaired')],
  ['instability', set('chromosome chromosomal joint microsatellite')],
  [
    'damage',
    set(
      'liver hepatic renal kidney brain cerebral cardiac myocardial heart lung nerve neurological retinal axonal vascular gastric mucosal muscle spinal skin',
    ),
  ],
  ['arrest', set('cardiac respiratory heart')],
  ['block', set('heart atrioventricular branch av')],
  ['loss', set('hearing visual vision memory weight hair bone tooth blood sensorineural pregnancy fetal')],
  ['stone', set('kidney renal bladder bile biliary urinary gallbladder')],
  ['deficit', set('memory cognitive neurological attention sensory motor learning visual intellectual')],
  ['crisis', set('renal hypertensive adrenal epileptic oculogyric sickle')],
  ['cleft', set('lip oral palate facial orofacial')],
]);

/** "small" and "clear" say something with "cell" only. */
export const NEEDS_CELL = set('small large giant clear');
