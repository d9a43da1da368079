import type { SectionRole } from '../analysis';
import { isDeclaration, isScience } from './back-matter-signals';
import type { BlockView } from './block-view';
import type { Structure } from './find-openings';
import type { FoundSections } from './find-sections';
import { referenceSignals } from './furniture-shapes';
import { isKnownHeading, reopeningRules } from './section-headings';
import type { Block, BlockKind, Part, SectionText, Token } from './paper-text';

const NOT_PAPER: ReadonlyMap<SectionRole, Part> = new Map([
  ['references', 'references'],
  ['keywords', 'furniture'],
  ['backmatter', 'furniture'],
  ['furniture', 'furniture'],
]);

/** Blocks with their part: what the rules took is furniture, what stands in a reference list is references, the rest is the paper. */
export function assignParts(
  views: readonly BlockView[],
  rules: readonly (string | null)[],
  structure: Structure,
  found: FoundSections,
  tokens: readonly Token[],
): Block[] {
  const sectionOf = sectionsOfBlocks(views, found);
  const rescued = findRescued(views, rules, structure.kinds, tokens, glossariesOf(found));
  return views.map((view, index) => {
    const section = sectionOf[index] ?? -1;
    const kind = structure.kinds[index] ?? view.raw.kind;
    const rule = rules[index] ?? null;
    if (rule !== null) return toBlock(view, kind, partOfRule(rule), rule);
    const role = found.sections[section]?.role ?? 'other';
    const sectionRule = found.rules[section] ?? null;
    const part = reopeningRules.has(sectionRule) ? 'paper' : (NOT_PAPER.get(role) ?? 'paper');
    if (part === 'references' && isLegend(views, index)) return toBlock(view, 'caption', 'paper', null);
    if (isRescued(view, role, rescued[index] ?? null)) return toBlock(view, kind, 'paper', null);
    return toBlock(view, kind, part, part === 'paper' ? null : sectionRule);
  });
}

/** In a reference list only what is not an entry, whatever stands above it. */
function isRescued({ raw, text }: BlockView, role: SectionRole, as: Rescue | null): boolean {
  if (role === 'backmatter') return as !== null;
  return role === 'references' && as === 'legend' && raw.kind !== 'listItem' && referenceSignals(text) < 2;
}

/** What a block behind the paper is after all: a caption or what belongs to it, or prose that tells of science. */
type Rescue = 'legend' | 'science';

/**
 * Blocks that are the paper even among declarations: captions, what stands below one up to the next heading, and prose that
 * tells of science and declares nothing; null for all others.
 */
function findRescued(
  views: readonly BlockView[],
  rules: readonly (string | null)[],
  kinds: readonly BlockKind[],
  tokens: readonly Token[],
  glossaries: readonly SectionText[],
): (Rescue | null)[] {
  let belowCaption = false;
  return views.map((view, index) => {
    const kind = kinds[index] ?? view.raw.kind;
    const isFurniture = rules[index] !== null;
    if (isFurniture || endsLegend(view, kind)) belowCaption = false;
    if (isFurniture || (kind === 'heading' && !belowCaption)) return null;
    if (kind === 'caption') {
      belowCaption = true;
      return 'legend';
    }
    const inGlossary = glossaries.some(({ start, end }) => start <= view.raw.start && view.raw.end <= end);
    const science = isScience(view, tokens, inGlossary);
    if (belowCaption && !science && !opensWithPanel(view) && isDeclaration(view)) belowCaption = false;
    return belowCaption ? 'legend' : science ? 'science' : null;
  });
}

function endsLegend({ raw, text }: BlockView, kind: BlockKind): boolean {
  return raw.kind === 'heading' || (kind === 'heading' && isKnownHeading(text));
}

/** "(B)", "(A–C)": a legend, whatever else it speaks of. */
function opensWithPanel({ text }: BlockView): boolean {
  return /^\([A-Z](?:[-–,]\s?[A-Z])*\)\s/u.test(text);
}

function glossariesOf({ sections }: FoundSections): SectionText[] {
  return sections.filter(({ role, title }) => role === 'backmatter' && /glossary/iu.test(title));
}

function toBlock({ raw }: BlockView, kind: BlockKind, part: Part, rule: string | null): Block {
  const block = { start: raw.start, end: raw.end, kind, part, quoted: raw.quoted, rule };
  return raw.header ? { ...block, header: true } : block;
}

function partOfRule(rule: string): Part {
  return rule === 'furniture.reference-run' ? 'references' : 'furniture';
}

/** For each block the innermost section that holds all of it; a label's section holds its block from the label on. */
function sectionsOfBlocks(views: readonly BlockView[], { sections }: FoundSections): number[] {
  const open: number[] = [];
  let next = 0;
  return views.map(({ raw }) => {
    for (let section = sections[next]; section && section.start <= raw.start; section = sections[++next])
      open.push(next);
    while (open.length > 0 && (sections[open[open.length - 1] ?? 0]?.end ?? 0) < raw.end) open.pop();
    return open[open.length - 1] ?? -1;
  });
}

/** Prose behind the entries of a reference list: the legends that some converters put there. */
function isLegend(views: readonly BlockView[], index: number): boolean {
  const view = views[index];
  if (view?.raw.kind !== 'paragraph' || view.words < 6 || !/[.)]$/u.test(view.text)) return false;
  return (
    views.slice(Math.max(0, index - 40), index).some(({ raw }) => raw.kind === 'listItem') &&
    referenceSignals(view.text) === 0
  );
}
