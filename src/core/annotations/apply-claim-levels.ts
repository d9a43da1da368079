import type { Analysis, Claim, ClaimValue, Cue, Evidence } from '../analysis';
import { noComparisonRule } from '../evidence/claim-design/setting-rules';
import { findCivicRow } from '../evidence/civic/find-civic-row';
import { civicNoneRules } from '../evidence/civic/profile-rules';
import { findLevel } from '../evidence/ocebm/find-level';

/**
 * The levels of a claim whose kind or design the reviewer corrected, by the engine's own tables and for the question that
 * the engine read; levels that the reviewer set go before them.
 * @param set the fields that the reviewer decided on.
 */
export function reviewedEvidence(
  claim: Claim,
  value: ClaimValue,
  set: Partial<ClaimValue>,
  paper: Analysis['paper'],
): Evidence {
  const isOther = value.claimKind !== claim.kind || value.design !== claim.design;
  const derived = isOther ? derive(claim, value, paper) : claim.evidence;
  return Object.freeze(withSetLevels(claim, derived, set));
}

function derive(claim: Claim, { claimKind, design }: ClaimValue, paper: Analysis['paper']): Evidence {
  const { evidence } = claim;
  const [asked, civicWhy] = [cuesWith(evidence, 'question.'), cuesWith(evidence, 'civic.')];
  const rests = design === claim.design ? cuesWith(evidence, 'design.', 'setting.') : [cueOf(claim, DESIGN_SET)];
  const compared = designIsCompared(design) && comparisonOf(evidence, paper);
  const rule =
    claimKind !== 'finding' ? `evidence.none.${claimKind}` : design === null ? 'evidence.none.unknown_design' : null;
  const { level, rule: row } = rule
    ? { level: null, rule }
    : findLevel(design ?? 'methods', evidence.question, Boolean(compared));
  const civic = deriveCivic(claim, claimKind === 'finding' ? design : null, civicWhy);
  const why = [...rests, ...(compared ? [compared] : []), ...asked, cueOf(claim, row), ...civic.why];
  return { ...evidence, ocebm: level, civic: civic.level, why: Object.freeze(why) };
}

const DESIGN_SET = 'reviewer.claim.design';

function designIsCompared(design: ClaimValue['design']): boolean {
  return design === 'cohort' || design === 'nonrandomised_trial';
}

/** The words by which the paper shows a comparison group, unless the claim does not set the groups against each other. */
function comparisonOf({ why }: Evidence, { designs, evidence }: Analysis['paper']): Cue | undefined {
  if (why.some(({ rule }) => rule === noComparisonRule.id)) return undefined;
  const all = [...why, ...evidence.why, ...designs.flatMap(({ cues }) => cues)];
  return all.find(({ rule }) => rule.startsWith('control.'));
}

/** A claim about no molecular profile has no CIViC level, whatever it rests on. */
function deriveCivic(
  claim: Claim,
  design: ClaimValue['design'],
  why: readonly Cue[],
): { level: Evidence['civic']; why: readonly Cue[] } {
  if (!why.some(({ rule }) => rule.startsWith('civic.profile.'))) return { level: null, why };
  const row = findCivicRow(design, civicSignals(claim.evidence));
  const words = why.filter(({ rule }) => !isCivicRow(rule));
  return { level: row?.level ?? null, why: [...words, cueOf(claim, row?.id ?? civicNoneRules.noDesign.id)] };
}

function isCivicRow(rule: string): boolean {
  return rule.startsWith('civic.level.') || rule.startsWith('civic.none.');
}

/** What the words of the claim told the engine, as far as its derivation shows. */
function civicSignals({ why, profilePatients }: Evidence): ReadonlySet<string> {
  const signals = new Set(why.map(({ rule }) => rule));
  if (signals.has('civic.level.a')) signals.add('civic.guideline');
  if (profilePatients) signals.add(countSignal(profilePatients.value));
  return signals;
}

function countSignal(patients: number): string {
  if (patients === 5) return 'civic.profile_five';
  return patients < 5 ? 'civic.profile_few' : 'civic.profile_some';
}

/** Where the reviewer set a level, the row that would give another one is no reason any more. */
function withSetLevels(claim: Claim, evidence: Evidence, { ocebm, civic }: Partial<ClaimValue>): Evidence {
  let { why } = evidence;
  const change = { ocebm: evidence.ocebm, civic: evidence.civic };
  if (ocebm !== undefined && ocebm !== evidence.ocebm) {
    change.ocebm = ocebm;
    const rest = why.filter(({ rule }) => !rule.startsWith('ocebm.') && !rule.startsWith('evidence.none.'));
    why = [...rest, cueOf(claim, 'reviewer.claim.ocebm')];
  }
  if (civic !== undefined && civic !== evidence.civic) {
    change.civic = civic;
    why = [...why.filter(({ rule }) => !isCivicRow(rule)), cueOf(claim, 'reviewer.claim.civic')];
  }
  return { ...evidence, ...change, why: Object.freeze(why) };
}

function cuesWith({ why }: Evidence, ...prefixes: readonly string[]): Cue[] {
  return why.filter(({ rule }) => prefixes.some((prefix) => rule.startsWith(prefix)));
}

/** What the reviewer decides on a claim rests on all of its words. */
export function cueOf({ start, end, text }: Pick<Claim, 'start' | 'end' | 'text'>, rule: string): Cue {
  return Object.freeze({ rule, start, end, text });
}
