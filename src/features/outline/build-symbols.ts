import type { Analysis, Claim, Section, Span } from '../../core/analysis';
import { claimLevel, levelByScheme } from '../../core/presentation/describe-claim';
import { verdictWords } from '../../core/presentation/describe-review';
import { shorten } from '../../core/presentation/shorten';
import type { Scheme } from '../../core/presentation/wording';

/** A row of the outline in offsets, before the editor's own types come in. */
export interface OutlineNode {
  readonly kind: 'section' | 'claim';
  readonly name: string;
  readonly detail: string;
  /** Holds the spans of all children. */
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

/** Longer names fill the outline without saying more. */
const MOST = 110;

interface Growing extends OutlineNode {
  span: { start: number; end: number };
  readonly children: Growing[];
  readonly level: number;
}

/** Sections nested by level, each claim under the innermost section that holds it, in document order. */
export function buildOutline(
  { sections, claims }: Pick<Analysis, 'sections' | 'claims'>,
  scheme: Scheme = 'ocebm',
): readonly OutlineNode[] {
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (const item of inOrder(sections, claims)) {
    const node = 'plain' in item ? claimNode(item, scheme) : sectionNode(item);
    while (open.length > 0 && !holds(open.at(-1), node)) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    for (const parent of open) parent.span.end = Math.max(parent.span.end, node.span.end);
    if (node.kind === 'section') open.push(node);
  }
  return roots;
}

/** A section goes before a claim that begins where it does. */
function inOrder(sections: readonly Section[], claims: readonly Claim[]): (Section | Claim)[] {
  return [...sections, ...claims].sort((a, b) => a.start - b.start);
}

/** Deeper headings and claims belong to the section above them, unless that has ended. */
function holds(section: Growing | undefined, node: Growing): boolean {
  return section !== undefined && node.span.start < section.span.end && node.level > section.level;
}

function sectionNode({ start, end, title, level }: Section): Growing {
  const name = title.trim() || '…';
  const span = { start, end };
  return { kind: 'section', name, detail: '', span, selection: { start, end: start }, children: [], level };
}

/** The level goes first: an outline is narrow, Go to Symbol shows no detail, and the level is what a reviewer looks for. */
function claimNode(claim: Claim, scheme: Scheme): Growing {
  const { start, end, plain } = claim;
  const detail = [claimLevel(claim, scheme), ...(claim.review ? [verdictWords(claim.review)] : [])].join(' · ');
  const span = { start, end };
  const name = [...levelByScheme(claim, scheme), shorten(plain, MOST) || '…'].join(' · ');
  return { kind: 'claim', name, detail, span, selection: { start, end }, children: [], level: Infinity };
}
