import * as vscode from 'vscode';
import { typeName } from '../../core/presentation/wording';
import type { TermVerdict } from '../../core/verdicts/term-verdicts';
import type { FollowedDocument } from '../../platform/followed-document';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import type { Row, TermRow } from './term-rows';
import type { TermsProvider } from './terms-provider';
import { goTo } from './tree-items';

interface DecisionParts {
  readonly services: Services;
  readonly followed: FollowedDocument;
  readonly provider: TermsProvider;
  readonly view: vscode.TreeView<Row>;
}

/** Keeps a verdict on the term of a row, or of the selected one when a key is pressed, and moves on to the next term. */
export function createDecisions(parts: DecisionParts): (verdict: TermVerdict, row: unknown) => Promise<void> {
  const { services, followed, provider, view } = parts;
  return async (verdict, row) => {
    const decided = termRowOf(provider, isRow(row) ? row : view.selection[0]);
    const document = followed.document();
    if (!decided || !document) {
      say(vscode.l10n.t('Choose a term in the Suspicious Terms view first.'));
      return;
    }
    const next = nextOf(provider.rows(), decided);
    const { type, text } = decided.doubt.term;
    if (!(await services.verdicts.keep(document.uri, { type, text }, verdict))) return;
    say(outcome(verdict, decided, provider.rows().filter(({ id }) => id !== decided.id).length));
    const shown = next && provider.rows().find(({ id }) => id === next.id);
    if (shown) await show(view, document, shown);
  };
}

/** In the view with its mentions, and the first of them in the text. */
async function show(view: vscode.TreeView<Row>, document: vscode.TextDocument, row: TermRow): Promise<void> {
  await view.reveal(row, { select: true, focus: true, expand: true });
  const { command, arguments: args = [] } = goTo(document, row.doubt.term.mentions[0]);
  await vscode.commands.executeCommand(command, ...(args as unknown[]));
}

/** A mention stands for its term. */
function termRowOf(provider: TermsProvider, row: Row | undefined): TermRow | undefined {
  if (!row) return undefined;
  const id = row.kind === 'term' ? row.id : row.of;
  return provider.rows().find((candidate) => candidate.id === id);
}

/** The one below; at the end of the list the one above. */
function nextOf(rows: readonly TermRow[], decided: TermRow): TermRow | undefined {
  const at = rows.indexOf(decided);
  return rows[at + 1] ?? rows[at - 1];
}

function outcome(verdict: TermVerdict, { doubt: { term } }: TermRow, left: number): string {
  const t = vscode.l10n.t;
  const type = typeName(term.type);
  const done = verdict === 'muted' ? t('“{0}” is no {1}', term.text, type) : t('“{0}” is a {1}', term.text, type);
  return left === 0 ? t('{0}. That was the last one.', done) : t('{0}. {1} left to check.', done, left);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value;
}
