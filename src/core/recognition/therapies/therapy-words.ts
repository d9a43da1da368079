/**
 * Data of the grammar of therapy names that are no single drug: procedures ("liver-directed radiotherapy") and classes
 * ("ALK inhibitors"). Written for this project, with names of MAxO procedures in view. Single words, lower case.
 */
const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** Nouns that are a therapy by themselves. */
export const THERAPY_NOUNS = set(`
chemotherapy chemotherapies radiotherapy radiotherapies immunotherapy immunotherapies chemoradiotherapy chemoradiation radiochemotherapy
chemoimmunotherapy immunochemotherapy radioimmunotherapy brachytherapy pharmacotherapy psychotherapy hormonotherapy phototherapy cryotherapy
thermotherapy photochemotherapy polychemotherapy thermoradiotherapy aromatherapy hydrotherapy physiotherapy kinesiotherapy sclerotherapy
electrotherapy hippotherapy balneotherapy virotherapy biotherapy radiosurgery tomotherapy radiofrequency
surgery surgeries neurosurgery cryosurgery transplantation transplantations transplant transplants allotransplantation autotransplantation
vaccination vaccinations vaccine vaccines immunization immunisation revaccination hemodialysis haemodialysis dialysis hemofiltration
haemofiltration plasmapheresis leukapheresis lymphodepletion lymphadenectomy transfusion transfusions embolization chemoembolization radioembolization embolisation
chemoembolisation radioembolisation stenting angioplasty acupuncture electroacupuncture acupressure moxibustion yoga meditation qigong
counseling counselling hypnotherapy hypnosis biofeedback neurofeedback debulking
cytoreduction metastasectomy appendectomy lobectomy amputation cholecystectomy hysterectomy
prostatectomy nephrectomy cystectomy colectomy gastrectomy thyroidectomy splenectomy hepatectomy craniotomy
thoracotomy laparotomy laparoscopy tracheostomy vasectomy keratoplasty arthroplasty photocoagulation
cardioversion defibrillation thrombolysis immunosuppression chemoprevention chemoprophylaxis thromboprophylaxis anticoagulation
chemodenervation autotransfusion phlebotomy venesection photopheresis castration ovariectomy adrenalectomy orchiectomy oophorectomy
telerehabilitation prehabilitation mindfulness psychoeducation homeopathy chiropractic reflexology massage
resection resections`);

/** An unlisted noun is an operation when it ends so. */
export const OPERATION_ENDINGS: readonly string[] = [
  'ectomy',
  'ectomies',
  'plasty',
  'plasties',
  'otomy',
  'ostomy',
  'otomies',
  'ostomies',
  'pexy',
];
export const NOT_OPERATIONS = set(
  'dichotomy anatomy autotomy neoplasty dichotomies trichotomy lobotomy phlebotomy plasty',
);

/** Nouns that are a therapy only with a word that says which, and the words that do. */
interface OpenTherapy {
  readonly nouns: string;
  readonly with: string;
}

const MEDICAL = `radiation radionuclide radioisotope radioiodine proton photon cytotoxic chemotherapeutic immunotherapeutic radiotherapeutic endocrine hormone
  hormonal antihormonal antiestrogen androgen-deprivation immunosuppressive immunomodulatory biologic biological antibody antibiotic antibiotics antimicrobial
  antiviral antiretroviral antifungal antibacterial antimalarial antituberculosis antitubercular antihypertensive antidepressant antipsychotic
  anticoagulant anticoagulation antiplatelet antithrombotic thrombolytic fibrinolytic antiarrhythmic anticonvulsant antiepileptic antiemetic
  anti-inflammatory antineoplastic anticancer antitumor antitumour antiangiogenic anti-angiogenic antiresorptive antidiabetic lipid-lowering cholesterol-lowering corticosteroid
  steroid glucocorticoid statin opioid analgesic bisphosphonate surgical operative psychological psychosocial behavioral behavioural cognitive
  photodynamic electroconvulsive hyperbaric methadone chelation platinum taxane anthracycline drug pharmacological pharmacologic diuretic
  vasopressor sedative anxiolytic neuroleptic inotropic antiangina antianginal antiulcer eradication immunosuppression checkpoint`;

export const OPEN_THERAPIES: readonly OpenTherapy[] = [
  {
    nouns: 'therapy therapies',
    with: `${MEDICAL} gene cell cellular stem-cell stem immune viral oncolytic vector adoptive car car-t t-cell t tcr til tils dendritic physical occupational
      speech music art dance massage laser light electroconvulsion shockwave oxygen replacement substitution hormone-replacement enzyme fluid maggot
      cognitive-behavioral cognitive-behavioural family group interpersonal psychodynamic exposure exercise activity play animal-assisted mirror
      constraint-induced relaxation inhalation nicotine insulin thyroid levothyroxine estrogen oestrogen androgen testosterone interferon
      dietary nutritional vitamin iron compression negative-pressure vacuum contraceptive supportive palliative combination bcg phage
      manual manipulative herbal alternative complementary mindfulness-based virtual-reality ultrasound heat cold spa water aquatic bright-light
      step-down beta-blocker calcium-channel-blocker rehydration parenteral dopaminergic retinoid arsenic vaccine bridging conditioning
      prolotherapy balloon stenting catheter-directed reperfusion resynchronization pacing periodontal orthodontic endodontic pulp-capping
      root-canal wound pessary cord-blood rna antisense sirna mrna peptide enzyme-replacement chest-physical ventilator humidification`,
  },
  {
    nouns: 'treatment treatments',
    with: `${MEDICAL} hormone-replacement laser photodynamic fertility endodontic orthodontic periodontal inpatient outpatient residential spa`,
  },
  {
    nouns: 'stimulation',
    with: 'deep-brain brain magnetic transcranial nerve vagus-nerve cord electrical electric neuromuscular transcutaneous sacral current ovarian cortex theta-burst',
  },
  { nouns: 'suppression', with: 'androgen ovarian' },
  { nouns: 'deprivation', with: 'androgen' },
  {
    nouns: 'replacement',
    with: 'hormone estrogen testosterone joint hip knee valve enzyme fluid nicotine thyroid volume aortic',
  },
  { nouns: 'repair', with: 'hernia surgical valve aneurysm mesh laparoscopic endovascular' },
  {
    nouns: 'care',
    with: 'usual standard supportive palliative hospice routine collaborative stepped kangaroo nursing',
  },
  { nouns: 'management', with: 'stress contingency self case disease pain conservative expectant' },
  {
    nouns: 'training',
    with: `exercise resistance strength strengthening endurance aerobic muscle balance motor gait treadmill interval cognitive relaxation parent assertiveness physical
      circuit vestibular autogenic weight attention memory skills skill coping mindfulness biofeedback speech auditory stretching flexibility
      mind-body walking cycling pelvic-floor floor inspiratory`,
  },
  {
    nouns: 'ventilation',
    with: 'mechanical noninvasive invasive positive-pressure artificial assisted high-frequency one-lung protective',
  },
  { nouns: 'reconstruction', with: 'breast ligament surgical nasal mandibular cruciate' },
  {
    nouns: 'implantation implant implants',
    with: 'stent lens cochlear pacemaker valve defibrillator device seed electrode dental',
  },
  { nouns: 'graft grafts grafting', with: 'bypass skin bone fat vein gingival' },
  {
    nouns: 'ablation ablations',
    with: 'radiofrequency catheter thermal microwave tumor tumour endometrial laser atrial node ethanol cryo cryoballoon surgical radioiodine',
  },
  { nouns: 'excision excisions', with: 'surgical local wide mesorectal complete radical tumor tumour laser' },
  {
    nouns: 'exercise exercises',
    with: 'aerobic resistance supervised strengthening stretching therapeutic breathing weight-bearing kegel physical isometric eccentric home walking regular endurance',
  },
  {
    nouns: 'diet diets',
    with: 'ketogenic mediterranean gluten-free low-fat low-carbohydrate low-sodium low-protein low-calorie low-glycemic vegetarian vegan hypocaloric elimination dash elemental',
  },
  { nouns: 'education', with: 'patient health self-management diabetes nutrition nutritional asthma family parent' },
  {
    nouns: 'intervention interventions',
    with: `behavioral behavioural lifestyle psychosocial psychological educational education dietary surgical coronary exercise nutritional nutrition pharmacological pharmacologic
      cognitive cognitive-behavioral cognitive-behavioural motivational psychotherapeutic mindfulness training activity counseling counselling cessation
      nursing self-management music diet rehabilitation prevention family parenting smoking-cessation weight-loss endovascular percutaneous mindfulness-based`,
  },
  {
    nouns: 'program programs programme programmes',
    with: `exercise training rehabilitation education educational self-management activity counseling counselling walking intervention treatment weight-loss
      cessation lifestyle stress-management management vaccination behavioral behavioural prevention conditioning strengthening skills diet parenting home-exercise yoga`,
  },
  {
    nouns: 'rehabilitation',
    with: 'cardiac pulmonary stroke vestibular physical cognitive neuropsychological vocational multidisciplinary respiratory inpatient outpatient psychosocial',
  },
  {
    nouns: 'supplementation supplement supplements',
    with: 'dietary nutritional vitamin mineral herbal micronutrient multivitamin protein oral food energy probiotic',
  },
  {
    nouns: 'prophylaxis',
    with: 'antibiotic antimicrobial antithrombotic antiviral thromboembolism antifungal preexposure pre-exposure post-exposure antiemetic anticoagulant',
  },
  {
    nouns: 'anesthesia anaesthesia',
    with: 'general spinal epidural local regional caudal inhalational combined topical intravenous volatile isoflurane propofol',
  },
  { nouns: 'analgesia', with: 'epidural patient-controlled spinal intrathecal labor' },
  { nouns: 'catheterization catheterisation', with: 'urinary intermittent' },
  { nouns: 'revascularization revascularisation', with: 'coronary surgical percutaneous myocardial' },
  { nouns: 'transfer', with: 'adoptive adoptive-cell adoptive-t-cell embryo' },
  { nouns: 'regimen regimens', with: 'conditioning' },
  {
    nouns: 'irradiation irradiations',
    with: `brain whole-brain cranial craniospinal body total-body tbi thoracic pelvic abdominal breast partial prophylactic nodal field beam external involved-field
      lymphoid mediastinal stereotactic thymic splenic hemi-body fractionated hypofractionated accelerated chest wall spinal`,
  },
  { nouns: 'monotherapy', with: 'platinum checkpoint' },
];

/** Nouns that are a class of drugs only with a target or kind before them. */
export const CLASS_NOUNS = set(`
inhibitor inhibitors antagonist antagonists agonist agonists blocker blockers blockade antibody antibodies mab mabs modulator modulators
vaccine vaccines analogue analogues analog analogs agent agents drug drugs medication medications degrader degraders activator
activators conjugate conjugates cpi cpis tki tkis engager engagers suppressant suppressants stabilizer stabilizers
biologic biologics immunotherapy immunotherapies depleter mimetic mimetics adc adcs`);

/** Words that narrow a therapy and belong to its name but do not make one: "neoadjuvant", "first-line", "high-dose". */
export const NARROWING_FOR_THERAPY = set(`
neoadjuvant neo-adjuvant adjuvant palliative induction consolidation maintenance salvage preoperative pre-operative postoperative post-operative perioperative
concurrent concomitant sequential combined combination systemic intensive intensified conventional standard standard-dose high-dose low-dose dose-dense
metronomic multiagent multi-agent single-agent multidrug multi-drug first-line second-line third-line frontline upfront definitive curative radical
partial total subtotal complete open elective emergency minimally invasive laparoscopic robotic endoscopic transurethral transoral
stereotactic intensity-modulated hypofractionated hyperfractionated fractionated accelerated external external-beam body whole-body whole-brain whole cranial
craniospinal thoracic pelvic abdominal mediastinal locoregional regional local targeted directed image-guided three-dimensional conformal ablative
interstitial intraoperative intracavitary intraarterial intra-arterial intraperitoneal hyperthermic intrathecal intravenous intravesical oral
topical inhaled subcutaneous intramuscular isolated limb hepatic arterial transarterial
prophylactic preventive empirical empiric long-term short-term prolonged extended continuous intermittent daily weekly biweekly
cytotoxic antineoplastic anticancer anti-cancer antitumor anti-tumor myeloablative nonmyeloablative reduced-intensity conditioning active passive personalized personalised
individualized individualised dose-escalated low-intensity high-intensity moderate moderate-intensity supervised unsupervised structured progressive
autologous allogeneic haploidentical unrelated matched human live attenuated inactivated conjugate recombinant subunit
seasonal pneumococcal influenza hpv hepatitis bcg measles rotavirus meningococcal cholera typhoid malaria covid-19 tetanus
hematopoietic haematopoietic blood cord stem cell marrow bone
platinum anthracycline taxane fluoropyrimidine platinum-based platinum-containing doublet triplet
dual triple double next-generation second-generation third-generation novel-agent sham placebo selective reversible irreversible
monoclonal bispecific humanized humanised chimeric conjugated drug polyclonal
non-nucleoside nonsteroidal non-steroidal steroidal atypical typical tricyclic oral long-acting short-acting inhaled rapid-acting
primary secondary percutaneous transluminal drug-eluting artery`);

/**
 * Words for what a class of drugs acts on or is, where the lexicon has no gene or drug of that name: "kinase", "proton
 * pump". They make a class noun a therapy.
 */
export const CLASS_KINDS = set(`
kinase       checkpoint checkpoints proteasome parp hdac histone deacetylase mtor pi3k mek cdk jak bcl-2 bet brd4 egfr vegf vegfr
her2 fgfr met alk ros1 ret ntrk kras braf raf pd-1 pd-l1 pdl1 pd1 ctla-4 ctla4 tigit lag-3 lag3 tim-3 cd20 cd19 cd38 cd3 bcma il-6 il-17 il-23 il-1 il-5 il-4 tnf tnfα tgf-β tgf
protease polymerase integrase transcriptase  nucleoside nucleotide neuraminidase fusion entry hmg-coa reductase coa aromatase cox cox-2 cyclooxygenase lipoxygenase
ace angiotensin   renin aldosterone mineralocorticoid     beta-adrenergic adrenergic adrenoceptor muscarinic anticholinergic cholinergic nicotinic
dopamine dopaminergic serotonin noradrenaline norepinephrine reuptake uptake monoamine oxidase mao cholinesterase acetylcholinesterase nmda ampa gaba opioid opiate cannabinoid
calcium potassium sodium   proton pump h2 histamine h1 leukotriene phosphodiesterase pde5 pde4 sglt2 dpp-4 dpp4 glp-1 ppar xanthine carbonic anhydrase
thrombin xa  platelet p2y12  iib/iiia  k calcineurin topoisomerase tubulin microtubule angiogenesis angiogenic hedgehog notch wnt smoothened gamma-secretase secretase
estrogen oestrogen androgen progesterone progestin gonadotropin gnrh lhrh   somatostatin endothelin vasopressin orexin cgrp pcsk9 rankl
complement integrin folate hsp90 aurora plk1 wee1 atr atm idh idh1 idh2 ezh2 menin fms-like multikinase multi-kinase pan-raf  dna methyltransferase dnmt arginase ido immune
immunosuppressive immunosuppressant immunomodulatory chemotherapeutic antineoplastic anticancer anti-cancer antitumor anti-tumor cytotoxic cytostatic alkylating intercalating antimetabolite
antimicrobial antibiotic antibacterial antiviral antifungal antiretroviral antimalarial antituberculous antihypertensive antidepressant antipsychotic neuroleptic anxiolytic
antiepileptic anticonvulsant antiparkinsonian antiarrhythmic antiplatelet anticoagulant antithrombotic thrombolytic fibrinolytic hypoglycemic hypoglycaemic antidiabetic glucose-lowering
lipid-lowering antihyperlipidemic anesthetic anaesthetic analgesic sedative hypnotic  psychostimulant antiemetic antihistaminic antiinflammatory anti-inflammatory nonsteroidal
antirheumatic disease-modifying  dmard biologic biological anti-angiogenic antiangiogenic vasodilator vasopressor inotropic diuretic thiazide  bisphosphonate
cholesterol-lowering contraceptive hormonal endocrine antiestrogen antiandrogen antithyroid psychotropic psychoactive antimuscarinic bronchodilator
neuromuscular   ganglion sympathomimetic photosensitizing radiosensitizing chemopreventive demethylating hypomethylating differentiating glucocorticoid
  oncology checkpoint-inhibitor radiolabeled radiolabelled    ca2+  macrolide nephrotoxic ototoxic
calcium-channel beta-receptor adrenocortical anthelmintic antihelminthic antiprotozoal tnf-α tnf-alpha gsk3 gsk3β rock p38 mapk erk stat3 nf-κb nfkb src akt fak mdm2 xpo1 kit pdgfr
csf1r cd47 ccr4 ccr5 cxcr4 il-2 interferon toll-like tlr7 tlr9 tlr tlr4 sting glutaminase   `);

/** Words inside the name of a target that make no class by themselves: "receptor antagonist" says nothing. */
export const CLASS_FILLERS = set(
  'receptor growth factor converting enzyme hormone releasing reverse channel channels selective targeted loop fatty acid synthase small molecule pan stimulant blocking modifying serine threonine tyrosine vitamin type dual glycoprotein steroid alpha beta α β mu delta kappa',
);

/** Drug classes that are one word: "anthracyclines". Singular; the plural s is understood. */
export const CLASS_NAMES = set(`
anthracycline taxane fluoropyrimidine nitrosourea antimetabolite anthraquinone podophyllotoxin camptothecin epothilone thalidomide-analogue
corticosteroid glucocorticoid mineralocorticoid bisphosphonate statin fibrate thiazide biguanide sulfonylurea sulphonylurea glitazone thiazolidinedione gliptin incretin
nsaid dmard biologic biosimilar antibiotic antimicrobial antiviral antifungal antiretroviral antimalarial anthelmintic antihelminthic fluoroquinolone quinolone macrolide
cephalosporin penicillin carbapenem aminoglycoside tetracycline sulfonamide sulphonamide glycopeptide
antidepressant antipsychotic neuroleptic anxiolytic benzodiazepine barbiturate hypnotic sedative psychostimulant anticonvulsant antiepileptic antiparkinsonian
ssri snri tricyclic maoi opioid opiate analgesic anaesthetic anesthetic antipyretic triptan
antihypertensive beta-blocker diuretic vasodilator antiarrhythmic anticoagulant antiplatelet antithrombotic thrombolytic fibrinolytic nitrate antianginal vasopressor
inotrope antihistamine antihistaminic bronchodilator decongestant antitussive mucolytic antacid laxative antiemetic antispasmodic
contraceptive estrogen oestrogen progestin progestogen androgen antiandrogen antiestrogen antioestrogen antiprogestin steroid retinoid immunomodulator
antidiabetic hypoglycemic hypoglycaemic digitalis rodenticide chemotherapeutic cytotoxic antineoplastic xanthine methylxanthine salicylate
antithyroid uricosuric antispastic cholinergic anticholinergic antimuscarinic sympathomimetic vinca probiotic prebiotic synbiotic
multivitamin nutraceutical vitamin antioxidant radiopharmaceutical radioligand immunotoxin nnrti nrti arv haart tki cpi
amphetamine cannabinoid catecholamine coumarin surfactant antivenom antitoxin antidote emollient
`);

/** Two-word and longer plain names, in the notation of rules/phrases.ts. */
export const THERAPY_PHRASES: readonly string[] = [
  'wait list control|controls|group',
  'waiting list control|controls',
  'attention control',
  'cognitive behavio* therapy|therapies|intervention|interventions|treatment',
  'cognitive - behavio* therapy|therapies|intervention|interventions|treatment',
  'car t cell|cells therapy|therapies|treatment|product|products',
  'car t - cell|cells therapy|therapies|treatment|product|products',
  'car - t cell|cells therapy|therapies|treatment|product|products',
  'car - t - cell|cells therapy|therapies|treatment|product|products',
  'chimeric antigen receptor t cell|cells therapy|therapies|treatment',
  'chimeric antigen receptor t - cell|cells therapy|therapies|treatment',
  'adoptive cell|cellular transfer|therapy|therapies|immunotherapy',
  'adoptive t cell transfer|therapy|immunotherapy',
  'adoptive t - cell transfer|therapy|immunotherapy',
  'stem cell transplant|transplantation|transplants|rescue|support',
  'immune control point|points blockade|inhibition|inhibitor|inhibitors|therapy',
  'immune checkpoint blockade|inhibition|inhibitor|inhibitors|blocker|blockers|therapy',
  'blocking of immune control points|checkpoints',
  'radiation',
  'oncolytic virus|viruses|adenovirus|adenoviruses|herpesvirus|reovirus|vaccinia|virotherapy',
  'oncolytic herpes|vaccinia|measles virus|viruses',
  'oncolytic herpes simplex virus|viruses',
  'coronary artery bypass graft surgery',
  'coronary artery bypass grafting surgery',
  'ovarian suppression|ablation',
  'physical therapy|activity program|activity intervention|activity programme',
  'motivational interview|interviewing',
  'anti-angiogenic mab',
];

/** Targets of antibodies that are given to patients: "anti-PD-1" needs no more words. Lower case, hyphens dropped. */
export const ANTIBODY_TARGETS = set(`
pd1 pdl1 ctla4 her2 egfr vegf vegfr2 vegfa cd20 cd19 cd22 cd30 cd33 cd38 cd52 cd79b cd47 cd40 cd3 cd4 bcma gprc5d tigit lag3 tim3 4 tnf tnfα tnfalpha tnfa
il1 il1β il2 il4 il5 il6 il6r il12 il13 il17 il17a il23 il31 il33 ige rankl pcsk9 cgrp gd2 igf1r c5 tgfβ tgfbeta nectin4 trop2 claudin18 ox40 41bb
integrin α4β7 amyloid tau rsv rhd d dll3 psma fgfr2b angptl3 tslp blys baff ccr4 slamf7 angiogenic cd2 cd25 cd28 cd11a ifnα ifngamma`);

/** Words near an "anti-X antibody" that make it a reagent, not a therapy. */
export const REAGENT_CUES = set(`
clone stained staining immunostaining immunoblot immunoblotting immunoblots western blot blots elisa facs dilution diluted abcam conjugated
biotinylated fitc pe apc rabbit goat donkey sheep polyclonal secondary primary labeled labelled incubated incubation immunoprecipitation immunoprecipitated
immunohistochemistry immunofluorescence immunocytochemistry cytometry autoantibodies seropositive serum titer titers titre titres biosciences biolegend ebioscience
santa cruz sigma millipore invitrogen flow`);

/** Hyphenated second parts that make or narrow a therapy name: "liver-directed", "platinum-based", "HER2-targeted". */
export const THERAPY_TAILS =
  set(`based directed targeted targeting containing guided assisted free modulated adapted delivered line dose day week
  cycle agent drug generation course term acting release eluting escalated sparing invasive loaded pulsed led focused oriented intensity
  field beam brain body mediated`);
/** Those that make an open noun a therapy. */
export const DEFINING_TAILS = set('based directed targeted targeting containing guided assisted loaded');

/** Parts of the body before an operation: "breast surgery", "lung resection". */
export const BODY_WORDS =
  set(`liver kidney renal heart cardiac lung pulmonary hepatic pancreatic pancreas bowel colorectal colon rectal gastric esophageal breast brain thyroid
  abdominal thoracic pelvic spine spinal hip knee shoulder joint bone skin ocular eye cataract glaucoma retinal vitreoretinal orthopedic orthopaedic oral dental nasal sinus
  vascular aortic valve coronary artery carotid bariatric gynecologic gynaecologic obstetric urologic prostate bladder tumor tumour cancer hernia organ corneal islet hair
  gallbladder adrenal parathyroid lymph node cytoreductive reconstructive plastic conserving breast-conserving antireflux weight-loss
  revision day-case laser refractive epilepsy transsphenoidal endovascular`);
