import { escapeMarkdown } from '../presentation/markdown-text';
import { type MarkdownNode, parseMarkdown } from '../text/parse-markdown';
import { numbered } from './render-block';

/** Longer texts are cut, in UTF-16 units. */
const LONGEST = 20_000;
/** What one round made literal may show what was hidden in it. */
const MOST_ROUNDS = 4;

/**
 * The Markdown of a note for use inside an item of the draft. It may come from anybody who wrote into the sidecar, so
 * what could act is made literal: HTML and comments, images, links to anything but the web, mail and footnotes. All else
 * stays as it was written: emphasis, lists, quotes, code, formulas, links.
 */
export function safeMarkdown(text: string): string {
  const clean = cleanText(text);
  if (!MAY_ACT.test(clean)) return clean;
  const mended = mend(clean);
  return isContained(mended) ? mended : escapeLines(clean);
}

/** Without these nothing is HTML, a link, an image or front matter, and most notes need no parser. */
const MAY_ACT = /[<[\]]|^(?:---|\+\+\+)/;

/** Line ends as `\n`, no controls and no marks that turn the direction of writing, no empty lines at either end. */
function cleanText(text: string): string {
  return withoutHalf(text.slice(0, LONGEST))
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

function withoutHalf(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

function mend(text: string): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const unsafe = unsafeNodes(parseMarkdown(now));
    if (unsafe.length === 0) return now;
    for (const { start, end } of [...unsafe].reverse())
      now = now.slice(0, start) + escapeLines(now.slice(start, end)) + now.slice(end);
  }
  return escapeLines(text);
}

/** Whatever stands around it, it stays one item of a list in which nothing acts. */
function isContained(text: string): boolean {
  const root = parseMarkdown(numbered(text, 1).join('\n'));
  const [list, ...others] = root.children ?? [];
  const isOneItem = list?.type === 'list' && list.children?.length === 1 && others.length === 0;
  return isOneItem && unsafeNodes(root).length === 0;
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeMarkdown).join('\n');
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Outermost first, in order. */
function unsafeNodes(node: MarkdownNode): readonly Stretch[] {
  if (isUnsafe(node)) {
    const { start, end } = node.position ?? {};
    return start?.offset === undefined || end?.offset === undefined ? [] : [{ start: start.offset, end: end.offset }];
  }
  return (node.children ?? []).flatMap(unsafeNodes);
}

const NEVER: ReadonlySet<string> = new Set(['html', 'image', 'imageReference', 'yaml', 'toml']);
const LINKS: ReadonlySet<string> = new Set(['link', 'definition']);
/** To who does not read formulas, what stands in them is Markdown. */
const FORMULAS: ReadonlySet<string> = new Set(['math', 'inlineMath']);

function isUnsafe({ type, url = '', value = '' }: MarkdownNode): boolean {
  if (NEVER.has(type)) return true;
  if (LINKS.has(type)) return !/^(?:https?:\/\/|mailto:|#)/i.test(url);
  return FORMULAS.has(type) && /<[a-z/!?]|\]\s?[(:[]/i.test(value);
}
