import * as vscode from 'vscode';
import { toRange } from '../../platform/convert';
import type { Services } from '../../platform/services';
import type { OutlineNode } from './build-symbols';
import { buildOutline } from './build-symbols';

const READ_LANGUAGES = [{ language: 'markdown' }, { language: 'plaintext' }];

/** Claims in the built-in Outline, in breadcrumbs and in Go to Symbol. */
export function registerOutline(services: Services): vscode.Disposable {
  const provideDocumentSymbols = (document: vscode.TextDocument, token: vscode.CancellationToken) =>
    provideSymbols(services, document, token);
  return vscode.languages.registerDocumentSymbolProvider(
    READ_LANGUAGES,
    { provideDocumentSymbols },
    { label: vscode.l10n.t('Claims') },
  );
}

async function provideSymbols(
  { analyses, settings }: Services,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<vscode.DocumentSymbol[] | null> {
  const { outlineClaims, scheme } = settings.for(document);
  if (!outlineClaims) return null;
  // A large text is read when it is saved: until then its old outline is better than none.
  const analysis = (await analyses.get(document, token)) ?? analyses.current(document).analysis;
  return analysis && buildOutline(analysis, scheme).map((node) => toSymbol(document, node));
}

/** Kinds as Markdown's own outline has them for sections; a claim is a statement that may be true or false. */
const KINDS = { section: vscode.SymbolKind.String, claim: vscode.SymbolKind.Boolean };

function toSymbol(document: vscode.TextDocument, node: OutlineNode): vscode.DocumentSymbol {
  const range = toRange(document, node.span);
  const selection = toRange(document, node.selection);
  const symbol = new vscode.DocumentSymbol(node.name, node.detail, KINDS[node.kind], range, selection);
  symbol.children = node.children.map((child) => toSymbol(document, child));
  return symbol;
}
