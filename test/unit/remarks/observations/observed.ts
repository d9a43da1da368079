import type { Language } from '../../../../src/core/analysis';
import type { PickedClaim } from '../../../../src/core/claims/claim';
import { findObservations } from '../../../../src/core/remarks/observations/find-observations';
import { readPaper } from '../../../../src/core/text/read-paper';

export interface Observed {
  readonly rule: string;
  readonly text: string;
  readonly against: string;
  readonly detail: string | undefined;
  readonly claim: number | null;
}

/** The observations on a text, in words. */
export function observed(
  text: string,
  language: Language = text.startsWith('#') ? 'markdown' : 'plaintext',
  claimsAt: readonly { readonly sentence: number }[] = [],
): readonly Observed[] {
  const paper = readPaper(text, language);
  const claims = claimsAt.map(({ sentence }): PickedClaim => {
    const { start, end } = paper.sentences[sentence] ?? { start: 0, end: 0 };
    return { sentence, start, end, kind: 'finding', score: 1, citations: [], carriedBy: [], why: [] };
  });
  return findObservations({ paper, source: null, claims }).map(({ rule, start, end, related, detail, claim }) => {
    const [against] = related;
    return {
      rule,
      text: paper.prose.text.slice(start, end),
      against: paper.prose.text.slice(against?.start ?? 0, against?.end ?? 0),
      detail,
      claim,
    };
  });
}
