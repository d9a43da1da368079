import * as vscode from 'vscode';
import { ENTITY_TYPES, type Candidate, type EntityType, type MentionValue } from '../../core/analysis';
import { typeName } from '../../core/presentation/wording';
import type { Services } from '../../platform/services';
import { asId, findSenses, type FoundSense, type Names } from './find-senses';

export type ChosenSense = Pick<MentionValue, 'type' | 'id' | 'name'>;

export interface SenseQuestion {
  readonly title: string;
  readonly uri: vscode.Uri;
  /** The words that are to have a sense. */
  readonly text: string;
  /** The type that it has, or null: then all types are offered. */
  readonly type: EntityType | null;
  /** Senses that the engine considered. */
  readonly candidates: readonly Candidate[];
}

interface SenseItem extends vscode.QuickPickItem {
  readonly sense?: ChosenSense;
}

/** Asks for a sense: those considered, what the words stand for, no id; and whatever name or id is typed. */
export async function chooseSense(services: Services, question: SenseQuestion): Promise<ChosenSense | undefined> {
  const names = await namesFor(services, question.uri);
  const offered = offeredItems(question, names);
  const box = vscode.window.createQuickPick<SenseItem>();
  box.title = question.title;
  box.placeholder = vscode.l10n.t('Choose, or type a whole name, a synonym or an id such as CL:0000236');
  box.matchOnDescription = true;
  box.items = offered;
  const chosen = await new Promise<ChosenSense | undefined>((resolve) => {
    box.onDidChangeValue((typed) => (box.items = [...typedItems(typed, question, names), ...offered]));
    box.onDidAccept(() => {
      const sense = box.selectedItems[0]?.sense;
      if (sense) resolve(sense);
    });
    box.onDidHide(() => resolve(undefined));
    box.show();
  });
  box.dispose();
  return chosen;
}

/** What the words stand for as a type, where that is one thing only; else the type without an id. */
export async function onlySense(
  services: Services,
  uri: vscode.Uri,
  text: string,
  type: EntityType,
): Promise<ChosenSense> {
  const senses = findSenses(text, await namesFor(services, uri), type).filter((sense) => sense.type === type);
  const [only] = senses;
  return only && senses.length === 1 ? { type, id: only.id, name: only.name } : { type, id: null, name: null };
}

async function namesFor({ lexicons, terminologies }: Services, uri: vscode.Uri): Promise<Names> {
  const [lexicon, terminology] = await Promise.all([lexicons.load(), terminologies.for(uri)]);
  return { lexicon, terminology };
}

function offeredItems({ text, type, candidates }: SenseQuestion, names: Names): SenseItem[] {
  const t = vscode.l10n.t;
  const considered = candidates.map(({ id, name }): FoundSense => {
    return { type: names.lexicon.byId(id)?.type ?? type ?? 'gene', id, name, kind: null };
  });
  const ids = new Set(considered.map(({ id }) => id));
  const meant = findSenses(text, names, type).filter(({ id }) => id === null || !ids.has(id));
  const types = type === null ? ENTITY_TYPES : [type];
  return [
    ...section(t('Considered'), considered.map(itemOf)),
    ...section(t('What “{0}” stands for', text), meant.map(itemOf)),
    ...section(
      t('Without an id'),
      types.map((each) => ({ label: typeName(each), sense: { type: each, id: null, name: null } })),
    ),
  ];
}

function section(label: string, items: readonly SenseItem[]): SenseItem[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

/** Shown whatever the editor's own filter makes of them: they may be found by another name. */
function typedItems(typed: string, { type }: SenseQuestion, names: Names): SenseItem[] {
  const found = findSenses(typed, names, type);
  const id = asId(typed);
  const items = found.map((sense) => ({ ...itemOf(sense), alwaysShow: true }));
  if (found.length > 0 || id === null) return items;
  const sense = { type: type ?? 'gene', id, name: null } as const;
  const description = vscode.l10n.t('{0}, an id that the lexicon does not know', typeName(sense.type));
  return [{ label: id, description, sense, alwaysShow: true }];
}

function itemOf({ type, id, name, kind }: FoundSense): SenseItem {
  const description = [typeName(type), id, kindOfName(kind)].filter(Boolean).join(' · ');
  return { label: name ?? id ?? '', description, sense: { type, id, name } };
}

/** How the words belong to the concept, where they are not its own name. */
function kindOfName(kind: FoundSense['kind']): string {
  const t = vscode.l10n.t;
  switch (kind) {
    case null:
    case 'preferred':
    case 'name':
      return '';
    case 'exact':
      return t('by a synonym');
    case 'previous':
      return t('by a former name');
    case 'designation':
      return t('by a description');
    case 'related':
    case 'broad':
    case 'narrow':
      return t('by a related name');
  }
}
