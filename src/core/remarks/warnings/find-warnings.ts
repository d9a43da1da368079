import type { Findings, GradedEvidence } from '../../evidence/evidence';
import type { FoundRemark } from '../remark';
import { findCausalWording } from './causal-wording';
import { findCertaintyOverStatistics } from './certainty-over-statistics';
import { findComparisonWithoutNumbers } from './comparison-without-numbers';
import { findHumanClaim } from './human-claim';
import { findSinglePatientGeneral } from './single-patient';
import { findSpin } from './spin';
import { findStrongerThanBody } from './stronger-than-body';
import { findUnsupportedClaim } from './unsupported-claim';
import { type ClaimView, readWhole, viewClaims, viewUnlisted, type Warned } from './warning-context';
import { type FoundWarning, withoutTwins } from './without-twins';

interface Check {
  /** Id in `warningRules`. */
  readonly rule: string;
  readonly find: (view: ClaimView) => Warned | null;
}

/** Figures are looked at in whatever the abstract tells, be it listed as a claim or not. */
const checksOfFigures: readonly Check[] = [
  { rule: 'warning.certainty_over_statistics', find: findCertaintyOverStatistics },
  { rule: 'warning.certainty_over_statistics', find: findSpin },
  { rule: 'warning.comparison_without_numbers', find: findComparisonWithoutNumbers },
];

const checks: readonly Check[] = [
  ...checksOfFigures,
  { rule: 'warning.causal_on_observational', find: findCausalWording },
  { rule: 'warning.human_claim_on_models', find: findHumanClaim },
  { rule: 'warning.stronger_than_body', find: findStrongerThanBody },
  { rule: 'warning.single_patient_general', find: findSinglePatientGeneral },
  { rule: 'warning.no_data_or_citation', find: findUnsupportedClaim },
];

/**
 * Claims that say more than what they rest on, in order of start; at most one of a rule for a claim and for those that
 * say the same.
 * @param grades of the claims, in the order of `findings.claims`.
 */
export function findWarnings(findings: Findings, grades: readonly GradedEvidence[]): readonly FoundRemark[] {
  const whole = readWhole(findings);
  const claims = viewClaims(findings, grades, whole).map((view, claim) => (view ? warnOf(view, checks, claim) : []));
  const others = viewUnlisted(findings, whole).map((view) => warnOf(view, checksOfFigures, null));
  const found = [...claims, ...others].flat().sort((a, b) => a.start - b.start || a.end - b.end);
  return withoutTwins(found, whole).map(({ rule, start, end, claim, related }) => ({
    rule,
    start,
    end,
    claim,
    related,
  }));
}

function warnOf(view: ClaimView, rules: readonly Check[], claim: number | null): FoundWarning[] {
  const { sentence, carriedBy } = view.claim;
  return rules.flatMap(({ rule, find }) => {
    const warned = find(view);
    if (!warned) return [];
    const { start, end } = warned.words;
    return [{ rule, start, end, claim, related: warned.related, sentence, carriers: carriedBy }];
  });
}
