import { remember } from '../remember';

/**
 * Head nouns of cell names: singular form → what it is. `cell` needs a defining modifier; the others are cell types by
 * themselves; those marked `vague` need any modifier that picks out a population.
 */
type HeadStrength = 'cell' | 'noun' | 'vague';

const NOUNS = `lymphocyte leukocyte leucocyte monocyte macrophage neutrophil eosinophil basophil granulocyte thymocyte
  splenocyte erythrocyte reticulocyte platelet thrombocyte megakaryocyte hepatocyte adipocyte preadipocyte astrocyte
  oligodendrocyte cardiomyocyte myocyte keratinocyte melanocyte chondrocyte osteocyte podocyte pneumocyte enterocyte
  oocyte spermatocyte cholangiocyte fibroblast myofibroblast osteoblast myoblast erythroblast neuroblast trophoblast
  cytotrophoblast syncytiotrophoblast osteoclast neuron neurone motoneuron motoneurone interneuron interneurone
  nociceptor microglia astroglia oligodendroglia glia pericyte phagocyte histiocyte fibrocyte spermatid sperm gamete
  spermatogonium spermatozoon oogonium plasmablast lymphoblast myeloblast monoblast photoreceptor myofiber myofibre
  myotube cardiomyoblast chondroblast odontoblast ameloblast angioblast hemangioblast hepatoblast retinoblast
  melanoblast preosteoblast preosteoclast promyelocyte myelocyte metamyelocyte proerythroblast normoblast thymoblast
  somatotroph lactotroph corticotroph gonadotroph thyrotroph somatotrope lactotrope thyrotrope mammotroph syncytioblast
  schistocyte spherocyte stomatocyte echinocyte discocyte drepanocyte tanycyte pituicyte pinealocyte synoviocyte
  colonocyte mesangiocyte keratocyte urotheliocyte cementoblast fibrochondrocyte microglial motorneuron`;

/** "hematopoietic progenitors", "osteoclast precursors", "leukemic blasts", "retinal rods" */
const VAGUE = 'progenitor precursor blast rod cone';

const IRREGULAR: Readonly<Record<string, string>> = {
  cells: 'cell',
  spermatozoa: 'spermatozoon',
  spermatogonia: 'spermatogonium',
  oogonia: 'oogonium',
  microglia: 'microglia',
  glia: 'glia',
  astroglia: 'astroglia',
  sperms: 'sperm',
  neurones: 'neuron',
  neurone: 'neuron',
  leucocytes: 'leukocyte',
  leucocyte: 'leukocyte',
  motoneurons: 'motoneuron',
  neutrophile: 'neutrophil',
  neutrophiles: 'neutrophil',
  eosinophile: 'eosinophil',
  eosinophiles: 'eosinophil',
  basophile: 'basophil',
  basophiles: 'basophil',
};

const words = (list: string): string[] => list.split(/\s+/);
const HEADS: ReadonlyMap<string, HeadStrength> = new Map<string, HeadStrength>([
  ['cell', 'cell'],
  ...words(NOUNS).map((word) => [word, 'noun'] as const),
  ...words(VAGUE).map((word) => [word, 'vague'] as const),
]);

/** An unlisted noun is a cell when it ends so: "ependymocytes", "cementoclast". */
const CELL_ENDINGS: readonly string[] = ['cyte', 'blast', 'clast'];
const SHORTEST_UNLISTED = 8;
/** End like cells and are none. */
const NOT_CELLS: ReadonlySet<string> = new Set([
  'epiblast',
  'hypoblast',
  'megablast',
  'sandblast',
  'bioblast',
  'ectoblast',
]);

export interface Head {
  readonly singular: string;
  readonly strength: HeadStrength;
}

/** The head noun that a lower-cased word is, singular or plural. */
export const headOf: (word: string) => Head | null = remember(readHead);

function readHead(word: string): Head | null {
  const singular = IRREGULAR[word] ?? (word.endsWith('s') && !HEADS.has(word) ? word.slice(0, -1) : word);
  const strength = HEADS.get(singular);
  if (strength) return { singular, strength };
  return isUnlistedCell(singular) ? { singular, strength: 'noun' } : null;
}

function isUnlistedCell(word: string): boolean {
  if (word.length < SHORTEST_UNLISTED || NOT_CELLS.has(word)) return false;
  return CELL_ENDINGS.some((ending) => word.endsWith(ending));
}
