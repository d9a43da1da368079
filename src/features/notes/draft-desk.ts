import type * as vscode from 'vscode';
import type { Span } from '../../core/analysis';
import type { Services } from '../../platform/services';
import type { Draft } from './draft';
import type { DraftStore } from './draft-store';

/** Begins drafts, and keeps them as they are typed. */
export interface DraftDesk {
  begin(document: vscode.TextDocument, what: Pick<Draft, 'kind' | 'of' | 'isPlaceSure'>, at: Span | null): Draft;
  /** The draft with other words. Not kept while it says nothing. */
  type(draft: Draft, text: string): Draft;
  end(draft: Draft | null | undefined): void;
}

export function createDraftDesk({ annotations }: Services, store: DraftStore): DraftDesk {
  return {
    begin(document, what, at) {
      const body = { kind: 'note', text: '', label: null, resolved: false } as const;
      const { anchor, modified } = annotations.create(document, body, at);
      return { id: crypto.randomUUID(), paper: document.uri.toString(), ...what, anchor, text: '', written: modified };
    },
    type(draft, text) {
      const typed = { ...draft, text, written: new Date().toISOString() };
      if (text.trim() === '') store.drop(draft.id);
      else store.keep(typed);
      return typed;
    },
    end: (draft) => void (draft && store.drop(draft.id)),
  };
}
