import type { Span } from '../../analysis';
import type { PaperText, SentenceText } from '../../text/paper-text';
import type { AbbreviationDefinition } from '../mention';
import { findBracketPairs } from './bracket-pairs';
import { definitionsInBrackets } from './bracketed-definitions';
import { definitionsInList } from './listed-definitions';

/**
 * Short forms that the paper defines, in order of appearance: "tumour necrosis factor (TNF)", "TNF (tumour necrosis
 * factor)", and the lists that journals print ("TNF, tumour necrosis factor; IL, interleukin").
 */
export function findAbbreviations(paper: PaperText, sentences: readonly SentenceText[]): AbbreviationDefinition[] {
  const { text } = paper.prose;
  return sentences.flatMap((sentence) => definitionsIn(text.slice(sentence.start, sentence.end), sentence.start));
}

function definitionsIn(text: string, offset: number): AbbreviationDefinition[] {
  const brackets = findBracketPairs(text);
  const found = [...definitionsInBrackets(text, brackets), ...definitionsInList(text)];
  return found
    .sort((a, b) => a.short.start - b.short.start)
    .map(({ short, long }) => ({ short: shift(short, offset), long: shift(long, offset) }));
}

function shift({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
