import type { Relation } from '../../analysis';

const relations: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ...[...'=＝:'].map((sign) => [sign, '='] as const),
  ...['of', 'was', 'is', 'were', ','].map((word) => [word, '='] as const),
  ...['less', 'lower', 'below'].map((word) => [word, '<'] as const),
  ['greater', '>'],
  ...[...'<＜'].map((sign) => [sign, '<'] as const),
  ...[...'>＞'].map((sign) => [sign, '>'] as const),
  ...[...'≤⩽≦'].map((sign) => [sign, '≤'] as const),
  ...[...'≥⩾≧'].map((sign) => [sign, '≥'] as const),
  ...[...'≈∼~'].map((sign) => [sign, '≈'] as const),
]);

/** The relation that a sign or word between a name and its figure states; null for those that state none. */
export function relationOf(word: string): Relation | null {
  return relations.get(word) ?? null;
}

/** Of several in a row: `was < 0.05` is less, `< or = 0.05` and `<=` are less or equal. */
export function combineRelations(row: readonly Relation[]): Relation | undefined {
  const strict = row.find((relation) => relation !== '=');
  if (strict === undefined) return row[0];
  if (row.at(-1) !== '=' || row.length < 2) return strict;
  return strict === '<' ? '≤' : strict === '>' ? '≥' : strict;
}
