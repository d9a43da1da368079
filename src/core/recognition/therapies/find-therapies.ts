import type { EntityType } from '../../analysis';
import type { LexiconHit, Proposal, RecognitionContext } from '../context';
import { findClassesAndProcedures } from './find-classes-and-procedures';
import { findDrugs } from './find-drugs';
import { findDrugCodes } from './find-drug-codes';
import { findNamedTherapies } from './find-named-therapies';
import { findTherapyPhrases } from './find-therapy-phrases';
import type { NameEnds, NamesInPaper } from './therapy-modifier';

/** Therapies in the paper: drugs, classes of drugs, procedures, regimens, control arms. */
export function findTherapies(context: RecognitionContext): Proposal[] {
  const names = namesInPaper(context);
  return [
    ...findDrugs(context),
    ...findDrugCodes(context),
    ...findNamedTherapies(context, names),
    ...findClassesAndProcedures(context, names),
    ...findTherapyPhrases(context, names),
  ];
}

function namesInPaper(context: RecognitionContext): NamesInPaper {
  return {
    genes: endsOf(context, 'gene', looksLikeSymbol),
    cells: endsOf(context, 'cellType', () => true),
    drugs: endsOf(context, 'therapy', () => true),
  };
}

/** The longest name of a type that ends at each token. Hits come in order of start, so the first is the longest. */
function endsOf(context: RecognitionContext, wanted: EntityType, accept: (text: string) => boolean): NameEnds {
  const ends = new Map<number, number>();
  for (const hit of context.hits) {
    if (!hasType(hit, wanted) || ends.has(hit.endToken)) continue;
    if (accept(context.textOf(hit.firstToken, hit.endToken))) ends.set(hit.endToken, hit.firstToken);
  }
  return ends;
}

function hasType({ senses }: LexiconHit, wanted: EntityType): boolean {
  return senses.some(({ type }) => type === wanted);
}

/** A gene before "inhibitor" is written like one: a capital or a digit in it, or several words. */
function looksLikeSymbol(text: string): boolean {
  return /[\p{Lu}\d]/u.test(text.slice(1)) || text.includes(' ');
}
