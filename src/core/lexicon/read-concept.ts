import { compareIds } from './compare-ids';
import { NAME_KINDS, unpackDetails, type Details } from './format';
import type { Concept, NameKind, Synonym } from './lexicon';
import type { LexiconViews } from './lexicon-views';
import { runAt, runStart } from './runs';
import { readShorthand } from './shorthand';

export function nameText(views: LexiconViews, name: number): string {
  const start = runStart(views.names, name);
  return readShorthand(views.nameText, start, start + (views.names.length[name] ?? 0), views.meta.nameShorthand);
}

export function nameKind(views: LexiconViews, name: number): NameKind {
  const two = views.nameKind[name >>> 1] ?? 0;
  return NAME_KINDS[name % 2 === 0 ? two & 15 : two >>> 4] ?? 'exact';
}

export function conceptOfName(views: LexiconViews, name: number): number {
  return runAt(views.concepts, name);
}

export interface ConceptReader {
  concept(index: number): Concept;
  byId(id: string): Concept | undefined;
}

/** Reads concepts when they are asked for, and keeps those it has read. */
export function readerOf(views: LexiconViews): ConceptReader {
  const read = new Map<number, Concept>();
  const concept = (index: number): Concept => {
    let known = read.get(index);
    if (!known) read.set(index, (known = readConcept(views, index)));
    return known;
  };
  return {
    concept,
    byId: (id) => {
      const index = indexOfId(views, id);
      return index === null ? undefined : concept(index);
    },
  };
}

function readConcept(views: LexiconViews, index: number): Concept {
  const cls = views.meta.classes[views.conceptClass[index] ?? -1];
  const source = cls && views.meta.sources[cls.source];
  if (!cls || !source) throw new RangeError(`no concept ${index} in the lexicon`);
  const first = runStart(views.concepts, index);
  const synonyms: Synonym[] = [];
  for (let name = first + 1; name < first + (views.concepts.length[index] ?? 0); name++) {
    synonyms.push({ text: nameText(views, name), kind: nameKind(views, name) });
  }
  const { type, subtype } = cls;
  return { ...detailsOf(views, index), type, subtype, name: nameText(views, first), synonyms, source };
}

function detailsOf(views: LexiconViews, index: number): Details {
  const start = runStart(views.details, index);
  const end = start + (views.details.length[index] ?? 0);
  return unpackDetails(readShorthand(views.detailText, start, end, views.meta.detailShorthand));
}

/** Concepts lie in the order of their ids. */
function indexOfId(views: LexiconViews, id: string): number | null {
  let low = 0;
  let high = views.conceptClass.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareIds(detailsOf(views, middle).id, id);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
