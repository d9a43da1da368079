import type { Span } from '../../core/analysis';
import type { Annotation, Note, PlacedAnnotation, Reply } from '../../core/annotations/annotation';
import { byAge, isNote, repliesByNote } from '../../core/annotations/threads';

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
  return threads.sort((one, other) => one.start - other.start || one.end - other.end || byAge(one.note, other.note));
}
