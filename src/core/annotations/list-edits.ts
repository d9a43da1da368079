import type { Annotation, AnnotationEdit, PlacedAnnotation, Reply } from './annotation';
import { isReply } from './threads';

/** Takes annotations away, and with a note its replies; a correction that is taken away is reverted. */
export function removalOf(removed: readonly Annotation[], all: readonly PlacedAnnotation[]): readonly AnnotationEdit[] {
  const ids = new Set(removed.map(({ id }) => id));
  const replies = all.filter(({ annotation: { body } }) => body.kind === 'reply' && ids.has(body.to));
  return [...new Set([...ids, ...replies.map(({ annotation }) => annotation.id)])].map((remove) => ({ remove }));
}

/**
 * Keeps one version of an annotation; the others are taken away.
 * @param kept one of `versions`, modified now.
 * @param id the annotation's own, which replies and other copies of the sidecar know it by.
 */
export function settlement(kept: Annotation, versions: readonly Annotation[], id: string): readonly AnnotationEdit[] {
  const others = versions.filter((version) => version.id !== id);
  return [{ put: { ...withoutConflict(kept), id } }, ...others.map((version) => ({ remove: version.id }))];
}

/** Replies to those versions that are not kept, and would be left without a note. @param id of the one that is kept. */
export function repliesToOthers(
  versions: readonly Annotation[],
  id: string,
  all: readonly PlacedAnnotation[],
): readonly Annotation<Reply>[] {
  const others = new Set(versions.map((version) => version.id).filter((version) => version !== id));
  return all
    .map(({ annotation }) => annotation)
    .filter(isReply)
    .filter(({ body }) => others.has(body.to));
}

/** Makes annotations of their own of all versions. @param versions modified now. */
export function separation(versions: readonly Annotation[]): readonly AnnotationEdit[] {
  return versions.filter(({ conflictOf }) => conflictOf !== undefined).map((put) => ({ put: withoutConflict(put) }));
}

function withoutConflict(annotation: Annotation): Annotation {
  const { conflictOf, ...single } = annotation;
  return conflictOf === undefined ? annotation : single;
}
