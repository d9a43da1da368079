import type { FoundRemark } from '../remark';
import type { WholePaper } from './warning-context';

/** A warning with the sentence it is about and those that carry its claim. */
export interface FoundWarning extends FoundRemark {
  readonly sentence: number;
  readonly carriers: readonly number[];
}

/** From this share of their words on, two sentences of one rule say the same. */
const SAYS_THE_SAME = 0.6;

/** What title, abstract and body say alike is remarked upon once, where it is said first. */
export function withoutTwins(remarks: readonly FoundWarning[], whole: WholePaper): FoundWarning[] {
  const kept: FoundWarning[] = [];
  for (const remark of remarks) {
    if (!kept.some((earlier) => earlier.rule === remark.rule && areTwins(earlier, remark, whole))) kept.push(remark);
  }
  return kept;
}

function areTwins(a: FoundWarning, b: FoundWarning, { wordsOf }: WholePaper): boolean {
  if (a.sentence === b.sentence || a.carriers.includes(b.sentence)) return true;
  return shareOf(wordsOf(a.sentence), wordsOf(b.sentence)) >= SAYS_THE_SAME;
}

/** Of the shorter one. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return few.size === 0 ? 0 : shared / few.size;
}
