import type { Findings } from '../../evidence/evidence';
import type { FoundRemark } from '../remark';

/** What title, abstract and body say alike is remarked upon once, where it is said first. */
export function withoutTwins({ claims }: Findings, remarks: readonly FoundRemark[]): FoundRemark[] {
  const told = new Map<string, Set<number>>();
  return remarks.filter(({ rule, claim }) => {
    const picked = claim === null ? undefined : claims[claim];
    if (!picked) return true;
    const said = told.get(rule) ?? new Set<number>();
    const sentences = [picked.sentence, ...picked.carriedBy.slice(0, 1)];
    if (sentences.some((sentence) => said.has(sentence))) return false;
    for (const sentence of [picked.sentence, ...picked.carriedBy]) said.add(sentence);
    told.set(rule, said);
    return true;
  });
}
