import type { Row } from './table';

/**
 * Adds the names of `extra-names` to the concepts of the big tables. Each line repeats the preferred name, so that a
 * line whose concept has gone or been renamed is noticed. @throws Error naming such a line.
 */
export function addNames(rows: readonly Row[], extra: readonly Row[]): Row[] {
  const wanted = new Map(extra.map((row) => [row.id, row]));
  const extended = rows.map((row) => {
    const more = wanted.get(row.id);
    if (!more) return row;
    wanted.delete(row.id);
    if (more.name !== row.name) throw new Error(`extra names for ${row.id} call it "${more.name}", not "${row.name}"`);
    return { ...row, synonyms: [...row.synonyms, ...more.synonyms] };
  });
  const [lost] = wanted.keys();
  if (lost !== undefined) throw new Error(`extra names for ${lost}, which is in no table of that type`);
  return extended;
}
