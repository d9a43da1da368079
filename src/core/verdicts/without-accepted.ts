import type { Analysis, Remark } from '../analysis';
import type { AcceptedRemark, Annotation } from '../annotations/annotation';
import { keyOfWords, remarkKey } from '../remarks/remark-key';

/** The analysis without the remarks that reviewers accepted in annotations of the paper. */
export function withoutAccepted(analysis: Analysis, annotations: readonly Annotation[]): Analysis {
  const accepted = acceptedIn(annotations);
  if (accepted.size === 0) return analysis;
  const isOpen = (remark: Remark): boolean => !accepted.has(remarkKey(remark, analysis));
  return {
    ...analysis,
    warnings: analysis.warnings.filter(isOpen),
    observations: analysis.observations.filter(isOpen),
  };
}

/** Why remarks were accepted in annotations of their paper, by `remarkKey`. */
export function acceptedIn(annotations: readonly Annotation[]): ReadonlyMap<string, string> {
  return new Map(
    annotations.flatMap(({ body }) =>
      body.kind === 'acceptance' ? [[acceptanceKey(body), body.reason] as const] : [],
    ),
  );
}

/** As `remarkKey` of the remark that it accepts. */
export function acceptanceKey({ rule, words, on }: AcceptedRemark): string {
  return keyOfWords(rule, on === undefined ? [words] : [words, on]);
}
