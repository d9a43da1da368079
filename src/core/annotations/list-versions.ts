import type { PlacedAnnotation } from './annotation';

/** All versions of one annotation. */
export interface VersionedAnnotation {
  /** That of the annotation itself, the versions of which name it in `conflictOf`. */
  readonly id: string;
  /** The annotation itself first, where it is still there. */
  readonly versions: readonly PlacedAnnotation[];
}

/** Tells annotations with several versions from those with one; both in the order in which they come. */
export function groupVersions(annotations: readonly PlacedAnnotation[]): {
  readonly single: readonly PlacedAnnotation[];
  readonly conflicts: readonly VersionedAnnotation[];
} {
  const parents = new Map<string, string>();
  for (const { annotation } of annotations)
    if (annotation.conflictOf !== undefined) parents.set(annotation.id, annotation.conflictOf);
  const versions = new Map<string, PlacedAnnotation[]>();
  for (const id of parents.keys()) versions.set(rootOf(id, parents), []);
  const single = annotations.filter((placed) => {
    const found = versions.get(rootOf(placed.annotation.id, parents));
    if (found && placed.annotation.conflictOf === undefined) found.unshift(placed);
    else found?.push(placed);
    return !found;
  });
  return { single, conflicts: [...versions].map(([id, all]) => ({ id, versions: all })) };
}

/** Versions of versions are few; who writes them into the file in a circle gets no endless loop of it. */
const DEEPEST = 20;

function rootOf(id: string, parents: ReadonlyMap<string, string>): string {
  let root = id;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const parent = parents.get(root);
    if (parent === undefined) break;
    root = parent;
  }
  return root;
}
