import { byToken } from '../by-token';
import type { Proposal } from '../context';

/**
 * Genes that another name takes the words of: "TIL" where TILs are lymphocytes, "CHOP" in "R-CHOP", and a gene that would
 * be the noun of a cell's name. An approved symbol gives way only to a name that it lies inside, the reviewer's own term
 * to none.
 */
export function withoutBorrowed(proposals: readonly Proposal[]): readonly Proposal[] {
  const rivals = byToken(
    proposals.filter((each) => each.score >= LEAST_SURE && (each.type === 'cellType' || isRegimen(each))),
  );
  if (rivals.isEmpty) return proposals;
  return proposals.filter(
    (each) =>
      each.type !== 'gene' ||
      each.source === 'reviewer' ||
      !rivals.at(each.endToken - 1).some((rival) => takes(rival, each)),
  );
}

const LEAST_SURE = 0.5;

function takes(rival: Proposal, gene: Proposal): boolean {
  if (rival.type === 'cellType' && rival.endToken !== gene.endToken) return false;
  if (gene.start < rival.start || gene.end > rival.end) return false;
  const isWhole = gene.start === rival.start && gene.end === rival.end;
  return !isWhole || gene.why[0]?.rule !== 'gene.symbol';
}

function isRegimen({ type, why }: Proposal): boolean {
  return type === 'therapy' && why[0]?.rule === 'therapy.regimen';
}
