import type { Analysis, Claim, Entity, EntityType, OcebmLevel } from '../analysis';
import { type EntityGroup, groupEntities } from '../presentation/group-entities';
import type { ReadPassage } from './build-summary';
import type { EntityEvidence, SummaryClaim, SummaryEntity } from './summary';

/** Mentions that are believed less than this are left out, as the highlights leave them out. */
const LEAST_SCORE = 0.5;

/** Types that the editor leaves out unless asked: in a summary they stand only where a claim names them. */
const ONLY_IN_CLAIMS: ReadonlySet<EntityType> = new Set(['disease', 'cellLine']);
/** The study's design says already whether it is about people or animals. */
const NEVER: ReadonlySet<EntityType> = new Set(['species']);

/** Everything the paper names, most mentioned first within its type, with the claims that mention it. */
export function summariseEntities(
  analysis: Analysis,
  claims: readonly SummaryClaim[],
  read: ReadPassage,
): SummaryEntity[] {
  const numbers = new Map(claims.map((claim) => [claim.rank, claim.number]));
  const isWanted = ({ score, type }: Entity): boolean => score >= LEAST_SCORE && !NEVER.has(type);
  const summarised = groupEntities(analysis, isWanted).map((group): SummaryEntity => {
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
  return summarised.filter(({ type, evidence }) => evidence.claims > 0 || !ONLY_IN_CLAIMS.has(type));
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
