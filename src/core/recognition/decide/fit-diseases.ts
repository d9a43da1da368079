import type { Proposal } from '../context';

/**
 * Where a disease's name and another name share words, the disease fits itself in: it begins no sooner than the cell type
 * that goes on after it ("drug-resistant [myeloma] cells"), and where a gene's name leads into it the gene belongs to it
 * ("[coagulation factor V] deficiency").
 */
export function fitDiseases(proposals: readonly Proposal[]): readonly Proposal[] {
  const rivals = rivalsByToken(proposals);
  if (rivals.size === 0) return proposals;
  return proposals.map((each) =>
    each.type === 'disease' && each.source !== 'reviewer'
      ? fitted(each, rivals.get(each.firstToken), rivals.get(each.endToken - 1))
      : each,
  );
}

type Rivals = readonly Proposal[] | undefined;

function fitted(disease: Proposal, atStart: Rivals, atEnd: Rivals): Proposal {
  const cell = atEnd?.find((rival) => rival.type === 'cellType' && rival.endToken > disease.endToken);
  if (cell && cell.firstToken > disease.firstToken) return beginningWith(disease, cell);
  const gene = atStart?.find((rival) => rival.type === 'gene' && rival.firstToken < disease.firstToken);
  return gene && gene.endToken < disease.endToken ? beginningWith(disease, gene) : disease;
}

function beginningWith(disease: Proposal, { firstToken, start }: Proposal): Proposal {
  return { ...disease, firstToken, start, match: 'related' };
}

/** Cell types and genes by each of their tokens; none where there is no disease. */
function rivalsByToken(proposals: readonly Proposal[]): ReadonlyMap<number, readonly Proposal[]> {
  const rivals = new Map<number, Proposal[]>();
  if (!proposals.some(({ type }) => type === 'disease')) return rivals;
  for (const each of proposals) {
    if (each.type !== 'cellType' && each.type !== 'gene') continue;
    for (let at = each.firstToken; at < each.endToken; at++) {
      const there = rivals.get(at);
      if (there) there.push(each);
      else rivals.set(at, [each]);
    }
  }
  return rivals;
}
