import * as vscode from 'vscode';
import type { AnnotationList } from '../../core/annotations/list-annotations';
import { plural } from '../../core/presentation/wording';
import { attentionWords } from './view-state';

export interface NotesStatus extends vscode.Disposable {
  /** Null, or nothing listed: there is no status then. */
  show(list: AnnotationList | null): void;
}

/** How much is written on the paper, in the language status, with the way to the list. */
export function createNotesStatus(): NotesStatus {
  let item: vscode.LanguageStatusItem | null = null;
  const drop = () => {
    item?.dispose();
    item = null;
  };
  return {
    show(list) {
      if (!list || list.total === 0) {
        drop();
        return;
      }
      item ??= createItem();
      item.text = [plural(list.total, 'note or correction', 'notes and corrections'), attentionWords(list)]
        .filter(Boolean)
        .join(' · ');
      item.accessibilityInformation = { label: item.text };
    },
    dispose: drop,
  };
}

function createItem(): vscode.LanguageStatusItem {
  const languages = [{ language: 'markdown' }, { language: 'plaintext' }];
  const item = vscode.languages.createLanguageStatusItem('biogloss.notes', languages);
  item.name = vscode.l10n.t('BioGloss Notes');
  item.command = { command: 'biogloss.notes.focus', title: vscode.l10n.t('Show Notes') };
  return item;
}
