import type { RecognitionContext } from '../context';
import type { TokenSpan } from '../token-span';
import { CLASS_ADJECTIVES, CLASS_WORDS, EVERYDAY_WORDS } from './vague-words';
import type { GeneReading } from './choose-sense';
import { shapeOf } from './gene-shape';
import { weightOf } from './gene-weights';
import type { JudgedCandidate } from './score-genes';

/** A name like a word of English is a gene without words beside it that say so only where belief is this high. */
const SURE = 0.9;

/** Whether a reader learns something from the highlight: the name is no bare word for a class and no word of English. */
export function isWorthShowing(context: RecognitionContext, judged: JudgedCandidate, reading: GeneReading): boolean {
  const { text } = judged.candidate;
  const means = context.definitionOf(text)?.longText ?? text;
  if (reading.concept === null && (isClassName(text) || isClassName(means))) return false;
  return !isEverydayWord(context, judged);
}

/** "kinases", "growth factors", "pro-inflammatory cytokines". */
function isClassName(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const noun = words.pop() ?? '';
  if (!CLASS_WORDS.has(noun) && !CLASS_WORDS.has(noun.replace(/s$/, ''))) return false;
  return words.every((word) => CLASS_ADJECTIVES.has(word));
}

/** "Was" at the start of a sentence, "Kit" in "the RNA Tissue Kit", "KIT" in a heading of capitals. */
function isEverydayWord(context: RecognitionContext, { candidate, features, score }: JudgedCandidate): boolean {
  const { text, sentence } = candidate;
  if (!EVERYDAY_WORDS.has(text.toLowerCase())) return false;
  const shape = shapeOf(text);
  const isWritten = shape === 'lower' || shape === 'title';
  if (!isWritten && !(shape === 'capitals' && isOfCapitals(context, sentence))) return false;
  // "von Willebrand factor in red": a word before a word of English says little.
  const hasCue = features.some(
    ({ name, token }) =>
      token !== undefined && weightOf(name) > 0 && !(shape === 'lower' && name.startsWith('gene.before.')),
  );
  return !hasCue && (score < SURE || shape === 'capitals');
}

/** A heading: several words, none of them in small letters. */
function isOfCapitals({ tokens }: RecognitionContext, { firstToken, endToken }: TokenSpan): boolean {
  let words = 0;
  for (let at = firstToken; at < endToken; at++) {
    const text = tokens[at]?.text ?? '';
    if (/\p{Ll}{2}/u.test(text)) return false;
    if (/^\p{Lu}{2,}$/u.test(text)) words++;
  }
  return words >= LEAST_CAPITAL_WORDS;
}

const LEAST_CAPITAL_WORDS = 4;
