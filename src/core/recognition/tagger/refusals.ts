import type { EntityType } from '../../analysis';
import { MASK } from '../../text/paper-text';
import { isPartOfOtherName } from '../cells/cell-context';
import { headOf } from '../cells/cell-heads';
import { NEVER_FIRST } from '../cells/cell-modifiers';
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
      if (isMasked(span) || stopRulesOf(text).length > 0 || holdsCells(context, span)) return true;
      return isNeverGene({ text, firstToken: span.firstToken }) || isPlace(context, span);
    };
  }
  if (type === 'cellType') return (span) => isMasked(span) || isNoCell(context, span);
  return isMasked;
}

/** "pneumocytes type II": cells, with what is said of them. */
function holdsCells({ tokens }: RecognitionContext, { firstToken, endToken }: TaggedSpan): boolean {
  for (let at = firstToken; at < endToken; at++) {
    const word = wordAt(tokens, at);
    if (word.endsWith('s') && headOf(word) !== null) return true;
  }
  return false;
}

/** "Ambion, Austin, Texas": a town before its state or country. */
function isPlace(context: RecognitionContext, { firstToken, endToken }: TaggedSpan): boolean {
  const { tokens } = context;
  if (!/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(context.textOf(firstToken, endToken))) return false;
  return wordAt(tokens, endToken) === ',' && PLACES.has(tokens[endToken + 1]?.text ?? '');
}

/** States and countries that makers of reagents give after their town. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'USA UK US CA MA MD NJ NY PA TX WA WI IL MN MO NC OH OR CO CT DE FL GA IN MI UT VA NH RI QC ON BC Texas California ' +
    'Massachusetts Maryland Wisconsin Minnesota Missouri Illinois Michigan Pennsylvania Washington Oregon Ohio Utah Germany ' +
    'France Japan China Italy Spain Netherlands Belgium Denmark Sweden Switzerland Austria Canada Australia Israel Korea ' +
    'India Ireland Finland Norway England Scotland'
  ).split(' '),
);

function isNoCell(context: RecognitionContext, span: TaggedSpan): boolean {
  const { tokens } = context;
  const text = context.textOf(span.firstToken, span.endToken);
  const isAcronym = /^[\p{Lu}\d-]+s?$/u.test(text) && !context.definitionOf(text);
  if (isAcronym && span.confidence < SURE_OF_ACRONYM) return true;
  if (span.endToken - span.firstToken === 2 && NEVER_FIRST.has(wordAt(tokens, span.firstToken))) return true;
  const isSingular = headOf(wordAt(tokens, span.endToken - 1)) !== null && !text.endsWith('s');
  return isSingular && isPartOfOtherName(tokens, span.endToken, span.endToken + REACH);
}

const REACH = 6;
