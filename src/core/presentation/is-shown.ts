import type { Entity } from '../analysis';

export interface ShownFilter {
  readonly types: ReadonlySet<string>;
  readonly minimumScore: number;
}

/** The reader asked for this type and this much belief: what is not shown is neither marked, explained, counted nor listed. */
export function isShown(entity: Entity, { types, minimumScore }: ShownFilter): boolean {
  return types.has(entity.type) && entity.score >= minimumScore;
}
