import * as vscode from 'vscode';
import type { Analysis, Claim, ClaimKind, Span } from '../../core/analysis';
import type { DerivationStep } from '../../core/presentation/derivation';
import { claimInWords, claimLevel, claimTraits } from '../../core/presentation/describe-claim';
import { REVIEWED } from '../../core/presentation/describe-review';
import { plainText } from '../../core/presentation/plain-text';
import { shorten } from '../../core/presentation/shorten';
import { plural } from '../../core/presentation/wording';
import { toRange } from '../../platform/convert';
import { markupOf } from '../../platform/markup-of';
import { remarkWords } from '../../platform/remark-words';
import type { StepRow, WarningRow } from './claim-rows';
import type { ClaimRow, ClaimsShown, GroupRow } from './claim-tree';

const LABEL_LENGTH = 100;
const QUOTE_LENGTH = 80;

/** Kinds differ in shape, not in colour. */
const KIND_ICONS: Readonly<Record<ClaimKind, string>> = {
  finding: 'beaker',
  cited: 'quote',
  hypothesis: 'lightbulb',
  recommendation: 'megaphone',
};

export function groupItem(group: GroupRow): vscode.TreeItem {
  const item = new vscode.TreeItem(group.label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = group.id;
  item.description = String(group.claims.length);
  item.contextValue = 'claimGroup';
  item.accessibilityInformation = { label: `${group.label}, ${plural(group.claims.length, 'claim')}` };
  return item;
}

/** Without the level where the group above says it already. */
export function claimItem(
  row: ClaimRow,
  document: vscode.TextDocument,
  { groupBy, scheme }: ClaimsShown,
): vscode.TreeItem {
  const { claim, id, warnings } = row;
  const level = groupBy === 'level' ? [] : [claimLevel(claim, scheme)];
  // In front, where a narrow view does not cut it off.
  const sign = (warnings.length > 0 ? '⚠ ' : '') + (claim.review ? `${REVIEWED} ` : '');
  const item = new vscode.TreeItem(
    sign + shorten(claim.plain, LABEL_LENGTH),
    vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = id;
  item.description = [...level, ...claimTraits(claim, scheme)].join(' · ');
  item.iconPath = new vscode.ThemeIcon(KIND_ICONS[claim.kind]);
  // Word for the `when` of menus.
  item.contextValue = claim.review ? 'claim.reviewed' : 'claim';
  const warned = warnings.length > 0 ? `, ${plural(warnings.length, 'warning')}` : '';
  item.accessibilityInformation = { label: claimInWords(claim, scheme) + warned };
  item.command = goTo(document, claim, vscode.l10n.t('Go to the claim'));
  return item;
}

export function stepItem({ step, id, claim }: StepRow, document: vscode.TextDocument): vscode.TreeItem {
  const said = [step.text, ...groundsOf(step, claim.claim, document)].join(' · ');
  const item = new vscode.TreeItem(step.label, vscode.TreeItemCollapsibleState.None);
  item.id = id;
  item.description = said;
  item.tooltip = `${step.label}: ${said}`;
  item.contextValue = 'claimStep';
  item.accessibilityInformation = { label: `${step.label}: ${said}` };
  item.command = goTo(document, step.words ?? claim.claim, vscode.l10n.t('Go to the words'));
  return item;
}

export async function warningItem(
  { id, remark }: WarningRow,
  document: vscode.TextDocument,
  analysis: Analysis,
): Promise<vscode.TreeItem> {
  const { title, words, related, message } = (await remarkWords(analysis))(remark);
  const sides = [`“${words}”`, ...related.map((other) => `${other.label} “${other.text}”`)];
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.None);
  item.id = id;
  item.description = sides.join(' ↔ ');
  item.iconPath = new vscode.ThemeIcon('warning');
  item.tooltip = message;
  item.contextValue = 'claimWarning';
  item.accessibilityInformation = { label: vscode.l10n.t('Warning: {0}', message) };
  item.command = goTo(document, remark, vscode.l10n.t('Go to the words'));
  return item;
}

/** The words that a step rests on, quoted, and their line; none when they are the whole claim, which stands above. */
export function groundsOf({ words }: DerivationStep, claim: Claim, document: vscode.TextDocument): string[] {
  if (!words || (words.start === claim.start && words.end === claim.end)) return [];
  const { text, line } = wordsOf(document, words);
  return [`“${text}”`, vscode.l10n.t('line {0}', line)];
}

/** The words of a span as they stand in the document now, and their line. */
function wordsOf(document: vscode.TextDocument, span: Span): { text: string; line: number } {
  const range = toRange(document, span);
  const language = markupOf(document);
  return { text: shorten(plainText(document.getText(range), language), QUOTE_LENGTH), line: range.start.line + 1 };
}

function goTo(document: vscode.TextDocument, span: Span, title: string): vscode.Command {
  return { command: 'biogloss.goTo', title, arguments: [document.uri.toString(), span.start, span.end] };
}
