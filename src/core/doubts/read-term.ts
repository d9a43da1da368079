import type { Analysis, Entity, EntityType } from '../analysis';
import { termKey, termReader, type Term } from '../verdicts/term';

/** Everything that a paper says about one term: what the rules of doubt look at. */
export interface TermReading {
  readonly key: string;
  readonly type: EntityType;
  /** The first spelling, as a reader sees it. */
  readonly text: string;
  /** In document order, never empty. */
  readonly mentions: readonly [Entity, ...Entity[]];
  /** Mean belief in its mentions, 0..1. */
  readonly belief: number;
  /** What the same words are read as elsewhere in the paper. */
  readonly otherTypes: readonly EntityType[];
}

/** The distinct terms of an analysis in document order: type and words, as verdicts tell them apart. */
export function readTerms(
  { entities, language }: Pick<Analysis, 'entities' | 'language'>,
  wanted: (entity: Entity) => boolean,
): readonly TermReading[] {
  const termOf = termReader(language);
  const terms = new Map<string, Term & { mentions: [Entity, ...Entity[]] }>();
  const typesOf = new Map<string, Set<EntityType>>();
  for (const entity of entities) {
    if (!wanted(entity)) continue;
    const term = termOf(entity);
    const key = termKey(term);
    const known = terms.get(key);
    if (known) known.mentions.push(entity);
    else terms.set(key, { ...term, mentions: [entity] });
    typesOf.set(term.text, (typesOf.get(term.text) ?? new Set()).add(entity.type));
  }
  return [...terms].map(([key, { text, mentions }]) => {
    const { type } = mentions[0];
    const otherTypes = [...(typesOf.get(text) ?? [])].filter((other) => other !== type);
    return { key, type, text, mentions, belief: meanScore(mentions), otherTypes };
  });
}

function meanScore(mentions: readonly Entity[]): number {
  return mentions.reduce((sum, { score }) => sum + score, 0) / mentions.length;
}
