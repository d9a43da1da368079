import type { EntityType } from '../../analysis';
import type { Sense } from '../../lexicon/lexicon';
import type { LexiconHit, Proposal, RecognitionContext } from '../context';
import { findClassesAndProcedures } from './find-classes-and-procedures';
import { findDrugs } from './find-drugs';
import { findDrugCodes } from './find-drug-codes';
import { findNamedTherapies } from './find-named-therapies';
import { isOutOfPlace } from './is-out-of-place';
import { findTherapyPhrases } from './find-therapy-phrases';
import { findControlArms } from './trial-arms/control-arms';
import { looksLikeTrial } from './trial-arms/looks-like-trial';
import { widenNames } from './trial-arms/widen-names';
import { findTrialArms } from './trial-arms/find-trial-arms';
import type { NamesInPaper } from './therapy-modifier';

/** Therapies in the paper: drugs, classes of drugs, procedures, regimens, control arms. */
export function findTherapies(context: RecognitionContext): Proposal[] {
  const names = namesInPaper(context);
  const found = [
    ...findDrugs(context, names.therapies),
    ...findDrugCodes(context),
    ...findNamedTherapies(context, names),
    ...findClassesAndProcedures(context, names),
    ...findTherapyPhrases(context, names),
  ].filter((each) => !isOutOfPlace(context.tokens, each));
  if (!looksLikeTrial(context)) return found;
  const controls = findControlArms(context);
  return [...widenNames(context, found), ...controls, ...findTrialArms(context, [...found, ...controls])];
}

function namesInPaper(context: RecognitionContext): NamesInPaper {
  const therapies = new Map<number, LexiconHit[]>();
  const ends = { genes: new Map<number, number>(), cells: new Map<number, number>(), drugs: new Map<number, number>() };
  for (const hit of context.hits) {
    const { firstToken, endToken, senses } = hit;
    if (hasType(senses, 'therapy')) {
      const there = therapies.get(firstToken);
      if (there) there.push(hit);
      else therapies.set(firstToken, [hit]);
      noteEnd(ends.drugs, hit);
    }
    if (hasType(senses, 'gene') && looksLikeSymbol(context.textOf(firstToken, endToken))) noteEnd(ends.genes, hit);
    if (hasType(senses, 'cellType') && looksLikeCell(context.textOf(firstToken, endToken))) noteEnd(ends.cells, hit);
  }
  return { therapies, ...ends };
}

/** The longest name that ends at each token: hits come in order of start, so the first one. */
function noteEnd(ends: Map<number, number>, { firstToken, endToken }: LexiconHit): void {
  if (!ends.has(endToken)) ends.set(endToken, firstToken);
}

function hasType(senses: readonly Sense[], wanted: EntityType): boolean {
  return senses.some(({ type }) => type === wanted);
}

/** "stem cell", "lymphocyte": short names of cells are acronyms of other things. */
function looksLikeCell(text: string): boolean {
  return /(?:cells?|cytes?)$/i.test(text);
}

/** A gene before "inhibitor" is written like one: a capital or a digit in it, or several words. "A β-blocker" is no Aβ. */
function looksLikeSymbol(text: string): boolean {
  return !/^a /i.test(text) && (/[\p{Lu}\d]/u.test(text.slice(1)) || text.includes(' '));
}
