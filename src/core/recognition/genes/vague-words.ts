import { stopNames } from './stop-names';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Words for classes of proteins, in the singular. One of them alone, or with words that only describe it, is shown only
 * where it has an id: a highlight on "kinases" tells a reader nothing, one on "chemokine receptors" does.
 */
export const CLASS_WORDS = set(`protein receptor kinase cytokine chemokine enzyme factor hormone antigen ligand antibody
  autoantibody glycoprotein lipoprotein proteoglycan peptide polypeptide neuropeptide molecule gene oncogene
  transporter channel carrier subunit chain domain complex family inhibitor activator suppressor
  protease proteinase peptidase phosphatase transferase hydrolase oxidase oxygenase reductase synthase synthetase
  polymerase helicase ligase lyase isomerase cyclase convertase nuclease endonuclease exonuclease dnase
  methyltransferase acetyltransferase dehydrogenase hydroxylase deacetylase demethylase carboxylase decarboxylase
  esterase lipase glycosidase aminopeptidase proteasome ribosome`);

/** Words that only describe one of those. */
export const CLASS_ADJECTIVES = set(`protein growth transcription signal signaling signalling adhesion surface membrane
  cell cellular inflammatory pro proinflammatory anti antiinflammatory regulatory tumor tumour tissue inhibitory nuclear
  soluble dependent inducible secreted plasma serum acute phase stress mitochondrial effector adaptor housekeeping
  structural small binding coupled related cytoplasmic extracellular intracellular endogenous viral`);

/** Words that a sentence may hold for reasons of its own. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set([
  ...stopNames.filter(({ id }) => id === 'gene.against.english').flatMap(({ names }) => names.split(' ')),
  'rest',
  'dates',
  'maps',
  'sets',
]);
