import { recognise } from '../../src/core/recognition/recognise';
import { readPaper } from '../../src/core/text/read-paper';
import { shippedKnowledge } from './lexicon';

const knowledge = { ...shippedKnowledge(), taggers: [] };

/** The words of all cell types that the rules alone find in a plain text, in order. */
export function cellsByRules(text: string): string[] {
  const paper = readPaper(text, 'plaintext');
  return recognise(paper, knowledge)
    .mentions.filter(({ type }) => type === 'cellType')
    .map(({ start, end }) => paper.prose.text.slice(start, end));
}
