import type * as vscode from 'vscode';
import type { Analysis } from '../core/analysis';
import type { Place, PlacedAnnotation } from '../core/annotations/annotation';
import { applyCorrections, isCorrection } from '../core/annotations/apply-corrections';
import type { TermVerdicts } from '../core/verdicts/term-verdicts';
import { withoutMuted } from '../core/verdicts/without-muted';
import type { Annotations } from './annotations/annotations';
import type { DocumentAnalysis, Settings } from './services';

/** What is known of a document as its reviewer has it: without the terms that are muted, and corrected. */
export interface ReviewFilter {
  shown(known: DocumentAnalysis, document: vscode.TextDocument): DocumentAnalysis;
  /** Settings or corrections now give another analysis than when it was last shown. */
  hasChanged(known: DocumentAnalysis, document: vscode.TextDocument): boolean;
}

interface Shown {
  readonly verdicts: TermVerdicts;
  /** All that was known of the paper then; surfaces ask many times for the same. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly corrections: readonly PlacedAnnotation[];
  readonly unmuted: Analysis;
  readonly analysis: Analysis;
}

export interface ReviewFilterParts {
  readonly settings: Settings;
  readonly annotations: Pick<Annotations, 'current'>;
}

/** Makes one value of an analysis for the verdicts and corrections that count, which all surfaces share. */
export function createReviewFilter({ settings, annotations }: ReviewFilterParts): ReviewFilter {
  const last = new WeakMap<Analysis, Shown>();
  const filter = (analysis: Analysis, version: number, document: vscode.TextDocument): Analysis => {
    const before = last.get(analysis);
    const { verdicts } = settings.for(document);
    const known = annotationsFor(version, document, annotations);
    // While somebody types, places are in another text than the analysis: what was shown stays until that is made anew.
    if (known === null && before && before.corrections.length > 0) return before.analysis;
    if (before?.annotations === known && before?.verdicts === verdicts) return before.analysis;
    const corrections = (known ?? NONE).filter(({ annotation }) => isCorrection(annotation));
    const isCorrectedAlike = before !== undefined && areAlike(before.corrections, corrections);
    const kept = { verdicts, annotations: known ?? NONE, corrections };
    if (isCorrectedAlike && before.verdicts === verdicts) {
      last.set(analysis, { ...before, ...kept });
      return before.analysis;
    }
    const unmuted = withoutMuted(analysis, verdicts);
    const isSame = isCorrectedAlike && hasSameMentions(before.unmuted, unmuted);
    const shown = isSame ? before.analysis : corrected(unmuted, corrections, document);
    last.set(analysis, { ...kept, unmuted, analysis: shown });
    return shown;
  };
  return {
    shown(known, document) {
      const analysis = known.analysis && filter(known.analysis, known.version, document);
      return analysis === known.analysis ? known : { ...known, analysis };
    },
    hasChanged(known, document) {
      const before = known.analysis && last.get(known.analysis)?.analysis;
      return known.analysis !== null && filter(known.analysis, known.version, document) !== before;
    },
  };
}

const NONE: readonly PlacedAnnotation[] = [];

/** With places in the text that was analysed; null where they are in another version of it, or not known yet. */
function annotationsFor(
  version: number,
  document: vscode.TextDocument,
  annotations: ReviewFilterParts['annotations'],
): readonly PlacedAnnotation[] | null {
  if (document.version !== version) return null;
  const known = annotations.current(document);
  return known?.version === version ? known.annotations : null;
}

function corrected(
  analysis: Analysis,
  corrections: readonly PlacedAnnotation[],
  document: vscode.TextDocument,
): Analysis {
  return corrections.length === 0 ? analysis : applyCorrections(analysis, corrections, document.getText());
}

/** A note that was added is no other correction, and neither is an anchor that was written anew. */
function areAlike(before: readonly PlacedAnnotation[], now: readonly PlacedAnnotation[]): boolean {
  return before.length === now.length && before.every((placed, index) => isAlike(placed, now[index]));
}

function isAlike(a: PlacedAnnotation, b: PlacedAnnotation | undefined): boolean {
  if (!b || !isSamePlace(a.place, b.place)) return false;
  const [one, other] = [a.annotation, b.annotation];
  return one === other || (one.id === other.id && one.body === other.body && one.conflictOf === other.conflictOf);
}

function isSamePlace(a: Place, b: Place): boolean {
  if (a.state === 'orphaned' || b.state === 'orphaned') return a.state === b.state;
  return a.start === b.start && a.end === b.end && a.state === b.state;
}

function hasSameMentions(a: Analysis, b: Analysis): boolean {
  return a.entities.length === b.entities.length && a.entities.every((entity, index) => entity === b.entities[index]);
}
