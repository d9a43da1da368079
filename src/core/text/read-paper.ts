import type { Language } from '../analysis';
import { assignParts } from './assign-parts';
import { viewBlocks } from './block-view';
import { findCitations } from './find-citations';
import { findFurniture, markReferenceRuns, markRepeatedTitle, markTail } from './find-furniture';
import { findIdentifiers, type IdentifierAreas } from './find-identifiers';
import { findOpenings } from './find-openings';
import { findSections } from './find-sections';
import { findSentences } from './find-sentences';
import { findTitle, markAboveTitle } from './find-title';
import { isTooCostly } from './markdown-cost';
import type { Manuscript } from './manuscript';
import type { Block, PaperText, Prose, SectionText } from './paper-text';
import { projectMarkdown } from './project-markdown';
import { projectPlainText } from './project-plain-text';
import { proseOf } from './prose-builder';
import { tokenise } from './tokenise';

/**
 * Reads a document as a paper: prose with its way back to the source, blocks, sections, sentences, tokens. Markdown that
 * would cost the parser far more than a paper of its length is read as plain text.
 */
export function readPaper(source: string, language: Language): PaperText {
  const isMarkdown = language === 'markdown';
  const manuscript = isMarkdown && !isTooCostly(source) ? projectMarkdown(source) : projectPlainText(source);
  const prose = proseOf(source, manuscript.projection);
  const { text } = prose;
  const tokens = tokenise(text);
  const views = viewBlocks(text, manuscript.blocks, tokens);
  const rules = findFurniture(views, tokens);
  const frontMatter = titleOfFrontMatter(manuscript, prose);
  const title = findTitle({ views, rules, tokens, isMarkdown, frontMatter });
  if (!isMarkdown) markAboveTitle(views, title, rules);
  markRepeatedTitle(views, title, rules);
  if (title > frontMatter && frontMatter >= 0) rules[frontMatter] ??= 'furniture.repeated-title';
  markReferenceRuns(views, rules);
  markTail(views, rules);
  const structure = findOpenings(views, rules, title, isMarkdown);
  const found = findSections(structure.openings, manuscript.blocks, text);
  const blocks = assignParts(views, rules, structure, found, tokens);
  const { openings } = structure;
  const titleBlock = blocks[title];
  return {
    language,
    prose,
    title: titleBlock ? { start: titleBlock.start, end: titleBlock.end } : null,
    identifiers: findIdentifiers(identifierAreas(prose, blocks, found.sections)),
    blocks,
    sections: found.sections,
    sentences: findSentences({ text, tokens, blocks, sections: found.sections, openings }),
    tokens,
    citations: findCitations(text, manuscript.citations),
  };
}

/** Block that the front matter gives: it alone of all front matter is prose, and comes first. */
function titleOfFrontMatter({ blocks, frontMatter }: Manuscript, prose: Prose): number {
  const first = blocks[0];
  return first && prose.toSource(first.start, first.end).end <= frontMatter.end ? 0 : -1;
}

/** A title page is short; a body that no heading opens must not lend its links to the paper. */
const LONGEST_HEAD = 6000;

/** In the source, as identifiers are masked in the prose. The head ends where the introduction, methods or results begin. */
function identifierAreas(prose: Prose, blocks: readonly Block[], sections: readonly SectionText[]): IdentifierAreas {
  const { source } = prose;
  const references =
    sections.find(({ role }) => role === 'references') ?? blocks.find(({ part }) => part === 'references');
  const isBody = ({ role, level }: SectionText): boolean =>
    level < 3 && (role === 'background' || role === 'methods' || role === 'results');
  const body = sections.find(isBody);
  const endOf = (span: { start: number; end: number } | undefined): number =>
    span ? prose.toSource(span.start, span.end).start : source.length;
  const bodyEnd = endOf(references);
  return { head: source.slice(0, Math.min(LONGEST_HEAD, endOf(body), bodyEnd)), body: source.slice(0, bodyEnd) };
}
