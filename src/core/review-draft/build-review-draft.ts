import type { Analysis } from '../analysis';
import { deepFreeze } from '../freeze';
import { lineOf, lineStarts } from '../presentation/line-index';
import { escapeMarkdown } from '../presentation/markdown-text';
import { plural } from '../presentation/wording';
import { buildSummary } from '../summary/build-summary';
import { displayTitle } from '../summary/render-summary';
import type { Summary } from '../summary/summary';
import { draftChecks } from './draft-checks';
import { draftEvidence } from './draft-evidence';
import { countResolved, draftNotes } from './draft-notes';
import { createQuoting, type DraftSource } from './draft-source';
import { draftSummary } from './draft-summary';
import { DRAFT_SECTIONS, type DraftBlock, type DraftSection, HEADING, type ReviewDraft } from './review-draft';
import { shortHash } from './text-hash';

/** A section without a heading stands for itself. */
const HEADINGS: Partial<Readonly<Record<DraftSection, string>>> = {
  summary: 'Summary of the paper',
  strengths: 'Strengths',
  major: 'Major points',
  minor: 'Minor points',
  questions: 'Questions',
  notes: 'Other notes',
  checks: 'Checks',
  evidence: 'Evidence',
};

/**
 * The draft of a review, from the paper as the engine and the reviewer see it and from the reviewer's notes. Pure: the
 * same analysis and source give the same draft.
 * @param analysis with the reviewer's corrections, and only with the remarks that the reviewer kept.
 */
export function buildReviewDraft(analysis: Analysis, source: DraftSource): ReviewDraft {
  const summary = buildSummary(analysis, source);
  const starts = lineStarts(source.text);
  const quoting = createQuoting(analysis, source, (offset) => lineOf(starts, offset));
  const blocks = [
    titleBlock(summary),
    ...draftSummary(summary, quoting),
    ...draftNotes(source.annotations, analysis, quoting),
    ...draftChecks(analysis, quoting),
    ...draftEvidence(analysis, quoting),
    receiptBlock(source),
  ];
  const ordered = DRAFT_SECTIONS.flatMap((section) => withHeading(section, blocks));
  return deepFreeze({ paper: source.file, blocks: ordered, isComplete: source.isComplete });
}

function withHeading(section: DraftSection, blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const own = blocks.filter((block) => block.section === section);
  const heading = HEADINGS[section];
  return heading === undefined || own.length === 0 ? own : [headingBlock(section, `## ${heading}`), ...own];
}

function headingBlock(section: DraftSection, markdown: string): DraftBlock {
  return { section, key: HEADING, markdown, isNumbered: false, content: shortHash(markdown) };
}

function titleBlock(summary: Summary): DraftBlock {
  return headingBlock('title', `# Review: ${escapeMarkdown(displayTitle(summary))}`);
}

function receiptBlock({ file, date, annotations, productVersion, lexiconVersion }: DraftSource): DraftBlock {
  const resolved = countResolved(annotations);
  const leftOut = resolved === 0 ? '' : ` ${plural(resolved, 'resolved note')} left out.`;
  const madeBy = `BioGloss ${productVersion}, lexicon ${escapeMarkdown(lexiconVersion)}`;
  const markdown = `Drafted from ${escapeMarkdown(file)} with ${madeBy}, on ${date}.${leftOut}`;
  return { section: 'receipt', key: 'receipt', markdown, isNumbered: false, content: shortHash(madeBy + leftOut) };
}
