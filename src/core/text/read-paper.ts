import type { Language } from '../analysis';
import { assignParts } from './assign-parts';
import { viewBlocks } from './block-view';
import { findFurniture, markReferenceRuns, markRepeatedTitle, markTail } from './find-furniture';
import { findOpenings } from './find-openings';
import { findSections } from './find-sections';
import { findSentences } from './find-sentences';
import { findTitle } from './find-title';
import type { PaperText } from './paper-text';
import { projectMarkdown } from './project-markdown';
import { projectPlainText } from './project-plain-text';
import { proseOf } from './prose-builder';
import { tokenise } from './tokenise';

/** Reads a document as a paper: prose with its way back to the source, blocks, sections, sentences, tokens. */
export function readPaper(source: string, language: Language): PaperText {
  const isMarkdown = language === 'markdown';
  const manuscript = isMarkdown ? projectMarkdown(source) : projectPlainText(source);
  const prose = proseOf(source, manuscript.projection);
  const { text } = prose;
  const tokens = tokenise(text);
  const views = viewBlocks(text, manuscript.blocks, tokens);
  const rules = findFurniture(views, tokens);
  const title = findTitle(views, rules, isMarkdown, tokens);
  markRepeatedTitle(views, title, rules);
  markReferenceRuns(views, rules);
  markTail(views, rules);
  const structure = findOpenings(views, rules, title, isMarkdown);
  const found = findSections(structure.openings, manuscript.blocks, text);
  const blocks = assignParts(views, rules, structure, found);
  const { openings } = structure;
  const titleBlock = blocks[title];
  return {
    language,
    prose,
    title: titleBlock ? { start: titleBlock.start, end: titleBlock.end } : null,
    identifiers: { trials: [] },
    blocks,
    sections: found.sections,
    sentences: findSentences({ text, tokens, blocks, sections: found.sections, openings }),
    tokens,
    citations: manuscript.citations,
  };
}
