import * as vscode from 'vscode';
import type { Place } from '../../core/annotations/annotation';
import { createAnchoring } from '../../core/annotations/anchors/anchoring';
import { isNote, isReply } from '../../core/annotations/threads';
import type { Draft } from './draft';
import { addBox, openBox } from './live-thread';
import { authorIn, type NoteParts } from './note-parts';
import { quoteOf } from './note-words';
import type { PaperThreads } from './paper-threads';

/** Between boxes that are opened one after another: the editor measures a box wrongly while it opens the next. */
const PAUSE = 300;

/** Shows drafts that were left behind, each in a box at its place; there they are saved or discarded. */
export async function restoreDrafts(parts: NoteParts, paper: PaperThreads, drafts: readonly Draft[]): Promise<void> {
  for (const draft of drafts) {
    // Closed in between: they are restored when it is opened again.
    if (!parts.papers().includes(paper)) return;
    if (isKept(parts, paper, draft)) parts.desk.end(draft);
    else restore(parts, paper, draft);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** The editor was ended after the words had been kept and before their draft was taken away. */
function isKept({ services }: NoteParts, { document }: PaperThreads, { kind, of, text, anchor }: Draft): boolean {
  const all = services.annotations.current(document)?.annotations ?? [];
  return all.some(({ annotation: { id, body, anchor: there } }) => {
    if (kind === 'edit') return id === of && 'text' in body && body.text === text.trim();
    if (kind === 'reply') return body.kind === 'reply' && body.to === of && body.text === text.trim();
    return body.kind === 'note' && body.text === text.trim() && there?.exact === anchor?.exact;
  });
}

function restore(parts: NoteParts, paper: PaperThreads, draft: Draft): void {
  const author = authorIn(parts, paper.document);
  const live = draft.of === null ? null : paper.show(noteOf(parts, paper, draft.of));
  const edited = live?.comments.find(({ annotation }) => annotation?.id === draft.of);
  if (live && draft.kind === 'reply') addBox(live, draft, author);
  else if (edited && !edited.draft) openBox(edited, draft);
  else restoreAlone(parts, paper, draft);
}

/** Id of the note that an annotation is, or replies to. */
function noteOf({ services }: NoteParts, { document }: PaperThreads, id: string): string {
  const all = services.annotations.current(document)?.annotations ?? [];
  const body = all.find(({ annotation }) => annotation.id === id)?.annotation.body;
  return body?.kind === 'reply' ? body.to : id;
}

/**
 * In a thread of its own: a note at its words, at the top of the paper where they are gone, with what they were. What a
 * reply or an edit belongs to may have no place, or be gone itself; then it is offered as a new note.
 */
function restoreAlone(parts: NoteParts, paper: PaperThreads, draft: Draft): void {
  const { document } = paper;
  const about = annotationOf(parts, paper, draft.of);
  const anchor = draft.anchor ?? about?.anchor ?? null;
  const place: Place = draft.anchor ? createAnchoring(document.getText()).find(draft.anchor) : { state: 'orphaned' };
  const label = describe({ ...draft, anchor }, place, quoteOf(anchor?.exact ?? '', document));
  const live = paper.write(place, about ? draft : { ...draft, kind: 'note', of: null }, label);
  const [comment] = live.comments;
  if (about && draft.kind === 'edit' && comment) comment.annotation = about;
}

function annotationOf({ services }: NoteParts, { document }: PaperThreads, id: string | null) {
  const all = services.annotations.current(document)?.annotations ?? [];
  const found = all.find(({ annotation }) => annotation.id === id)?.annotation;
  return found && (isNote(found) || isReply(found)) ? found : undefined;
}

function describe({ anchor, isPlaceSure, kind }: Draft, place: Place, words: string): string {
  const t = vscode.l10n.t;
  if (anchor === null)
    return kind === 'note' ? t('Unsaved note') : t('Unsaved words on a note that is not here any more');
  if (kind !== 'note') return t('Unsaved words on a note on words that are gone: “{0}”', words);
  if (place.state === 'orphaned') return t('Unsaved note on words that are gone: “{0}”', words);
  return isPlaceSure
    ? t('Unsaved note on “{0}”', words)
    : t('Unsaved note, written near “{0}”: the editor did not tell where', words);
}
