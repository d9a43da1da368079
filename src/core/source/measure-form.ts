import type { Span } from '../analysis';
import type { Block, PaperText, SectionText } from '../text/paper-text';
import { quotedSpeech } from './quoted-speech';
import type { SourceForm } from './source-rule';

/** What was found of a form: how many times, and where first. */
export interface Measured {
  readonly count: number;
  readonly first: Span | null;
}

/** How often each form is met in a text. */
export function measureForms(paper: PaperText): Readonly<Record<SourceForm, Measured>> {
  const views = viewPaper(paper);
  const blocks = (holds: (view: View) => boolean): Measured => found(views.filter(holds).map(({ block }) => block));
  const own = views.filter(({ block }) => block.part === 'paper' && !block.quoted && block.kind !== 'heading');
  const words = own.reduce((sum, view) => sum + view.words, 0);
  const items = own.filter(({ block, words: length }) => block.kind === 'listItem' && length > 0);
  const prose = own.filter(({ block, words: length }) => block.kind !== 'tableCell' && length > 2);
  return {
    bodySections: found(words < SHORTEST_ARTICLE ? [] : bodySections(paper, views)),
    references: atLeast(
      5,
      blocks(({ block }) => block.part === 'references'),
    ),
    captions: blocks(({ block }) => block.kind === 'caption'),
    citations: every(12, found(paper.citations)),
    length: { count: Math.floor(words / WORDS_OF_LENGTH), first: null },
    abstractHeadings: abstractHeadings(paper, words),
    abstractShape: abstractShape(prose, paper.title !== null),
    journalLines: found(distinctRules(views, JOURNAL_LINES)),
    newsLines: found(distinctRules(views, NEWS_LINES)),
    boilerplate: blocks(({ block }) => block.rule === 'furniture.about-publisher'),
    endMark: blocks(({ text }) => END_MARK.test(text)),
    dateline: blocks(({ block, text }) => block.part === 'paper' && DATELINE.test(text)),
    quotedParagraphs: found(prose.filter(({ block, text }) => opensWithSpeech(text, block)).map(({ block }) => block)),
    blockQuotes: prose.length === 0 ? NOTHING : quotations(views),
    labelledQuotes: found(views.filter(({ text }) => isLabelledQuote(text)).map(({ block }) => block)),
    bullets:
      items.length < 3 || items.length < 0.4 * prose.length
        ? NOTHING
        : found(items.slice(0, 1).map(({ block }) => block)),
    fragments: atLeast(3, found(items.filter(({ text }) => !/[.!?…:]["”)]?$/u.test(text)).map(({ block }) => block))),
    questions: found(prose.filter(({ text }) => /[?!]["”)]?$/u.test(text)).map(({ block }) => block)),
  };
}

const NOTHING: Measured = { count: 0, first: null };
/** Shorter texts with headings are structured abstracts, in tokens. */
const SHORTEST_ARTICLE = 800;
const WORDS_OF_LENGTH = 1000;
/** A heading alone, or with a line below it, is no section of a paper, in tokens. */
const SHORTEST_SECTION = 50;

const JOURNAL_LINES = new Set([
  'furniture.affiliation',
  'furniture.article-type',
  'furniture.journal-line',
  'furniture.identifiers-line',
  'furniture.support',
  'section.keywords',
]);
const NEWS_LINES = new Set([
  'furniture.comments',
  'furniture.sharing',
  'furniture.source-line',
  'furniture.picture-credit',
]);
const END_MARK = /^(?:#{3,4}|# # #|[-–—]{1,3} ?ends? ?[-–—]{1,3}|ENDS)$/iu;
const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
/** "PORT AMBER, Jan. 4, 2021 –", "Port Amber, 4 January 2021 –" */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}.' ]{2,30},[^–—.]{0,25}\\b(?:${MONTH})[a-z]*\\.?[ ,0-9]{0,12}\\)?[ ,]?(?:\\([^()]{2,25}\\) ?)?(?:–|—|--?)`,
  'u',
);

interface View {
  readonly block: Block;
  readonly text: string;
  /** Tokens, labels of sections left out. */
  readonly words: number;
}

function viewPaper({ blocks, sentences, prose }: PaperText): View[] {
  const tokens = new Uint32Array(blocks.length);
  for (const { block, firstToken, endToken } of sentences) tokens[block] = (tokens[block] ?? 0) + endToken - firstToken;
  return blocks.map((block, index) => ({
    block,
    text: prose.text.slice(block.start, block.end),
    words: tokens[index] ?? 0,
  }));
}

function found(spans: readonly Span[]): Measured {
  return { count: spans.length, first: spans[0] ?? null };
}

const atLeast = (least: number, measured: Measured): Measured =>
  measured.count < least ? NOTHING : { ...measured, count: 1 };

const every = (step: number, { count, first }: Measured): Measured => ({ count: Math.floor(count / step), first });

const BODY_ROLES = ['background', 'methods', 'results', 'discussion', 'conclusion'] as const;

/** One section a role, outside the abstract, that holds paragraphs. */
function bodySections({ sections }: PaperText, views: readonly View[]): Span[] {
  const abstracts = sections.filter(({ role }) => role === 'abstract');
  const isBody = (section: SectionText): boolean =>
    !abstracts.some(({ start, end }) => section !== undefined && start <= section.start && section.end <= end);
  return BODY_ROLES.flatMap((role) => {
    const section = sections.find(
      (each) => each.role === role && isBody(each) && wordsIn(each, views) >= SHORTEST_SECTION,
    );
    return section ? [{ start: section.start, end: Math.min(section.end, section.start + section.title.length) }] : [];
  });
}

function wordsIn({ start, end }: Span, views: readonly View[]): number {
  return views.reduce(
    (sum, { block, words }) =>
      sum + (block.kind === 'paragraph' && block.start >= start && block.end <= end ? words : 0),
    0,
  );
}

/** An abstract has its own heading, and may have headings inside; notes and articles use those too, but not for so few words. */
function abstractHeadings({ sections }: PaperText, words: number): Measured {
  const heading = sections.find(({ role }) => role === 'abstract');
  const roles = BODY_ROLES.filter((role) => sections.some((section) => section.role === role));
  const first = heading ?? sections.find(({ role }) => roles.some((each) => each === role));
  if (!first) return NOTHING;
  const isStructured = roles.length > 1 && words < SHORTEST_ARTICLE;
  const span = { start: first.start, end: Math.min(first.end, first.start + first.title.length) };
  return { count: Number(heading !== undefined) + Number(isStructured), first: span };
}

/** In tokens. */
const ABSTRACT = { shortest: 65, shortestAlone: 110, longest: 700 };

/** A title is not much beside the paragraph; whatever else is there makes it another kind of text. */
function abstractShape(prose: readonly View[], hasTitle: boolean): Measured {
  const [first, second] = [...prose].sort((a, b) => b.words - a.words);
  const isAlone = first && first.block.kind === 'paragraph' && (second?.words ?? 0) < 40 && prose.length < 3;
  if (!isAlone || first.words > ABSTRACT.longest) return NOTHING;
  return first.words >= (hasTitle ? ABSTRACT.shortest : ABSTRACT.shortestAlone) ? found([first.block]) : NOTHING;
}

function distinctRules(views: readonly View[], rules: ReadonlySet<string>): Span[] {
  const seen = new Set<string>();
  return views.flatMap(({ block }) => {
    if (block.rule === null || !rules.has(block.rule) || seen.has(block.rule)) return [];
    seen.add(block.rule);
    return [block];
  });
}

function opensWithSpeech(text: string, block: Block): boolean {
  const first = /^["“„«]/u.test(text) ? quotedSpeech(text, { start: 0, end: block.end - block.start })[0] : undefined;
  return first !== undefined && first.end > 40;
}

const QUOTE_LABEL =
  /^(?:abstract|title|results?|methods?|discussion|conclusions?|introduction|background|p(?:age|\.)? ?\d{1,4}|lines? ?\d{1,4})[^:"“]{0,20}:\s?(?=["“])/iu;

/** A part of a paper by its name, and nothing but what it says. */
function isLabelledQuote(text: string): boolean {
  const label = QUOTE_LABEL.exec(text)?.[0];
  const said = label === undefined ? undefined : quotedSpeech(text, { start: label.length, end: text.length })[0];
  return said !== undefined && said.end >= text.length - 2;
}

/** Runs of quoted blocks. */
function quotations(views: readonly View[]): Measured {
  return found(
    views
      .filter(({ block, words }, index) => block.quoted && words > 3 && views[index - 1]?.block.quoted !== true)
      .map(({ block }) => block),
  );
}
