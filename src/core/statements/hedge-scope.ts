import type { Token } from '../text/paper-text';
import type { SignalHit } from './read-signals';
import { isInSubordinateClause } from './subordinate-clause';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

/** Whether a hedge holds back what the sentence says as a whole, and not an explanation or a name on the side. */
export function hedgesWhole(tokens: readonly Token[], hit: SignalHit, first: number): boolean {
  if (isInSubordinateClause(tokens, hit.firstToken, first) || isAddedExplanation(tokens, hit)) return false;
  return !isOfGroup(tokens, hit) && !isAttribute(tokens, hit);
}

const EXPLAINING = set('possibly probably perhaps presumably potentially likely maybe apparently');

/** "…, possibly through rest", "… (probably by chance)": the reason is unsure, what came about is not. */
function isAddedExplanation(tokens: readonly Token[], { firstToken }: SignalHit): boolean {
  return EXPLAINING.has(lowerAt(tokens, firstToken)) && /^[,(]$/.test(lowerAt(tokens, firstToken - 1));
}

/** "patients who may benefit" picks out a group. */
function isOfGroup(tokens: readonly Token[], { firstToken }: SignalHit): boolean {
  return lowerAt(tokens, firstToken - 1) === 'who';
}

const ATTRIBUTES = set('potential putative suspected possible probable presumed');
const BEFORE_PREDICATE = set(
  'a an is are be was were been as represent represents has have had suggest suggests suggesting no',
);

/** "adjusted for possible confounders", "the putative promoter"; but "is a possible cause" holds back. */
function isAttribute(tokens: readonly Token[], { firstToken }: SignalHit): boolean {
  return ATTRIBUTES.has(lowerAt(tokens, firstToken)) && !BEFORE_PREDICATE.has(lowerAt(tokens, firstToken - 1));
}
