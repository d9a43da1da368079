import * as vscode from 'vscode';
import type { Remark } from '../../core/analysis';
import { capitalise } from '../../core/presentation/capitalise';
import { toRange } from '../../platform/convert';
import type { DescribeRemark } from '../../platform/remark-words';

export const SOURCE = 'BioGloss';

/** A remark as a problem: at its words, quiet, with the words that they are to be held against. */
export function diagnose(remark: Remark, document: vscode.TextDocument, describe: DescribeRemark): vscode.Diagnostic {
  const { message, related } = describe(remark);
  const { Information } = vscode.DiagnosticSeverity;
  const diagnostic = new vscode.Diagnostic(toRange(document, remark), message, Information);
  diagnostic.source = SOURCE;
  diagnostic.code = remark.rule;
  diagnostic.relatedInformation = related.map(({ label, text, ...span }) => {
    const place = new vscode.Location(document.uri, toRange(document, span));
    return new vscode.DiagnosticRelatedInformation(place, `${capitalise(label)}: “${text}”`);
  });
  return diagnostic;
}
