import * as vscode from 'vscode';
import type { Analysis, Candidate, Entity, EntityType, MentionValue, Span } from '../../core/analysis';
import type { MentionCorrection, PlacedAnnotation } from '../../core/annotations/annotation';
import { mentionValue } from '../../core/annotations/apply-mention-value';
import { plainText } from '../../core/presentation/plain-text';
import { termKey, termOf } from '../../core/verdicts/term';
import { mentionAtCursor, mentionFromLink, type PickedMention } from '../../platform/pick-mention';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { asEntityRow, asMentionRow, rowIn } from './chosen-row';
import type { Parts } from './parts';

export type PlacedCorrection = PlacedAnnotation<MentionCorrection>;

/** The words that a correction is about: a mention as it is shown, or one that a reviewer took away. */
export interface MentionTarget {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly span: Span;
  /** The engine's own value; null where a reviewer added the mention. */
  readonly machine: MentionValue | null;
  /** What counts now; null where a reviewer said that it is none. */
  readonly shown: MentionValue | null;
  readonly candidates: readonly Candidate[];
  /** What was said of it before. */
  readonly correction: PlacedCorrection | null;
  /** Of the row of a thing with all its mentions: the first mention of each spelling, this one among them. */
  readonly spellings?: readonly MentionTarget[];
}

/**
 * The mention of a row, that which a link names by its place, else that at the cursor, be it one that was taken away.
 * Null when there is none, which is said so, and when the reader was asked and chose none.
 */
export async function findMention(parts: Parts, args: readonly unknown[]): Promise<MentionTarget | null> {
  const row = await rowIn(args);
  const picked = await pick(parts, row === null ? args : linkOf(parts, row));
  if (picked) return withSpellings(parts.services, picked, row);
  const hidden = picked === null && row === null && args.length === 0 ? await rejectedAtCursor(parts.services) : null;
  if (picked === null && !hidden) say(vscode.l10n.t('There is no marked term here.'));
  return hidden;
}

function pick({ services }: Parts, args: readonly unknown[]) {
  return args.length > 0 ? mentionFromLink(services, args) : mentionAtCursor(services);
}

/** Of a thing with several mentions its first. */
function linkOf({ followed }: Parts, row: object): readonly unknown[] {
  const entity = asMentionRow(row)?.entity ?? asEntityRow(row)?.mentions[0]?.entity;
  return entity ? [followed.document()?.uri.toString(), entity.start, entity.end, entity.type] : [null];
}

/** A verdict on a thing is one on every term that it is written as. */
async function withSpellings(services: Services, picked: PickedMention, row: object | null): Promise<MentionTarget> {
  const target = await targetOf(services, picked);
  const thing = row && asEntityRow(row);
  if (!thing) return target;
  const terms = new Map<string, Entity>();
  for (const { entity } of thing.mentions) {
    const key = termKey(termOf(entity, picked.analysis.language));
    if (!terms.has(key)) terms.set(key, entity);
  }
  const others = [...terms.values()].map((entity) => targetOf(services, { ...picked, entity }));
  return { ...target, spellings: await Promise.all(others) };
}

/** A mention as it is shown, with what was said of it. */
export async function targetOf(
  { annotations }: Services,
  { document, analysis, entity }: PickedMention,
): Promise<MentionTarget> {
  const known = mentionCorrections((await annotations.get(document)).annotations);
  const value = mentionValue(entity, (words) => plainText(words, analysis.language));
  return {
    document,
    analysis,
    span: { start: entity.start, end: entity.end },
    machine: entity.review ? entity.review.machine : value,
    shown: value,
    candidates: entity.candidates,
    correction: correctionOf(entity, known) ?? null,
  };
}

export function mentionCorrections(annotations: readonly PlacedAnnotation[]): PlacedCorrection[] {
  return annotations.filter(
    (placed): placed is PlacedCorrection =>
      placed.annotation.body.kind === 'mention' && placed.annotation.conflictOf === undefined,
  );
}

function correctionOf(entity: Entity, known: readonly PlacedCorrection[]): PlacedCorrection | undefined {
  if (entity.review) return known.find(({ annotation }) => annotation.id === entity.review?.annotation);
  return known.find(({ annotation, place }) => {
    const { scope, machine, reviewer } = annotation.body;
    const isHere = place.state !== 'orphaned' && place.start === entity.start && place.end === entity.end;
    return isHere && scope === 'here' && (machine ?? reviewer)?.type === entity.type;
  });
}

/** A mention that was taken away, at the cursor of the active editor. */
export async function rejectedAtCursor({ annotations, analyses }: Services): Promise<MentionTarget | null> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await analyses.get(editor.document));
  if (!analysis) return null;
  const { document, selection } = editor;
  const at = document.offsetAt(selection.start);
  for (const correction of mentionCorrections((await annotations.get(document)).annotations)) {
    const { machine, reviewer } = correction.annotation.body;
    const span = reviewer === null && machine ? spanOfRejected(correction, machine, document, at) : null;
    if (span) return { document, analysis, span, machine, shown: null, candidates: [], correction };
  }
  return null;
}

/** Where it stood; of what is none in the whole paper, its words where the cursor is. */
function spanOfRejected(
  { annotation, place }: PlacedCorrection,
  { text }: MentionValue,
  document: vscode.TextDocument,
  at: number,
): Span | null {
  if (place.state !== 'orphaned' && place.start <= at && at <= place.end) return place;
  if (annotation.body.scope === 'here') return null;
  const from = Math.max(0, at - text.length);
  const around = document.getText().slice(from, at + text.length);
  const found = around.indexOf(text);
  return found === -1 ? null : { start: from + found, end: from + found + text.length };
}

/** Corrections of all mentions in a paper that are written and typed so. */
export function paperWide(known: readonly PlacedCorrection[], machine: MentionValue): PlacedCorrection[] {
  return known.filter(({ annotation: { body } }) => {
    return body.scope === 'paper' && body.machine !== null && termKey(body.machine) === termKey(machine);
  });
}

/** How a command names a mention in a link: address, offsets, type. */
export function linkTo(
  { document, span }: Pick<MentionTarget, 'document' | 'span'>,
  type: EntityType,
): readonly unknown[] {
  return [document.uri.toString(), span.start, span.end, type];
}
