import * as vscode from 'vscode';
import type { Analysis, Remark, Span } from '../../core/analysis';
import { remarkWords } from '../../platform/remark-words';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { openRemarks, remarkChoices } from '../../platform/shown-remarks';

/** An open warning of a document, to be decided on. */
export interface PickedRemark {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly remark: Remark;
}

/** Names a remark in the arguments of a command: address, rule, offsets. */
type RemarkAddress = readonly [uri: string, rule: string, start: number, end: number];

export function addressOf(document: vscode.TextDocument, { rule, start, end }: Remark): RemarkAddress {
  return [document.uri.toString(), rule, start, end];
}

/**
 * The warning that a quick fix or a row names (what it gives is checked), else that at the cursor; where several hold the
 * cursor, the reader is asked. Null when there is none, which is said so.
 */
export async function pickRemark(services: Services, args: readonly unknown[]): Promise<PickedRemark | null> {
  const address = addressIn(args);
  const picked = address ? await remarkAt(services, address) : await remarkAtCursor(services);
  if (picked === null) say(vscode.l10n.t('There is no warning at the cursor.'));
  return picked ?? null;
}

/** As quick fixes give it, or in the row of a view that the command was called on. */
function addressIn([first, ...rest]: readonly unknown[]): readonly unknown[] | null {
  if (typeof first === 'string') return [first, ...rest];
  if (typeof first !== 'object' || first === null || !('address' in first)) return null;
  return Array.isArray(first.address) ? first.address : null;
}

/** `undefined`: the reader was asked and chose none. */
type Pick = PickedRemark | null | undefined;

async function remarkAt(services: Services, address: readonly unknown[]): Promise<Pick> {
  const [uri, rule, start, end] = address;
  const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
  const analysis = document && (await services.analyses.get(document));
  if (!analysis) return null;
  const remark = openRemarks(analysis, document.uri, remarkChoices(services, document)).find(
    (open) => open.rule === rule && open.start === start && open.end === end,
  );
  return remark ? { document, analysis, remark } : null;
}

async function remarkAtCursor(services: Services): Promise<Pick> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await services.analyses.get(editor.document));
  if (!analysis) return null;
  const { document, selection } = editor;
  const offset = document.offsetAt(selection.active);
  const open = openRemarks(analysis, document.uri, remarkChoices(services, document));
  const [first, ...others] = remarksAt(open, analysis, offset);
  if (!first) return null;
  const remark = others.length > 0 ? await chooseRemark(analysis, [first, ...others]) : first;
  return remark && { document, analysis, remark };
}

/** Those whose words hold the cursor; else those on the claim that does. */
function remarksAt(open: readonly Remark[], { claims }: Analysis, offset: number): readonly Remark[] {
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  const here = open.filter(holds);
  if (here.length > 0) return here;
  return open.filter(({ claim }) => {
    const about = claim === null ? undefined : claims[claim];
    return about !== undefined && holds(about);
  });
}

async function chooseRemark(analysis: Analysis, remarks: readonly Remark[]): Promise<Remark | undefined> {
  const describe = await remarkWords(analysis);
  const items = remarks.map((remark) => {
    const { title, words } = describe(remark);
    return { label: title, description: `“${words}”`, remark };
  });
  const placeHolder = vscode.l10n.t('Several warnings stand here: which one?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.remark;
}
