import { ENTITY_TYPES, type Analysis, type EntityType } from '../../core/analysis';
import { groupEntities, type EntityGroup } from '../../core/presentation/group-entities';
import { isShown, type ShownFilter } from '../../core/presentation/is-shown';
import { type MentionRow, mentionRows } from '../../platform/mention-row';

export interface TypeRow {
  readonly kind: 'type';
  readonly id: string;
  readonly type: EntityType;
  readonly entities: readonly EntityRow[];
}

/** One thing that the paper names, with all its mentions. */
export interface EntityRow {
  readonly kind: 'entity';
  readonly id: string;
  readonly group: EntityGroup;
  readonly mentions: readonly MentionRow[];
}

export type Row = TypeRow | EntityRow | MentionRow;

/** The rows of the view: types, their entities (most mentioned first), their mentions in the order of the paper. */
export function buildEntityTree(analysis: Analysis, shown: ShownFilter): readonly TypeRow[] {
  const groups = groupEntities(analysis, (entity) => isShown(entity, shown));
  return ENTITY_TYPES.flatMap((type) => {
    const members = groups.filter((group) => group.type === type);
    return members.length === 0 ? [] : [toTypeRow(type, members, analysis)];
  });
}

function toTypeRow(type: EntityType, groups: readonly EntityGroup[], analysis: Analysis): TypeRow {
  return { kind: 'type', id: `type ${type}`, type, entities: groups.map((group) => toEntityRow(group, analysis)) };
}

function toEntityRow(group: EntityGroup, { entities }: Analysis): EntityRow {
  const id = `entity ${group.key}`;
  const mentions = group.mentions.flatMap((index) => entities[index] ?? []);
  return { kind: 'entity', id, group, mentions: mentionRows(id, mentions) };
}
