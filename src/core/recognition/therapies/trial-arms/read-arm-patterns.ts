import { compilePhrases, type PhraseHit } from '../../../rules/phrases';
import type { SentenceText } from '../../../text/paper-text';
import type { RecognitionContext } from '../../context';
import type { ProseCue } from '../../mention';
import { armPatterns, type ArmPattern } from './arm-patterns';
import { titlePattern } from './arm-title';
import { armPhraseBefore, armPhrasesAfter, titlePhrase, type ArmPhrase } from './read-arm-phrase';

/** A noun phrase where a trial names what an arm got, and the words that said so. */
export interface FoundPhrase {
  readonly pattern: ArmPattern;
  readonly phrase: ArmPhrase;
  readonly cue: ProseCue;
}

/** The words of a pattern and where the name stands. */
interface Side {
  readonly pattern: ArmPattern;
  readonly isNameAfter: boolean;
}

const NAME = '@';

/** Both sides in one trie, so that every token is walked from once. */
const matcher = compilePhrases(
  armPatterns.flatMap((pattern) => {
    const after: Side = { pattern, isNameAfter: true };
    const before: Side = { pattern, isNameAfter: false };
    return pattern.phrases.map((phrase) => ({
      phrase: phrase.replace(NAME, '').trim(),
      value: phrase.endsWith(NAME) ? after : before,
    }));
  }),
);

/** All noun phrases in a sentence that stand where an arm is named; the first sentence is a title. */
export function armPhrasesIn(context: RecognitionContext, sentence: SentenceText): FoundPhrase[] {
  const { firstToken, endToken } = sentence;
  const found = matcher
    .find(context.tokens, firstToken, endToken)
    .flatMap((hit) => phrasesAt(context, sentence, hit).map((phrase) => ({ ...cueOf(context, hit), phrase })));
  if (firstToken !== context.sentences[0]?.firstToken) return found;
  const title = titlePhrase(context.tokens, firstToken, endToken);
  return title ? [...found, titled(context, title)] : found;
}

function phrasesAt({ tokens }: RecognitionContext, sentence: SentenceText, hit: PhraseHit<Side>): ArmPhrase[] {
  if (hit.value.isNameAfter) return armPhrasesAfter(tokens, hit.endToken, sentence.endToken);
  const phrase = armPhraseBefore(tokens, hit.firstToken, sentence.firstToken);
  return phrase ? [phrase] : [];
}

function cueOf(context: RecognitionContext, { value, firstToken, endToken }: PhraseHit<Side>) {
  const { pattern } = value;
  return { pattern, cue: { rule: pattern.id, ...context.spanOf(firstToken, endToken) } };
}

function titled(context: RecognitionContext, phrase: ArmPhrase): FoundPhrase {
  const cue = { rule: titlePattern.id, ...context.spanOf(phrase.firstToken, phrase.endToken) };
  return { pattern: titlePattern, phrase, cue };
}
