import { ascending } from '../ascending';
import { collect } from '../presentation/group-claims';
import type { Annotation, Note, PlacedAnnotation, Reply } from './annotation';

export function isNote(annotation: Annotation): annotation is Annotation<Note> {
  return annotation.body.kind === 'note';
}

export function isReply(annotation: Annotation): annotation is Annotation<Reply> {
  return annotation.body.kind === 'reply';
}

/** By the id of their note, the oldest first. */
export function repliesByNote(placed: readonly PlacedAnnotation[]): ReadonlyMap<string, readonly Annotation<Reply>[]> {
  const replies = placed.map(({ annotation }) => annotation).filter(isReply);
  const byNote = new Map<string, Annotation<Reply>[]>();
  for (const reply of replies.sort(byAge)) collect(byNote, reply.body.to, reply);
  return byNote;
}

/** The oldest first; of one moment by their ids, so that every machine has the same order. */
export function byAge(a: Annotation, b: Annotation): number {
  return ascending(a.created, b.created) || ascending(a.id, b.id);
}
