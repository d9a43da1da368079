import type { Analysis, Claim, Question, Remark, Span, StudyDesign } from '../../analysis';
import { describeRemark } from '../../presentation/describe-remark';
import { escapeMarkdown } from '../../presentation/markdown-text';
import { placeName } from '../../presentation/place-name';
import { plainText } from '../../presentation/plain-text';
import { shorten } from '../../presentation/shorten';
import { checklistItemFor } from './checklist-items';
import { commentWordings } from './comment-wordings';

/** Longer words of the paper are cut, in UTF-16 units. */
const LONGEST_QUOTE = 140;

/** The line of an offset, from 1. */
export type LineAt = (offset: number) => number;

/**
 * A comment for the authors on one remark, as Markdown of one paragraph, for the reviewer to word as they want. Words of
 * the paper are short and escaped.
 * @param lineAt where it is known, places are given by their lines too.
 */
export function draftComment(remark: Remark, analysis: Analysis, lineAt?: LineAt): string {
  const wording = commentWordings.find(({ rule }) => remark.rule.startsWith(rule));
  if (!wording) return escapeMarkdown(`${describeRemark(remark, analysis).message}.`);
  const about = claimAround(remark, analysis);
  const quote = (span: Span & { readonly text: string }): string =>
    about && holds(about, span) ? wordsOf(span, analysis) : quoteOf(span, analysis, lineAt);
  const [other] = remark.related;
  const said = other || wording.alone === undefined ? wording.says : wording.alone;
  const sentences = [
    ...(about ? [`On ${quoteOf(about, analysis, lineAt)}:`] : []),
    fill(said, {
      words: quote(remark),
      other: other ? quote(other) : '',
      title: escapeMarkdown(lowerFirst(describeRemark(remark, analysis).title)),
    }),
    wording.asks,
    ...checklistNote(remark, analysis),
  ];
  return sentences.join(' ');
}

/** The whole claim, which is quoted first so that the authors find it; null where the remark quotes all of it. */
function claimAround({ claim, text }: Remark, { claims }: Analysis): Claim | null {
  const about = claim === null ? undefined : claims[claim];
  return about && about.text !== text ? about : null;
}

/** Words within the claim stand where it does: its place is not said again. */
function holds(about: Span, { start, end }: Span): boolean {
  return start >= about.start && end <= about.end;
}

/** “was higher” (Results, line 21) */
function quoteOf(span: Span & { readonly text: string }, analysis: Analysis, lineAt: LineAt | undefined): string {
  const words = wordsOf(span, analysis);
  const place = [placeName(span, analysis), ...(lineAt ? [`line ${lineAt(span.start)}`] : [])]
    .filter(Boolean)
    .join(', ');
  return place === '' ? words : `${words} (${place})`;
}

/** “was higher” */
function wordsOf({ text }: { readonly text: string }, { language }: Analysis): string {
  return `“${escapeMarkdown(shorten(plainText(text, language), LONGEST_QUOTE))}”`;
}

/** "(STROBE, item 20: a cautious reading of the results.)" */
function checklistNote(remark: Remark, analysis: Analysis): string[] {
  const found = checklistItemFor(remark.rule, studyOf(remark, analysis));
  if (!found) return [];
  const number = found.item.number === null ? '' : `, item ${found.item.number}`;
  return [`(${found.checklist.name}${number}: ${found.item.topic}.)`];
}

function studyOf(
  { claim }: Remark,
  { claims, paper }: Analysis,
): { readonly design: StudyDesign | null; readonly question: Question | null } {
  const about = claim === null ? undefined : claims[claim];
  return { design: about?.design ?? paper.designs[0]?.design ?? null, question: about?.evidence.question ?? null };
}

/** Each place is filled once, with words that are never read for places again. */
function fill(template: string, words: Readonly<Record<'words' | 'other' | 'title', string>>): string {
  return template.replace(/\{(words|other|title)\}/g, (_, name: 'words' | 'other' | 'title') => words[name]);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
