import type { DraftBlock, DraftSection, ReviewDraft } from '../../../src/core/review-draft/review-draft';
import { HEADING } from '../../../src/core/review-draft/review-draft';
import { shortHash } from '../../../src/core/review-draft/text-hash';

/** A block of a draft: `content` is what it says unless given. */
export function block(section: DraftSection, key: string, markdown: string, content = markdown): DraftBlock {
  const isNumbered = key !== HEADING && section !== 'title';
  return { section, key, markdown, isNumbered, content: shortHash(content) };
}

/** A draft with a title and points, each under the heading of its section. */
export function draftOf(...points: readonly DraftBlock[]): ReviewDraft {
  const headings = new Set(points.map(({ section }) => section));
  const blocks = [...headings].flatMap((section) => [
    block(section, HEADING, `## ${section}`),
    ...points.filter((point) => point.section === section),
  ]);
  return { paper: 'paper.md', isComplete: true, blocks: [block('title', HEADING, '# Review: Ice'), ...blocks] };
}
