import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { AnnotationRow } from '../../core/annotations/list-annotations';
import type { ListWords } from '../../core/annotations/list-filter';
import { capitalise } from '../../core/presentation/capitalise';
import {
  annotationKind,
  annotationTitle,
  authorName,
  ownWords,
  quoteOf,
  timeWords,
  valueChanges,
} from '../../core/presentation/describe-annotation';
import { shorten } from '../../core/presentation/shorten';
import { type MarkdownWriter, writeMarkdown } from '../../platform/markdown';

/** Longer notes are read in their thread, not in a tooltip; in UTF-16 units. */
const LONGEST = 3000;

/** Everything that there is to read on a row: words, values, quote, author, time, replies. */
export function annotationTooltip(row: AnnotationRow, words: ListWords): vscode.MarkdownString {
  const { annotation, place } = row.placed;
  const markdown = writeMarkdown();
  writeHead(markdown, annotation, words);
  writeChanges(markdown, annotation);
  writeOwnWords(markdown, annotation);
  const quote = quoteOf(annotation, words.language);
  if (quote) markdown.paragraph().italic(quoteWords(place.state)).text(`: “${quote}”`);
  if (row.kind === 'entry') {
    for (const { placed } of row.replies.slice(0, MOST_REPLIES)) {
      markdown.rule();
      writeHead(markdown, placed.annotation, words);
      writeOwnWords(markdown, placed.annotation);
    }
  }
  return markdown.build();
}

const MOST_REPLIES = 10;

function writeHead(markdown: MarkdownWriter, annotation: Annotation, { language, titleOf }: ListWords): void {
  const { body, author, modified } = annotation;
  const isText = body.kind === 'note' || body.kind === 'reply';
  const title = isText ? capitalise(annotationKind(body)) : annotationTitle(annotation, language, titleOf);
  markdown.bold(title).text(` · ${authorName(author)} · ${timeWords(modified)}`);
}

function writeChanges(markdown: MarkdownWriter, { body }: Annotation): void {
  const changes = valueChanges(body);
  if (changes.length > 0) markdown.paragraph();
  for (const { what, machine, reviewer } of changes) {
    const said = vscode.l10n.t('engine {0}, reviewer {1}', machine, reviewer);
    markdown.italic(what).text(`: ${said}`).lineBreak();
  }
}

/** Line by line, as they were written; every character stands for itself. */
function writeOwnWords(markdown: MarkdownWriter, { body }: Annotation): void {
  const own = shorten(ownWords(body), LONGEST).split('\n');
  if (own.every((line) => line.trim() === '')) return;
  markdown.paragraph();
  for (const line of own) markdown.text(line).lineBreak();
}

function quoteWords(state: 'found' | 'changed' | 'orphaned'): string {
  const t = vscode.l10n.t;
  if (state === 'found') return t('On');
  return state === 'changed' ? t('On what was') : t('No longer found in the paper');
}
