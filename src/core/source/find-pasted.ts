import type { PaperText } from '../text/paper-text';
import { quotedSpeech } from './quoted-speech';
import { hitsIn } from './read-source-words';

/** Remarks on an abstract are shorter than the abstract, in UTF-16 units. */
const SHORTEST = 200;

/**
 * The paragraphs that notes hold under the heading "Abstract" without a word of a reviewer's: the abstract itself, copied
 * there.
 */
export function findPasted(paper: PaperText): ReadonlySet<number> {
  const { blocks, sections, sentences, prose } = paper;
  const abstracts = sections.filter(({ role, title }) => role === 'abstract' && /^abstract\b/iu.test(title));
  const pasted = new Set<number>();
  if (abstracts.length === 0) return pasted;
  blocks.forEach(({ kind, start, end }, index) => {
    const isIn = abstracts.some((section) => section.start <= start && end <= section.end);
    if (isIn && kind === 'paragraph' && end - start >= SHORTEST) pasted.add(index);
  });
  for (const sentence of sentences) {
    const block = blocks[sentence.block];
    if (!block || !pasted.has(sentence.block)) continue;
    const hits = hitsIn(paper, sentence, quotedSpeech(prose.text, block));
    if ([...hits.keys()].some(({ side, points }) => side === 'notes' && points >= 1)) pasted.delete(sentence.block);
  }
  return pasted;
}
