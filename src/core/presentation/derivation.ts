import type { Claim, Cue, Span } from '../analysis';
import { ocebmTable } from '../evidence/ocebm/ocebm-table';
import { describeRule } from '../rules/registry';
import { claimLevel } from './describe-claim';
import { questionWord } from './wording';

/** One step of the way from the words of the paper to a level. */
export interface DerivationStep {
  /** What the step is about, e.g. `design`, `question`, `rule`, `not assessed`. */
  readonly label: string;
  readonly text: string;
  /** The words it rests on; null for what the scheme says and not the paper. */
  readonly words: Span | null;
}

/** The first prefix that fits the id of a rule says what its step is about. */
const STEP_LABELS: readonly (readonly [prefix: string, label: string])[] = [
  ['design.', 'design'],
  ['control.', 'comparison'],
  ['question.', 'question'],
  ['size.', 'participants'],
  ['civic.', 'CIViC'],
  ['strength.', 'strength'],
  ['certainty.', 'certainty'],
  ['polarity.', 'polarity'],
  ['role.', 'place in the paper'],
  ['claim.', 'claim'],
  ['voice.', 'words'],
  ['ocebm.', 'rule'],
];

/** How a claim came to its level, and why it is listed as it is: first the level, then what it rests on. */
export function deriveClaim(claim: Claim): readonly DerivationStep[] {
  const { why } = claim.evidence;
  return [
    levelStep(claim),
    ...why.filter((cue) => !isCivic(cue)).map(toStep),
    ...limits(claim),
    ...civicSteps(claim),
    ...claim.why.map(toStep),
  ];
}

function levelStep(claim: Claim): DerivationStep {
  const { evidence } = claim;
  const question = evidence.question === null ? '' : `, ${questionWord(evidence.question)}`;
  const scheme = evidence.ocebm === null ? '' : ` (OCEBM 2011${question})`;
  return { label: 'level', text: `${claimLevel(claim)}${scheme}`, words: null };
}

function toStep(cue: Cue): DerivationStep {
  const words = cue.end > cue.start ? { start: cue.start, end: cue.end } : null;
  return { label: labelOf(cue.rule), text: describeRule(cue.rule)?.title ?? cue.rule, words };
}

function labelOf(rule: string): string {
  return STEP_LABELS.find(([prefix]) => rule.startsWith(prefix))?.[1] ?? 'rule';
}

/** What the cell of the OCEBM table leaves open, and what would move the claim to another. */
function limits({ evidence }: Claim): DerivationStep[] {
  const cell = ocebmTable.find(({ id }) => evidence.why.some((cue) => cue.rule === id));
  if (cell === undefined) return [];
  return [
    { label: 'not assessed', text: cell.notAssessed.join(', '), words: null },
    { label: 'would change it', text: cell.wouldChange.join('; '), words: null },
  ].filter((step) => step.text !== '');
}

/** Said even where no rule spoke of it, so that a missing level is not taken for a forgotten one. */
function civicSteps({ evidence }: Claim): DerivationStep[] {
  const steps = evidence.why.filter(isCivic).map(toStep);
  if (steps.length > 0) return steps.map((step) => ({ ...step, text: step.text.replace(/^CIViC:? /, '') }));
  const text = evidence.civic === null ? 'none: no molecular profile in this claim' : `level ${evidence.civic}`;
  return [{ label: 'CIViC', text, words: null }];
}

function isCivic({ rule }: Cue): boolean {
  return rule.startsWith('civic.');
}
