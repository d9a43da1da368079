import type { Span } from '../analysis';
import type { BlockView } from './block-view';
import type { HeadingRule } from './heading-rule';
import { headingRuleOf, isSummary } from './section-headings';

/** A heading that opens a paragraph or stands within one: `Methods: …`, `RESULTS We …`, `**Aim** …`. In prose offsets. */
export interface Label extends Span {
  /** Where the text after the label begins. */
  readonly textStart: number;
  readonly title: string;
  readonly rule: HeadingRule | null;
}

const LONGEST = 60;
const AFTER_STOP = /(?:^|[.!?)\]"”;]\s)(\p{Lu}[\p{L}\d ,/&'’()-]{1,59}):\s/gu;
const CAPITALS = /(?:^|[.!?)\]"”]\s)([A-Z][A-Z/& ]{3,40}[A-Z])(?=\s(?:\p{Lu}\p{Ll}|\p{Lu}\s|\d))/gu;

/** Labels of sections in a paragraph, in order. */
export function findLabels(view: BlockView): Label[] {
  const { raw, text } = view;
  const bold = raw.boldEnd > raw.start ? boldLabel(view) : null;
  const found = [...colonLabels(text), ...(/[A-Z]{4}/u.test(text) ? capitalLabels(text) : [])]
    .sort((a, b) => a.start - b.start)
    .filter((label, index, all) => label.start >= (all[index - 1]?.textStart ?? 0));
  const certain = found.filter(
    (label) => label.start === 0 || label.title === label.title.toUpperCase() || found.length > 1,
  );
  const placed = certain.map((label) => moveBy(label, raw.start));
  return bold ? [bold, ...placed.filter((label) => label.start >= bold.textStart)] : placed;
}

function boldLabel({ raw, text }: BlockView): Label | null {
  const title = text.slice(0, raw.boldEnd - raw.start);
  const rule = labelRule(title);
  if (!isLabelled(rule)) return null;
  let textStart = raw.boldEnd;
  while (textStart < raw.end && /[\s:.—–-]/u.test(text.charAt(textStart - raw.start))) textStart++;
  return {
    start: raw.start,
    end: raw.boldEnd,
    textStart,
    title: trimTitle(title),
    rule: rule === 'summary' ? null : rule,
  };
}

function colonLabels(text: string): Label[] {
  return text.includes(':') ? labelsOf(text, AFTER_STOP, 1) : [];
}

function capitalLabels(text: string): Label[] {
  return labelsOf(text, CAPITALS, 0);
}

function labelsOf(text: string, pattern: RegExp, closing: number): Label[] {
  const labels: Label[] = [];
  for (const match of text.matchAll(pattern)) {
    const title = match[1] ?? '';
    const rule = title.length <= LONGEST ? labelRule(title) : null;
    if (!isLabelled(rule)) continue;
    const start = text.indexOf(title, match.index);
    let textStart = start + title.length + closing;
    while (textStart < text.length && /\s/u.test(text.charAt(textStart))) textStart++;
    labels.push({
      start,
      end: start + title.length + closing,
      textStart,
      title,
      rule: rule === 'summary' ? null : rule,
    });
  }
  return labels;
}

function labelRule(title: string): HeadingRule | 'summary' | null {
  return isSummary(title) ? 'summary' : headingRuleOf(title);
}

function isLabelled(rule: HeadingRule | 'summary' | null): rule is HeadingRule | 'summary' {
  return rule !== null;
}

function trimTitle(title: string): string {
  return title.replace(/[\s:.—–]{1,4}$/u, '').trim();
}

function moveBy(label: Label, by: number): Label {
  return { ...label, start: label.start + by, end: label.end + by, textStart: label.textStart + by };
}
