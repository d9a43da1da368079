import type * as vscode from 'vscode';
import { writeMarkdown, type MarkdownWriter } from '../../platform/markdown';

/** A note is shown up to here, in UTF-16 units; all of it is in the box when it is edited. */
const SHOWN = 20_000;

/** What a line begins with: the sign of a list or a heading. */
const LEAD = /^[ \t]{0,8}(?:(?<bullet>[-*+])|(?<number>\d{1,3})[.)]|(?<heading>#{1,6}))[ \t]+/;

/** Emphasis, links and addresses; each part is bounded, so a long line costs no more than its length. */
const INLINE =
  /(?<image>!?)\[(?<words>[^[\]]{1,300})\]\((?<target>[^\s()<>]{1,500})\)|\*\*(?<bold>[^*]{1,300})\*\*|\*(?<italic>[^*]{1,300})\*|(?<address>https:\/\/[^\s()<>[\]*]{1,500})/g;

/**
 * The words of a note, which anyone may have written into the file: emphasis, lists and https links are shown as such,
 * all else literally. No pictures, as they would be fetched; no HTML, no commands.
 */
export function renderNote(text: string): vscode.MarkdownString {
  const markdown = writeMarkdown();
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  let gap = false;
  let first = true;
  for (const line of shown.split(/\r\n|[\r\n]/)) {
    if (line.trim() === '') {
      gap = true;
      continue;
    }
    if (!first) separate(markdown, gap);
    renderLine(markdown, line);
    [gap, first] = [false, false];
  }
  return markdown.build();
}

function separate(markdown: MarkdownWriter, gap: boolean): void {
  if (gap) markdown.paragraph();
  else markdown.lineBreak();
}

function renderLine(markdown: MarkdownWriter, line: string): void {
  const lead = LEAD.exec(line);
  const words = line.slice(lead?.[0].length ?? 0);
  if (lead?.groups?.heading !== undefined) {
    markdown.bold(words);
    return;
  }
  if (lead?.groups?.bullet !== undefined) markdown.text('• ');
  else if (lead?.groups?.number !== undefined) markdown.text(`${lead.groups.number}. `);
  renderWords(markdown, words);
}

function renderWords(markdown: MarkdownWriter, words: string): void {
  let done = 0;
  for (const found of words.matchAll(INLINE)) {
    markdown.text(words.slice(done, found.index));
    renderMatch(markdown, found);
    done = found.index + found[0].length;
  }
  markdown.text(words.slice(done));
}

function renderMatch(markdown: MarkdownWriter, { 0: all, groups = {} }: RegExpMatchArray): void {
  const { image, words, target, bold, italic, address } = groups;
  if (bold !== undefined) markdown.bold(bold);
  else if (italic !== undefined) markdown.italic(italic);
  else if (address !== undefined) markdown.link(address, address);
  else if (image === '' && words !== undefined && target !== undefined && target.startsWith('https://'))
    markdown.link(words, target);
  else markdown.text(all);
}
