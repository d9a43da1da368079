import type { Annotation } from '../../core/annotations/annotation';

/** Two versions of an annotation say the same; `raw`, what the file had beside it, is not part of it. */
export function isSameAnnotation(a: Annotation | undefined, b: Annotation | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && isSame(withoutRaw(a), withoutRaw(b)));
}

/** The same but for where it is: places are written anew when the paper is saved, which is nobody's change. */
export function saysTheSame(a: Annotation | undefined, b: Annotation | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return isSameAnnotation({ ...a, anchor: null }, { ...b, anchor: null });
}

export function areSameAnnotations(a: readonly Annotation[], b: readonly Annotation[]): boolean {
  if (a === b) return true;
  const known = new Map(b.map((annotation) => [annotation.id, annotation]));
  return a.length === b.length && a.every((annotation) => isSameAnnotation(annotation, known.get(annotation.id)));
}

/** Values as JSON has them, whatever the order of their fields; a field that is undefined is none. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [mine, theirs] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...mine.keys(), ...theirs.keys()])].every((key) => isSame(mine.get(key), theirs.get(key)));
}

function withoutRaw({ id, body, anchor, author, created, modified, conflictOf }: Annotation): object {
  return { id, body, anchor, author, created, modified, conflictOf };
}
