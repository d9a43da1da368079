/** Data of the reader of trial arms. Lower case, single words. Written for this project. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Stand before the name of an arm and do not belong to it. */
export const LEADING_WORDS = set(`
a an the either both their his her our its this these those that such any some all each another other one two three four five six seven eight nine ten
single several various different multiple additional further new novel same following respective identical equal usual active
dose doses dosage dosages course courses cycle cycles series combination combinations addition use administration application provision delivery
receive receiving received undergo undergoing have be take taking get getting of treatment with treated daily weekly once twice`);

/** A name ends before these: prepositions, conjunctions, auxiliaries. */
export const ENDING_WORDS = set(`
in on for with to from by at during after before among amongst between versus vs than as into onto without within over under through throughout via per until till
while whereas when where if that which who whom whose because since although though unless whether and or but nor plus of off about against toward towards upon across
is are was were be been being has have had having did does do done can could may might will would shall should must cannot
not no also then there thus however therefore both either only alone respectively compared relative followed combined using added based given administered
group groups arm arms condition conditions cohort
daily weekly monthly once twice thrice every each times day days week weeks month months year years hour hours h hr hrs min mins minute minutes sessions session
mg g kg ml l mcg ug microg microgram micrograms iu u mmol mol gy cgy units unit percent
compare compares comparing combine combines combining undergoing undergo improvement evaluate evaluating assess
i we they it you he she our their its his her this these those a an the all any some more most less least
patients patient subjects subject participants women men children adults infants`);

/** Verbs that follow the name of an arm in titles and results. */
export const VERBS_AFTER = set(`
improves improved improve reduces reduced reduce increases increased increase decreases decreased decrease prevents prevented prevent enhances enhanced enhance
lowers lowered affects affected affect attenuates attenuated does did showed shows show resulted results result produced produces produce caused causes cause led leads
provided provides provide appeared appears appear seems seemed seem had has have was were is are can could may might remains remained failed fails offers offered
significantly effectively rapidly markedly substantially receiving received reported demonstrated achieved experienced completed underwent required requires
accelerates accelerated inhibits inhibited suppresses suppressed stimulates stimulated induces induced ameliorates alleviates relieves relieved facilitates facilitated
promotes promoted raises raised delays delayed shortens shortened prolongs prolonged protects protected modifies modified influences influenced restores restored
became tended began occurred consisted comprised included involves involved containing contained delivered conducted performed evaluated assessed investigated studied examined
tested measured determined observed found associated related according prior following including consisting targeting aimed designed started initiated continued maintained
yielded gave gives exhibited exhibits displayed elicited elicits abolished abolishes blocked blocks altered alters changed changes`);

/** Heads that name who is studied, what is measured, or say nothing: never an arm. */
export const NO_ARM_HEADS = set(`
patient patients subject subjects participant participants volunteer volunteers woman women man men child children adult adults infant infants people person persons
student students nurse nurses physician physicians parent parents caregiver caregivers individual individuals population populations eye eyes tooth teeth cell cells group groups
control controls cohort sample samples arm arms site sites center centers centre centres hospital hospitals
effect effects outcome outcomes result results response responses change changes difference differences improvement improvements reduction reductions increase increases decrease
decreases score scores scale scales rate rates risk risks incidence prevalence mortality survival morbidity death deaths relapse recurrence remission event events
pain anxiety depression symptom symptoms nausea vomiting fever headache fatigue stress sleep mood quality life function functioning performance strength capacity ability
pressure weight height mass index level levels concentration concentrations value values parameter parameters measure measures measurement measurements test tests assessment
assessments evaluation evaluations analysis analyses examination questionnaire questionnaires interview interviews visit visits data information evidence study studies trial trials
research design protocol protocols model models approach approaches strategy strategies schedule schedules mutation mutations regression inhibition eradication distraction
time times duration period periods phase phases baseline follow followup end beginning start first second third last day days week weeks month months year years hour hours
dose doses dosage dosages mg ml drug drugs medication medications agent agents compound compounds care
disease diseases disorder disorders syndrome cancer carcinoma tumor tumors tumour tumours diabetes hypertension asthma infection infections failure injury injuries
blood plasma serum urine glucose cholesterol insulin heart liver lung brain bone muscle skin artery vein tissue
number numbers proportion percentage amount amounts size volume ratio factor factors variable variables marker markers target targets efficacy effectiveness safety
tolerability toxicity bioavailability pharmacokinetics pharmacodynamics cost costs benefit benefits use usage compliance adherence knowledge behavior behaviour behaviors attitudes
absence presence order addition combination comparison contrast general part role role basis case cases example type types form forms way ways others
ability standard standards side sides hand hands year age gender sex race level degree degrees extent importance need needs need option options
diagnosis prognosis management prevention progression development onset severity stage status history background state states condition conditions situation
invitation randomization randomisation allocation assignment consent enrollment recruitment analysis significance
dysfunction impairment disability complication complications bleeding hemorrhage ischemia ischaemia thrombosis stroke infarction fracture fractures arthritis osteoarthritis
specimen specimens biopsy biopsies pathway pathways construct constructs network networks antigen antigens biomarker biomarkers determination imaging mmhg differentiation
similar different equal comparable equivalent superior inferior effective identical available present low high new
violence genotype genotypes gain profile profiles maintenance characteristics cessation reactivity remodeling remodelling report barriers hemostasis haemostasis sequence
activity intake consumption sensitivity stage abnormality abnormalities kinetics metabolism flow output growth density composition exposure smoking smokers diagnosis genotype polymorphism
bacteria strain strains species documentation decontamination recommendation recommendations sensitivity modality modalities paraesthesia erythropoiesis validity violence quality
interest author authors department departments university society journal meal meals body mean means media patients' same one ones two both either neither none nothing
placebo-controlled blind double double-blind open-label crossover cross-over randomized randomised controlled parallel multicenter prospective`);

/** Heads that name what can be done to or with people: an arm wherever a trial speaks of it. */
export const INTERVENTION_HEADS = set(`
program programs programme programmes training therapy therapies counseling counselling education exercise exercises diet diets supplementation supplement supplements intervention
interventions massage acupuncture acupressure stimulation stent stents laser mesh vaccine vaccines vaccination surgery rehabilitation coaching support reminder reminders
feedback advice instruction instructions leaflet leaflets brochure brochures pamphlet pamphlets booklet booklets video videos videotape videotapes website app software messages
message workshop workshops curriculum course classes class lesson lessons tutoring mentoring teaching self-help manual
yoga tai chi qigong meditation mindfulness relaxation imagery hypnosis music walking cycling swimming dancing dance aerobics stretching pilates physiotherapy
splint splints brace braces orthosis orthoses insoles cast casts bandage bandages dressing dressings catheter catheters pump pumps device devices implant implants prosthesis prostheses
lens lenses glasses appliance appliances mask masks ventilation suture sutures staples graft grafts flap flaps plate plates screw screws nail nails cement drain drains tube tubes
gel gels cream creams ointment ointments lotion lotions spray sprays solution solutions tablet tablets capsule capsules patch patches drops mouthwash mouthrinse rinse toothpaste dentifrice gum
lozenge lozenges suppository suppositories injection injections infusion infusions inhaler inhalers syrup powder extract extracts oil tea juice milk formula cereal bread drink drinks beverage beverages
bar bars snack snacks foods food yogurt yoghurt egg eggs nuts walnuts almonds soy fiber fibre
anesthesia anaesthesia analgesia sedation block blocks anesthetic anaesthetic irrigation lavage drainage debridement excision resection repair reconstruction replacement fixation
transplantation transplant ablation embolization ligation dilation dilatation angioplasty stenting bypass grafting transfusion dialysis hemodialysis hemofiltration
radiotherapy irradiation radiation chemotherapy immunotherapy psychotherapy brachytherapy phototherapy cryotherapy curettage
light heat cold ice cooling warming hypothermia oxygen ultrasound magnet magnets electrotherapy electroacupuncture tens
screening monitoring telemonitoring telemedicine telehealth visits home-visits calls
incentive incentives voucher vouchers contract contracting
placebo sham vehicle saline water
reinforcement conditioning desensitization exposure practice rehearsal modeling play games game simulation simulator
prophylaxis immunization immunisation chemoprophylaxis contraception contraceptive contraceptives diaphragm
hormone hormones vitamin vitamins mineral minerals antibiotic antibiotics steroid steroids probiotic probiotics herb herbs`);

/** Heads that say something only with a word that says which. */
export const GENERIC_HEADS = set(`
treatment treatments therapy therapies intervention interventions program programs programme programmes technique techniques procedure procedures regimen regimens method methods
surgery operation operations training device devices injection injections infusion infusions tablet tablets capsule capsules solution solutions supplement supplements supplementation
drops cream creams gel gels ointment ointments spray sprays patch patches lotion support system systems product products preparation formulation formulations package service services policy
course class classes session visits calls call messages message group exercise exercises diet diets food foods drink drinks meal water oil powder extract light heat cold
vaccine vaccines vaccination prophylaxis block blocks exposure practice monitoring screening replacement repair resection excision graft grafts implant implants`);

/** Modifiers that do not say which. */
export const EMPTY_MODIFIERS = set(`
experimental conventional comprehensive concurrent new novel same first second third initial additional final early late short long short-term long-term standard usual current
low high lower higher medium mild moderate severe study active topical oral intravenous intramuscular subcutaneous intra-articular local systemic full half whole regular
daily weekly continuous intermittent single double triple combined alternative different specific effective successful necessary significant large small greater
surgical medical clinical pharmacological primary secondary best maximal optimal total complete partial simple traditional existing previous prior subsequent repeated immediate delayed
notable rational promising potential general individual healthy normal european american pre post non self adjunctive additional supportive baseline preoperative postoperative`);
