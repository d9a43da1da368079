import type { EntityType } from '../../analysis';
import { MASK } from '../../text/paper-text';
import { isPartOfOtherName } from '../cells/cell-context';
import { headOf } from '../cells/cell-heads';
import type { RecognitionContext } from '../context';
import { neverGeneReader } from '../genes/never-genes';
import { stopRulesOf } from '../genes/stop-rules';
import { wordAt } from '../word-at';
import type { TaggedSpan } from './tagger';

/** An acronym that nobody has explained must be read with at least this belief to be a cell type. */
const SURE_OF_ACRONYM = 0.9;

/** Whether what the rules of a type know speaks against a name that only the tagger reads. Made for one paper. */
export function refusalsOf(context: RecognitionContext, type: EntityType): (span: TaggedSpan) => boolean {
  const textOf = (span: TaggedSpan): string => context.textOf(span.firstToken, span.endToken);
  const isMasked = (span: TaggedSpan): boolean => textOf(span).includes(MASK);
  if (type === 'gene') {
    const isNeverGene = neverGeneReader(context);
    return (span) => {
      const text = textOf(span);
      return isMasked(span) || stopRulesOf(text).length > 0 || isNeverGene({ text, firstToken: span.firstToken });
    };
  }
  if (type === 'cellType') return (span) => isMasked(span) || isNoCell(context, span);
  return isMasked;
}

function isNoCell(context: RecognitionContext, span: TaggedSpan): boolean {
  const { tokens } = context;
  const text = context.textOf(span.firstToken, span.endToken);
  const isAcronym = /^[\p{Lu}\d-]+s?$/u.test(text) && !context.definitionOf(text);
  if (isAcronym && span.confidence < SURE_OF_ACRONYM) return true;
  const isSingular = headOf(wordAt(tokens, span.endToken - 1)) !== null && !text.endsWith('s');
  return isSingular && isPartOfOtherName(tokens, span.endToken, span.endToken + REACH);
}

const REACH = 6;
