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

/** Words of a rendered summary that lead somewhere. `target` holds the numbers that were marked. */
export interface PlaceLink extends Span {
  readonly target: readonly number[];
}

export interface LinkedText {
  readonly text: string;
  readonly links: readonly PlaceLink[];
}

/** Words of the paper cannot look like a mark: their brackets are escaped. */
const MARK = /\[((?:[^\]\\]|\\.){1,500})\]\(biogloss:([\d,]{1,40})\)/g;

export function takeOutLinks(markdown: string): LinkedText {
  const links: PlaceLink[] = [];
  let text = '';
  let from = 0;
  for (const match of markdown.matchAll(MARK)) {
    const [whole, words = '', numbers = ''] = match;
    text += markdown.slice(from, match.index);
    links.push({ start: text.length, end: text.length + words.length, target: numbers.split(',').map(Number) });
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + markdown.slice(from), links };
}
