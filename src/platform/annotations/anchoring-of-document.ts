import type * as vscode from 'vscode';
import { type Anchoring, createAnchoring } from '../../core/annotations/anchors/anchoring';

export type AnchoringOf = (document: vscode.TextDocument) => Anchoring;

/** One a version of a document: its indexes cost more than a search with them. */
export function createAnchoringCache(): AnchoringOf {
  const known = new WeakMap<vscode.TextDocument, { readonly version: number; readonly anchoring: Anchoring }>();
  return (document) => {
    const cached = known.get(document);
    if (cached?.version === document.version) return cached.anchoring;
    const anchoring = createAnchoring(document.getText());
    known.set(document, { version: document.version, anchoring });
    return anchoring;
  };
}
