import type { Analysis, Claim, ClaimValue, Remark } from '../analysis';
import {
  comparingDesigns,
  decidingDesigns,
  modelDesigns,
  observationalDesigns,
  tellingStrengths,
} from '../remarks/warnings/warned-designs';

/**
 * Remarks on claims that were corrected. A warning about a claim that is none goes with it, and so does one whose ground
 * the reviewer corrected: the rule, asked again of the claim's new kind, strength and design, would not apply. (No new
 * warnings are raised: the reviewer has looked at the claim.) Figures that do not agree stay, whatever they stand in.
 * @param newIndexes of the claims that are still there.
 */
export function remarksOn(
  { claims, warnings, observations }: Analysis,
  corrected: readonly Claim[],
  newIndexes: ReadonlyMap<number, number>,
): Pick<Analysis, 'warnings' | 'observations'> {
  const move = (remark: Remark): Remark => {
    const claim = remark.claim === null ? null : (newIndexes.get(remark.claim) ?? null);
    return claim === remark.claim ? remark : Object.freeze({ ...remark, claim });
  };
  const stands = ({ rule, claim }: Remark): boolean => {
    if (claim === null) return true;
    const [before, now] = [claims[claim], corrected[newIndexes.get(claim) ?? -1]];
    return before !== undefined && now !== undefined && (!isOtherwise(before, now) || holds(rule, before, now));
  };
  return {
    warnings: Object.freeze(warnings.filter(stands).map(move)),
    observations: Object.freeze(observations.map(move)),
  };
}

function isOtherwise(before: Claim, now: Claim): boolean {
  return before.kind !== now.kind || before.strength !== now.strength || before.design !== now.design;
}

type Judged = Pick<ClaimValue, 'strength' | 'design'>;

/** What a rule asks of strength and design; those that are not here ask nothing of them. */
const GROUNDS: Readonly<Record<string, (now: Judged, before: Judged) => boolean>> = {
  'warning.causal_on_observational': ({ strength, design }) =>
    strength === 'direct_causal' && design !== null && observationalDesigns.has(design),
  'warning.human_claim_on_models': ({ strength, design }) =>
    strength !== 'none' && design !== null && modelDesigns.has(design),
  'warning.single_patient_general': ({ strength, design }) =>
    tellingStrengths.has(strength) && design === 'case_report',
  'warning.no_data_or_citation': ({ strength }) => strength === 'direct_causal',
  'warning.comparison_without_numbers': ({ design }) => design !== null && comparingDesigns.has(design),
  'warning.certainty_over_statistics': ({ strength }, before) => strength !== 'none' || before.strength === 'none',
  // What the body says is not read again: held against another strength, or by another kind of study, it may be no less.
  'warning.stronger_than_body': ({ strength, design }, before) =>
    strength === before.strength && decides(design) === decides(before.design),
};

function decides(design: Judged['design']): boolean {
  return design !== null && decidingDesigns.has(design);
}

/** All rules that warn of a listed claim ask for a finding of the authors' own. */
function holds(rule: string, before: Claim, now: Claim): boolean {
  return now.kind === 'finding' && (GROUNDS[rule]?.(now, before) ?? true);
}
