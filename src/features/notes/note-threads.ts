import type { Span } from '../../core/analysis';
import type { Annotation, Note, PlacedAnnotation, Reply } from '../../core/annotations/annotation';

/** A note that has a place in the text, with what was replied to it. */
export interface NoteThread extends Span {
  readonly note: Annotation<Note>;
  /** By the time they were written. */
  readonly replies: readonly Annotation<Reply>[];
  /** `changed`: the words are no longer those that the note was written on. */
  readonly state: 'found' | 'changed';
}

/** The notes to show in the text, in order of place; those whose words are gone have none, and are listed elsewhere. */
export function collectThreads(annotations: readonly PlacedAnnotation[]): NoteThread[] {
  const replies = repliesByNote(annotations);
  const threads = annotations.flatMap(({ annotation, place }): NoteThread[] => {
    if (!isNote(annotation) || place.state === 'orphaned') return [];
    return [{ note: annotation, replies: replies.get(annotation.id) ?? [], ...place }];
  });
  return threads.sort((one, other) => one.start - other.start || one.end - other.end || byTime(one.note, other.note));
}

function repliesByNote(annotations: readonly PlacedAnnotation[]): Map<string, Annotation<Reply>[]> {
  const replies = new Map<string, Annotation<Reply>[]>();
  for (const { annotation } of annotations) {
    if (!isReply(annotation)) continue;
    const known = replies.get(annotation.body.to);
    if (known) known.push(annotation);
    else replies.set(annotation.body.to, [annotation]);
  }
  for (const list of replies.values()) list.sort(byTime);
  return replies;
}

export function isNote(annotation: Annotation): annotation is Annotation<Note> {
  return annotation.body.kind === 'note';
}

export function isReply(annotation: Annotation): annotation is Annotation<Reply> {
  return annotation.body.kind === 'reply';
}

function byTime(one: Annotation, other: Annotation): number {
  return compare(one.created, other.created) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
