import type { SourceKind, Span } from '../analysis';
import type { PaperText } from '../text/paper-text';
import { findPasted } from './find-pasted';
import { sourceFormRules } from './form-rules';
import { measureForms } from './measure-form';
import { readSourceWords } from './read-source-words';
import type { FoundSource } from './source';
import type { SourceRule, SourceSide } from './source-rule';

/** A signal that was found: how many times, at most as often as it counts, and where first. */
export interface SourceSignal {
  readonly rule: SourceRule;
  readonly times: number;
  readonly first: Span | null;
}

/** What kind of text this is; null = cannot be told. */
export function findSource(paper: PaperText): FoundSource | null {
  const signals = readSignals(paper);
  const kind = tellSource(pointsOf(signals));
  if (kind === null) return null;
  const found = { kind, why: reasons(kind, signals) };
  return kind === 'notes' ? { ...found, pasted: findPasted(paper) } : found;
}

export function readSignals(paper: PaperText): SourceSignal[] {
  const forms = measureForms(paper);
  const ofForm = sourceFormRules.flatMap((rule): SourceSignal[] => {
    const { count, first } = forms[rule.form];
    return count > 0 ? [{ rule, times: Math.min(count, rule.most), first }] : [];
  });
  return [...ofForm, ...readSourceWords(paper)];
}

export type SourcePoints = Readonly<Record<SourceSide, number>>;

export function pointsOf(signals: readonly SourceSignal[]): SourcePoints {
  const points = { study: 0, other: 0, article: 0, news: 0, press_release: 0, notes: 0 };
  for (const { rule, times } of signals) points[rule.side] += rule.points * times;
  return points;
}

/** Points from which a text may be of a kind. */
const FROM = { article: 5, study: 3, public: 4, press: 4, notes: 5, other: 4 };

/**
 * Notes change whose words these are, so they must be far clearer than what speaks for a paper. A press release is news
 * that says where it comes from.
 */
export function tellSource(points: SourcePoints): SourceKind | null {
  const { study, other, article, news, press_release: press, notes } = points;
  const told = news + press;
  if (other >= FROM.other && other > article) return null;
  if (notes >= FROM.notes && notes >= article + 3 && notes > told && notes >= study + 2) return 'notes';
  if (told >= FROM.public && told >= article && told >= study) return press >= FROM.press ? 'press_release' : 'news';
  if (article >= FROM.article && article > notes) return 'article';
  return study >= FROM.study && study > notes ? 'abstract' : null;
}

const SIDES: Readonly<Record<SourceKind, readonly SourceSide[]>> = {
  article: ['article', 'study'],
  abstract: ['study'],
  news: ['news'],
  press_release: ['press_release', 'news'],
  notes: ['notes'],
};

const MOST_REASONS = 6;

/** The weightiest signals, in the order of the text; those of the text as a whole first. */
function reasons(kind: SourceKind, signals: readonly SourceSignal[]): FoundSource['why'] {
  return signals
    .filter(({ rule }) => SIDES[kind].includes(rule.side))
    .sort((a, b) => b.rule.points * b.times - a.rule.points * a.times)
    .slice(0, MOST_REASONS)
    .map(({ rule, first }) => ({ rule: rule.id, start: first?.start ?? 0, end: first?.end ?? 0 }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
