import type { Sense } from '../../lexicon/lexicon';
import type { SentenceText } from '../../text/paper-text';
import type { RecognitionContext } from '../context';
import type { GeneCandidate } from './gene-candidate';
import { latinLetterOf } from './greek-letters';
import { makeCandidate } from './lexicon-candidates';

/** Greek letters and their names, which tell apart the members of a family. */
const GREEK_TAIL = /^(?:alpha|beta|gamma|delta|epsilon|zeta|theta|kappa|lambda|omega|\p{Script=Greek})\d{0,2}$/u;

/** Heads that turn the name of a ligand or substrate into the name of another protein. */
const HEADS = new Set(
  (
    'receptor receptors kinase kinases phosphatase ligand ligands transporter transporters synthase synthases reductase ' +
    'hydroxylase oxidase peroxidase dehydrogenase dismutase transferase convertase esterase symporter exchanger channel ' +
    'channels coreceptor co-receptor'
  ).split(' '),
);

/** Names made of a listed name and what follows it: "interferon alpha", "EGF receptor", "TNF-alpha receptor". */
export function composedCandidates(context: RecognitionContext, bases: readonly GeneCandidate[]): GeneCandidate[] {
  const composed: GeneCandidate[] = [];
  for (const base of bases) {
    const greek = withGreekTail(context, base);
    if (greek) composed.push(greek);
    const headed = withHead(context, greek ?? base);
    if (headed) composed.push(headed);
  }
  return composed;
}

function withGreekTail(context: RecognitionContext, base: GeneCandidate): GeneCandidate | null {
  const at = afterHyphen(context, base.endToken, base.sentence);
  const tail = context.tokens[at];
  if (!tail || at >= base.sentence.endToken || !GREEK_TAIL.test(tail.text)) return null;
  return extend(context, base, at + 1, memberSenses(context, base, tail.text));
}

/** "TGF-β1" is listed as TGFB1, "interferon gamma" under its own name; otherwise the base stands for its relatives. */
function memberSenses(context: RecognitionContext, base: GeneCandidate, tail: string): readonly Sense[] {
  const letters = /^\D+/.exec(tail)?.[0] ?? '';
  const letter = latinLetterOf(letters);
  const number = tail.slice(letters.length);
  for (const name of [base.text + letter + number, `${base.text}${letter}1`]) {
    const senses = context.lexicon.lookup(name).filter(({ type }) => type === 'gene');
    if (letter !== '' && senses.length > 0) return senses;
  }
  return base.senses;
}

function withHead(context: RecognitionContext, base: GeneCandidate): GeneCandidate | null {
  const at = afterHyphen(context, base.endToken, base.sentence);
  const head = context.tokens[at];
  if (!head || at >= base.sentence.endToken || !HEADS.has(head.text.toLowerCase())) return null;
  return extend(context, base, at + 1, receptorSenses(context, base, head.text.toLowerCase()));
}

/** "EGF receptor" is EGFR where a gene of that symbol has receptor in its name; otherwise no single gene. */
function receptorSenses(context: RecognitionContext, base: GeneCandidate, head: string): Sense[] {
  if (!head.startsWith('receptor')) return [];
  for (const ending of ['R', 'R1', 'RA']) {
    const found = context.lexicon
      .lookup(base.text + ending)
      .filter(({ type, concept }) => type === 'gene' && isReceptor(context, concept));
    if (found.length > 0) return found;
  }
  return [];
}

function isReceptor({ lexicon }: RecognitionContext, index: number): boolean {
  const { name, synonyms } = lexicon.concept(index);
  return name.includes('receptor') || synonyms.some(({ text }) => text.includes('receptor'));
}

function extend(
  context: RecognitionContext,
  base: GeneCandidate,
  endToken: number,
  senses: readonly Sense[],
): GeneCandidate {
  const { firstToken, sentence } = base;
  return makeCandidate(context, sentence, { firstToken, endToken, origin: 'extended', senses, otherTypes: [] });
}

function afterHyphen(context: RecognitionContext, at: number, sentence: SentenceText): number {
  return at + 1 < sentence.endToken && /^[-‐‑–]$/.test(context.tokens[at]?.text ?? '') ? at + 1 : at;
}
