import type { StudyDesign } from '../../../src/core/analysis';

/** What a paper, or news of it, may begin with, and what is to be read from it. */
export interface Opening {
  /** The primary design; null: cannot be told. */
  readonly design: StudyDesign | null;
  /** The number of people; null: none to be given. */
  readonly people: number | null;
  /** Plain text; a title alone begins with `#`. */
  readonly text: string;
}

/** Design, number and words of everyday openings, all written for this test; `-` for null, `¶` for a paragraph's end. */
const table = `
cohort | 212 | We analysed the records of 212 patients with HER2-positive breast cancer who received neoadjuvant chemotherapy. Higher counts of CD8+ T cells were associated with longer survival (HR 0.61, 95% CI 0.44-0.85).
cohort | 87 | Medical charts of 87 children treated for neuroblastoma between 2001 and 2015 were reviewed. Five-year survival was 64%.
cohort | 45210 | Using a national registry, we followed 45,210 adults with diabetes for a median of 6 years. Metformin use was associated with fewer cancers.
cohort | 340 | In this prospective study, 340 women were followed up for 10 years after surgery. Recurrence occurred in 45.
cohort | 156 | We retrospectively evaluated 156 consecutive patients undergoing liver resection at our institution.
cohort | 1024 | Electronic health records of all adults admitted with sepsis (N=1,024) were examined. Death within 30 days was the outcome.
cohort | - | # Sleep apnoea and stroke in truck drivers: a cohort study
cohort | - | # Outcomes of kidney transplantation from older donors: a retrospective analysis
cohort | - | # Statin use and dementia: a nationwide register-based study
cohort | 3120 | Researchers tracked 3,120 pensioners for eight years. Those who walked daily were less likely to break a hip.
cohort | 96 | Case notes of 96 infants born before 28 weeks were examined retrospectively. Lung disease developed in a third.
cohort | 58 | Clinical data from 58 patients with sarcoma treated at a single centre from 1999 to 2012 were collected. Median overall survival was 19 months.
cohort | 12480 | Methods: We identified 12,480 people with gout in a primary care database and compared their risk of kidney failure with that of people without gout.
cohort | 410 | Tumour samples from 410 patients with colon cancer were stained for MLH1. Loss of staining was linked to longer disease-free survival.
cohort | 77 | Seventy-seven patients with myeloma who had undergone transplantation were included retrospectively. Relapse was seen in 31.
cohort | 2200 | A total of 2200 newborns were enrolled at birth and seen again at the ages of 2 and 5 years. Early wheeze predicted later asthma.
cohort | 640 | Between 2005 and 2010, 640 patients underwent hip replacement at our hospital. We looked back at their notes to find out who was readmitted.
rct | 60 | Sixty patients were randomly allocated to receive ketamine or saline. Pain scores at 24 h were lower with ketamine (p = 0.01).
rct | 718 | In this double-blind, placebo-controlled trial, 1,204 patients were screened and 718 were randomised to drug X or placebo.
rct | 90 | Ninety women with migraine were assigned at random to acupuncture or to a waiting list.
rct | 248 | # Zinc lozenges for the common cold: a randomized controlled trial ¶ We enrolled 248 students with a cold of less than one day.
rct | 120 | Methods: One hundred and twenty smokers took part in a parallel-group randomised trial of nicotine gum against counselling.
rct | 36 | In a randomised crossover study, 36 adults with asthma inhaled each of two sprays for four weeks.
rct | 302 | We randomized 302 adults with knee pain to yoga or stretching. Pain was less at six months with yoga.
rct | 1500 | Investigators gave 1,500 volunteers either the vaccine or a placebo by chance. Neither doctors nor volunteers knew who got which.
rct | 44 | Patients (n = 44) were allocated randomly to early or late physiotherapy after knee surgery.
rct | 210 | This multicentre, open-label, phase 3 trial randomly assigned 210 patients with lymphoma (1:1) to drug A or drug B.
rct | - | # Effect of school gardens on fruit intake: a cluster randomised trial
rct | 812 | Of 1,100 women assessed for eligibility, 812 were randomised: 406 to the new pill and 406 to the old one.
nonrandomised_trial | 34 | In this phase II, single-arm study, 34 patients with relapsed lymphoma received venetoclax. The overall response rate was 41%.
nonrandomised_trial | 18 | Eighteen patients with advanced melanoma were treated with the vaccine in a phase I dose-escalation trial. No dose-limiting toxicity was seen.
nonrandomised_trial | - | # A phase 1/2 study of drug X in children with relapsed leukaemia
nonrandomised_trial | 52 | In an open-label study, 52 adults with eczema applied the cream twice daily for eight weeks. Itching fell by half.
nonrandomised_trial | 25 | This pilot study tested a walking programme in 25 survivors of stroke. All were assessed before and after the 12-week intervention.
nonrandomised_trial | 130 | A quasi-experimental design was used: 130 nurses of two hospitals attended the course in one and not in the other.
nonrandomised_trial | 41 | Forty-one patients were enrolled and given drug X at 200 mg daily until progression. The primary endpoint was the objective response rate.
case_report | 1 | We report the case of a 34-year-old man who developed myocarditis after nivolumab.
case_report | 3 | We describe three patients with a novel ALK fusion who responded to crizotinib.
case_report | 1 | A 6-year-old girl presented with fever and a rash. She recovered after two weeks of steroids.
case_report | 1 | # Scurvy in a toddler fed only oats: a case report ¶ A boy aged 20 months stopped walking.
case_report | 5 | Five siblings with deafness and a new variant of MYO7A are described.
case_report | 2 | Two brothers with recurrent infections were found to lack CD19. We present their clinical course.
case_report | 1 | Here we present a woman in her fifties in whom pembrolizumab was followed by diabetes.
case_report | 4 | This case series describes four patients with pulmonary fibrosis after amiodarone.
case_report | 1 | Doctors in Leeds have treated a man whose beard turned white overnight, in the first case of its kind.
case_report | 1 | An 81-year-old farmer was admitted because of jaundice. CT showed a mass in the pancreas.
case_control | 900 | We compared 300 women with ovarian cancer with 600 matched controls. Oral contraceptive use was less common in cases (OR 0.6).
case_control | 300 | This case-control study included 100 cases with gastric cancer and 200 controls without cancer.
case_control | - | # Coffee and gout: a hospital-based case-control study
case_control | 452 | We genotyped 226 patients with lupus and 226 healthy controls for a polymorphism of IRF5.
case_control | 240 | Past use of sunbeds was compared between 80 patients with melanoma and 160 controls of the same age and sex.
cross_sectional | 412 | A questionnaire was sent to 500 nurses; 412 responded. The prevalence of burnout was 38%.
cross_sectional | 1203 | In this cross-sectional survey, 1,203 medical students answered questions on sleep.
cross_sectional | 655 | We surveyed 655 pharmacists online about generic drugs. Two thirds had doubts.
cross_sectional | - | # Prevalence of hearing loss among miners in Chile: a cross-sectional study
cross_sectional | 98 | The diagnostic accuracy of a breath test was evaluated in 98 patients with suspected tuberculosis; sensitivity was 84% and specificity 91%.
cross_sectional | 2450 | Data from a national health survey of 2450 adults were used to estimate how common asthma is.
cross_sectional | 388 | Blood was taken once from 388 schoolchildren. Iron deficiency was present in 22%, more often in girls.
cross_sectional | 731 | A total of 731 parents completed an anonymous questionnaire about vaccination.
animal | - | Mice lacking Il6 were fed a high-fat diet for 12 weeks. Knockout animals gained less weight than wild-type littermates.
animal | - | Forty male Wistar rats were divided into four groups and given curcumin or saline by gavage.
animal | - | # Loss of Tet2 accelerates atherosclerosis in mice
animal | - | Zebrafish embryos were exposed to the compound from 24 to 72 hours after fertilisation. Heart rate fell.
animal | - | Tumour-bearing nude mice received the antibody twice a week. Tumours shrank by 60%.
animal | - | Using a rat model of spinal cord injury, we show that the graft restores walking.
animal | - | Piglets were randomly assigned to one of three diets. Weight gain was greatest with zinc.
in_vitro | - | Knockdown of MYC with siRNA reduced proliferation of MCF-7 and HeLa cells. Western blotting showed lower cyclin D1.
in_vitro | - | We solved the crystal structure of the kinase bound to its inhibitor at 2.1 Å.
in_vitro | - | # EGFR inhibition sensitises lung cancer cell lines to cisplatin
in_vitro | - | Human fibroblasts were cultured with TGF-beta for 48 h. Collagen secretion was measured by ELISA.
in_vitro | - | Co-immunoprecipitation showed that PTEN binds to p53 in HEK293 cells.
in_vitro | - | A CRISPR screen in leukaemia cells uncovered genes needed for resistance to venetoclax.
in_silico | - | We developed a deep learning model to predict protein structures from sequence and evaluated it on public benchmark data sets.
in_silico | - | Molecular dynamics simulations were performed to study binding of imatinib to ABL1.
in_silico | - | # In silico docking of flavonoids to the main protease of a coronavirus
in_silico | - | A mathematical model of tumour growth was fitted to published data. The model predicts that shorter breaks work better.
in_silico | - | Gene expression data sets were downloaded from GEO and analysed with bioinformatic tools to find hub genes.
in_silico | - | We used computer simulations to estimate how vaccination would change the spread of measles.
systematic_review | - | We searched PubMed and Embase for studies of statins in sepsis. Twenty-three studies were included.
systematic_review | - | # Yoga for low back pain: a systematic review
systematic_review | - | A scoping review was carried out according to PRISMA-ScR. Of 640 articles, 31 met our criteria.
systematic_review | - | Objective: To review systematically the evidence on screening for diabetes. Data sources: MEDLINE, CINAHL and reference lists.
systematic_review | - | MEDLINE, Scopus and Web of Science were searched until June 2020. Two authors selected the studies and extracted data.
meta_analysis_rct | 23400 | We performed a meta-analysis of randomised controlled trials comparing warfarin with apixaban. Fourteen trials with 23,400 patients were included.
meta_analysis_rct | - | # Vitamin D and falls: a systematic review and meta-analysis of randomized trials
meta_analysis_rct | 4112 | Randomised trials of probiotics in preterm infants were pooled in a meta-analysis. Nineteen RCTs involving 4112 infants were eligible.
narrative_review | - | In this review, we discuss the role of macrophages in fibrosis and highlight emerging therapies.
narrative_review | - | This article reviews what is known about the biology of mast cells and looks at new drugs.
narrative_review | - | # Mast cells in asthma: an overview
narrative_review | - | Here, we provide an overview of recent advances in CAR T cell therapy and discuss the remaining challenges.
narrative_review | - | We summarize current knowledge of KRAS inhibitors and outline how resistance arises.
guideline_opinion | - | These guidelines provide recommendations for the management of hypertension in adults, developed by an expert panel.
guideline_opinion | - | # Clinical practice guideline: treatment of otitis media in children
guideline_opinion | - | # Screening for prostate cancer: a position statement of the urological society
guideline_opinion | - | A panel of experts was convened to reach consensus on the use of steroids in sarcoidosis, using the Delphi method.
guideline_opinion | - | This guideline updates the advice given in 2012 on anticoagulation in pregnancy.
protocol | - | This protocol describes a randomised trial that will enrol 300 patients with stroke. Recruitment will begin in 2025.
protocol | - | # Music for people with dementia: study protocol for a cluster randomised trial
protocol | - | Introduction: Falls are common. Methods and analysis: We will recruit 400 adults over 70 and follow them for a year. Ethics and dissemination: Approval has been granted.
protocol | - | The aim of the planned study is to compare two inhalers. Participants will be randomised in blocks of four and will be followed for 12 weeks.
qualitative | 22 | Semi-structured interviews were conducted with 22 carers. Thematic analysis identified four themes.
qualitative | 31 | Six focus groups with 31 midwives explored how they speak about smoking.
qualitative | - | # Living with Crohn's disease at university: a qualitative study
qualitative | 17 | We interviewed 17 general practitioners in depth about antibiotics and analysed the transcripts with grounded theory.
qualitative | 14 | Fourteen men who had survived a heart attack were interviewed about their experience of returning to work. Three themes emerged.
human_experiment | 12 | Twelve healthy volunteers completed two exercise sessions in the heat. Core temperature was measured every 5 minutes.
human_experiment | 28 | Twenty-eight participants viewed happy and angry faces while their EEG was recorded.
human_experiment | 16 | We recorded muscle activity in 16 healthy men during treadmill walking at three speeds.
human_experiment | 40 | Reaction times were measured in 40 right-handed students performing a Stroop task.
human_experiment | 10 | Ten healthy subjects breathed air with low oxygen for one hour on two days, and their blood pressure was measured.
methods | - | We present a new software package for the analysis of single-cell RNA sequencing data.
methods | - | A rapid and sensitive HPLC method for measuring metformin in plasma was developed and validated.
methods | - | # treeview2: an R package for drawing phylogenetic trees
methods | - | We introduce an algorithm that aligns long reads ten times faster than existing tools. The source code is freely available.
methods | - | Here we describe a simple protocol for isolating nuclei from frozen tissue.
cohort | 523 | The medical files of 523 consecutive stroke patients were looked at to find out how many had fits later on.
cohort | 9800 | Background: Night shifts may harm the heart. Methods: 9800 nurses free of heart disease in 1995 were followed until 2015. Results: 310 had a heart attack.
cohort | 64 | This study included 64 children with Kawasaki disease seen in our department over ten years. Coronary aneurysms were present in nine.
cohort | 133 | Archived tumour blocks of 133 patients who had undergone gastrectomy were stained for HER2, and the results were compared with survival.
cohort | - | # Long-term outcome of children born after embryo freezing: a population-based follow-up
cohort | 71 | From January 2008 through December 2016, seventy-one adults with aplastic anaemia underwent allogeneic transplantation. Overall survival at 3 years was 78%.
cohort | 5012 | We linked hospital discharge data with death certificates for 5,012 people who had broken a hip.
cohort | - | # Predictors of mortality in patients with cirrhosis: a prospective multicentre study
cohort | 290 | Two hundred and ninety pregnant women with lupus were monitored from the first trimester until delivery.
cohort | 1870 | Smokers were more likely to lose their teeth, according to a study that followed 1,870 Danish men for two decades.
cohort | 45 | Outcomes of 45 patients treated with rituximab for pemphigus were analyzed. Complete remission was reached by 33.
rct | 100 | One hundred patients undergoing cataract surgery were randomized into two groups of 50.
rct | 24 | Twenty-four cyclists drank either caffeine or placebo in a double-blind crossover design.
rct | 330 | A total of 330 infants were assigned randomly, in a 2:1 ratio, to the rotavirus vaccine or to placebo.
rct | - | # A double-blind randomised comparison of nortriptyline plus morphine in neuropathic pain
rct | 4500 | A trial in which 4,500 people were randomly given vitamin D or dummy pills found no fewer fractures.
nonrandomised_trial | 29 | Twenty-nine patients with refractory depression were treated with ketamine infusions in this open-label trial.
nonrandomised_trial | 15 | In this first-in-human study, 15 patients received increasing doses of the antibody. The maximum tolerated dose was 6 mg/kg.
nonrandomised_trial | 63 | Sixty-three women with hot flushes received paroxetine for six weeks in an uncontrolled trial.
nonrandomised_trial | - | # Nivolumab in advanced thymoma: a single-arm phase 2 trial
nonrandomised_trial | 48 | Patients who chose surgery (n = 22) were compared with patients who chose exercise (n = 26) in a non-randomised controlled trial of 48 adults with a torn meniscus.
case_report | 1 | A 58-year-old smoker came to the emergency department with sudden blindness.
case_report | 1 | # Complete remission after vemurafenib in a patient with hairy cell leukaemia
case_report | 1 | The authors describe a newborn baby with a rare deletion of chromosome 4.
case_report | 6 | We report six patients who lost their hair after taking the drug.
case_report | 1 | An otherwise healthy teenager, aged 17 years, developed hepatitis after an energy drink. We present her case.
case_control | 350 | Patients with bladder cancer (n = 150) and age-matched controls (n = 200) were asked about the water they drank.
case_control | - | # Maternal diet and clefts: a population-based case-control study
case_control | 1000 | In this study, 500 cases of type 1 diabetes and 500 controls were genotyped for variants in PTPN22.
cross_sectional | 260 | We asked 260 general practitioners about their use of guidelines with an online questionnaire.
cross_sectional | 1500 | Methods: A random sample of 1500 households was visited, and 1500 adults were examined for hypertension. Prevalence was 31%.
cross_sectional | 74 | Serum vitamin B12 was measured in 74 vegans. Half had low values.
cross_sectional | - | # Knowledge and attitudes of dental students towards HIV: a questionnaire survey
cross_sectional | 205 | In total, 205 teachers filled in a web-based survey on voice problems.
cross_sectional | 120 | Ultrasound and biopsy results were compared in 120 women with a breast lump to determine the sensitivity and specificity of ultrasound.
animal | - | Rats received daily injections of morphine for a week, after which pain thresholds were measured.
animal | - | We generated transgenic mice that overexpress SOD1 in muscle. They lived longer.
animal | - | # Early weaning alters the gut microbiota of calves
animal | - | Xenografts derived from three tumours were treated with the inhibitor, which slowed growth in all.
animal | - | Flies without the gene slept less and died sooner.
in_vitro | - | Recombinant BRAF was purified and its kinase activity was measured in the presence of ATP.
in_vitro | - | T cells from blood were stimulated with anti-CD3 and cytokines were measured in the supernatant.
in_vitro | - | # Curcumin induces apoptosis in human colon cancer cells
in_vitro | - | The effect of metformin on the growth of A549 and H1299 cells was studied by MTT assay.
in_silico | - | We analysed transcriptome data from The Cancer Genome Atlas to identify genes whose expression is linked to immune infiltration.
in_silico | - | A machine learning classifier was trained on 40,000 retinal images and reached an AUC of 0.97.
in_silico | - | Phylogenetic analysis of 300 viral genomes points to two separate introductions.
systematic_review | - | To determine whether exercise prevents falls, we searched four electronic databases and screened 2,310 abstracts.
systematic_review | - | Eligible studies were identified through PubMed; 45 observational studies were pooled with a random-effects model.
meta_analysis_rct | - | # Antibiotics for acute sinusitis: a meta-analysis of randomised trials
meta_analysis_rct | 8200 | Fifteen randomised controlled trials (8,200 participants) were included in this systematic review and meta-analysis.
narrative_review | - | The p53 pathway is among the most studied in cancer biology. This review covers its regulation and its use as a drug target.
narrative_review | - | # Recent advances in the treatment of myasthenia gravis
narrative_review | - | Herein, we review the mechanisms by which tumours evade T cells.
guideline_opinion | - | # Editorial: who should pay for rare diseases?
guideline_opinion | - | An international task force developed recommendations on the use of biologics in psoriasis.
guideline_opinion | - | We recommend that all adults over 50 be screened (strong recommendation, moderate evidence). This guideline was endorsed by two societies.
protocol | - | We will conduct a randomised controlled trial in ten nursing homes. Three hundred residents will be recruited.
protocol | - | # Rationale and design of the SALT-HEART trial
qualitative | 20 | In-depth interviews were held with 20 women who had refused screening. Data were coded and grouped into themes.
qualitative | 12 | Twelve refugees took part in narrative interviews on access to care, which were transcribed verbatim.
qualitative | - | This qualitative study explored what nurses think of robots.
human_experiment | 18 | Eighteen healthy young adults were deprived of sleep for one night and performed a memory task the next morning.
human_experiment | 32 | In two experiments, 32 observers judged the length of lines flashed on a screen.
human_experiment | 9 | Muscle biopsies were taken from nine trained cyclists before and after a 40 km ride in the laboratory.
methods | - | A graphical tool for planning radiotherapy is presented. It is freely available.
methods | - | # A simple assay for the detection of malaria parasites in blood
methods | - | We have built a database of drug side effects that can be searched online.
- | - | The heart pumps blood through the body.
- | - | Gout is common among men in wealthy countries.
- | - | The hospital opened a new wing for 300 patients.
cohort | 88 | The clinical course of 88 infants with biliary atresia was studied. Half needed a liver transplant before the age of two.
cohort | 3100 | In a cohort of 3,100 Finnish twins, those who smoked at 20 had shorter telomeres at 60.
cohort | 402 | All 402 patients who had a first seizure between 1990 and 1999 in one county were traced. Risk of death was doubled.
cohort | 150 | PD-L1 expression was assessed by immunohistochemistry in 150 patients with resected gastric cancer and correlated with overall survival.
cohort | 66000 | Using insurance claims, we studied 66,000 people who started a statin and looked for new diabetes.
cohort | - | # Breast cancer mortality after radiotherapy in Sweden, 1980-2010
cohort | 1400 | Children born preterm (n = 400) and at term (n = 1000) were compared at school age.
rct | 80 | Eighty children with croup were given dexamethasone or placebo, allocated by computer-generated random numbers.
rct | 59 | In a single-blind randomised trial, 59 stroke survivors trained with a robot or with a therapist.
rct | 640 | Women were randomised to home (n = 320) or hospital (n = 320) care. In all, 640 women were analysed.
rct | - | # Aspirin versus clopidogrel after stent placement: a multicentre, double-blind, randomised trial
nonrandomised_trial | 22 | We tested the safety of autologous stem cells in 22 patients with heart failure in a phase I trial.
nonrandomised_trial | 37 | Thirty-seven adults with obesity took part in a 16-week lifestyle intervention. Weight and blood pressure were compared before and after the intervention.
nonrandomised_trial | 19 | All 19 patients were given the gene therapy as a single infusion; adverse events were recorded for two years.
case_report | 1 | We present the case of a 45-year-old teacher with a brain abscess.
case_report | 1 | # Cardiac tamponade after acupuncture: report of a case
case_report | 2 | Two sisters with a homozygous mutation in CFTR are reported.
case_control | 810 | A total of 270 cases of testicular cancer and 540 controls were recruited.
case_control | - | Cases were women with a stroke before 50; controls were women of the same age from the same practice. Odds ratios were calculated.
cross_sectional | 940 | Of 1,300 dentists invited, 940 completed the survey.
cross_sectional | 310 | Depression was assessed with a questionnaire in 310 residents of nursing homes. A quarter were depressed.
cross_sectional | - | # Sleep quality and its correlates among university students: a cross-sectional study
animal | - | Male C57BL/6 mice were given alcohol in drinking water for eight weeks.
animal | - | Deletion of the gene in adult mice led to heart failure within weeks.
animal | - | Thirty sheep underwent surgery to create a bone defect, which was filled with cement.
in_vitro | - | Exposure of hepatocytes to the drug caused loss of mitochondrial potential and cell death.
in_vitro | - | The enzyme was expressed in E. coli and purified. Its affinity for the substrate was measured by calorimetry.
in_vitro | - | Staphylococcus aureus isolates were tested for resistance to methicillin by disc diffusion.
in_silico | - | A neural network was trained on chest radiographs to detect pneumonia.
in_silico | - | We simulated the spread of resistant bacteria in a hospital with an agent-based model.
systematic_review | - | Two reviewers screened 4,000 titles for studies of telehealth in diabetes. Risk of bias was judged with ROBINS-I.
systematic_review | - | # Prevalence of delirium in hospices: systematic review and meta-analysis
meta_analysis_rct | - | Only randomised controlled trials were eligible for this meta-analysis of antidepressants in children.
narrative_review | - | # Immune checkpoint inhibitors: mechanisms, current status and future directions
narrative_review | - | In the present article we give an overview of how gut bacteria shape immunity.
guideline_opinion | - | # Consensus recommendations for the diagnosis of celiac disease
guideline_opinion | - | In this commentary I argue that screening does more harm than good.
protocol | - | This paper describes the protocol for a cohort study of 2,000 farmers, which will start in 2026.
protocol | - | Trial design: participants will be allocated 1:1 to a mobile app or usual care. Outcomes will be assessed at 6 months.
qualitative | 25 | Twenty-five parents of children with asthma were interviewed. Transcripts were analysed using framework analysis.
qualitative | - | # "Nobody told us": experiences of bereaved families in intensive care
human_experiment | 20 | Twenty volunteers wore a cooling vest while cycling in a climate chamber.
human_experiment | 15 | Brain responses to pain were recorded with fMRI in 15 healthy women.
methods | - | We developed a microfluidic device that sorts sperm without damage.
methods | - | # Automated segmentation of the hippocampus: validation of a new algorithm
- | - | Doctors in the region are paid by the state.
- | - | Vaccines have saved millions of people since 1950.
cohort | 505 | The survival of 505 patients with small-cell lung cancer was related to serum sodium at diagnosis.
cohort | 1220 | Men who never married die younger, a study of 1,220 Norwegian fishermen has found. They were followed from 1970 until 2010.
cohort | 33 | Thirty-three consecutive children with Wilms tumour operated on in our unit were reviewed.
cohort | 276 | Data on 276 patients undergoing pancreatic resection were prospectively collected and retrospectively analysed.
cohort | - | # Ten-year survival after heart transplantation: a single-centre experience
cohort | 18000 | We used the national birth register to study 18,000 mothers with epilepsy and their babies.
rct | 66 | Sixty-six healthy adults were enrolled in this randomised, placebo-controlled study of a probiotic.
rct | 480 | Patients with sciatica (n=480) were randomly assigned to surgery or to prolonged conservative care.
rct | 150 | A randomised trial of 150 teenagers shows that a text message a day makes them brush their teeth.
rct | - | # Randomised phase II study of drug X with or without drug Y in pancreatic cancer
nonrandomised_trial | 26 | Twenty-six patients with metastatic renal cancer were entered into a phase II trial of interleukin-2.
nonrandomised_trial | 12 | Twelve boys with Duchenne dystrophy received the antisense drug by weekly infusion in an open-label extension study.
case_report | 1 | A 29-year-old woman who had taken kava for two months was found to have liver failure.
case_report | 1 | # Rapidly fatal myocarditis in a patient given two checkpoint inhibitors: case report
case_report | 7 | We describe seven children from three families who have a new form of ataxia.
case_control | 620 | We enrolled 310 children with leukaemia and 310 controls without cancer from the same schools.
case_control | - | # Mobile phone use and acoustic neuroma: a case-control study
cross_sectional | 1100 | In a telephone survey, 1,100 adults were asked about antibiotics.
cross_sectional | 84 | Eighty-four patients with knee pain underwent MRI and arthroscopy. The accuracy of MRI was 90%, with a sensitivity of 88% and a specificity of 93%.
cross_sectional | 360 | Blood pressure was measured in 360 market traders. One in four had hypertension, of whom half did not know it.
animal | - | Obese mice treated with the peptide lost a fifth of their weight.
animal | - | # Oestrogen protects female rats from ischaemic injury
animal | - | Dogs with heart failure were given the gene by injection into the coronary artery.
in_vitro | - | Silencing of ZEB1 in breast cancer cells restored E-cadherin and slowed invasion through Matrigel.
in_vitro | - | Cryo-EM structures of the channel show how it opens.
in_vitro | - | # miR-21 promotes proliferation of gastric cancer cells by targeting PTEN
in_silico | - | A compartmental model was used to project the number of hospital beds needed.
systematic_review | - | A systematic search of PubMed was done for trials of massage; 12 were found.
systematic_review | - | # Cranberry juice for bladder infections: a meta-analysis
meta_analysis_rct | 9000 | Eleven randomized trials including 9,000 patients were pooled in this meta-analysis.
narrative_review | - | # The role of the microbiome in autism: a review
narrative_review | - | We review the evidence that sleep loss harms the heart, and we consider how it might do so.
guideline_opinion | - | # ESC guidelines on syncope
guideline_opinion | - | This consensus statement was drawn up by 20 experts.
protocol | - | # Protocol for a randomised trial of sleep advice in new parents
protocol | - | We plan to recruit 200 couples. Each couple will be assigned at random to one of two clinics and will be followed for a year.
qualitative | 30 | Interviews with 30 patients with cancer explored their hopes.
qualitative | - | # Nurses’ views of assisted dying: a focus group study
human_experiment | 24 | Twenty-four participants rated the pleasantness of odours while in an MRI scanner.
human_experiment | 8 | Eight trained men cycled to exhaustion after a high-carbohydrate or a high-fat meal.
methods | - | We propose a new statistical method for meta-analysis of rare events.
methods | - | # An open-source toolkit for tracking animals in video
- | - | Most people sleep for seven hours.
- | - | Cancer is a common cause of death.
`;

export const ordinaryOpenings: readonly Opening[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [design = '', people = '', text = ''] = line.split(' | ');
    return {
      design: design === '-' ? null : (design as StudyDesign),
      people: people === '-' ? null : Number(people),
      text: text.replaceAll(' ¶ ', '\n\n'),
    };
  });
