import type { Token } from '../../../src/core/text/paper-text';
import { splitName } from '../../../src/core/lexicon/fold';
import { compileLexicon, type LexiconTables } from '../../../src/lexicon-build/compile-lexicon';
import { parseTable } from '../../../src/lexicon-build/table';

const source = { id: 'test', name: 'Test', licence: 'CC0 1.0', date: '2026-02-01', url: 'https://example.org' };

const GENES = [
  'id\tsubtype\tpreferred\tname\texact\tprevious\txrefs\tparents\tfacts',
  'NCBIGene:3558\tgene\tIL2\tinterleukin 2\tIL-2|TCGF\t\tHGNC:6001|OMIM:147680\tHGNC.FAMILY:601\tlocation=4q27|interest=12',
  'NCBIGene:11009\tgene\tIL24\tinterleukin 24\tmda-7\tST16\t\t\t',
  'NCBIGene:7454\tgene\tWAS\tWASP actin nucleation promoting factor\tWASP\tTHC\t\t\t',
  'NCBIGene:4790\tgene\tNFKB1\tnuclear factor kappa B subunit 1\tNF-kappaB|NFkB\t\t\t\t',
  'NCBIGene:7040\tgene\tTGFB1\ttransforming growth factor beta 1\tTGFbeta|TGF-β\t\t\t\t',
  'NCBIGene:1612\tgene\tDAPK1\tdeath associated protein kinase 1\tDC\t\t\t\t',
].join('\n');
const FAMILIES = 'id\tsubtype\tpreferred\texact\nHGNC.FAMILY:601\tgene family\tInterleukins\tmda-7';
const CELLS = [
  'id\tsubtype\tpreferred\texact\trelated',
  'CL:0000084\tcell type\tT cell\tT lymphocyte\t',
  'CL:0000451\tcell type\tdendritic cell\tDC\t',
  'CL:0000623\tcell type\tnatural killer cell\t\tNK cells',
  'CL:0000625\tcell type\tCD8-positive, alpha-beta T cell\tCD8+ T cell\t',
].join('\n');

export const smallTables: LexiconTables = {
  sources: [source],
  vocabularies: [
    { type: 'cellType', source: 'test', rows: parseTable(CELLS, 'cells.tsv') },
    { type: 'gene', source: 'test', rows: parseTable(GENES, 'genes.tsv') },
    { type: 'gene', source: 'test', rows: parseTable(FAMILIES, 'families.tsv') },
  ],
  stems: [{ stem: 'tinib', position: 'suffix', meaning: 'tyrosine kinase inhibitors' }],
  hash: '0123456789abcdef',
};

export const smallBytes = (): Uint8Array => compileLexicon(smallTables);

/** Tokens as the text layer gives them, near enough for matching. */
export function tokensOf(text: string): Token[] {
  let at = 0;
  return splitName(text).map(({ text: word, spaced }) => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    return { text: word, lower: word.toLowerCase(), spaced, start, end: at };
  });
}
