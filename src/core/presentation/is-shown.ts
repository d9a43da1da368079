import type { Entity } from '../analysis';

export interface ShownFilter {
  readonly types: ReadonlySet<string>;
  readonly minimumScore: number;
}

/**
 * The reader asked for this type and this much belief: what is not shown is neither marked, explained, counted nor listed.
 * What a reviewer made of words is shown whatever its type, so that it can be seen and taken back; nothing is where all
 * types are turned off.
 */
export function isShown(entity: Entity, { types, minimumScore }: ShownFilter): boolean {
  const isMade = entity.review !== undefined && entity.review.verdict !== 'confirmed';
  return isMade ? types.size > 0 : types.has(entity.type) && entity.score >= minimumScore;
}
