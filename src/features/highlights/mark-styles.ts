import * as vscode from 'vscode';
import type { EntityType } from '../../core/analysis';

/** A look that mentions share: the three main types have one each, the others one together. */
type TypeStyle = 'gene' | 'cellType' | 'therapy' | 'other';
/** What a reviewer decided on has a frame beside the look of its type. */
export type MarkStyle = TypeStyle | 'reviewed';

const TYPE_STYLES: readonly TypeStyle[] = ['gene', 'cellType', 'therapy', 'other'];

export function styleOf(type: EntityType): TypeStyle {
  return type === 'gene' || type === 'cellType' || type === 'therapy' ? type : 'other';
}

/**
 * The line says the type to those who see no colours: solid, dotted, dashed, double. A gene's is drawn as an underline and
 * not as a border, so that both lines show where a gene stands inside a cell type or a therapy ("CD8" in "CD8+ T cells").
 */
const lines = (): Readonly<Record<TypeStyle, vscode.DecorationRenderOptions>> => ({
  gene: { textDecoration: 'underline solid 1.5px var(--vscode-biogloss-geneUnderline); text-underline-offset: 2px' },
  cellType: border('cellType', 'dotted', 2),
  therapy: border('therapy', 'dashed', 2),
  other: border('other', 'double', 3),
});

function border(style: TypeStyle, borderStyle: string, pixels: number): vscode.DecorationRenderOptions {
  return { borderStyle, borderWidth: `0 0 ${pixels}px 0`, borderColor: colour(style, 'Underline') };
}

function colour(style: TypeStyle, part: 'Background' | 'Underline'): vscode.ThemeColor {
  return new vscode.ThemeColor(`biogloss.${style}${part}`);
}

export type MarkTypes = ReadonlyMap<MarkStyle, vscode.TextEditorDecorationType>;

export function createMarkTypes(overviewRuler: boolean): MarkTypes {
  const types = TYPE_STYLES.map((style) => [style, createMarkType(style, overviewRuler)] as const);
  return new Map<MarkStyle, vscode.TextEditorDecorationType>([...types, ['reviewed', createFrame()]]);
}

function createMarkType(style: TypeStyle, overviewRuler: boolean): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    ...lines()[style],
    backgroundColor: colour(style, 'Background'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(overviewRuler && {
      overviewRulerColor: colour(style, 'Underline'),
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    }),
  });
}

/** Thin, dotted and grey in every theme: seen by who looks for it. */
function createFrame(): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    outline: '1px dotted',
    outlineColor: new vscode.ThemeColor('editorLineNumber.foreground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
