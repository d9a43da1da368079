import type { NameKind, Sense } from '../../lexicon/lexicon';
import type { Definition, RecognitionContext } from '../context';
import type { GeneCandidate } from './gene-candidate';
import { lengthOf } from './gene-shape';
import { nameOdds } from './name-odds';
import { readGeneCues } from './read-gene-cues';
import { stopRulesOf } from './stop-rules';

/** One thing that speaks for or against a candidate; its weight is in `gene-weights.table.ts`. */
export interface GeneFeature {
  readonly name: string;
  /** 1 for what is or is not so. */
  readonly value: number;
  /** The token it rests on, where that is not the name itself. */
  readonly token?: number;
}

const KIND_ORDER: readonly NameKind[] = [
  'preferred',
  'name',
  'exact',
  'designation',
  'previous',
  'related',
  'broad',
  'narrow',
];

/** What can be said of a candidate from itself, the words beside it and the paper's definitions. */
export function featuresOf(context: RecognitionContext, candidate: GeneCandidate): GeneFeature[] {
  const features: GeneFeature[] = [];
  const add = (name: string, value = 1, token?: number) =>
    features.push(token === undefined ? { name, value } : { name, value, token });
  const shape = `${candidate.shape}.${sizeOf(candidate)}`;
  const sense = senseOf(candidate);
  add(`gene.shape.${shape}`);
  add(`gene.sense.${sense}`);
  add(`gene.sense-shape.${sense}.${shape}`);
  for (const type of new Set(candidate.otherTypes)) add(`gene.also.${type}`);
  for (const rule of stopRulesOf(candidate.text)) add(rule);
  const { firstToken: from, endToken: to } = candidate.sentence;
  const cues = readGeneCues(context.tokens, candidate, { from, to });
  for (const { rule, token } of cues) add(rule, 1, token);
  if (cues.length === 0) add('gene.no-cue');
  addPlace(context, candidate, add);
  addOdds(candidate, add);
  const defined = definitionFeature(context, candidate);
  if (defined) add(defined);
  return features;
}

type Add = (name: string, value?: number) => void;

function sizeOf({ text, shape, endToken, firstToken }: GeneCandidate): number {
  return shape === 'words' ? Math.min(endToken - firstToken, 5) : Math.min(lengthOf(text), 7);
}

/** Origin, best kind of name, and whether the spelling agrees. */
function senseOf({ origin, senses, text }: GeneCandidate): string {
  if (origin !== 'lexicon') return origin;
  let best: NameKind = 'narrow';
  for (const { kind } of senses) if (KIND_ORDER.indexOf(kind) < KIND_ORDER.indexOf(best)) best = kind;
  const exact = senses.some(({ name }) => name === text);
  return `${best}.${exact ? 'as-spelled' : 'folded'}`;
}

function addPlace(context: RecognitionContext, { firstToken, endToken }: GeneCandidate, add: Add): void {
  const before = context.tokens[firstToken - 1]?.text;
  const after = context.tokens[endToken]?.text;
  if (before === '(' && after === ')') add('gene.place.bracketed');
  if (before === '/' || after === '/') add('gene.place.slash');
  if (before === '-' && !context.tokens[firstToken]?.spaced) add('gene.place.after-hyphen');
  if (after === '-' && !context.tokens[endToken]?.spaced) add('gene.place.before-hyphen');
  if (after === '+') add('gene.place.before-plus');
}

function addOdds({ text }: GeneCandidate, add: Add): void {
  const odds = nameOdds(text);
  if (odds === null) add('gene.odds.unseen');
  else add(odds > 0 ? 'gene.odds.for' : 'gene.odds.against', Math.abs(odds));
}

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
function definitionFeature(context: RecognitionContext, { text, senses }: GeneCandidate): string | null {
  const definition = context.definitionOf(text);
  if (!definition) return null;
  if (senses.some((sense) => longFormAgrees(context, sense, definition))) return 'gene.defined.gene-same';
  return `gene.defined.${readDefinition(context, definition)}`;
}

/** Most words of the long form are words of one of the concept's names. */
const AGREEMENT = 0.6;

/** "linker activation of T cells" is LAT's "linker for activation of T cells". */
export function longFormAgrees(context: RecognitionContext, { concept }: Sense, { longText }: Definition): boolean {
  const words = wordsOf(longText);
  if (words.length === 0) return false;
  const { synonyms, subtype } = context.lexicon.concept(concept);
  if (subtype !== 'gene') return false;
  return synonyms.some(({ text }) => {
    const listed = new Set(wordsOf(text));
    return listed.size > 1 && words.filter((word) => listed.has(word)).length >= AGREEMENT * words.length;
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
