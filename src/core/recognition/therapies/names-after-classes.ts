import type { SentenceText, Token } from '../../text/paper-text';
import type { RecognitionContext } from '../context';
import type { TokenSpan } from '../token-span';
import { isHyphen, isSpaced, wordAt } from '../word-at';

const CLASS_WORDS: ReadonlySet<string> = new Set(
  `inhibitor inhibitors agonist agonists antagonist antagonists blocker blockers degrader degraders activator activators
  modulator modulators compound compounds drug drugs inhibition`.split(/\s+/),
);
const LONGEST_NAME = 5;
/** Measures, tables and figures stand in brackets after a class as well. */
const NO_NAME = /^(?:[a-z]{1,2}50|fig\w*|table\w*|ref\w*|phase\w*|p\d|n\d|covid\w*|day\w*|type\w*|sars\w*)$/i;

/**
 * "the ALK inhibitor TAE684", "BET inhibitors (JQ1": the name of a compound after its class, with a digit in it and in no
 * list. Once named so, it is a drug all over the paper.
 */
export function findNamesAfterClasses(context: RecognitionContext): TokenSpan[] {
  const known = new Set<string>();
  for (const sentence of context.sentences)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const name = CLASS_WORDS.has(wordAt(context.tokens, at)) ? nameAfter(context, sentence, at + 1) : null;
      if (name) known.add(context.textOf(name.firstToken, name.endToken));
    }
  return known.size === 0 ? [] : context.sentences.flatMap((sentence) => occurrences(context, sentence, known));
}

function nameAfter(context: RecognitionContext, sentence: SentenceText, after: number): TokenSpan | null {
  const at = wordAt(context.tokens, after) === '(' ? after + 1 : after;
  return nameAt(context, sentence, at);
}

function occurrences(context: RecognitionContext, sentence: SentenceText, known: ReadonlySet<string>): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const name = nameAt(context, sentence, at);
    if (name && known.has(context.textOf(name.firstToken, name.endToken))) found.push(name);
  }
  return found;
}

/** A capital at the beginning, a digit somewhere, no space inside, no name of the lexicon. */
function nameAt(context: RecognitionContext, { endToken: sentenceEnd }: SentenceText, at: number): TokenSpan | null {
  const { tokens } = context;
  const text = tokens[at]?.text ?? '';
  if (at >= sentenceEnd || !beginsWithCapital(text) || NO_NAME.test(text) || context.hitsAt(at).length > 0) return null;
  let end = at + 1;
  while (end < Math.min(sentenceEnd, at + LONGEST_NAME) && !isSpaced(tokens, end) && goesOn(tokens, end)) end++;
  if (isHyphen(wordAt(tokens, end - 1))) end--;
  for (let part = at; part < end; part++) if (/\d/.test(wordAt(tokens, part))) return { firstToken: at, endToken: end };
  return null;
}

/** "Ro31" begins like a compound, "Patients2" like a word with a footnote. */
function beginsWithCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return text.length >= 2 && first >= 65 && first <= 90 && !/^\p{Lu}\p{Ll}{4,}\d/u.test(text);
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return isHyphen(word) || /^[\p{L}\d]+$/u.test(word);
}
