import { collect } from '../presentation/group-claims';
import type { PlacedAnnotation } from './annotation';
import { type Listed, listFilter, type ListFilter, type ListWords } from './list-filter';
import { groupVersions, type VersionedAnnotation } from './list-versions';
import { byAge } from './threads';

/** The groups of the list, in their order. What has several versions, or is orphaned, is in no other group. */
const GROUP_KEYS = [
  'conflicts',
  'orphaned',
  'major',
  'minor',
  'question',
  'praise',
  'unlabelled',
  'corrections',
  'acceptances',
  'resolved',
] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  readonly key: GroupKey;
  readonly rows: readonly (EntryRow | ConflictRow)[];
}

/** One annotation that is no reply, or a reply whose note is not there. */
export interface EntryRow {
  readonly kind: 'entry';
  readonly id: string;
  readonly group: GroupKey;
  readonly placed: PlacedAnnotation;
  readonly replies: readonly ReplyRow[];
}

export interface ReplyRow {
  readonly kind: 'reply';
  readonly id: string;
  readonly placed: PlacedAnnotation;
  readonly of: EntryRow;
}

/** An annotation that was written differently in several places at once, all of it kept. */
export interface ConflictRow {
  readonly kind: 'conflict';
  readonly id: string;
  /** The id that what is kept of it will have. */
  readonly annotation: string;
  readonly versions: readonly VersionRow[];
}

export interface VersionRow {
  readonly kind: 'version';
  readonly id: string;
  readonly placed: PlacedAnnotation;
  readonly of: ConflictRow;
}

export type AnnotationRow = EntryRow | ReplyRow | VersionRow;
export type ListRow = GroupRow | ConflictRow | AnnotationRow;

export interface AnnotationList {
  readonly groups: readonly GroupRow[];
  /** How many there are to look at, whatever the filter. */
  readonly orphans: number;
  readonly conflicts: number;
  /** All that could be listed, replies not counted; and who wrote, sorted. */
  readonly total: number;
  readonly authors: readonly string[];
}

/** The rows of the list, in order of place within a group; in one pass over the annotations. */
export function listAnnotations(
  annotations: readonly PlacedAnnotation[],
  filter: ListFilter,
  words: ListWords,
): AnnotationList {
  const { single, conflicts } = groupVersions(annotations);
  const { entries, replies } = withReplies(single);
  const matches = listFilter(filter, words);
  const groups = new Map<GroupKey, (EntryRow | ConflictRow)[]>(GROUP_KEYS.map((key) => [key, []]));
  for (const conflict of conflicts) {
    const listed = conflict.versions.map((placed) => ({ placed, replies: [], isConflict: true }));
    if (listed.some(matches)) groups.get('conflicts')?.push(conflictRow(conflict));
  }
  const inConflict = new Set(conflicts.flatMap(({ id, versions }) => [id, ...versions.map(idOf)]));
  let orphans = 0;
  for (const placed of entries) {
    const entry: Listed = { placed, replies: replies.get(placed.annotation.id) ?? [], isConflict: false };
    const key = groupOf(placed, inConflict);
    if (key === 'orphaned') orphans++;
    if (matches(entry)) groups.get(key)?.push(entryRow(entry, key));
  }
  return {
    groups: [...groups].flatMap(([key, rows]) => (rows.length > 0 ? [groupRow(key, rows)] : [])),
    orphans,
    conflicts: conflicts.length,
    total: entries.length + conflicts.length,
    authors: [...new Set(annotations.map(({ annotation }) => annotation.author))].sort(),
  };
}

/** @param inConflict ids: what replies to one of these belongs there until it is settled. */
function groupOf({ annotation: { body }, place }: PlacedAnnotation, inConflict: ReadonlySet<string>): GroupKey {
  if (body.kind === 'reply' && inConflict.has(body.to)) return 'conflicts';
  if (place.state === 'orphaned' || body.kind === 'reply') return 'orphaned';
  switch (body.kind) {
    case 'note':
      return body.resolved ? 'resolved' : (body.label ?? 'unlabelled');
    case 'mention':
    case 'claim':
      return 'corrections';
    case 'acceptance':
      return 'acceptances';
  }
}

/** A reply to a note that is not there (somebody deleted it meanwhile) is an entry of its own, so that it is seen. */
function withReplies(single: readonly PlacedAnnotation[]) {
  const notes = new Set(single.flatMap(({ annotation: { id, body } }) => (body.kind === 'note' ? [id] : [])));
  const replies = new Map<string, PlacedAnnotation[]>();
  const entries = single.filter((placed) => {
    const { body } = placed.annotation;
    if (body.kind !== 'reply' || !notes.has(body.to)) return true;
    collect(replies, body.to, placed);
    return false;
  });
  for (const list of replies.values()) list.sort((one, other) => byAge(one.annotation, other.annotation));
  return { entries, replies };
}

function idOf({ annotation }: PlacedAnnotation): string {
  return annotation.id;
}

function groupRow(key: GroupKey, rows: GroupRow['rows']): GroupRow {
  return { kind: 'group', id: `group ${key}`, key, rows };
}

function entryRow({ placed, replies }: Listed, group: GroupKey): EntryRow {
  const rows: ReplyRow[] = [];
  const row: EntryRow = { kind: 'entry', id: `entry ${placed.annotation.id}`, group, placed, replies: rows };
  for (const reply of replies) rows.push({ kind: 'reply', id: `reply ${reply.annotation.id}`, placed: reply, of: row });
  return row;
}

function conflictRow({ id, versions }: VersionedAnnotation): ConflictRow {
  const rows: VersionRow[] = [];
  const row: ConflictRow = { kind: 'conflict', id: `conflict ${id}`, annotation: id, versions: rows };
  for (const placed of versions) rows.push({ kind: 'version', id: `version ${placed.annotation.id}`, placed, of: row });
  return row;
}
