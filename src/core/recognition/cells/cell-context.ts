import type { Token } from '../../text/paper-text';
import { DISEASE_FILLERS, DISEASE_NOUNS, MOST_FILLERS, NAMED_AFTER_CELLS } from './cell-contexts';
import { compilePhrases } from '../../rules/phrases';
import { isHyphen, wordAt } from '../word-at';

const namedAfterCells = compilePhrases(NAMED_AFTER_CELLS.map((phrase) => ({ phrase, value: true })));
/** Of any phrase in the table. */
const MOST_PHRASE_TOKENS = 4;

/** "giant cell glioblastoma" */
const TUMOUR_NAME = /\p{L}{4}omas?$/u;

/** Whether the words after a singular head make it part of another name: a disease, a protein, a transplant. */
export function isPartOfOtherName(tokens: readonly Token[], end: number, sentenceEnd: number): boolean {
  return (
    isDisease(tokens, end, sentenceEnd) || isNamedAfterCell(tokens, end, sentenceEnd) || isKindOfDeath(tokens, end)
  );
}

/** "apoptotic cell death", but "neuronal cell death" has the cells in it. */
function isKindOfDeath(tokens: readonly Token[], end: number): boolean {
  return wordAt(tokens, end) === 'death' && KINDS_OF_DEATH.has(wordAt(tokens, end - 2));
}
const KINDS_OF_DEATH: ReadonlySet<string> = new Set(['apoptotic', 'necrotic', 'programmed']);

function isDisease(tokens: readonly Token[], end: number, sentenceEnd: number): boolean {
  const most = Math.min(sentenceEnd, end + MOST_FILLERS + 1);
  for (let at = end; at < most; at++) {
    const word = wordAt(tokens, at);
    if (DISEASE_NOUNS.has(word) || TUMOUR_NAME.test(word)) return true;
    if (!DISEASE_FILLERS.has(word)) return false;
  }
  return false;
}

function isNamedAfterCell(tokens: readonly Token[], end: number, sentenceEnd: number): boolean {
  const from = isHyphen(wordAt(tokens, end)) ? end + 1 : end;
  const to = Math.min(sentenceEnd, from + MOST_PHRASE_TOKENS);
  return namedAfterCells.find(tokens, from, to).some(({ firstToken }) => firstToken === from);
}
