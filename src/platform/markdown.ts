import * as vscode from 'vscode';

/**
 * The only place where a MarkdownString is made. Words from a paper or the lexicon go through `text`, which makes every
 * character literal; links are https; commands are those named in `enabledCommands`; there is no HTML and there are no
 * icons, so nothing that a paper says can act.
 */
export interface MarkdownWriter {
  text(words: string): MarkdownWriter;
  bold(words: string): MarkdownWriter;
  italic(words: string): MarkdownWriter;
  /** A link out; an address that is not https gives plain words. */
  link(words: string, address: string): MarkdownWriter;
  /** A link that runs a command; `title` is its tooltip and what a screen reader says. */
  command(words: string, command: CommandLink): MarkdownWriter;
  lineBreak(): MarkdownWriter;
  paragraph(): MarkdownWriter;
  rule(): MarkdownWriter;
  build(): vscode.MarkdownString;
}

export interface CommandLink {
  readonly id: string;
  readonly arguments: readonly unknown[];
  readonly title: string;
}

/** @param enabledCommands ids of the commands that links in this text may run. */
export function writeMarkdown(enabledCommands: readonly string[] = []): MarkdownWriter {
  let value = '';
  const add = (markdown: string): MarkdownWriter => {
    value += markdown;
    return writer;
  };
  const writer: MarkdownWriter = {
    text: (words) => add(literal(words)),
    bold: (words) => add(wrapped('**', words)),
    italic: (words) => add(wrapped('*', words)),
    link: (words, address) => add(isSafe(address) ? `[${literal(words)}](<${address}>)` : literal(words)),
    command(words, { id, arguments: args, title }) {
      if (!enabledCommands.includes(id)) return add(literal(words));
      const target = `command:${id}?${encodeURIComponent(JSON.stringify(args))}`;
      return add(`[${literal(words)}](<${target}> "${literal(title)}")`);
    },
    lineBreak: () => add('  \n'),
    paragraph: () => add('\n\n'),
    rule: () => add('\n\n---\n\n'),
    build() {
      const markdown = new vscode.MarkdownString(value.trim(), false);
      markdown.isTrusted = { enabledCommands };
      markdown.supportHtml = false;
      return markdown;
    },
  };
  return writer;
}

/** Emphasis needs words at both ends. */
function wrapped(mark: string, words: string): string {
  const inner = literal(words).trim();
  return inner && `${mark}${inner}${mark}`;
}

/** No quotes, spaces, angle brackets or controls: nothing that could end the link early. */
function isSafe(address: string): boolean {
  return /^https:\/\/[\w.-]+\/[\w.~:/?#@!$&'()*+,;=%-]*$/.test(address);
}

/** Controls, and marks that turn the direction of what follows: neither belongs to words on a card. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Every ASCII punctuation character with a backslash before it (CommonMark 2.4), white space as single spaces: no emphasis,
 * link, bare address, entity, HTML, icon, list or heading can come of it. (`MarkdownString.appendText` would do, but turns
 * spaces into ones at which no line breaks.)
 */
export function literal(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(/[^\w\s\u0080-\uFFFF]|_/g, '\\$&');
}
