import { compilePhrases } from '../../rules/phrases';
import type { Proposal, RecognitionContext } from '../context';
import { isHyphen, wordAt } from '../word-at';
import { isPartOfOtherName } from './cell-context';
import { NO_CELLS_AFTER, cellAdjectives, type CellAdjective } from './cell-adjectives';
import { termInLexicon } from './choose-cell-term';

/** Less than any name: it gives way to whatever else these words are part of. */
const SCORE = 0.62;
const MOST_PHRASE_TOKENS = 3;

const byWord: ReadonlyMap<string, CellAdjective> = new Map(
  cellAdjectives.map((each) => [each.word.toLowerCase(), each]),
);
const noCells = compilePhrases(NO_CELLS_AFTER.map((phrase) => ({ phrase, value: true })));

/** The adjective of a cell at a token, or null; `end` is the end of the sentence. Never more than a related match. */
export function cellAdjectiveAt(context: RecognitionContext, at: number, end: number): Proposal | null {
  const adjective = byWord.get(wordAt(context.tokens, at));
  if (!adjective || !isSpelled(context.tokens[at]?.text ?? '', adjective.word)) return null;
  const found = termInLexicon(context.lexicon, adjective.term);
  if (!found || !standsForCells(context, at, end)) return null;
  const { id, name, xrefs } = found.concept;
  const span = context.spanOf(at, at + 1);
  return {
    ...span,
    firstToken: at,
    endToken: at + 1,
    type: 'cellType',
    id,
    name,
    xrefs,
    match: 'related',
    candidates: [],
    score: SCORE,
    source: 'pattern',
    why: [{ rule: 'cell.adjective', ...span }],
  };
}

/** A name ("Sertoli") needs its capital; any other word may have one. */
function isSpelled(text: string, word: string): boolean {
  return text === word || word === word.toLowerCase();
}

function standsForCells({ tokens }: RecognitionContext, at: number, end: number): boolean {
  // "non-neuronal", "non-glial"
  if (isHyphen(wordAt(tokens, at - 1)) && wordAt(tokens, at - 2) === 'non') return false;
  const after = noCells.find(tokens, at + 1, Math.min(end, at + 1 + MOST_PHRASE_TOKENS));
  return !after.some(({ firstToken }) => firstToken === at + 1) && !isPartOfOtherName(tokens, at + 1, end);
}
