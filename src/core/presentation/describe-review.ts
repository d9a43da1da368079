import { claimValue } from '../annotations/apply-claim-value';
import { mentionValue } from '../annotations/apply-mention-value';
import type { Claim, ClaimValue, Entity, Language, MentionValue, Review } from '../analysis';
import { authorName, printable, timeWords, type ValueChange, valueChanges } from './describe-annotation';
import { plainText } from './plain-text';
import { shorten } from './shorten';

/** What a reviewer decided on a mention or claim, in words: nothing in it is markup. */
export interface ReviewWords {
  readonly verdict: Review<unknown>['verdict'];
  /** Value by value, the engine's first; none where it was confirmed. */
  readonly changes: readonly ValueChange[];
  /** On one line, shortened; may be empty. */
  readonly reason: string;
  readonly author: string;
  /** `2026-11-22` */
  readonly day: string;
}

/** Longer words are cut: a sidecar may hold anything. In UTF-16 units. */
const MOST = { reason: 300, author: 80, value: 200 } as const;

/** Null where no reviewer said anything of it. */
export function mentionReview(entity: Entity, language: Language): ReviewWords | null {
  const { review } = entity;
  if (!review) return null;
  const reviewer: MentionValue = mentionValue(entity, (words) => plainText(words, language));
  return describe(
    review,
    valueChanges({ kind: 'mention', machine: review.machine, reviewer, scope: 'here', reason: '' }),
  );
}

/** Null where no reviewer said anything of it. */
export function claimReview(claim: Claim): ReviewWords | null {
  const { review } = claim;
  if (!review) return null;
  const reviewer: ClaimValue = claimValue(claim);
  const changes = review.machine ? valueChanges({ kind: 'claim', machine: review.machine, reviewer, reason: '' }) : [];
  return describe(review, changes);
}

function describe(review: Review<unknown>, changes: readonly ValueChange[]): ReviewWords {
  const { verdict, reason, author, modified } = review;
  return {
    verdict,
    changes: verdict === 'corrected' ? changes.map(shortened) : [],
    reason: shorten(printable(reason), MOST.reason),
    author: shorten(authorName(author), MOST.author),
    day: timeWords(modified).slice(0, 10),
  };
}

function shortened({ what, machine, reviewer }: ValueChange): ValueChange {
  return { what, machine: shorten(machine, MOST.value), reviewer: shorten(reviewer, MOST.value) };
}

/** `corrected by the reviewer` */
export function verdictWords({ verdict }: Pick<Review<unknown>, 'verdict'>): string {
  return `${verdict} by the reviewer`;
}

/** `Design: cohort; the engine has randomised trial` */
export function changeWords({ what, machine, reviewer }: ValueChange): string {
  return `${what}: ${reviewer}; the engine has ${machine}`;
}

/** `A. Reader, 2026-11-22` */
export function signature({ author, day }: ReviewWords): string {
  return `${author}, ${day}`;
}

/** The sign of what a reviewer decided, in lists; what it says is in words beside it. */
export const REVIEWED = '✎';
