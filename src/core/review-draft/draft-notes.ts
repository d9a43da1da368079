import type { Analysis } from '../analysis';
import type { Annotation, Note, NoteLabel, PlacedAnnotation, Reply } from '../annotations/annotation';
import { collect } from '../presentation/group-claims';
import { type Quoting, quoteWords } from './draft-source';
import type { DraftBlock, DraftSection } from './review-draft';
import { safeMarkdown } from './safe-markdown';
import { shortHash, textHash } from './text-hash';

const SECTION_OF_LABEL: Readonly<Record<NoteLabel, DraftSection>> = {
  major: 'major',
  minor: 'minor',
  question: 'questions',
  praise: 'strengths',
};

/**
 * A point for each note that is not resolved: what the reviewer wrote, replies after it, then the words of the paper. Names
 * of reviewers are left out, as most reviews are read without them.
 */
export function draftNotes(
  placed: readonly PlacedAnnotation[],
  analysis: Analysis,
  quoting: Quoting,
): readonly DraftBlock[] {
  const replies = repliesByNote(placed);
  return placed.filter(isOpenNote).map(({ annotation, place }): DraftBlock => {
    const { id, body, anchor } = annotation;
    const texts = [body.text, ...(replies.get(id) ?? []).map((reply) => reply.body.text)];
    const says =
      texts
        .map(safeMarkdown)
        .filter((text) => text !== '')
        .join('\n\n') || '(no words yet)';
    const isLost = place.state === 'orphaned';
    const old = anchor ? quoteWords(anchor.exact, analysis) : '';
    const quote = isLost ? `${old} (no longer in the text)` : quoting.quote(place);
    const line = isLost ? '' : `, ${quoting.line(place.start)}`;
    return {
      section: body.label === null ? 'notes' : SECTION_OF_LABEL[body.label],
      key: textHash(id),
      markdown: `${says}\n\n> ${quote}${line}`,
      isNumbered: true,
      content: shortHash(`${says}\n${quote}`),
    };
  });
}

/** Notes that are resolved, which the draft leaves out. */
export function countResolved(placed: readonly PlacedAnnotation[]): number {
  return placed.filter(({ annotation: { body } }) => body.kind === 'note' && body.resolved).length;
}

function isOpenNote(placed: PlacedAnnotation): placed is PlacedAnnotation<Note> {
  const { body } = placed.annotation;
  return body.kind === 'note' && !body.resolved;
}

/** By the id of their note, the oldest first. */
function repliesByNote(placed: readonly PlacedAnnotation[]): ReadonlyMap<string, readonly Annotation<Reply>[]> {
  const replies = placed.map(({ annotation }) => annotation).filter(isReply);
  const byNote = new Map<string, Annotation<Reply>[]>();
  for (const reply of replies.sort(byAge)) collect(byNote, reply.body.to, reply);
  return byNote;
}

function isReply(annotation: Annotation): annotation is Annotation<Reply> {
  return annotation.body.kind === 'reply';
}

function byAge(a: Annotation, b: Annotation): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
