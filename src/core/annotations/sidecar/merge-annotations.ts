import { ascending } from '../../ascending';
import type { Annotation } from '../annotation';
import { content, isEdited, mergeVersions } from './merge-versions';

/**
 * Two versions of a paper's annotations as one. What one side changed, added or removed is taken over; what both changed in
 * different ways is kept twice (`conflictOf`); what one removed and the other changed is kept. Sorted by id; the same
 * whichever side is called mine.
 * @param base what both sides began from.
 */
export function mergeAnnotations(
  base: readonly Annotation[],
  mine: readonly Annotation[],
  theirs: readonly Annotation[],
): readonly Annotation[] {
  const [before, here, there] = [byId(base), byId(mine), byId(theirs)];
  const merged = new Map<string, Annotation>();
  const copies: Annotation[] = [];
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const { kept, copy } = mergeOne(before.get(id), here.get(id), there.get(id));
    if (kept) merged.set(id, kept);
    if (copy) copies.push(copy);
  }
  for (const copy of copies) if (!merged.has(copy.id)) merged.set(copy.id, copy);
  restoreNotes(merged, here, there);
  return [...merged.values()].sort(ascendingById);
}

/** Of annotations with one id, all versions, as if several had written them at the same time; the others as they are. */
export function settleDuplicates(annotations: readonly Annotation[]): readonly Annotation[] {
  if (new Set(annotations.map(({ id }) => id)).size === annotations.length) return annotations;
  const settled = new Map<string, Annotation>();
  const copies: Annotation[] = [];
  for (const annotation of [...annotations].sort((a, b) => ascending(content(a), content(b)))) {
    const { kept, copy } = mergeOne(undefined, settled.get(annotation.id), annotation);
    if (kept) settled.set(annotation.id, kept);
    if (copy) copies.push(copy);
  }
  for (const copy of copies) if (!settled.has(copy.id)) settled.set(copy.id, copy);
  return [...settled.values()];
}

function byId(annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}

function mergeOne(
  base: Annotation | undefined,
  mine: Annotation | undefined,
  theirs: Annotation | undefined,
): { readonly kept?: Annotation; readonly copy?: Annotation } {
  if (mine && theirs) return mergeVersions(base, mine, theirs);
  const left = mine ?? theirs;
  return left && (!base || isEdited(base, left)) ? { kept: left } : {};
}

/** A note that one side removed, thread and all, while the other wrote a reply to it. */
function restoreNotes(
  merged: Map<string, Annotation>,
  here: ReadonlyMap<string, Annotation>,
  there: ReadonlyMap<string, Annotation>,
): void {
  for (const { id, body } of [...merged.values()]) {
    if (body.kind !== 'reply' || merged.has(body.to)) continue;
    const [own, other] = here.has(body.to) ? [here, there] : [there, here];
    const note = own.get(body.to);
    if (note && !other.has(id)) merged.set(note.id, note);
  }
}

function ascendingById(a: Annotation, b: Annotation): number {
  return ascending(a.id, b.id);
}
