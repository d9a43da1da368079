import type { SectionRole } from '../analysis';
import type { PaperText, SentenceText } from '../text/paper-text';
import type { Place } from './design-rule';

/** A text this short is read as if it were all abstract: abstracts, news items, notes. */
const SHORT_TEXT = 9000;
/** Where a longer text has no abstract, its beginning stands for one. */
const OPENING = 3000;
/** A label such as "Review article" is a line of its own of at most this many tokens. */
const LONGEST_LABEL = 4;

const placesByRole: Readonly<Record<SectionRole, Place>> = {
  title: 'abstract',
  abstract: 'abstract',
  objective: 'abstract',
  methods: 'methods',
  results: 'results',
  background: 'body',
  discussion: 'body',
  conclusion: 'body',
  keywords: 'body',
  backmatter: 'body',
  references: 'body',
  furniture: 'body',
  other: 'body',
};

/** The place of each sentence; null for sentences that are not the paper's own words. */
export function placeSentences(paper: PaperText): readonly (Place | null)[] {
  const short = paper.prose.text.length < SHORT_TEXT;
  const abstracts = paper.sections.filter((section) => section.role === 'abstract');
  const opening = abstracts.length === 0 ? (paper.title?.end ?? 0) + OPENING : 0;
  return paper.sentences.map((sentence) => {
    if (isTitle(paper, sentence)) return 'title';
    if (isLabel(paper, sentence)) return 'label';
    if (sentence.part !== 'paper') return null;
    if (short || sentence.start < opening) return 'abstract';
    if (abstracts.some((section) => sentence.start >= section.start && sentence.end <= section.end)) return 'abstract';
    const section = sentence.section === null ? undefined : paper.sections[sentence.section];
    return section ? placesByRole[section.role] : 'body';
  });
}

function isTitle(paper: PaperText, sentence: SentenceText): boolean {
  return paper.title !== null && sentence.start < paper.title.end && sentence.end > paper.title.start;
}

/** Publication types stand alone on a line near the top, often among what is not the paper. */
function isLabel(paper: PaperText, { start, end, firstToken, endToken, block, part }: SentenceText): boolean {
  if (endToken - firstToken > LONGEST_LABEL || start > OPENING || part === 'references') return false;
  const line = paper.blocks[block];
  return line !== undefined && paper.prose.text.slice(line.start, line.end).trim().length <= end - start;
}
