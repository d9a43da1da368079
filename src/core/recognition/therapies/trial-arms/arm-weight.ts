import type { EntityType } from '../../../analysis';
import type { RecognitionContext } from '../../context';
import { wordAt } from '../../word-at';
import { isVagueTherapy } from '../vague-therapies';
import { EMPTY_MODIFIERS, GENERIC_HEADS, INTERVENTION_HEADS } from './arm-words';
import type { ArmPhrase } from './read-arm-phrase';

const OTHER_TYPES: ReadonlySet<EntityType> = new Set<EntityType>([
  'disease',
  'gene',
  'cellType',
  'cellLine',
  'species',
]);
const WEIGHTS = { intervention: 0.35, oneWord: -0.1, other: 0 };
const ADJECTIVE = /(?:al|ive|ous|ic|ary|able|ible|less|ful|ed|er|est)$/;

/** How far a name by itself sounds like something done to people; null where it cannot be. */
export function armWeight(context: RecognitionContext, { firstToken, endToken }: ArmPhrase): number | null {
  const { tokens } = context;
  const head = wordAt(tokens, endToken - 1);
  if (isVagueTherapy(context.textOf(firstToken, endToken))) return null;
  if (isOtherEntity(context, firstToken, endToken) || !hasContent(context, firstToken, endToken)) return null;
  if (INTERVENTION_HEADS.has(head)) return WEIGHTS.intervention;
  if (ADJECTIVE.test(head)) return null;
  return endToken - firstToken === 1 ? WEIGHTS.oneWord : WEIGHTS.other;
}

/** "facial acne", "CTLA4 antigen": the end belongs to the name of a disease or a cell, or a gene is in it. */
function isOtherEntity(context: RecognitionContext, firstToken: number, endToken: number): boolean {
  const isIntervention = INTERVENTION_HEADS.has(wordAt(context.tokens, endToken - 1));
  for (let at = firstToken; at < endToken; at++)
    for (const hit of context.hitsAt(at)) {
      if (hit.endToken > endToken || (isIntervention && hit.endToken < endToken)) continue;
      if (hit.senses.some(({ type, kind }) => OTHER_TYPES.has(type) && kind !== 'related')) return true;
    }
  return false;
}

/** At least one word that says which: "intra-articular injection" and "full course" say nothing. */
function hasContent({ tokens }: RecognitionContext, firstToken: number, endToken: number): boolean {
  for (let at = firstToken; at < endToken; at++) {
    const word = wordAt(tokens, at);
    if (/\p{L}{2}/u.test(word) && !EMPTY_MODIFIERS.has(word) && !GENERIC_HEADS.has(word)) return true;
  }
  return false;
}
