import type { Analysis, Span } from '../analysis';
import { escapeMarkdown } from './markdown-text';
import { plainText } from './plain-text';
import { shorten } from './shorten';

/** Longer headings are cut, in UTF-16 units. */
const LONGEST = 140;

/** `title`, or the heading that a passage stands under, as Markdown; empty where it stands under none. */
export function placeName({ start, end }: Span, { paper, sections, language }: Analysis): string {
  if (paper.title && start >= paper.title.start && end <= paper.title.end) return 'title';
  const around = sections.filter((section) => section.role !== 'title' && section.start <= start && section.end >= end);
  const innermost = around.reduce<(typeof around)[number] | null>(
    (best, section) => (best === null || section.level >= best.level ? section : best),
    null,
  );
  return innermost ? escapeMarkdown(shorten(plainText(innermost.title, language), LONGEST)) : '';
}
