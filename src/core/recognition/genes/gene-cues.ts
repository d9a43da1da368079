import type { RuleInfo } from '../../rules/rule';

/** Where the words of a cue stand, seen from the name: directly after it, directly before it, or on a hyphen after it. */
export type CueSide = 'after' | 'before' | 'joined';

/** Words beside a name that speak for or against its being a gene. A `*` at the end takes any ending. */
export interface GeneCue extends RuleInfo {
  readonly side: CueSide;
  readonly words: string;
}

const OWN = 'written for this project; weight learned from BioRED, tmVar 3, BC2GM and BioNLP-CG training text';

/** Rules about words beside a name. Their weights are in `gene-weights.table.ts`. */
export const geneCues: readonly GeneCue[] = [
  {
    id: 'gene.after.gene-word',
    title: 'is followed by a word such as gene, protein or mRNA',
    source: OWN,
    side: 'after',
    words:
      'gene genes protein proteins mrna mrnas transcript transcripts receptor receptors kinase kinases locus loci allele ' +
      'alleles promoter oncogene oncogenes oncoprotein oncoproteins proto isoform isoforms cdna cdnas homolog homologs ' +
      'homologue homologues ortholog orthologs orthologue orthologues paralog* polypeptide polypeptides peptide peptides ' +
      'subunit subunits antigen antigens ligand ligands enzyme enzymes hormone cytokine cytokines chemokine chemokines ' +
      'exon exons intron introns transgene transgenes sirna sirnas shrna shrnas autoantibod* antibody antibodies',
    examples: { yes: ['the ABC1 gene was sequenced'], no: ['the ABC1 score was high'] },
  },
  {
    id: 'gene.after.variation',
    title: 'is followed by a word such as mutation, polymorphism or amplification',
    source: OWN,
    side: 'after',
    words:
      'mutation mutations mutant mutants mutated polymorphism polymorphisms genotype genotypes genotyping haplotype haplotypes ' +
      'variant variants amplification amplified deletion deletions deleted fusion fusions rearrangement rearrangements ' +
      'translocation methylation hypermethylation haploinsufficiency loss knockout knockouts null knockdown silencing snp snps ' +
      'rs* exon codon copy wild wildtype',
    examples: { yes: ['ABC1 mutations were rare'], no: ['ABC1 patients were rare'] },
  },
  {
    id: 'gene.after.activity',
    title: 'is followed by a word such as expression, phosphorylation or signalling',
    source: OWN,
    side: 'after',
    words:
      'expression expressing overexpression upregulation downregulation phosphorylation dephosphorylation signaling signalling ' +
      'activation inactivation transcription translation secretion pathway pathways binding promoter inhibitor inhibitors ' +
      'agonist agonists antagonist antagonists blockade deficiency deficient immunoreactivity immunostaining staining ' +
      'ubiquitination sumoylation acetylation degradation nuclear regulates regulated encodes binds interacts inhibits ' +
      'activates induces mediates expression/activity positive negative',
    examples: { yes: ['ABC1 expression was lost'], no: ['ABC1 questionnaires were lost'] },
  },
  {
    id: 'gene.after.level',
    title: 'is followed by a word such as level, activity or concentration',
    source: OWN,
    side: 'after',
    words:
      'level levels activity activities concentration concentrations production release stimulation induction domain',
    examples: { yes: ['ABC1 levels rose'], no: ['ABC1 questions rose'] },
  },
  {
    id: 'gene.joined.modified',
    title: 'carries an ending such as -mediated, -dependent or -deficient',
    source: OWN,
    side: 'joined',
    words:
      'mediated dependent independent induced deficient null expressing encoded targeted driven knockout mutant mutated ' +
      'amplified binding like regulated stimulated activated producing related specific transgenic transfected overexpressing ' +
      'depleted silenced bound rearranged interacting responsive treated derived linked associated wt ko',
    examples: { yes: ['ABC1-mediated transport'], no: ['ABC1-week course'] },
  },
  {
    id: 'gene.before.gene-word',
    title: 'follows a word such as gene, protein or receptor',
    source: OWN,
    side: 'before',
    words:
      'gene genes protein proteins receptor receptors kinase kinases cytokine cytokines chemokine chemokines marker markers ' +
      'oncogene oncogenes suppressor factor factors enzyme enzymes hormone phosphatase ligand adaptor transporter antigen ' +
      'molecule molecules isoform isoforms subunit oncoprotein oncoproteins interleukin interleukins mrna homolog homologue ' +
      'ortholog orthologue',
    examples: { yes: ['the tumour suppressor ABC1'], no: ['the hospital ABC1'] },
  },
  {
    id: 'gene.before.action',
    title: 'follows words such as expression of, mutations in or loss of',
    source: OWN,
    side: 'before',
    words:
      'expression overexpression mutation mutations phosphorylation activation inactivation inhibition silencing knockdown ' +
      'upregulation downregulation transcription encoding encodes encode encoded deletion amplification loss levels level ' +
      'secretion transfected phosphorylates activates inhibits expressing express expresses expressed overexpress* ' +
      'regulates regulating downregulat* upregulat* suppress* binds targeting targets polymorphisms polymorphism variants ' +
      'anti phospho phosphorylated recombinant human murine mouse rat mutant mutated transgenic endogenous soluble activated',
    examples: { yes: ['expression of ABC1', 'mutations in ABC1'], no: ['visitors of ABC1'] },
  },
  {
    id: 'gene.against.after.people',
    title: 'is followed by a word such as patients, syndrome or trial',
    source: OWN,
    side: 'after',
    words:
      'patient patients disease diseases syndrome criteria score scores scale scales group groups study studies trial trials ' +
      'subjects controls children women men questionnaire index test tests classification staging guidelines guideline ' +
      'students survey cohort cohorts database population populations infection virus viruses therapy treatment regimen ' +
      'doses dose participants sample samples scan scans imaging tumors tumours cancer cancers surgery software analysis ' +
      'model models method methods assay assays technique algorithm license licence version file files command option options ' +
      'server api user users data diet fed diagnosis symptoms severity risk attack attacks',
    examples: { yes: ['ABC patients were older'], no: ['ABC expression was lower'] },
  },
  {
    id: 'gene.against.after.cells',
    title: 'is followed by the word cells, as names of cell lines are',
    source: OWN,
    side: 'after',
    words: 'cell cells line lines xenograft xenografts culture cultures',
    examples: { yes: ['ABC cells were grown'], no: ['ABC protein was grown'] },
  },
  {
    id: 'gene.against.after.quantity',
    title: 'is followed by a measure, as names of scores and units are',
    source: OWN,
    side: 'after',
    words: '= < > ≥ ≤ % : mg kg ml µg ug mm cm nm min hours days weeks months years vs versus',
    examples: { yes: ['ABC = 1.2'], no: ['ABC is mutated'] },
  },
  {
    id: 'gene.against.before.quantity',
    title: 'follows a number, as units do',
    source: OWN,
    side: 'before',
    words: '#',
    examples: { yes: ['12 ABC'], no: ['the ABC'] },
  },
  {
    id: 'gene.against.before.reagent',
    title: 'follows a word of laboratory products, as Kit does',
    source: OWN,
    side: 'before',
    words:
      'assay extraction isolation purification elisa reagent reagents detection staining library preparation labeling master synthesis mini',
    examples: { yes: ['RNA extraction ABC'], no: ['expression of ABC'] },
  },
  {
    id: 'gene.against.before.reference',
    title: 'follows a word that numbers things, such as figure, group or stage',
    source: OWN,
    side: 'before',
    words:
      'fig figs figure figures table tables section sections group groups grade stage stages type types phase class panel part step version ' +
      'chapter supplementary appendix arm arms vitamin hepatitis line cell strain strains day week month year dr prof mr mrs ' +
      'university hospital department grant patient patients case cases',
    examples: { yes: ['stage ABC'], no: ['expression of ABC'] },
  },
];
