import * as vscode from 'vscode';
import type { Place } from '../../core/annotations/annotation';
import { createAnchoring } from '../../core/annotations/anchors/anchoring';
import type { Draft } from './draft';
import { addBox, openBox } from './live-thread';
import { authorIn, type NoteParts } from './note-parts';
import { quoteOf } from './note-words';
import type { PaperThreads } from './paper-threads';

/** Shows drafts that were left behind, each in a box at its place; there they are saved or discarded. */
export function restoreDrafts(parts: NoteParts, paper: PaperThreads, drafts: readonly Draft[]): void {
  for (const draft of drafts) restore(parts, paper, draft);
}

function restore(parts: NoteParts, paper: PaperThreads, draft: Draft): void {
  const author = authorIn(parts, paper.document);
  const live = draft.kind === 'note' || draft.of === null ? null : paper.show(noteOf(parts, paper, draft.of));
  const edited = live?.comments.find(({ annotation }) => annotation?.id === draft.of);
  if (live && draft.kind === 'reply') addBox(live, draft, author);
  else if (edited && !edited.draft) openBox(edited, draft);
  else restoreNote(paper, draft);
  if (live) live.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
}

/** Id of the note that an annotation is, or replies to. */
function noteOf({ services }: NoteParts, { document }: PaperThreads, id: string): string {
  const all = services.annotations.current(document)?.annotations ?? [];
  const body = all.find(({ annotation }) => annotation.id === id)?.annotation.body;
  return body?.kind === 'reply' ? body.to : id;
}

/** At its words; at the top of the paper where they are gone, with what they were. What it belonged to may be gone as well. */
function restoreNote(paper: PaperThreads, draft: Draft): void {
  const { document } = paper;
  const place: Place = draft.anchor ? createAnchoring(document.getText()).find(draft.anchor) : { state: 'orphaned' };
  const label = describe(draft, place, quoteOf(draft.anchor?.exact ?? '', document));
  paper.write(place, { ...draft, kind: 'note', of: null }, label);
}

function describe({ anchor, isPlaceSure, kind }: Draft, place: Place, words: string): string {
  const t = vscode.l10n.t;
  if (anchor === null)
    return kind === 'note' ? t('Unsaved note') : t('Unsaved words on a note that is not here any more');
  if (place.state === 'orphaned') return t('Unsaved note on words that are gone: “{0}”', words);
  return isPlaceSure
    ? t('Unsaved note on “{0}”', words)
    : t('Unsaved note, written near “{0}”: the editor did not tell where', words);
}
