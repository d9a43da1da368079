/**
 * Words that may stand before the head noun of a cell name. Read from the labels of the Cell Ontology and from the cell
 * names of CellLink (public domain) and CRAFT (CC BY 3.0), then sorted by hand into kinds; single words, lower case.
 * Where a name begins follows CellLink's phenotype style: what picks out the population belongs to the name, the species
 * it was taken from and articles do not.
 */
interface ModifierKind {
  /** Id of the rule in `cell-rules.ts`. */
  readonly rule: string;
  /** Enough to make a cell type of a bare "cell": "epithelial cell", but not "activated cell". */
  readonly defining: boolean;
  /** What is left out first when no ontology term has the full name; small = least telling. */
  readonly weight: number;
  readonly words: string;
}

export const modifierKinds: readonly ModifierKind[] = [
  {
    rule: 'cell.modifier.lineage',
    defining: true,
    weight: 8,
    words: `t b nk nkt inkt mait natural killer lymphoid myeloid erythroid megakaryocytic hematopoietic haematopoietic
      hemopoietic haemopoietic stem progenitor precursor germ mast plasma dendritic mononuclear polymorphonuclear
      immune inflammatory phagocytic presenting suppressor lymphoblastoid lymphoblastic myeloblastic monocytic
      granulocytic plasmacytoid plasmacytic es ips ipsc hesc mesc treg th1 th2 th9 th17 th22 tfh tc1 tc2 th0 tem tcm trm
      temra ilc1 ilc2 ilc3 ilc reticular histiocytic
      epithelial endothelial mesothelial mesenchymal stromal parenchymal nonparenchymal fibroblastic fibroblast
      muscle myoid myogenic myoepithelial contractile mural perivascular fat adipose adipogenic osteogenic
      osteoblastic osteoclastic chondrogenic osteoprogenitor
      glial astroglial microglial neuroglial neuronal neural nerve neuroendocrine neurosecretory enteroendocrine
      endocrine exocrine neuroepithelial neuroblastic astrocytic oligodendroglial ependymal ependymoglial radial schwann
      müller muller mueller purkinje golgi granule basket stellate pyramidal mitral betz chandelier candelabrum
      lugaro brush cajal bergmann ensheathing sustentacular chromaffin glomus oxyphil
      ganglion amacrine bipolar horizontal photoreceptor rod cone hair supporting pillar deiters hensen marginal
      intermediate spiral olfactory gustatory taste photosensory sensory mechanosensory
      goblet paneth tuft club clara basal luminal ductal acinar secretory ciliated multiciliated mucous serous squamous
      columnar cuboidal urothelial transitional umbrella parietal chief principal intercalated mesangial tubular
      podocyte macula crypt enteroblast absorptive alveolar bronchoalveolar pneumocyte granulosa theca luteal leydig
      sertoli cumulus spermatogonial spermatogenic germinal oogonial decidual trophoblast trophoblastic
      extravillous trophectoderm endoderm endodermal mesoderm mesodermal ectoderm ectodermal mesendoderm epiblast
      merkel langerhans kupffer satellite islet beta alpha delta β α δ gamma γδ αβ somatotrope lactotrope
      folliculostellate follicular parafollicular
      pigment pigmented lens fiber keratinocyte melanocytic interstitial ito foam giant crest limbal papilla notochordal
      embryonal embryonic extraembryonic fetal foetal somatic pluripotent multipotent totipotent unipotent oligopotent
      multipotential bipotent amplifying memory nurse sickle marrow blood cd`,
  },
  {
    rule: 'cell.modifier.tumour',
    defining: true,
    weight: 7,
    words: `tumor tumour cancer cancerous malignant neoplastic leukemic leukaemic leukemia leukaemia lymphoma carcinoma
      sarcoma nonmalignant premalignant preneoplastic metastatic tumorigenic cll aml nsclc sclc hcc
      pdac tnbc crc gbm adenocarcinoma blastic`,
  },
  {
    rule: 'cell.modifier.tissue',
    defining: true,
    weight: 3,
    words: `bone lung pulmonary airway bronchial tracheal nasal nasopharyngeal liver hepatic biliary kidney renal
      nephron bladder prostate prostatic breast mammary ovarian ovary cervical endometrial uterine fallopian placental
      placenta testicular testis epididymal vaginal pancreatic gastric stomach intestinal colonic colon colorectal
      rectal duodenal ileal jejunal esophageal oesophageal oral gingival tongue salivary parotid lacrimal sweat sebaceous
      gut thyroid parathyroid pituitary adrenal adrenocortical adrenomedullary gonadal thymic thymus splenic spleen
      lymph nodal tonsillar tonsil hepatocellular brain cerebral cerebellar cortical hippocampal striatal thalamic
      hypothalamic amygdala spinal brainstem midbrain forebrain hindbrain nigral drg cns enteric
      retinal retina corneal conjunctival choroidal iris cochlear vestibular strial auditory ocular skin dermal
      epidermal cutaneous follicle scalp cartilage articular synovial tendon ligament skeletal cardiac heart
      myocardial endocardial epicardial ventricular atrial valvular aortic arterial arteriolar venous vein venular
      vascular microvascular capillary sinusoidal lymphatic umbilical cord peritoneal pleural omental mesenteric
      visceral subcutaneous abdominal striated dental pulp periodontal craniofacial meningeal
      leptomeningeal dural collecting duct duodenum medullary cortex glomerular
      peritubular tubule gland glandular mucosal submucosal lamina propria stroma ganglionic
      bronchiolar trunk turbinate seminal vesicle amniotic amnion chorionic yolk sac somite limb embryo ascites dentate
      caudate gallbladder hippocampus aorta endosteal trabecular metaphyseal mucosa trigeminal vagal carotid deferens`,
  },
  {
    rule: 'cell.modifier.nerve',
    defining: true,
    weight: 5,
    words: `motor excitatory inhibitory dopaminergic cholinergic gabaergic glutamatergic serotonergic adrenergic
      noradrenergic catecholaminergic peptidergic nociceptive proprioceptive sympathetic parasympathetic afferent
      efferent projection interneuronal spiny fusimotor parvalbumin somatostatin pv sst vip`,
  },
  {
    rule: 'cell.modifier.function',
    defining: false,
    weight: 5,
    words: `regulatory cytotoxic cytolytic helper effector naive naïve exhausted follicular invariant autoreactive
      alloreactive self conventional classical nonclassical intermediate innate adaptive unconventional tolerogenic
      proinflammatory regulator suppressive immunosuppressive immunoregulatory antigen presenting m0 m1 m2 type i ii iii
      1 2 3 long short term double single class switched peripheral central white red band segmented nucleated
      enucleated intraepithelial transit primordial haploid diploid`,
  },
  {
    rule: 'cell.modifier.state',
    defining: false,
    weight: 1,
    words: `activated resting quiescent transformed proliferating cycling dividing differentiated undifferentiated terminally
      immature mature primitive definitive senescent stimulated unstimulated stressed polarized polarised
      circulating resident infiltrating infiltrated tissue recirculating migrating migratory associated primary
      adult neonatal adherent nonadherent expanded engineered modified reprogrammed induced transduced exhausted
      anergic dysfunctional hypertrophic hyperplastic multinucleated multinucleate mononucleated binucleated
      degranulated degranulating myelinating nonmyelinating tolerant primed homeostatic inflamed inflammatory
      perivascular superficial deep inner outer dorsal ventral horn proximal distal ascending layer root head neck smooth anterior posterior lateral medial basal apical upper lower residual
      disseminated isolated isogenic reactive active autologous allogeneic bystander antitumor antitumoral effect`,
  },
];

/**
 * The second part of a hyphenated modifier: "monocyte-derived", "tumour-infiltrating", "antigen-presenting". The first
 * part may be any word.
 */
export const HYPHEN_TAILS: ReadonlySet<string> = new Set(
  `derived infiltrating infiltrated associated presenting specific reactive producing secreting expressing like primed
  resident lining type positive negative activated restricted committed experienced initiating repopulating propagating
  engrafting projecting sensing forming releasing bearing potential deficient inflammatory myelinating zone
  cytotoxic parenchymal neuronal malignant differentiated infected polarized polarised induced`.split(/\s+/),
);

/**
 * Tails that say what happened to the cells or what they are like, not which they are: "radiation-induced cell death",
 * "GFP-positive cells". They belong to a name but do not make one of a bare "cell".
 */
export const NOT_DEFINING_TAILS: ReadonlySet<string> = new Set(
  `induced activated deficient restricted like primed resident differentiated polarized polarised zone type associated
  expressing positive negative potential bearing`.split(/\s+/),
);

/**
 * Words that may stand inside a name but do not begin one: how the cells were handled or grew ("expanded chondrocytes"),
 * and participles that may be verbs ("supporting T cells"). The ontology's own names keep them ("primary spermatocyte").
 */
export const NEVER_FIRST: ReadonlySet<string> = new Set(
  `transformed differentiated undifferentiated autologous allogeneic isolated proliferating stimulated unstimulated
  expanded modified dividing isogenic primary adult engineered reprogrammed transduced stressed residual resident
  supporting induced`.split(/\s+/),
);

/** Tails of compounds that do not begin a name either: "antigen-specific B cells", "Ptdsr-deficient macrophages". */
export const NEVER_FIRST_TAILS: ReadonlySet<string> = new Set(
  `specific expressing forming deficient induced bearing stimulated transduced secreting releasing`.split(/\s+/),
);

/** First halves of "-derived" that are cells by themselves, and so mentions of their own: "iPSC-derived neurons". */
export const CELL_ORIGINS: ReadonlySet<string> = new Set(
  `ipsc ipscs hipsc hipscs psc pscs hpsc hpscs esc escs hesc hescs mesc mescs`.split(/\s+/),
);

/** Words that end so are tumours: "neuroblastoma cells", "melanoma cells". */
export const TUMOUR_ENDINGS: readonly string[] = ['oma', 'omas', 'omatous'];

/** Never part of a name though they stand between its words: the name begins after them. */
export const NEVER_INSIDE: ReadonlySet<string> = new Set(
  `human mouse murine rat bovine porcine canine the a an these those this such other many some all most normal
  healthy patient patients donor wild mutant`.split(/\s+/),
);
