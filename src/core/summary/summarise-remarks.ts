import type { Analysis, Remark } from '../analysis';
import { describeRemark } from '../presentation/describe-remark';
import { remarkKey } from '../remarks/remark-key';
import type { ReadPassage } from './build-summary';
import type { SummaryClaim, SummaryRemark } from './summary';

/**
 * Warnings, then observations, each in order of start; what the reviewer has accepted comes last.
 * @param accepted reasons by `remarkKey`.
 */
export function summariseRemarks(
  analysis: Analysis,
  claims: readonly SummaryClaim[],
  accepted: ReadonlyMap<string, string>,
  read: ReadPassage,
): SummaryRemark[] {
  const numbers = new Map(claims.map((claim) => [claim.rank, claim.number]));
  const toSummary = (remark: Remark): SummaryRemark => {
    const { kind, title, related } = describeRemark(remark, analysis);
    const claim = remark.claim === null ? undefined : analysis.claims[remark.claim];
    return {
      rule: remark.rule,
      kind,
      title,
      words: read(remark),
      related: related.map((other) => ({ label: other.label, quote: read(other) })),
      computed: remark.detail ?? null,
      inClaim: (claim && numbers.get(claim.rank)) ?? null,
      accepted: accepted.get(remarkKey(remark, analysis)) ?? null,
    };
  };
  const all = [...analysis.warnings, ...analysis.observations].map(toSummary);
  const isOpen = (remark: SummaryRemark): boolean => remark.accepted === null;
  return [...all.filter(isOpen), ...all.filter((remark) => !isOpen(remark))];
}
