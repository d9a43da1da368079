import * as vscode from 'vscode';
import type { Annotation, PlacedAnnotation } from '../../core/annotations/annotation';
import type {
  AnnotationRow,
  ConflictRow,
  GroupKey,
  GroupRow,
  VersionRow,
} from '../../core/annotations/list-annotations';
import type { Language } from '../../core/analysis';
import {
  annotationKind,
  authorName,
  quoteOf,
  repliesWords,
  timeWords,
} from '../../core/presentation/describe-annotation';
import { plural } from '../../core/presentation/wording';
import { shorten } from '../../core/presentation/shorten';
import { iconOf, groupName } from './row-names';
import type { HomeRow } from './home-row';

const LABEL_LENGTH = 100;
const QUOTE_LENGTH = 60;

/** What an item needs to know beside its row. */
export interface ItemContext {
  readonly language: Language;
  /** As `annotationTitle`. */
  readonly titleOf: (annotation: Annotation) => string;
  /** From 1; null for what is orphaned. */
  readonly lineOf: (row: AnnotationRow) => number | null;
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
/** What is settled or was only accepted is there to be found, not to be read through. */
const CLOSED_GROUPS: ReadonlySet<GroupKey> = new Set<GroupKey>(['acceptances', 'resolved']);

/** More rows are not gone through in one go, and would keep the page from showing anything else for seconds. */
const MOST_OPEN = 200;

export function groupItem({ id, key, rows }: GroupRow): vscode.TreeItem {
  const isClosed = CLOSED_GROUPS.has(key) || rows.length > MOST_OPEN;
  const item = new vscode.TreeItem(groupName(key), isClosed ? Collapsed : Expanded);
  item.id = id;
  item.description = String(rows.length);
  item.contextValue = 'noteGroup';
  item.accessibilityInformation = { label: `${groupName(key)}, ${plural(rows.length, 'entry', 'entries')}` };
  return item;
}

export function homeItem({ id, label, tooltip, icon, command }: HomeRow): vscode.TreeItem {
  const item = new vscode.TreeItem(label, None);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.tooltip = tooltip;
  item.contextValue = 'notesHome';
  item.accessibilityInformation = { label: `${label}. ${tooltip}` };
  item.command = { command, title: label };
  return item;
}

export function conflictItem(row: ConflictRow, context: ItemContext): vscode.TreeItem {
  const { annotation } = firstOf(row).placed;
  const title = context.titleOf(annotation);
  const item = new vscode.TreeItem(shorten(title, LABEL_LENGTH), Expanded);
  const versions = plural(row.versions.length, 'version');
  item.id = row.id;
  item.description = [annotationKind(annotation.body), versions].join(' · ');
  item.iconPath = new vscode.ThemeIcon('git-merge');
  item.contextValue = 'conflict';
  item.accessibilityInformation = {
    label: vscode.l10n.t('Conflict, {0}: {1}', versions, title),
  };
  item.command = openCommand(annotation);
  return item;
}

/** A conflict without a version is none: there is always a first one. */
function firstOf({ versions: [first] }: ConflictRow): VersionRow {
  if (!first) throw new Error('A conflict without versions');
  return first;
}

export function annotationItem(row: AnnotationRow, context: ItemContext): vscode.TreeItem {
  const { annotation } = row.placed;
  const hasReplies = row.kind === 'entry' && row.replies.length > 0;
  const title = context.titleOf(annotation);
  const item = new vscode.TreeItem(shorten(title, LABEL_LENGTH), hasReplies ? Collapsed : None);
  const traits = traitsOf(row, context);
  item.id = row.id;
  item.description = traits.join(' · ');
  item.iconPath = new vscode.ThemeIcon(iconOf(row));
  item.contextValue = contextOf(row);
  item.accessibilityInformation = { label: [annotationKind(annotation.body), title, ...traits].join(', ') };
  item.command = openCommand(annotation);
  return item;
}

/** Who looks for an orphan wants its old words; who settles a conflict wants who and when. */
function traitsOf(row: AnnotationRow, context: ItemContext): string[] {
  const { annotation, place } = row.placed;
  const line = context.lineOf(row);
  const isOrphan = place.state === 'orphaned' && row.kind === 'entry';
  return [
    line === null ? '' : vscode.l10n.t('line {0}', line),
    isOrphan ? orphanTraits(annotation, context) : '',
    place.state === 'orphaned' && row.kind === 'version' ? vscode.l10n.t('orphaned') : '',
    row.kind === 'version' ? `${authorName(annotation.author)}, ${timeWords(annotation.modified)}` : '',
    row.kind === 'version' || annotation.author === '' ? '' : authorName(annotation.author),
    row.kind === 'entry' ? repliesWords(row.replies.length) : '',
    place.state === 'changed' && row.kind !== 'reply' ? vscode.l10n.t('words changed') : '',
  ].filter(Boolean);
}

function orphanTraits(annotation: Annotation, { language }: ItemContext): string {
  const quote = shorten(quoteOf(annotation, language), QUOTE_LENGTH);
  return [annotationKind(annotation.body), quote && `“${quote}”`].filter(Boolean).join(' · ');
}

/** Words for the `when` of menus: what the row is, and in what state. */
function contextOf(row: AnnotationRow): string {
  const { annotation, place } = row.placed;
  const { body } = annotation;
  const words = [row.kind === 'version' ? 'version' : 'annotation', body.kind];
  if (body.kind === 'note') words.push(body.resolved ? 'resolved' : 'open');
  if (annotation.anchor) words.push('quoted');
  if (row.kind === 'entry' && isReattachable(row.placed)) words.push('reattachable');
  if (row.kind === 'entry' && place.state === 'orphaned') words.push('orphan');
  return words.join(' ');
}

/** An acceptance ends with its words: it cannot be of others. A reply is where its note is. */
export function isReattachable({ annotation, place }: PlacedAnnotation): boolean {
  const { kind } = annotation.body;
  return place.state !== 'found' && kind !== 'acceptance' && kind !== 'reply';
}

function openCommand({ id }: Annotation): vscode.Command {
  return { command: 'biogloss.notesView.show', title: vscode.l10n.t('Show the words'), arguments: [id] };
}
