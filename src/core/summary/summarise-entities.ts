import type { Analysis, Claim, Entity, OcebmLevel } from '../analysis';
import { type EntityGroup, groupEntities } from '../presentation/group-entities';
import type { ReadPassage } from './build-summary';
import type { EntityEvidence, SummaryClaim, SummaryEntity } from './summary';

/** Mentions that are believed less than this are left out, as the highlights leave them out. */
const LEAST_SCORE = 0.5;

/** Everything the paper names, most mentioned first within its type, with the claims that mention it. */
export function summariseEntities(
  analysis: Analysis,
  claims: readonly SummaryClaim[],
  read: ReadPassage,
): SummaryEntity[] {
  const numbers = new Map(claims.map((claim) => [claim.rank, claim.number]));
  return groupEntities(analysis, ({ score }) => score >= LEAST_SCORE).map((group) => {
    const mentions = new Set(group.mentions);
    const about = analysis.claims.filter((claim) => claim.entities.some((index) => mentions.has(index)));
    return {
      type: group.type,
      id: group.id,
      name: group.name,
      spellings: group.spellings,
      related: group.related,
      mentions: group.mentions.length,
      first: read(firstMention(analysis.entities, group)),
      inClaims: about.flatMap((claim) => numbers.get(claim.rank) ?? []).sort((a, b) => a - b),
      evidence: evidenceOf(about),
    };
  });
}

function firstMention(entities: readonly Entity[], group: EntityGroup): Entity {
  const entity = entities[group.mentions[0] ?? -1];
  if (entity === undefined) throw new Error(`no mention of ${group.key}`);
  return entity;
}

function evidenceOf(claims: readonly Claim[]): EntityEvidence {
  const levels = claims.flatMap((claim) => claim.evidence.ocebm ?? []).sort((a, b) => a - b);
  const ocebm: OcebmLevel | null = levels[0] ?? null;
  return { claims: claims.length, negated: claims.filter((claim) => claim.polarity === 'negated').length, ocebm };
}
