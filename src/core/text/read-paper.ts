import type { Language } from '../analysis';
import type { PaperText } from './paper-text';

/** Reads a document as a paper: prose with its way back to the source, blocks, sections, sentences, tokens. */
export function readPaper(text: string, language: Language): PaperText {
  const prose = { source: text, text, toSource: (start: number, end: number) => ({ start, end }) };
  return {
    language,
    prose,
    title: null,
    identifiers: { trials: [] },
    blocks: [],
    sections: [],
    sentences: [],
    tokens: [],
    citations: [],
  };
}
