import type { Concept } from '../../lexicon/lexicon';
import type { RecognitionContext } from '../context';
import type { TokenSpan } from '../token-span';
import { wordAt } from '../word-at';
import { headOf } from './cell-heads';
import { TOO_GENERAL } from './cell-populations';
import { chooseCellTerm, termInLexicon } from './choose-cell-term';
import { composeCell } from './compose-cell';
import { definedKindReader, listedShortForm } from './read-short-form';

/**
 * The closest term for words that are known to be a cell type though no rule reads them as one: a short form without
 * support in the paper ("MPP"), or words without their noun ("CD8+ naive", "mammary epithelial"). Never more than a related match.
 *
 * @returns null where the words say nothing that the ontology has.
 */
export function senseOfCellWords(context: RecognitionContext, { firstToken, endToken }: TokenSpan): Concept | null {
  const concept = conceptOf(context, firstToken, endToken);
  return concept && !TOO_GENERAL.has(concept.id) ? concept : null;
}

function conceptOf(context: RecognitionContext, firstToken: number, endToken: number): Concept | null {
  const { tokens, lexicon } = context;
  const form = endToken === firstToken + 1 ? listedShortForm(tokens[firstToken]?.text ?? '') : null;
  if (form) return termInLexicon(lexicon, form.long)?.concept ?? null;
  const reading = { tokens, floor: firstToken, definedKind: definedKindReader(context) };
  const head = headOf(wordAt(tokens, endToken - 1));
  const { modifiers } = composeCell(reading, head ? endToken - 1 : endToken, endToken);
  if (!head && !modifiers.some(({ defining }) => defining)) return null;
  return chooseCellTerm(lexicon, modifiers, head?.singular ?? 'cell')?.concept ?? null;
}
