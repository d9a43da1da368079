import { type ByToken, byToken } from '../by-token';
import type { Proposal, RecognitionContext } from '../context';

/** Names of lines that are believed less may be something else. */
const LEAST_SURE = 0.7;

/**
 * Where a line of cells is named, it is neither a gene nor a type of cell: "PC3" in "PC3 cells" is no gene, "HeLa cells" no
 * cell type, and of "SH-SY5Y neuroblastoma cells" the type is "neuroblastoma cells".
 */
export function linesBeforeOthers(context: RecognitionContext, proposals: readonly Proposal[]): Proposal[] {
  const lines = byToken(proposals.filter(({ type, score }) => type === 'cellLine' && score >= LEAST_SURE));
  if (lines.isEmpty) return [...proposals];
  return proposals.flatMap((each) => {
    if (each.type === 'gene') return lines.at(each.firstToken).some((line) => isLine(line, each)) ? [] : [each];
    return each.type === 'cellType' ? withoutLine(context, lines, each) : [each];
  });
}

function isLine(line: Proposal, { firstToken, endToken }: Proposal): boolean {
  return line.firstToken === firstToken && endToken <= line.endToken;
}

/** What is left of a cell type's name after the line in it; nothing where that is "cells" only. */
function withoutLine(context: RecognitionContext, lines: ByToken<Proposal>, cell: Proposal): Proposal[] {
  if (cell.source === 'reviewer') return [cell];
  for (let at = cell.firstToken; at < cell.endToken; at++) {
    const line = lines.at(at).find((each) => each.firstToken === at);
    if (!line) continue;
    const { endToken: firstToken } = line;
    if (cell.endToken - firstToken < 2) return [];
    return [{ ...cell, firstToken, start: context.spanOf(firstToken, cell.endToken).start, match: 'related' }];
  }
  return [cell];
}
