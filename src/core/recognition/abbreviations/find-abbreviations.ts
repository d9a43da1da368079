import type { Span } from '../../analysis';
import type { PaperText, SentenceText } from '../../text/paper-text';
import { opensAbbreviations } from '../../text/section-headings';
import type { AbbreviationDefinition } from '../mention';
import { findBracketPairs } from './bracket-pairs';
import { definitionsInBrackets } from './bracketed-definitions';
import { definitionsInGlossary, isDefinedBy } from './glossary-definitions';
import { definitionsInList } from './listed-definitions';

/**
 * Short forms that the paper defines, in order of appearance: "tumour necrosis factor (TNF)", "TNF (tumour necrosis
 * factor)", and the lists that journals print ("TNF, tumour necrosis factor; IL, interleukin").
 */
export function findAbbreviations(paper: PaperText, sentences: readonly SentenceText[]): AbbreviationDefinition[] {
  const { text } = paper.prose;
  const isGlossary = paper.sections.map(({ title }) => opensAbbreviations(title));
  const inGlossary = ({ section }: SentenceText): boolean => section !== null && isGlossary[section] === true;
  return sentences.flatMap((sentence, index) => {
    const { start, end } = sentence;
    if (!inGlossary(sentence)) return definitionsIn(text.slice(start, end), start, false);
    return (
      definitionInCells(paper, sentence, sentences[index + 1]) ?? definitionsIn(text.slice(start, end), start, true)
    );
  });
}

/** A row of a table: the short form in one cell, its long form in the next. */
function definitionInCells(
  { blocks, prose }: PaperText,
  short: SentenceText,
  long: SentenceText | undefined,
): AbbreviationDefinition[] | null {
  if (long?.block !== short.block + 1 || blocks[short.block]?.kind !== 'tableCell') return null;
  if (blocks[long.block]?.kind !== 'tableCell') return null;
  const textOf = ({ start, end }: Span): string => prose.text.slice(start, end);
  if (!isDefinedBy(textOf(short), textOf(long))) return null;
  return [{ short: { start: short.start, end: short.end }, long: { start: long.start, end: long.end } }];
}

function definitionsIn(text: string, offset: number, isGlossary: boolean): AbbreviationDefinition[] {
  const glossary = isGlossary ? definitionsInGlossary(text) : [];
  const found =
    glossary.length > 0
      ? glossary
      : [...definitionsInBrackets(text, findBracketPairs(text)), ...definitionsInList(text)];
  return found
    .sort((a, b) => a.short.start - b.short.start)
    .map(({ short, long }) => ({ short: shift(short, offset), long: shift(long, offset) }));
}

function shift({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
