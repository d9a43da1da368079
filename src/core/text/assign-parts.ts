import type { SectionRole } from '../analysis';
import type { BlockView } from './block-view';
import type { Structure } from './find-openings';
import type { FoundSections } from './find-sections';
import { referenceSignals } from './furniture-shapes';
import type { Block, Part } from './paper-text';

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
  return views.map(({ raw }, index) => {
    const section = sectionOf[index] ?? -1;
    const kind = structure.kinds[index] ?? raw.kind;
    const byRule = rules[index] ?? null;
    const bySection = NOT_PAPER.get(found.sections[section]?.role ?? 'other') ?? 'paper';
    const base = {
      start: raw.start,
      end: raw.end,
      quoted: raw.quoted,
      ...(raw.header ? { header: true as const } : {}),
    };
    if (byRule !== null)
      return { ...base, kind, part: byRule === 'furniture.reference-run' ? 'references' : 'furniture', rule: byRule };
    if (bySection === 'references' && isLegend(views, index))
      return { ...base, kind: 'caption', part: 'paper', rule: null };
    return {
      ...base,
      kind,
      part: bySection,
      rule: bySection === 'paper' ? null : (found.rules[section] ?? 'section.references'),
    };
  });
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
