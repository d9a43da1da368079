import { byToken } from '../by-token';
import type { Proposal } from '../context';

/**
 * Where a disease's name and another name share words, the disease fits itself in: it begins no sooner than the cell type
 * that goes on after it ("drug-resistant [myeloma] cells"), and where a gene's name leads into it the gene belongs to it
 * ("[coagulation factor V] deficiency").
 */
export function fitDiseases(proposals: readonly Proposal[]): readonly Proposal[] {
  if (!proposals.some(({ type }) => type === 'disease')) return proposals;
  const rivals = byToken(proposals.filter(({ type }) => type === 'cellType' || type === 'gene'));
  return proposals.map((each) =>
    each.type === 'disease' && each.source !== 'reviewer'
      ? fitted(each, rivals.at(each.firstToken), rivals.at(each.endToken - 1))
      : each,
  );
}

type Rivals = readonly Proposal[];

function fitted(disease: Proposal, atStart: Rivals, atEnd: Rivals): Proposal {
  const cell = atEnd.find((rival) => rival.type === 'cellType' && rival.endToken > disease.endToken);
  if (cell && cell.firstToken > disease.firstToken) return beginningWith(disease, cell);
  const gene = atStart.find((rival) => rival.type === 'gene' && rival.firstToken < disease.firstToken);
  return gene && gene.endToken < disease.endToken ? beginningWith(disease, gene) : disease;
}

function beginningWith(disease: Proposal, { firstToken, start }: Proposal): Proposal {
  return { ...disease, firstToken, start, match: 'related' };
}
