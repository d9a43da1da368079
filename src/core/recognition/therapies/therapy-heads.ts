import type { Token } from '../../text/paper-text';
import { remember } from '../remember';
import { wordAt } from '../word-at';
import { withoutHyphens } from './therapy-lookup';
import {
  CLASS_NAMES,
  CLASS_NOUNS,
  NOT_OPERATIONS,
  OPEN_THERAPIES,
  OPERATION_ENDINGS,
  THERAPY_NOUNS,
} from './therapy-words';

/** What a noun can be the head of. */
type TherapyHead =
  /** A therapy by itself, a class by itself, or one of the open nouns with the words that make it a therapy. */
  | { readonly kind: 'noun' | 'className' | 'open'; readonly with: ReadonlySet<string>; readonly takesCells: boolean }
  /** A class of drugs when a target or kind stands before it. */
  | { readonly kind: 'class' };

const NOTHING: ReadonlySet<string> = new Set();
/** "T-cell immunotherapy", "stem cell transplantation" */
const TAKES_CELLS: ReadonlySet<string> = new Set(
  'therapy therapies immunotherapy immunotherapies transplant transplants transplantation transplantations vaccine vaccines vaccination transfusion transfusions'.split(
    ' ',
  ),
);
const openTherapies: ReadonlyMap<string, TherapyHead> = new Map(
  OPEN_THERAPIES.flatMap(({ nouns, with: words }) => {
    const defining = withoutHyphens(words.split(/\s+/));
    return nouns
      .split(' ')
      .map((noun): [string, TherapyHead] => [
        noun,
        { kind: 'open', with: defining, takesCells: TAKES_CELLS.has(noun) },
      ]);
  }),
);

/** The head that the token at `at` can be; null for all other words. */
export function therapyHeadAt(tokens: readonly Token[], at: number): TherapyHead | null {
  return headOf(wordAt(tokens, at));
}

const headOf = remember((word: string): TherapyHead | null => {
  if (THERAPY_NOUNS.has(word) || isOperation(word))
    return { kind: 'noun', with: NOTHING, takesCells: TAKES_CELLS.has(word) };
  if (CLASS_NAMES.has(word) || (word.endsWith('s') && CLASS_NAMES.has(word.slice(0, -1))))
    return { kind: 'className', with: NOTHING, takesCells: false };
  return openTherapies.get(word) ?? (CLASS_NOUNS.has(word) ? { kind: 'class' } : null);
});

function isOperation(word: string): boolean {
  return (
    !NOT_OPERATIONS.has(word) &&
    OPERATION_ENDINGS.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  );
}
