import type { Proposal } from '../context';

/**
 * Genes that another name takes the words of: "TIL" where TILs are lymphocytes, "CHOP" in "R-CHOP", and a gene that would
 * be the noun of a cell's name. An approved symbol gives way only to a name that it lies inside, the reviewer's own term
 * to none.
 */
export function withoutBorrowed(proposals: readonly Proposal[]): readonly Proposal[] {
  const rivals = rivalsByToken(proposals);
  if (rivals.size === 0) return proposals;
  return proposals.filter(
    (each) =>
      each.type !== 'gene' ||
      each.source === 'reviewer' ||
      !(rivals.get(each.endToken - 1) ?? []).some((rival) => takes(rival, each)),
  );
}

/** Cells and regimens by their tokens. */
function rivalsByToken(proposals: readonly Proposal[]): ReadonlyMap<number, readonly Proposal[]> {
  const rivals = new Map<number, Proposal[]>();
  for (const each of proposals) {
    if (each.score < LEAST_SURE || !(each.type === 'cellType' || isRegimen(each))) continue;
    const from = each.type === 'cellType' ? each.endToken - 1 : each.firstToken;
    for (let at = from; at < each.endToken; at++) {
      const there = rivals.get(at);
      if (there) there.push(each);
      else rivals.set(at, [each]);
    }
  }
  return rivals;
}

const LEAST_SURE = 0.5;

function takes(rival: Proposal, gene: Proposal): boolean {
  if (gene.start < rival.start || gene.end > rival.end) return false;
  const isWhole = gene.start === rival.start && gene.end === rival.end;
  return !isWhole || gene.why[0]?.rule !== 'gene.symbol';
}

function isRegimen({ type, why }: Proposal): boolean {
  return type === 'therapy' && why[0]?.rule === 'therapy.regimen';
}
