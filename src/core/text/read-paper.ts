import type { Language } from '../analysis';
import type { Block, PaperText, SentenceText, Token } from './paper-text';
import { projectMarkdown } from './project-markdown';
import { projectPlainText } from './project-plain-text';
import { proseOf } from './prose-builder';
import { splitSentences } from './split-sentences';
import { tokenise } from './tokenise';

/** Reads a document as a paper: prose with its way back to the source, blocks, sections, sentences, tokens. */
export function readPaper(text: string, language: Language): PaperText {
  const manuscript = language === 'markdown' ? projectMarkdown(text) : projectPlainText(text);
  const prose = proseOf(text, manuscript.projection);
  const tokens = tokenise(prose.text);
  const blocks: Block[] = manuscript.blocks.map(({ start, end, kind, quoted }) => ({
    start,
    end,
    kind,
    quoted,
    part: 'paper',
    rule: null,
  }));
  return {
    language,
    prose,
    title: null,
    identifiers: { trials: [] },
    blocks,
    sections: [],
    sentences: findSentences(prose.text, blocks, tokens),
    tokens,
    citations: manuscript.citations,
  };
}

function findSentences(text: string, blocks: readonly Block[], tokens: readonly Token[]): SentenceText[] {
  const sentences: SentenceText[] = [];
  let token = 0;
  blocks.forEach((block, index) => {
    for (const span of splitSentences(text, block)) {
      while (token < tokens.length && (tokens[token]?.start ?? 0) < span.start) token++;
      const firstToken = token;
      while (token < tokens.length && (tokens[token]?.start ?? 0) < span.end) token++;
      sentences.push({
        ...span,
        block: index,
        section: null,
        part: block.part,
        broken: false,
        firstToken,
        endToken: token,
      });
    }
  });
  return sentences;
}
