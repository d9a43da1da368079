import type { Analysis, Cue, Evidence, Span } from '../analysis';
import { deepFreeze } from '../freeze';
import { lineOf, lineStarts } from '../presentation/line-index';
import { plainText } from '../presentation/plain-text';
import { quoteAround } from '../presentation/shorten';
import { describeRule } from '../rules/registry';
import { evidenceProfile, kindCounts } from './evidence-profile';
import { mainClaims } from './main-claims';
import { notFound } from './not-found';
import { ownTermsIn } from './own-terms';
import type { Passage, Summary, SummaryDesign, SummaryEvidence, SummarySource } from './summary';
import { summariseCorrections } from './summarise-corrections';
import { summariseEntities } from './summarise-entities';
import { summariseRemarks } from './summarise-remarks';

/** About how much of a sentence is quoted, in UTF-16 units. */
const QUOTE_LENGTH = 220;

/** Nothing was accepted. */
const NOTHING: ReadonlyMap<string, string> = new Map();

/** Turns a span of the analysed text into words with their line. */
export type ReadPassage = (span: Span) => Passage;

/** The summary of one paper as plain data. Pure: the same analysis and source give the same summary. */
export function buildSummary(analysis: Analysis, source: SummarySource): Summary {
  const read = passageReader(analysis, source);
  const claims = mainClaims(analysis.claims, read);
  const { paper } = analysis;
  return deepFreeze({
    file: source.file,
    language: analysis.language,
    sourceKind: paper.source?.kind ?? null,
    title: paper.title && (read(paper.title).text || null),
    identifiers: paper.identifiers,
    designs: toDesigns(analysis, source.text, read),
    sampleSize: paper.sampleSize && {
      value: paper.sampleSize.value,
      quote: readQuote(source.text, sentenceAround(analysis, paper.sampleSize), paper.sampleSize, read),
    },
    evidence: toEvidence(paper.evidence, read),
    profile: evidenceProfile(analysis.claims),
    claimCount: analysis.claims.length,
    kinds: kindCounts(analysis.claims),
    claims,
    remarks: summariseRemarks(analysis, claims, source.accepted ?? NOTHING, read),
    corrections: summariseCorrections(analysis, source.corrections ?? [], read),
    entities: summariseEntities(analysis, claims, read),
    notFound: notFound(analysis),
    ownTerms: ownTermsIn(analysis.entities),
    productVersion: source.productVersion,
    lexiconVersion: source.lexiconVersion,
  });
}

function passageReader({ language }: Analysis, { text, firstLine = 1 }: SummarySource): ReadPassage {
  const starts = lineStarts(text);
  return ({ start, end }) => ({
    start,
    end,
    text: plainText(text.slice(start, end), language),
    line: lineOf(starts, start) + firstLine - 1,
  });
}

function toDesigns(analysis: Analysis, text: string, read: ReadPassage): SummaryDesign[] {
  return analysis.paper.designs.map((found) => {
    const focus = found.cues[0] ?? { start: found.start, end: found.start };
    return { design: found.design, quote: readQuote(text, found, focus, read) };
  });
}

/** The part of a sentence that shows the point, with `…` where it was cut. */
function readQuote(source: string, sentence: Span, focus: Span, read: ReadPassage): Passage {
  const part = quoteAround(source, sentence, focus, QUOTE_LENGTH);
  const quote = read(part);
  const [before, after] = [part.start > sentence.start ? '… ' : '', part.end < sentence.end ? ' …' : ''];
  return { ...quote, text: `${before}${quote.text}${after}` };
}

function sentenceAround(analysis: Analysis, span: Span): Span {
  const holds = (other: Span) => other.start <= span.start && other.end >= span.end;
  return analysis.sentences.find(holds) ?? span;
}

function toEvidence({ ocebm, question, civic, why }: Evidence, read: ReadPassage): SummaryEvidence {
  return { ocebm, question, civic, why: why.map((cue) => toReason(cue, read)) };
}

function toReason(cue: Cue, read: ReadPassage): SummaryEvidence['why'][number] {
  const quote = cue.end > cue.start ? read(cue) : null;
  return { rule: cue.rule, title: describeRule(cue.rule)?.title ?? cue.rule, quote };
}
