import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import {
  type AnnotationList,
  type AnnotationRow,
  listAnnotations,
  type ListRow,
} from '../../core/annotations/list-annotations';
import type { ListFilter, ListWords } from '../../core/annotations/list-filter';
import { annotationTitle } from '../../core/presentation/describe-annotation';
import type { PaperAnnotations } from '../../platform/annotations/annotations';
import { markupOf } from '../../platform/markup-of';
import { type HomeRow, homeRows } from './home-row';
import { annotationTooltip } from './tooltip';
import { annotationItem, conflictItem, groupItem, homeItem } from './tree-items';

export type Row = ListRow | HomeRow;

/** What the view shows: one snapshot of one paper's annotations. */
export interface Shown extends ListWords {
  readonly document: vscode.TextDocument;
  readonly paper: PaperAnnotations;
  readonly list: AnnotationList;
}

export interface NotesProvider extends vscode.TreeDataProvider<Row> {
  /** Lists a snapshot; null: there is no paper. The tree is told only where something in it changed. */
  show(
    now: { document: vscode.TextDocument; paper: PaperAnnotations } | null,
    filter: ListFilter,
    titleOf: ListWords['titleOf'],
  ): void;
  shown(): Shown | null;
  dispose(): void;
}

/**
 * The editor asks for the rows of one group after another; when the tree is told of a change in the middle of that, groups
 * can stay without rows. So long after the last change it is told once more, in milliseconds.
 */
const CALM = 700;

/** The rows are built once for a snapshot and a filter. */
export function createNotesProvider(): NotesProvider {
  const changed = new vscode.EventEmitter<void>();
  let calm: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(calm);
    changed.fire();
    if (rows.length > 0) calm = setTimeout(() => changed.fire(), CALM);
  };
  let shown: Shown | null = null;
  let rows: readonly Row[] = [];
  let print: readonly unknown[] = [];
  let titles: Titles = new WeakMap();
  return {
    onDidChangeTreeData: changed.event,
    shown: () => shown,
    show(now, filter, titleOf) {
      const language = now ? markupOf(now.document) : 'plaintext';
      if (shown?.titleOf !== titleOf || shown.language !== language) titles = new WeakMap();
      shown = now && {
        ...now,
        language,
        titleOf,
        list: listAnnotations(now.paper.annotations, filter, { language, titleOf }),
      };
      const next = printOf(shown, filter, titleOf);
      if (isSame(print, next)) return;
      print = next;
      rows = shown ? rowsOf(shown) : [];
      tell();
    },
    getChildren: (row) => (row ? childrenOf(row) : [...rows]),
    getParent: (row) => parentOf(row, shown?.list),
    getTreeItem: (row) => itemOf(row, shown, titles),
    resolveTreeItem(item, row) {
      if (shown && 'placed' in row) item.tooltip = annotationTooltip(row, shown);
      return item;
    },
    dispose() {
      clearTimeout(calm);
      changed.dispose();
    },
  };
}

function rowsOf({ document, paper, list }: Shown): readonly Row[] {
  return [...homeRows(paper.home, document.uri, list.total), ...list.groups];
}

function itemOf(row: Row, shown: Shown | null, titles: Titles): vscode.TreeItem {
  if (row.kind === 'home') return homeItem(row);
  if (row.kind === 'group') return groupItem(row);
  const { language = 'plaintext', titleOf = (rule: string) => rule } = shown ?? {};
  const context = {
    language,
    titleOf: (annotation: Annotation) => {
      const title = titles.get(annotation) ?? annotationTitle(annotation, language, titleOf);
      titles.set(annotation, title);
      return title;
    },
    lineOf: (of: AnnotationRow) => (shown ? lineOf(of, shown.document) : null),
  };
  return row.kind === 'conflict' ? conflictItem(row, context) : annotationItem(row, context);
}

/** As long as an annotation is the same, so is what it is called; thousands of rows are made again when lines move. */
type Titles = WeakMap<Annotation, string>;

function lineOf({ placed: { place } }: AnnotationRow, document: vscode.TextDocument): number | null {
  return place.state === 'orphaned' ? null : document.positionAt(place.start).line + 1;
}

function childrenOf(row: Row): Row[] {
  switch (row.kind) {
    case 'group':
      return [...row.rows];
    case 'conflict':
      return [...row.versions];
    case 'entry':
      return [...row.replies];
    default:
      return [];
  }
}

function parentOf(row: Row, list: AnnotationList | undefined): Row | undefined {
  if (row.kind === 'reply' || row.kind === 'version') return row.of;
  const key = row.kind === 'entry' ? row.group : row.kind === 'conflict' ? 'conflicts' : null;
  return list?.groups.find((group) => group.key === key);
}

/** Everything that the rows depend on; places count by their line, which is all that the rows say of them. */
function printOf(shown: Shown | null, filter: ListFilter, titleOf: ListWords['titleOf']): readonly unknown[] {
  if (!shown) return [null];
  const { document, paper } = shown;
  const { kind, problem } = paper.home;
  const rows = paper.annotations.flatMap(({ annotation, place }) => {
    return [annotation, place.state, place.state === 'orphaned' ? -1 : document.positionAt(place.start).line];
  });
  return [document, kind, problem, filter, titleOf, ...rows];
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
