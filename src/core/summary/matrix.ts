import { ENTITY_TYPES, type EntityType, type OcebmLevel } from '../analysis';
import { deepFreeze } from '../freeze';
import type { EntityEvidence, Summary } from './summary';

/** What one paper says of one entity. `paper` is an index into `Matrix.papers`. */
export interface MatrixCell extends EntityEvidence {
  readonly paper: number;
  readonly mentions: number;
}

export interface MatrixRow {
  readonly type: EntityType;
  readonly id: string | null;
  readonly name: string;
  /** Best level that any claim about it has. */
  readonly ocebm: OcebmLevel | null;
  /** In the order of the papers; only papers that mention it. */
  readonly cells: readonly MatrixCell[];
}

/** Papers side by side, and what each says of the entities that they share. */
export interface Matrix {
  readonly papers: readonly Summary[];
  readonly entities: readonly MatrixRow[];
}

/** Entities that at least one claim is about: those of most papers first, then of most claims. */
export function buildMatrix(papers: readonly Summary[]): Matrix {
  const rows = new Map<string, MatrixRow & { cells: MatrixCell[] }>();
  papers.forEach((summary, paper) => {
    for (const { type, id, name, mentions, evidence } of summary.entities) {
      const key = `${type} ${id ?? name.toLowerCase()}`;
      const row = rows.get(key) ?? { type, id, name, ocebm: null, cells: [] };
      rows.set(key, {
        ...row,
        ocebm: bestLevel(row.ocebm, evidence.ocebm),
        cells: [...row.cells, { paper, mentions, ...evidence }],
      });
    }
  });
  return deepFreeze({ papers, entities: [...rows.values()].filter((row) => claimsOf(row) > 0).sort(byWeight) });
}

function bestLevel(a: OcebmLevel | null, b: OcebmLevel | null): OcebmLevel | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function claimsOf(row: MatrixRow): number {
  return row.cells.reduce((sum, cell) => sum + cell.claims, 0);
}

function byWeight(a: MatrixRow, b: MatrixRow): number {
  return (
    b.cells.length - a.cells.length ||
    claimsOf(b) - claimsOf(a) ||
    ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type) ||
    (a.name < b.name ? -1 : Number(a.name > b.name))
  );
}
