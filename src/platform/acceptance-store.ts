import * as vscode from 'vscode';
import type { AcceptedRemark, Annotation, AnnotationEdit } from '../core/annotations/annotation';
import { type Acceptance, acceptedKey } from '../core/verdicts/acceptance';
import { listAcceptances, moveAcceptances, removeAcceptances } from './acceptance-settings';
import type { Annotations } from './annotations/annotations';
import type { AcceptanceStore, KeptAcceptance, Settings } from './services';
import { paperName } from './shown-remarks';
import type { WriteSettings } from './write-settings';

export interface AcceptanceParts {
  readonly settings: Settings;
  readonly annotations: Annotations;
  readonly write: WriteSettings;
}

/** @see AcceptanceStore */
export function createAcceptanceStore({ settings, annotations, write }: AcceptanceParts): AcceptanceStore {
  return {
    acceptedIn: (uri) => [...besidePaper(annotations, uri), ...settings.for(uri).accepted],
    keep: (document, acceptance, at) => keep(annotations, document, acceptance, at),
    async withdraw(document, accepted) {
      const keys = new Set(accepted.map(acceptedKey));
      const inSettings = listAcceptances(document?.uri).some((acceptance) => keys.has(acceptedKey(acceptance)));
      if (inSettings && !(await write(() => removeAcceptances(document?.uri, accepted)))) return false;
      return !document || withdraw(annotations, document, keys);
    },
    renamed: (from, to) => write(() => moveAcceptances(from, to, paperName)),
  };
}

/** The latest first. */
function besidePaper(annotations: Annotations, uri: vscode.Uri | undefined): readonly Acceptance[] {
  if (!uri) return [];
  const accepted = annotations.known(uri).filter(isAcceptance);
  return accepted
    .sort((a, b) => (a.modified > b.modified ? -1 : a.modified < b.modified ? 1 : 0))
    .map((annotation) => acceptanceOf(annotation, paperName(uri)));
}

/** In place of an older one of the same words. */
async function keep(
  annotations: Annotations,
  document: vscode.TextDocument,
  acceptance: KeptAcceptance,
  at: { readonly start: number; readonly end: number },
): Promise<boolean> {
  const { warning, words, on, reason } = acceptance;
  const body: AcceptedRemark = {
    kind: 'acceptance',
    rule: warning,
    words,
    ...(on === undefined ? {} : { on }),
    reason,
  };
  await annotations.get(document);
  const [older] = ofKeys(annotations, document.uri, new Set([acceptedKey(acceptance)]));
  const put = older ? annotations.revise(older, body) : annotations.create(document, body, at);
  return annotations.change(vscode.l10n.t('Warning accepted'), [{ document, edits: [{ put }] }]);
}

async function withdraw(
  annotations: Annotations,
  document: vscode.TextDocument,
  keys: ReadonlySet<string>,
): Promise<boolean> {
  await annotations.get(document);
  const edits: AnnotationEdit[] = ofKeys(annotations, document.uri, keys).map(({ id }) => ({ remove: id }));
  if (edits.length === 0) return true;
  return annotations.change(vscode.l10n.t('Warning no longer accepted'), [{ document, edits }]);
}

function ofKeys(
  annotations: Annotations,
  uri: vscode.Uri,
  keys: ReadonlySet<string>,
): readonly Annotation<AcceptedRemark>[] {
  const paper = paperName(uri);
  const isMeant = (annotation: Annotation<AcceptedRemark>) => keys.has(acceptedKey(acceptanceOf(annotation, paper)));
  return annotations.known(uri).filter(isAcceptance).filter(isMeant);
}

function acceptanceOf({ body, modified }: Annotation<AcceptedRemark>, paper: string): Acceptance {
  const { rule, words, on, reason } = body;
  return { paper, warning: rule, words, ...(on === undefined ? {} : { on }), reason, date: dayOf(modified) };
}

/** The reviewer's own day: `2026-11-22`. */
function dayOf(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function isAcceptance(annotation: Annotation): annotation is Annotation<AcceptedRemark> {
  return annotation.body.kind === 'acceptance';
}
