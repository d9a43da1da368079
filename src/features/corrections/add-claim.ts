import * as vscode from 'vscode';
import type { Analysis, Span } from '../../core/analysis';
import { plainText } from '../../core/presentation/plain-text';
import { say } from '../../platform/say';
import { askReason } from '../../platform/ask-reason';
import { confirmClaim } from './claim-commands';
import { claimCorrections, type ClaimTarget, findClaim } from './claim-target';
import { decideClaim, quoted } from './decide-claim';
import type { Parts } from './parts';
import { selectedWords } from './selected-words';

/** Longer ones are a passage. In UTF-16 units. */
const LONGEST = 5000;

/** The sentences of the selection, or that of the cursor, become a claim; one that is listed already is confirmed. */
export async function addClaim(parts: Parts): Promise<void> {
  const { services } = parts;
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await services.analyses.get(editor.document));
  if (!analysis) return;
  const { document } = editor;
  const span = sentencesAt(editor, analysis);
  if (!span || span.end - span.start > LONGEST) {
    say(span ? vscode.l10n.t('That is too long for a claim.') : vscode.l10n.t('There is no sentence at the cursor.'));
    return;
  }
  const known = await knownAt(parts, document, analysis, span);
  if (known) {
    await confirmClaim(parts, known);
    return;
  }
  const plain = plainText(document.getText().slice(span.start, span.end), analysis.language);
  const target = { document, span, plain, machine: null, shown: null, correction: null };
  const reason = await askReason({ title: vscode.l10n.t('A claim: {0}', quoted(target)), required: true });
  if (reason !== undefined) await decideClaim(services, target, { reviewer: { claimKind: 'finding' }, reason });
}

/** Whole sentences; words in none, such as a cell of a table, are what is selected. */
function sentencesAt(editor: vscode.TextEditor, { sentences }: Analysis): Span | null {
  const { document, selection } = editor;
  const selected = selectedWords(editor);
  const { start, end } = selected ?? at(document.offsetAt(selection.active));
  const [first, ...others] = sentences.filter(
    (sentence) => sentence.start < Math.max(end, start + 1) && sentence.end > start,
  );
  return first ? { start: first.start, end: others.at(-1)?.end ?? first.end } : selected;
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}

/** The claim that begins in the sentences, be it one that was taken from the list. */
async function knownAt(
  parts: Parts,
  document: vscode.TextDocument,
  { claims }: Analysis,
  { start, end }: Span,
): Promise<ClaimTarget | null> {
  const rejected = claimCorrections((await parts.services.annotations.get(document)).annotations).flatMap(
    ({ annotation, place }) => (annotation.body.reviewer === null && place.state !== 'orphaned' ? [place] : []),
  );
  const known = [...claims, ...rejected].find((claim) => claim.start >= start && claim.start < end);
  return known ? findClaim(parts, [document.uri.toString(), known.start]) : null;
}
