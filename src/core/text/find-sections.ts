import type { SectionRole } from '../analysis';
import type { Opening } from './find-openings';
import type { RawBlock } from './manuscript';
import type { SectionText } from './paper-text';
import { reopeningRules } from './section-headings';

export interface FoundSections {
  readonly sections: readonly SectionText[];
  /** For each section the rule that gave its role, its own or the one inherited. */
  readonly rules: readonly (string | null)[];
}

/** What stands below these stays what they are, whatever its own heading says, unless it opens the paper once more. */
const CLOSED: ReadonlySet<SectionRole> = new Set(['references', 'backmatter', 'furniture']);

/** Sections from their openings: each runs to the next heading of its level or above, and inherits what it does not say. */
export function findSections(openings: readonly Opening[], blocks: readonly RawBlock[], text: string): FoundSections {
  const parents = findParents(openings);
  const ends = findEnds(openings, blocks, text);
  const sections: SectionText[] = [];
  const rules: (string | null)[] = [];
  openings.forEach((opening, index) => {
    const parent = parents[index] ?? -1;
    const inherited = sections[parent]?.role ?? 'other';
    const ruleAbove = rules[parent] ?? null;
    const isClosed = CLOSED.has(inherited) && !reopeningRules.has(opening.rule) && !reopeningRules.has(ruleAbove);
    const role = isClosed || opening.role === null ? (inherited === 'title' ? 'other' : inherited) : opening.role;
    rules.push(isClosed || opening.role === null ? ruleAbove : opening.rule);
    sections.push({
      start: opening.start,
      end: ends[index] ?? opening.start,
      title: opening.title,
      role,
      level: opening.level,
    });
  });
  return { sections, rules };
}

/** Index of the section around each section; -1 at the top. */
function findParents(openings: readonly Opening[]): number[] {
  const open: number[] = [];
  return openings.map((opening, index) => {
    while (open.length > 0 && levelAt(openings, open[open.length - 1]) >= opening.level) open.pop();
    const parent = open[open.length - 1] ?? -1;
    if (!opening.closesWithBlock) open.push(index);
    return parent;
  });
}

function levelAt(openings: readonly Opening[], index: number | undefined): number {
  return index === undefined ? 0 : (openings[index]?.level ?? 0);
}

function findEnds(openings: readonly Opening[], blocks: readonly RawBlock[], text: string): number[] {
  const ends = openings.map(() => blocks[blocks.length - 1]?.end ?? 0);
  const open: number[] = [];
  openings.forEach((opening, index) => {
    const before = endBefore(opening.start, text);
    while (open.length > 0 && levelAt(openings, open[open.length - 1]) >= opening.level) ends[open.pop() ?? 0] = before;
    if (opening.closesWithBlock) ends[index] = endInBlock(openings, index, blocks, text);
    else open.push(index);
  });
  return ends;
}

/** A label whose section ends with its paragraph, or at the next label in it. */
function endInBlock(openings: readonly Opening[], index: number, blocks: readonly RawBlock[], text: string): number {
  const block = openings[index]?.block ?? 0;
  const next = openings[index + 1];
  return next?.block === block ? endBefore(next.start, text) : (blocks[block]?.end ?? 0);
}

function endBefore(at: number, text: string): number {
  let end = at;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end--;
  return end;
}
