import { ENTITY_TYPES, type Analysis, type Entity, type EntityType, type Language } from '../analysis';
import { plainText } from './plain-text';

/** The same thing, however often and however spelt. */
export interface EntityGroup {
  readonly key: string;
  readonly type: EntityType;
  /** CURIE; null = a mention without a sense. */
  readonly id: string | null;
  /** Preferred name, or the words of the first mention. */
  readonly name: string;
  /** Distinct spellings in the paper, the first first. */
  readonly spellings: readonly string[];
  /** Indexes into `Analysis.entities`, in document order. */
  readonly mentions: readonly number[];
  /** No mention names exactly this concept. */
  readonly related: boolean;
}

/** Mentions grouped by id, or by their words where they have none: by type, the most mentioned first. */
export function groupEntities(
  { entities, language }: Pick<Analysis, 'entities' | 'language'>,
  wanted: (entity: Entity) => boolean = () => true,
): readonly EntityGroup[] {
  const byKey = new Map<string, number[]>();
  entities.forEach((entity, index) => {
    if (!wanted(entity)) return;
    const key = keyOf(entity, language);
    const mentions = byKey.get(key);
    if (mentions) mentions.push(index);
    else byKey.set(key, [index]);
  });
  return [...byKey].map(([key, mentions]) => toGroup(key, mentions, entities, language)).sort(byTypeThenCount);
}

/** What two mentions of one thing have in common. */
export function keyOf(entity: Entity, language: Language): string {
  // Of things without an id only the reviewer's own terms have a name.
  return `${entity.type} ${entity.id ?? (entity.name ?? plainText(entity.text, language)).toLowerCase()}`;
}

function toGroup(
  key: string,
  mentions: readonly number[],
  entities: readonly Entity[],
  language: Language,
): EntityGroup {
  const members = mentions.flatMap((index) => entities[index] ?? []);
  const [first] = members;
  if (first === undefined) throw new Error(`no mention for ${key}`);
  return {
    key,
    type: first.type,
    id: first.id,
    name: first.name ?? plainText(first.text, language),
    spellings: distinctSpellings(first.type, members, language),
    mentions,
    related: members.every((member) => member.match === 'related'),
  };
}

/** Of genes and variants upper and lower case tell species and products apart; of others it tells nothing. */
function distinctSpellings(type: EntityType, members: readonly Entity[], language: Language): string[] {
  const folds = type !== 'gene' && type !== 'variant';
  const spellings = new Map<string, string>();
  for (const { text } of members) {
    const spelling = plainText(text, language);
    const key = folds ? spelling.toLowerCase() : spelling;
    if (!spellings.has(key)) spellings.set(key, spelling);
  }
  return [...spellings.values()];
}

function byTypeThenCount(a: EntityGroup, b: EntityGroup): number {
  const types = ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type);
  return types || b.mentions.length - a.mentions.length || (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0);
}
