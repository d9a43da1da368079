import type { Analysis } from '../analysis';
import type { Note, NoteLabel, PlacedAnnotation } from '../annotations/annotation';
import { repliesByNote } from '../annotations/threads';
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
