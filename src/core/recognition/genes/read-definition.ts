import type { Sense } from '../../lexicon/lexicon';
import type { Definition, RecognitionContext } from '../context';
import type { GeneCandidate } from './gene-candidate';
import { sensesInOtherWording } from './other-wordings';

/** Last words of long forms that name genes or proteins; numbers and letters after them aside. */
const GENE_HEADS = new Set(
  (
    'receptor kinase protein factor interleukin interferon antigen ligand enzyme gene cytokine chemokine oncogene hormone ' +
    'peptide globulin transporter channel homolog homologue inhibitor activator'
  ).split(' '),
);
const GENE_ENDINGS = [
  'ase',
  'kine',
  'globin',
  'ogen',
  'rin',
  'lin',
  'sin',
  'tin',
  'min',
  'kin',
  'xin',
  'din',
  'cin',
  'nin',
  'bin',
];
const OTHER_HEADS = new Set(
  (
    'disease syndrome disorder cancer tumor tumour scale score index test study trial imaging therapy treatment analysis assay ' +
    'reaction survival rate ratio system cell infarction failure injury pressure group criteria questionnaire organization ' +
    'organisation virus acid oxide response blood resonance tomography microscopy spectrometry chromatography acetate ' +
    'interval deviation error surgery lesion pain medication drug mass time volume program method model unit society ' +
    'association'
  ).split(' '),
);
const OTHER_ENDINGS = [
  'oma',
  'itis',
  'osis',
  'emia',
  'aemia',
  'pathy',
  'plasty',
  'ectomy',
  'scopy',
  'graphy',
  'ics',
  'ology',
];

/** What the paper says that the short form stands for. */
export function definitionFeature(context: RecognitionContext, { text, senses }: GeneCandidate): string | null {
  const definition = context.definitionOf(text);
  if (!definition) return null;
  if (senses.some((sense) => longFormAgrees(context, sense, definition))) return 'gene.defined.gene-same';
  return `gene.defined.${readDefinition(context, definition)}`;
}

/** Share of words that the long form and a name of the concept have in common. */
const AGREEMENT = 0.6;

/** "linker activation of T cells" is LAT's "linker for activation of T cells". */
export function longFormAgrees(context: RecognitionContext, { concept }: Sense, { longText }: Definition): boolean {
  if (sensesInOtherWording(context, longText).some((sense) => sense.concept === concept)) return true;
  const words = wordsOf(longText);
  if (words.length === 0) return false;
  const { name, synonyms } = context.lexicon.concept(concept);
  return [name, ...synonyms.map(({ text }) => text)].some((text) => {
    const listed = new Set(wordsOf(text));
    const shared = words.filter((word) => listed.has(word)).length;
    return listed.size > 1 && shared >= AGREEMENT * Math.max(words.length, listed.size);
  });
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function readDefinition(
  context: RecognitionContext,
  { longText }: Definition,
): 'gene' | 'gene-words' | 'other' | 'unclear' {
  if (context.lexicon.lookup(longText).some(({ type }) => type === 'gene')) return 'gene';
  const head = headOf(longText);
  if (GENE_HEADS.has(head)) return 'gene-words';
  if (OTHER_HEADS.has(head) || OTHER_ENDINGS.some((ending) => head.endsWith(ending))) return 'other';
  return GENE_ENDINGS.some((ending) => head.endsWith(ending)) ? 'gene-words' : 'unclear';
}

/** The last word of at least three letters, in the singular. */
function headOf(longText: string): string {
  const words = longText.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const named = words.filter((word) => !/^(?:alpha|beta|gamma|delta|type)$/.test(word));
  return (named[named.length - 1] ?? '').replace(/s$/, '');
}
