import type { SectionRole } from '../analysis';
import type { BlockView } from './block-view';
import type { Structure } from './find-openings';
import type { FoundSections } from './find-sections';
import { referenceSignals } from './furniture-shapes';
import type { Block, BlockKind, Part } from './paper-text';

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
): Block[] {
  const sectionOf = sectionsOfBlocks(views, found);
  return views.map((view, index) => {
    const section = sectionOf[index] ?? -1;
    const kind = structure.kinds[index] ?? view.raw.kind;
    const rule = rules[index] ?? null;
    if (rule !== null) return toBlock(view, kind, partOfRule(rule), rule);
    const part = NOT_PAPER.get(found.sections[section]?.role ?? 'other') ?? 'paper';
    if (part === 'references' && isLegend(views, index)) return toBlock(view, 'caption', 'paper', null);
    return toBlock(view, kind, part, part === 'paper' ? null : (found.rules[section] ?? null));
  });
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
