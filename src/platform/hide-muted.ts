import type { Analysis } from '../core/analysis';
import type { TermVerdicts } from '../core/verdicts/term-verdicts';
import { withoutMuted } from '../core/verdicts/without-muted';
import type { DocumentAnalysis, Settings } from './services';

/** What is known of a document as the reviewer wants it: without the terms that are muted for it. */
export interface MutedFilter {
  shown(known: DocumentAnalysis): DocumentAnalysis;
  /** The settings now hide other mentions in it than when it was last shown. */
  hasChanged(known: DocumentAnalysis): boolean;
}

interface Shown {
  readonly verdicts: TermVerdicts;
  readonly analysis: Analysis;
}

/** Filters each analysis once for the verdicts that count, so that all surfaces share one value. */
export function createMutedFilter(settings: Settings): MutedFilter {
  const last = new WeakMap<Analysis, Shown>();
  const filter = (analysis: Analysis, { uri }: DocumentAnalysis): Analysis => {
    const { verdicts } = settings.for(uri);
    const known = last.get(analysis);
    if (known?.verdicts === verdicts) return known.analysis;
    const filtered = withoutMuted(analysis, verdicts);
    const shown = known && hasSameMentions(known.analysis, filtered) ? known.analysis : filtered;
    last.set(analysis, { verdicts, analysis: shown });
    return shown;
  };
  return {
    shown(known) {
      const analysis = known.analysis && filter(known.analysis, known);
      return analysis === known.analysis ? known : { ...known, analysis };
    },
    hasChanged(known) {
      const before = known.analysis && last.get(known.analysis)?.analysis;
      return known.analysis !== null && filter(known.analysis, known) !== before;
    },
  };
}

function hasSameMentions(a: Analysis, b: Analysis): boolean {
  return a.entities.length === b.entities.length && a.entities.every((entity, index) => entity === b.entities[index]);
}
