/* eslint-disable max-lines -- a table */
/**
 * Sentences as reviewers meet them, in notes, papers and reports, with every mention in them: its type, its words and its
 * id, `-` for none. Nothing else may be found.
 */
export const ordinarySentences: readonly { readonly text: string; readonly mentions: readonly string[] }[] = [
  {
    text: 'Cells were grown on ECM (Matrigel) with 10% FBS, 2 mM L-glutamine and penicillin–streptomycin.',
    mentions: [],
  },
  {
    text: 'On day 3, group A received vehicle and group B received 5 mg/kg cisplatin i.p.',
    mentions: ['therapy cisplatin DrugBank:DB00515'],
  },
  {
    text: 'PMHx: T2DM, HTN, CKD stage 3. Meds: metformin 500 mg BD, ramipril 5 mg OD, aspirin 75 mg.',
    mentions: [
      'therapy metformin DrugBank:DB00331',
      'therapy ramipril DrugBank:DB00178',
      'therapy aspirin DrugBank:DB00945',
    ],
  },
  {
    text: 'BP 120/80, HR 72, SpO2 98%, RR 16, GCS 15; ECG and CT of the head were normal.',
    mentions: [],
  },
  {
    text: 'METHODS: THE KIT WAS USED AS TOLD, AND THE REST WAS SET IN A BOX.',
    mentions: [],
  },
  {
    text: '(A) Western blot of tumour lysates. (B) Quantification. Panels C, D and E show the mean ± SD.',
    mentions: [],
  },
  {
    text: 'The authors should say how many patients were randomised; Table 2 is unclear and Fig. 3 lacks a scale bar.',
    mentions: [],
  },
  {
    text: 'The odds ratio was 1.4 (95% CI 1.1–1.9; P = 0.03), and the AUC was 0.81.',
    mentions: [],
  },
  {
    text: 'Was the gene measured? Fig 2 shows the protein level in each group.',
    mentions: [],
  },
  {
    text: 'The trial ran from March 2010 to May 2012 in patients with cancer.',
    mentions: [],
  },
  {
    text: 'Monocytes were polarised to M1 or M2, and the M1/M2 ratio was measured in tumours.',
    mentions: ['cellType Monocytes CL:0000576'],
  },
  {
    text: 'PD-1hi CD8+ TILs were sorted from the tumours of patients.',
    mentions: ['cellType PD-1hi CD8+ TILs CL:0000542', 'gene CD8 NCBIGene:925'],
  },
  {
    text: 'RNA was isolated with the RNA Tissue Kit (a vendor, a town).',
    mentions: [],
  },
  {
    text: 'Cytokines, kinases, receptors and enzymes were measured in serum.',
    mentions: [],
  },
  {
    text: 'Nivolumab, an anti-programmed death 1 (PD-1) antibody, was given; PD-1 expression fell.',
    mentions: [
      'therapy Nivolumab DrugBank:DB09035',
      'therapy anti-programmed death 1 BIOGLOSS:pd-1-inhibitor',
      'gene programmed death 1 NCBIGene:5133',
      'gene PD-1 NCBIGene:5133',
      'gene PD-1 NCBIGene:5133',
    ],
  },
  {
    text: 'The Amber force field was used, and amber light was shown to the mice.',
    mentions: [],
  },
  {
    text: 'The tumour carried TP53 (p.R175H) and a second change, p.(Arg248Gln).',
    mentions: ['gene TP53 NCBIGene:7157', 'variant p.R175H -', 'variant p.(Arg248Gln) -'],
  },
  {
    text: 'Neuronal and myeloid markers were expressed.',
    mentions: [],
  },
  {
    text: 'The serotonin transporter, aldolase B and C-C chemokine receptor 5 were measured.',
    mentions: [
      'gene serotonin transporter NCBIGene:6532',
      'gene aldolase B NCBIGene:229',
      'gene C-C chemokine receptor 5 NCBIGene:1234',
    ],
  },
  {
    text: 'FXII, CYP19 and TIM-1 were measured in the plasma of patients.',
    mentions: ['gene FXII NCBIGene:2161', 'gene CYP19 NCBIGene:1588', 'gene TIM-1 NCBIGene:26762'],
  },
  {
    text: 'Patients received R-CHOP or CHOP every 21 days.',
    mentions: ['therapy R-CHOP BIOGLOSS:r-chop', 'therapy CHOP BIOGLOSS:chop'],
  },
  {
    text: 'Six cycles of CHOP were given to patients with lymphoma.',
    mentions: ['therapy CHOP BIOGLOSS:chop'],
  },
  {
    text: 'CHOP expression rose under stress of the endoplasmic reticulum.',
    mentions: ['gene CHOP NCBIGene:1649'],
  },
  {
    text: 'Tumour-induced immunosuppression was profound.',
    mentions: [],
  },
  {
    text: 'Patients on immunosuppression were excluded, and maintenance immunosuppression with tacrolimus was kept.',
    mentions: [
      'therapy immunosuppression BIOGLOSS:immunosuppressive-therapy',
      'therapy maintenance immunosuppression BIOGLOSS:immunosuppressive-therapy',
      'therapy tacrolimus DrugBank:DB00864',
    ],
  },
  {
    text: 'Dr A. B. Smith, Department of Thoracic Surgery, and C. D. Jones, Division of Radiation Oncology.',
    mentions: [],
  },
  {
    text: 'IL-12 and IL-1 rose in serum, and NF-κB was activated.',
    mentions: ['gene IL-12 -', 'gene IL-1 NCBIGene:3553', 'gene NF-κB NCBIGene:4790'],
  },
  {
    text: 'The TNF-alpha blocker was stopped.',
    mentions: ['therapy TNF-alpha blocker BIOGLOSS:tnf-inhibitor', 'gene TNF-alpha NCBIGene:7124'],
  },
  {
    text: 'Arterial thrombosis was seen in two patients.',
    mentions: [],
  },
  {
    text: 'Tissue plasminogen activator and protein C were measured in plasma.',
    mentions: ['gene Tissue plasminogen activator NCBIGene:5327', 'gene protein C NCBIGene:5624'],
  },
  {
    text: 'The endothelial NO synthase (eNOS) was phosphorylated.',
    mentions: ['gene endothelial NO synthase NCBIGene:4846', 'gene eNOS NCBIGene:4846'],
  },
  {
    text: 'TIMPs inhibit MMPs.',
    mentions: ['gene TIMPs NCBIGene:7076', 'gene MMPs BIOGLOSS:gene-group-matrix-metalloproteinase'],
  },
  {
    text: 'CD8⁺ T cells, CD4− T cells and FOXP3+ Tregs were counted.',
    mentions: [
      'cellType CD8⁺ T cells CL:0000625',
      'gene CD8 NCBIGene:925',
      'cellType CD4− T cells CL:0000624',
      'gene CD4 NCBIGene:920',
      'cellType FOXP3+ Tregs CL:0000815',
      'gene FOXP3 NCBIGene:50943',
    ],
  },
  {
    text: 'Loss of PTEN in prostate cancer cells led to resistance to enzalutamide.',
    mentions: [
      'gene PTEN NCBIGene:5728',
      'cellType prostate cancer cells CL:0001064',
      'therapy enzalutamide DrugBank:DB08899',
    ],
  },
  {
    text: 'The p53 protein binds MDM2.',
    mentions: ['gene p53 NCBIGene:7157', 'gene MDM2 NCBIGene:4193'],
  },
  {
    text: 'HER2‑positive breast cancer was treated with trastuzumab.',
    mentions: ['gene HER2 NCBIGene:2064', 'therapy trastuzumab DrugBank:DB00072'],
  },
  {
    text: 'Mouse Trp53 and human TP53 differ.',
    mentions: ['gene Trp53 NCBIGene:7157', 'gene TP53 NCBIGene:7157'],
  },
  {
    text: 'Mean age was 63 years (SD 12); BMI was 27 kg/m2; the HR was 0.72 (95% CI 0.58–0.89; P < 0.001).',
    mentions: [],
  },
  {
    text: 'Grade III/IV toxicity was rare, and stage II or III tumours were resected.',
    mentions: [],
  },
  {
    text: 'Cells were lysed in RIPA buffer with 1 mM EDTA, 150 mM NaCl and 50 mM Tris, pH 7.4.',
    mentions: [],
  },
  {
    text: 'Sections were stained with H&E and with anti-CD3 antibody (clone SP7, 1:200).',
    mentions: ['gene CD3 -'],
  },
  {
    text: 'The reviewer asks for a power calculation, and for raw data in the GEO repository (GSE12345).',
    mentions: [],
  },
  {
    text: 'Please clarify whether the control arm received a placebo or usual care.',
    mentions: ['therapy placebo BIOGLOSS:placebo', 'therapy usual care BIOGLOSS:standard-of-care'],
  },
  {
    text: 'Her mother had BRCA2-associated breast cancer, and she carried BRCA2 c.5946delT.',
    mentions: ['gene BRCA2 NCBIGene:675', 'gene BRCA2 NCBIGene:675', 'variant c.5946delT -'],
  },
  {
    text: 'The EGFR L858R mutation predicts response to gefitinib, erlotinib and osimertinib.',
    mentions: [
      'gene EGFR NCBIGene:1956',
      'variant L858R -',
      'therapy gefitinib DrugBank:DB00317',
      'therapy erlotinib DrugBank:DB00530',
      'therapy osimertinib DrugBank:DB09330',
    ],
  },
  {
    text: 'Insulin was injected before meals; plasma insulin and glucose were measured at 2 h.',
    mentions: ['therapy Insulin DrugBank:DB00030', 'gene insulin NCBIGene:3630'],
  },
  {
    text: 'Oestrogen receptor-positive tumours were treated with tamoxifen or an aromatase inhibitor.',
    mentions: [
      'gene Oestrogen receptor BIOGLOSS:gene-group-estrogen-receptor',
      'therapy tamoxifen DrugBank:DB00675',
      'therapy aromatase inhibitor BIOGLOSS:aromatase-inhibitor',
      'gene aromatase NCBIGene:1588',
    ],
  },
  {
    text: 'He presented with fever, cough and a rash; amoxicillin was started and stopped after 5 days.',
    mentions: ['therapy amoxicillin DrugBank:DB01060'],
  },
  {
    text: 'MATERIALS AND METHODS: ALL MICE WERE FED AD LIBITUM AND KEPT IN A COLD ROOM.',
    mentions: [],
  },
  {
    text: 'FIG. 2. SURVIVAL OF PATIENTS BY ARM.',
    mentions: [],
  },
  {
    text: "Natural killer cells' cytotoxicity fell, and the macrophages' phagocytosis rose.",
    mentions: ['cellType Natural killer cells CL:0000623', 'cellType macrophages CL:0000235'],
  },
  {
    text: 'B cells and plasma cells were depleted by rituximab; NK cells were spared.',
    mentions: [
      'cellType B cells CL:0000236',
      'cellType plasma cells CL:0000786',
      'therapy rituximab DrugBank:DB00073',
      'cellType NK cells CL:0000623',
    ],
  },
  {
    text: 'Haematopoietic stem cells were mobilised with G-CSF.',
    mentions: ['cellType Haematopoietic stem cells CL:0000037', 'gene G-CSF NCBIGene:1440'],
  },
  {
    text: 'Primary rat hepatocytes and human keratinocytes were cultured.',
    mentions: ['cellType hepatocytes CL:0000182', 'cellType keratinocytes CL:0000312'],
  },
  {
    text: 'The MEK inhibitor trametinib plus the BRAF inhibitor dabrafenib improved survival.',
    mentions: [
      'therapy MEK inhibitor BIOGLOSS:mek-inhibitor',
      'gene MEK BIOGLOSS:gene-group-mek1-2',
      'therapy trametinib DrugBank:DB08911',
      'therapy BRAF inhibitor BIOGLOSS:braf-inhibitor',
      'gene BRAF NCBIGene:673',
      'therapy dabrafenib DrugBank:DB08912',
    ],
  },
  {
    text: 'Anti-PD-1 therapy with pembrolizumab was continued.',
    mentions: [
      'therapy Anti-PD-1 therapy BIOGLOSS:pd-1-inhibitor',
      'gene PD-1 NCBIGene:5133',
      'therapy pembrolizumab DrugBank:DB09037',
    ],
  },
  {
    text: 'Chimeric antigen receptor T cells against CD19 were infused.',
    mentions: [
      'therapy Chimeric antigen receptor T cells DrugBank:DB22146',
      'cellType T cells CL:0000084',
      'gene CD19 NCBIGene:930',
    ],
  },
  {
    text: 'Neoadjuvant chemotherapy was followed by surgery and adjuvant radiotherapy.',
    mentions: [
      'therapy Neoadjuvant chemotherapy BIOGLOSS:neoadjuvant-chemotherapy',
      'therapy surgery MAXO:0000004',
      'therapy adjuvant radiotherapy BIOGLOSS:adjuvant-radiotherapy',
    ],
  },
  {
    text: 'CONCLUSION: ASPIRIN DID NOT REDUCE MORTALITY.',
    mentions: ['therapy ASPIRIN DrugBank:DB00945'],
  },
  {
    text: 'The Set1 complex and the Polycomb proteins were purified from yeast.',
    mentions: [],
  },
  {
    text: 'A β-blocker and an ACE inhibitor were prescribed.',
    mentions: [
      'therapy β-blocker BIOGLOSS:beta-blocker',
      'therapy ACE inhibitor BIOGLOSS:ace-inhibitor',
      'gene ACE NCBIGene:1636',
    ],
  },
  {
    text: 'IL‐6, TNFα and CRP were measured by ELISA.',
    mentions: ['gene IL‐6 NCBIGene:3569', 'gene TNFα NCBIGene:7124', 'gene CRP NCBIGene:1401'],
  },
  {
    text: 'Gene set enrichment analysis was done in R with the limma package.',
    mentions: [],
  },
  {
    text: 'The mice had 12 h of light a day at 22 °C.',
    mentions: [],
  },
  {
    text: 'Western blots were probed for phospho-AKT (Ser473) and β-actin.',
    mentions: ['gene AKT NCBIGene:207', 'gene β-actin NCBIGene:60'],
  },
  {
    text: 'Median follow-up was 3.2 years (IQR 2.1–4.4).',
    mentions: [],
  },
  {
    text: 'No author has a conflict of interest; A.B. and C.D. contributed equally.',
    mentions: [],
  },
  {
    text: 'Supported by NIH grants R01 CA123456 and P30 AG012345.',
    mentions: [],
  },
  {
    text: 'Participants were recruited in the UK, the USA and Japan between May 2019 and March 2021.',
    mentions: [],
  },
  {
    text: 'The cat and the dog were examined; the rat and the mouse were not.',
    mentions: [],
  },
  {
    text: 'Type I interferon signalling was lost in STAT1-deficient mice.',
    mentions: ['gene Type I interferon BIOGLOSS:gene-group-type-i-interferon', 'gene STAT1 NCBIGene:6772'],
  },
  {
    text: 'VEGF-A binds VEGFR-2 on endothelial cells.',
    mentions: ['gene VEGF-A NCBIGene:7422', 'gene VEGFR-2 NCBIGene:3791', 'cellType endothelial cells CL:0000115'],
  },
  {
    text: 'Neutrophil extracellular traps were found; neutrophil counts were low.',
    mentions: ['cellType neutrophil CL:0000775'],
  },
  {
    text: 'The neuronal network and myeloid neoplasms were modelled.',
    mentions: [],
  },
  {
    text: 'miR-21 and let-7a were raised in exosomes.',
    mentions: ['gene miR-21 NCBIGene:406991', 'gene let-7a NCBIGene:406881'],
  },
  {
    text: 'Fibroblasts were transfected with siRNA against SMAD3.',
    mentions: ['cellType Fibroblasts CL:0000057', 'gene SMAD3 NCBIGene:4088'],
  },
  {
    text: 'APC mutations are common in colorectal cancer, and APCs present antigen to T cells.',
    mentions: ['gene APC NCBIGene:324', 'cellType APCs CL:0000145', 'cellType T cells CL:0000084'],
  },
  {
    text: 'Platelet count, haemoglobin, white cell count and eGFR were normal.',
    mentions: ['cellType Platelet CL:0000233', 'cellType white cell CL:0000738'],
  },
  {
    text: 'Warfarin was replaced by apixaban, a factor Xa inhibitor.',
    mentions: [
      'therapy Warfarin DrugBank:DB00682',
      'therapy apixaban DrugBank:DB06605',
      'therapy factor Xa inhibitor BIOGLOSS:factor-xa-inhibitor',
      'gene factor Xa NCBIGene:2159',
    ],
  },
  {
    text: 'SARS-CoV-2 enters cells through ACE2 and TMPRSS2.',
    mentions: ['gene ACE2 NCBIGene:59272', 'gene TMPRSS2 NCBIGene:7113'],
  },
  {
    text: 'Figure 1A shows that Ki-67 was high in 40% of tumour cells.',
    mentions: ['gene Ki-67 NCBIGene:4288', 'cellType tumour cells CL:0001063'],
  },
  {
    text: 'Patients in the CHOP arm and in the FOLFOX arm did not differ.',
    mentions: ['therapy CHOP BIOGLOSS:chop', 'therapy FOLFOX BIOGLOSS:folfox'],
  },
  {
    text: 'We thank Dr. Rose and Prof. King for help with the SAS macros.',
    mentions: [],
  },
  {
    text: 'The dataset (n = 120) was split into train and test sets in Python 3.9.',
    mentions: [],
  },
  {
    text: 'The cells were HeLa, A549 and MCF-7 cells.',
    mentions: [],
  },
  {
    text: 'CAR T cells, TCR-T cells and NK cells were compared.',
    mentions: [
      'therapy CAR T cells BIOGLOSS:car-t-cell-therapy',
      'cellType T cells CL:0000084',
      'therapy TCR-T cells BIOGLOSS:tcr-t-cell-therapy',
      'gene TCR BIOGLOSS:gene-group-t-cell-receptor',
      'cellType T cells CL:0000084',
      'cellType NK cells CL:0000623',
    ],
  },
  {
    text: 'Loss of the Y chromosome and of 17p13 was seen; 9p21 was deleted.',
    mentions: [],
  },
  {
    text: 'MEN AND WOMEN WERE ENROLLED AT SIX SITES.',
    mentions: [],
  },
  {
    text: 'Double-blind, placebo-controlled trial of vitamin D in older adults.',
    mentions: ['therapy placebo BIOGLOSS:placebo', 'therapy vitamin D DrugBank:DB11094'],
  },
  {
    text: 'Cardiac myocytes and pancreatic β cells were stained.',
    mentions: ['cellType Cardiac myocytes CL:0000746', 'cellType pancreatic β cells CL:0000169'],
  },
  {
    text: 'Bcl-2, Bax and cleaved caspase-3 were measured by western blot.',
    mentions: ['gene Bcl-2 NCBIGene:596', 'gene Bax NCBIGene:581', 'gene caspase-3 NCBIGene:836'],
  },
  {
    text: 'Mice lacking Kit in mast cells were used; Kit expression was zero.',
    mentions: ['cellType mast cells CL:0000097', 'gene Kit NCBIGene:3815'],
  },
  {
    text: 'Type 1 and type 2 diabetes were recorded; HLA-DQ2 was typed.',
    mentions: ['gene HLA-DQ2 BIOGLOSS:gene-group-hla-dq'],
  },
  {
    text: 'The Cox model and the Kaplan-Meier method were used.',
    mentions: [],
  },
  {
    text: 'A 45-year-old man with AML had FLT3-ITD and NPM1 mutations.',
    mentions: ['gene FLT3 NCBIGene:2322', 'variant ITD -', 'gene NPM1 NCBIGene:4869'],
  },
  {
    text: 'HLA-A and HLA-DRB1 were typed, and HLA-B27 was found in patients.',
    mentions: ['gene HLA-A NCBIGene:3105', 'gene HLA-DRB1 NCBIGene:3123', 'gene HLA-B27 NCBIGene:3106'],
  },
];
