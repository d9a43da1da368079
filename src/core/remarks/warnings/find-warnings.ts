import type { Findings, GradedEvidence } from '../../evidence/evidence';
import type { FoundRemark } from '../remark';
import { findCausalWording } from './causal-wording';
import { findCertaintyOverStatistics } from './certainty-over-statistics';
import { findComparisonWithoutNumbers } from './comparison-without-numbers';
import { findHumanClaim } from './human-claim';
import { findSinglePatientGeneral } from './single-patient';
import { findStrongerThanBody } from './stronger-than-body';
import { findUnsupportedClaim } from './unsupported-claim';
import { type ClaimView, viewClaims, type Warned } from './warning-context';
import { withoutTwins } from './without-twins';

interface Check {
  /** Id in `warningRules`. */
  readonly rule: string;
  readonly find: (view: ClaimView) => Warned | null;
}

const checks: readonly Check[] = [
  { rule: 'warning.causal_on_observational', find: findCausalWording },
  { rule: 'warning.human_claim_on_models', find: findHumanClaim },
  { rule: 'warning.stronger_than_body', find: findStrongerThanBody },
  { rule: 'warning.certainty_over_statistics', find: findCertaintyOverStatistics },
  { rule: 'warning.single_patient_general', find: findSinglePatientGeneral },
  { rule: 'warning.no_data_or_citation', find: findUnsupportedClaim },
  { rule: 'warning.comparison_without_numbers', find: findComparisonWithoutNumbers },
];

/**
 * Claims that say more than what they rest on, in order of start; at most one of a rule for a claim and for those that
 * say the same.
 * @param grades of the claims, in the order of `findings.claims`.
 */
export function findWarnings(findings: Findings, grades: readonly GradedEvidence[]): readonly FoundRemark[] {
  const views = viewClaims(findings, grades);
  const found = views.flatMap((view, claim) => (view ? warnOf(view, claim) : []));
  return withoutTwins(findings, found).sort((a, b) => a.start - b.start || a.end - b.end);
}

function warnOf(view: ClaimView, claim: number): FoundRemark[] {
  return checks.flatMap(({ rule, find }) => {
    const warned = find(view);
    return warned ? [{ rule, start: warned.words.start, end: warned.words.end, claim, related: warned.related }] : [];
  });
}
