import { NAME_KINDS, unpackDetails } from './format';
import type { Concept, NameKind, Synonym } from './lexicon';
import type { LexiconViews } from './lexicon-views';
import { decodeUtf8 } from './utf8';

export function nameText(views: LexiconViews, name: number): string {
  return decodeUtf8(views.nameText, views.nameStart[name], views.nameStart[name + 1]);
}

export function nameKind(views: LexiconViews, name: number): NameKind {
  return NAME_KINDS[views.nameKind[name] ?? 0] ?? 'exact';
}

/** Names lie in the order of their concepts: the last concept that begins at or before the name. */
export function conceptOfName(views: LexiconViews, name: number): number {
  let low = 0;
  let high = views.conceptNames.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((views.conceptNames[middle] ?? 0) <= name) low = middle;
    else high = middle;
  }
  return low;
}

export interface ConceptReader {
  concept(index: number): Concept;
  idOf(index: number): string;
}

export function readerOf(views: LexiconViews): ConceptReader {
  const read = new Map<number, Concept>();
  const details = (index: number) =>
    unpackDetails(decodeUtf8(views.detailText, views.detailStart[index], views.detailStart[index + 1]));
  const concept = (index: number): Concept => {
    const known = read.get(index);
    if (known) return known;
    if (!Number.isInteger(index) || index < 0 || index >= views.conceptClass.length) {
      throw new RangeError(`no concept ${index} in the lexicon`);
    }
    const made = { ...details(index), ...classOf(views, index), ...namesOf(views, index) };
    read.set(index, made);
    return made;
  };
  return { concept, idOf: (index) => details(index).id };
}

function classOf(views: LexiconViews, index: number): Pick<Concept, 'type' | 'subtype' | 'source'> {
  const cls = views.meta.classes[views.conceptClass[index] ?? 0];
  const source = cls && views.meta.sources[cls.source];
  if (!cls || !source) throw new Error(`concept ${index} has no class`);
  return { type: cls.type, subtype: cls.subtype, source };
}

function namesOf(views: LexiconViews, index: number): Pick<Concept, 'name' | 'synonyms'> {
  const first = views.conceptNames[index] ?? 0;
  const end = views.conceptNames[index + 1] ?? first;
  const synonyms: Synonym[] = [];
  for (let name = first + 1; name < end; name++) {
    synonyms.push({ text: nameText(views, name), kind: nameKind(views, name) });
  }
  return { name: nameText(views, first), synonyms };
}
