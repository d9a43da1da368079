import type { Analysis, Cue, Remark, Span } from '../analysis';
import { describeRule } from '../rules/registry';
import { plainText } from './plain-text';
import { shorten } from './shorten';

/** The other side of a remark: `design`, “retrospective cohort”, and where it stands. */
export interface RelatedWords extends Span {
  /** What these words are, to be used inside a sentence: `design`, `the body says`, `interval`. */
  readonly label: string;
  /** On one line, cut where long. */
  readonly text: string;
}

/** What a reader is told of a remark, as plain text: nothing in it is markup. */
export interface RemarkDescription {
  /** `warning`: a claim that says more than it rests on; `observation`: figures that do not agree. */
  readonly kind: 'warning' | 'observation';
  /** What the rule says, e.g. "Causal wording on an observational design". */
  readonly title: string;
  /** The words it is about, on one line, cut where long. */
  readonly words: string;
  readonly related: readonly RelatedWords[];
  /** One line for lists: title, words, the first words of the other side, and what was computed. */
  readonly message: string;
}

const MOST = { words: 80, message: 60 } as const;

/** The first prefix that fits the rule of the other side says what it is. */
const LABELS: readonly (readonly [prefix: string, label: string])[] = [
  ['warning.side.body', 'the body says'],
  ['warning.side.results', 'the results say'],
  ['warning.side.statistic', 'its figures'],
  ['warning.side.design', 'design'],
  ['design.', 'design'],
  ['setting.', 'shown in'],
  ['size.', 'participants'],
  ['statistic.ci', 'interval'],
  ['statistic.p', 'p value'],
  ['statistic.', 'figure'],
  ['observation.percentage', 'the counts'],
  ['observation.interval-order', 'upper end'],
  ['observation.estimate-outside', 'interval'],
  ['observation.p-interval', 'interval'],
  ['observation.people-drift', 'elsewhere'],
  ['observation.arms', 'groups'],
  ['observation.', 'the other figure'],
];

/** A rule that is not known is named by its id. */
export function describeRemark(remark: Remark, { language }: Analysis): RemarkDescription {
  const title = describeRule(remark.rule)?.title ?? remark.rule;
  const words = shorten(plainText(remark.text, language), MOST.words);
  const related = remark.related.map((cue) => toRelated(cue, language));
  const computed = remark.detail === undefined ? '' : ` (${remark.detail})`;
  return { kind: remarkKind(remark), title, words, related, message: messageOf(title, words, related) + computed };
}

export function remarkKind({ rule }: Pick<Remark, 'rule'>): RemarkDescription['kind'] {
  return rule.startsWith('warning.') ? 'warning' : 'observation';
}

function toRelated({ rule, start, end, text }: Cue, language: Analysis['language']): RelatedWords {
  return { label: labelOf(rule), text: shorten(plainText(text, language), MOST.words), start, end };
}

function labelOf(rule: string): string {
  return LABELS.find(([prefix]) => rule.startsWith(prefix))?.[1] ?? 'held against';
}

/** "Causal wording on an observational design: “reduces” ↔ design “retrospective cohort”". */
function messageOf(title: string, words: string, [other]: readonly RelatedWords[]): string {
  const own = `${title}: “${shorten(words, MOST.message)}”`;
  return other ? `${own} ↔ ${other.label} “${shorten(other.text, MOST.message)}”` : own;
}
