import type { Claim, Cue, Evidence, Span } from '../analysis';
import type { OcebmRule } from '../evidence/ocebm/ocebm-rule';
import { ocebmTable } from '../evidence/ocebm/ocebm-table';
import { describeRule } from '../rules/registry';
import { claimLevel } from './describe-claim';
import { changeWords, claimReview, signature, verdictWords } from './describe-review';
import { questionWord, type Scheme } from './wording';

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
  ['setting.', 'shown in'],
  ['control.', 'comparison'],
  ['question.', 'question'],
  ['size.', 'participants'],
  ['civic.', 'CIViC'],
  ['strength.', 'strength'],
  ['certainty.', 'certainty'],
  ['polarity.', 'polarity'],
  ['role.', 'place in the paper'],
  ['claim.kind.', 'kind'],
  ['claim.order.', 'order'],
  ['claim.', 'claim'],
  ['reviewer.', 'reviewer'],
  ['voice.', 'words'],
  ['ocebm.', 'rule'],
];

/** What a derivation needs beside the claim. */
export interface DerivationOptions {
  /** The sentences of the body that carry the claim, best first. */
  readonly carriedBy?: readonly Span[];
  /** Whose level comes first; both are shown. */
  readonly scheme?: Scheme;
}

/**
 * How a claim came to its levels, and why it is listed as it is: first what a reviewer decided, then the level and what it
 * rests on.
 */
export function deriveClaim(
  claim: Claim,
  { carriedBy = [], scheme = 'ocebm' }: DerivationOptions = {},
): readonly DerivationStep[] {
  const { why } = claim.evidence;
  const ocebm = [levelStep(claim), ...why.filter((cue) => !isCivic(cue)).map(toStep), ...limits(claim)];
  const civic = [...civicSteps(claim), ...profileStep(claim)];
  return [
    ...reviewSteps(claim),
    ...(scheme === 'civic' ? [...civic, ...ocebm] : [...ocebm, ...civic]),
    ...carriedBy.map((words) => linkStep('carried by', 'what the body says of it', words)),
    ...claim.citations.map((words) => linkStep('cites', 'other work', words)),
    ...claim.why.map(toStep),
  ];
}

/** What a reviewer decided, what the engine has instead, and why: it goes before everything that follows from it. */
function reviewSteps(claim: Claim): DerivationStep[] {
  const review = claimReview(claim);
  if (!review) return [];
  const reason = review.reason === '' ? [] : [{ label: 'reason', text: review.reason, words: null }];
  return [
    { label: 'reviewer', text: `${verdictWords(review)} (${signature(review)})`, words: null },
    ...review.changes.map((change) => ({ label: 'reviewer', text: changeWords(change), words: null })),
    ...reason,
  ];
}

function linkStep(label: string, text: string, { start, end }: Span): DerivationStep {
  return { label, text, words: { start, end } };
}

/** The number that CIViC tells B from C by, which is not the size of the study. */
function profileStep({ evidence: { profilePatients } }: Claim): DerivationStep[] {
  if (profilePatients === null) return [];
  const { value, start, end } = profilePatients;
  return [{ label: 'patients with the profile', text: `${value}: ${typicalOf(value)}`, words: { start, end } }];
}

/** CIViC: "more than five patients typically" are clinical evidence, fewer a case study. */
function typicalOf(patients: number): string {
  if (patients > 5) return 'more than five, as is typical of CIViC B';
  if (patients < 5) return 'fewer than five, as is typical of CIViC C';
  return 'exactly five, which CIViC counts neither with B (more) nor with C (fewer)';
}

/** What would give the claim another level by OCEBM 2011; null where it has none. */
export function wouldChange({ evidence }: Claim): string | null {
  return cellOf(evidence)?.wouldChange.join('; ') ?? null;
}

function cellOf({ why }: Evidence): OcebmRule | undefined {
  return ocebmTable.find(({ id }) => why.some((cue) => cue.rule === id));
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
  const cell = cellOf(evidence);
  if (cell === undefined) return [];
  return [
    { label: 'not assessed', text: cell.notAssessed.join(', '), words: null },
    { label: 'would change it', text: cell.wouldChange.join('; '), words: null },
  ].filter((step) => step.text !== '');
}

/** Said even where no rule spoke of it, so that a missing level is not taken for a forgotten one. */
function civicSteps({ evidence }: Claim): DerivationStep[] {
  const steps = evidence.why.filter((cue) => isCivic(cue) && !cue.rule.startsWith('civic.count.')).map(toStep);
  if (steps.length > 0) return steps.map((step) => ({ ...step, text: step.text.replace(/^CIViC:? /, '') }));
  const text = evidence.civic === null ? 'none: no molecular profile in this claim' : `level ${evidence.civic}`;
  return [{ label: 'CIViC', text, words: null }];
}

function isCivic({ rule }: Cue): boolean {
  return rule.startsWith('civic.') || rule === 'reviewer.claim.civic';
}
