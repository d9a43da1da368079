import type { Sense } from '../../lexicon/lexicon';
import type { SentenceText } from '../../text/paper-text';
import type { RecognitionContext } from '../context';
import { belongs, wordAfter, wordBefore } from './boundary-words';
import type { GeneCandidate } from './gene-candidate';
import { makeCandidate } from './lexicon-candidates';

const MOST_WORDS = 4;

/** Heads of protein names that say too little alone: "NMDA receptor", "histone deacetylase complex". */
const HEADS = new Set(
  (
    'receptor receptors factor factors protein proteins kinase kinases transporter transporters channel channels antigen ' +
    'antigens ligand ligands hormone peptide inhibitor cotransporter phosphatase polymerase synthase'
  ).split(' '),
);

/** Candidates together with the words beside them that belong to the name: "*matrix* metalloproteinase *2*". */
export function grownCandidates(context: RecognitionContext, bases: readonly GeneCandidate[]): GeneCandidate[] {
  return bases.flatMap((base) => grow(context, base) ?? []);
}

function grow(context: RecognitionContext, base: GeneCandidate): GeneCandidate | null {
  const firstToken = growLeft(context, base.firstToken, base.sentence.firstToken);
  const endToken = growRight(context, base.endToken, base.sentence.endToken);
  if (firstToken === base.firstToken && endToken === base.endToken) return null;
  const listed = sensesOfStretch(context, firstToken, endToken);
  const senses = listed.length > 0 || endToken > base.endToken ? listed : base.senses;
  return makeCandidate(context, base.sentence, { firstToken, endToken, origin: 'grown', senses, otherTypes: [] });
}

function growLeft(context: RecognitionContext, firstToken: number, from: number): number {
  let edge = firstToken;
  for (let words = 0; words < MOST_WORDS; words++) {
    const next = wordBefore(context.tokens, edge, from);
    if (!next || !belongs('left', next)) break;
    edge = next.edge;
  }
  return edge;
}

function growRight(context: RecognitionContext, endToken: number, to: number): number {
  let edge = endToken;
  let complete = endToken;
  for (let words = 0; words < MOST_WORDS; words++) {
    const next = wordAfter(context.tokens, edge, to);
    if (!next || !belongs('right', next)) break;
    edge = next.edge;
    if (!UNFINISHED.has(context.tokens[edge - 1]?.text.toLowerCase() ?? '')) complete = edge;
  }
  return complete;
}

/** A name does not end with these: "interferon-inducible" is an adjective, "interferon-inducible protein 10" a name. */
const UNFINISHED = new Set(
  (
    'activated activating associated binding containing converting coupled dependent derived inducible induced inducing ' +
    'interacting like mediated regulated related responsive specific stimulating rich type subtype class group family ' +
    'terminal encoded cell small growth'
  ).split(' '),
);

/** Heads with what stands before them, where no table lists the whole. */
export function headedCandidates(context: RecognitionContext, sentence: SentenceText): GeneCandidate[] {
  const candidates: GeneCandidate[] = [];
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
    if (!HEADS.has(context.tokens[at]?.text.toLowerCase() ?? '')) continue;
    const candidate = headed(context, sentence, at);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

function headed(context: RecognitionContext, sentence: SentenceText, at: number): GeneCandidate | null {
  const before = wordBefore(context.tokens, at, sentence.firstToken);
  if (!before) return null;
  const modifier = context.tokens[before.edge]?.text ?? '';
  if (!belongs('left', before) && !looksLikeSymbol(modifier)) return null;
  const firstToken = growLeft(context, before.edge, sentence.firstToken);
  const endToken = growRight(context, at + 1, sentence.endToken);
  const senses = sensesOfStretch(context, firstToken, endToken);
  return makeCandidate(context, sentence, { firstToken, endToken, origin: 'headed', senses, otherTypes: [] });
}

function looksLikeSymbol(word: string): boolean {
  return /^\p{L}/u.test(word) && /[\p{Lu}\d]/u.test(word.slice(1));
}

/** Senses of a stretch, also of one that writes out "receptor" where tables have R. */
export function sensesOfStretch(context: RecognitionContext, firstToken: number, endToken: number): Sense[] {
  const text = context.textOf(firstToken, endToken);
  const senses = geneSenses(context, text);
  if (senses.length > 0) return senses;
  // "VEGF receptor 2" is listed as VEGFR2 or VEGFR-2.
  const short = text.replace(/[-\s]receptor[-\s]?/i, 'R');
  return short === text ? [] : geneSenses(context, short);
}

function geneSenses(context: RecognitionContext, name: string): Sense[] {
  return context.lexicon.lookup(name).filter(({ type }) => type === 'gene');
}
