import type { Span } from '../../core/analysis';
import type { LinkTo } from '../../core/summary/links';
import type { LinkToPaper } from '../../core/summary/render-matrix';

/**
 * In the editor a summary is read as text, so its links to the paper are not written out: the words `line 21` stand
 * there and are links by themselves. For that it is rendered with these targets, which are then taken out again. (Built-in
 * Markdown support would look for a relative target beside the summary, where there is nothing.)
 */
export const markPlaces: LinkTo = ({ start, end }) => `biogloss:${start},${end}`;

/** @param indexOf index of a paper among those that the matrix is about. */
export function markPapers(indexOf: (file: string) => number): LinkToPaper {
  return ({ file }) => `biogloss:${indexOf(file)}`;
}

/** Words of a rendered summary that lead somewhere: to a marked place (its numbers), or out (an address). */
export interface PlaceLink extends Span {
  readonly target: readonly number[] | string;
}

export interface LinkedText {
  readonly text: string;
  readonly links: readonly PlaceLink[];
}

/** Words of the paper cannot look like a link: their brackets are escaped. */
const LINK = /\[((?:[^\]\\]|\\.){1,500})\]\((?:biogloss:([\d,]{1,40})|(https:\/\/[^\s()]{1,500}))\)/g;

export function takeOutLinks(markdown: string): LinkedText {
  const links: PlaceLink[] = [];
  let text = '';
  let from = 0;
  for (const match of markdown.matchAll(LINK)) {
    const [whole, words = '', numbers, address] = match;
    text += markdown.slice(from, match.index);
    const target = address ?? (numbers ?? '').split(',').map(Number);
    links.push({ start: text.length, end: text.length + words.length, target });
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + markdown.slice(from), links };
}
