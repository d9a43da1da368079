import assert from 'node:assert/strict';
import { withDesignations, withInterest } from '../../../src/lexicon-build/gene-designations';
import { cellLinesOf } from '../../../src/lexicon-build/import-cell-lines';
import { cellsOf } from '../../../src/lexicon-build/import-cells';
import { diseasesOf, tumourTypesOf } from '../../../src/lexicon-build/import-diseases';
import { drugsOf, withAntibodies, withEssential } from '../../../src/lexicon-build/import-drugs';
import { geneFamiliesOf, genesOf, tableOfGene } from '../../../src/lexicon-build/import-genes';
import { proceduresOf } from '../../../src/lexicon-build/import-procedures';
import { stemsTable } from '../../../src/lexicon-build/import-stems';
import { isSystematicName, isTellingName } from '../../../src/lexicon-build/name-filters';
import { addNames } from '../../../src/lexicon-build/supplements';
import { formatTable, parseTable, type Row } from '../../../src/lexicon-build/table';

const HGNC = [
  'hgnc_id\tsymbol\tname\tlocus_group\tstatus\tlocation\talias_symbol\talias_name\tprev_symbol\tprev_name\tgene_group\tgene_group_id\tentrez_id\tensembl_gene_id\tuniprot_ids\tmgd_id\trgd_id\tomim_id',
  'HGNC:1\tABC1\talpha bravo 1\tprotein-coding gene\tApproved\t7q11.2\t"AB-1|A1B"\t"alpha one"\tOLD1\t"old ""quoted"" one|old two"\t"Alphas family|Bravo proteins (BRV)"\t"11|12"\t101\tENSG01\tP1\tMGI:5\tRGD:6\t600001',
  'HGNC:2\tABC2\talpha bravo 2\tpseudogene\tApproved\tXp22\t\t\t\t\t\t\t\t\t\t\t\t',
  'HGNC:3\tGONE\tgone\tother\tEntry Withdrawn\t1p1\t\t\t\t\t\t\t\t\t\t\t\t',
].join('\n');

const OBO = `format-version: 1.2

[Term]
id: XX:0000001
name: root thing

[Term]
id: CL:0009001
name: made-up cell
def: "Never read." [X:1]
synonym: "made \\"up\\" cell" EXACT []
synonym: "imaginary cell" RELATED OMO:0003000 [X:2]
xref: FMA:1 {source="x"}
is_a: CL:0000000 ! cell

[Term]
id: CL:0009002
name: obsolete fancy cell
is_obsolete: true

[Typedef]
id: part_of
name: part of
`;

const GRAPH = JSON.stringify({
  graphs: [
    {
      nodes: [
        {
          id: 'http://purl.obolibrary.org/obo/CL_0009001',
          lbl: 'made-up cell',
          type: 'CLASS',
          meta: {
            definition: { val: 'Never read.' },
            synonyms: [
              { pred: 'hasExactSynonym', val: 'made "up" cell' },
              { pred: 'hasRelatedSynonym', val: 'imaginary cell' },
            ],
            xrefs: [{ val: 'FMA:1' }],
          },
        },
        {
          id: 'http://purl.obolibrary.org/obo/CL_0009002',
          lbl: 'obsolete fancy cell',
          type: 'CLASS',
          meta: { deprecated: true },
        },
        { id: 'http://purl.obolibrary.org/obo/BFO_0000050', lbl: 'part of', type: 'PROPERTY' },
      ],
      edges: [
        {
          sub: 'http://purl.obolibrary.org/obo/CL_0009001',
          pred: 'is_a',
          obj: 'http://purl.obolibrary.org/obo/CL_0000000',
        },
      ],
    },
  ],
});

const MADE_UP_CELL: Row = {
  id: 'CL:0009001',
  subtype: 'cell type',
  name: 'made-up cell',
  synonyms: [
    { text: 'made "up" cell', kind: 'exact' },
    { text: 'imaginary cell', kind: 'related' },
  ],
  xrefs: ['FMA:1'],
  parents: ['CL:0000000'],
  facts: {},
};

const plain = ({ id, subtype, name, synonyms, xrefs, parents, facts }: Row): Row => ({
  id,
  subtype,
  name,
  synonyms,
  xrefs,
  parents,
  facts,
});

describe('the import of genes', () => {
  it('reads approved genes of the HGNC complete set with quoted lists', () => {
    const [first, second, ...others] = genesOf(HGNC);
    assert.deepEqual(others, []);
    assert.deepEqual(first, {
      id: 'NCBIGene:101',
      subtype: 'gene',
      name: 'ABC1',
      synonyms: [
        { text: 'alpha bravo 1', kind: 'name' },
        { text: 'AB-1', kind: 'exact' },
        { text: 'A1B', kind: 'exact' },
        { text: 'alpha one', kind: 'exact' },
        { text: 'OLD1', kind: 'previous' },
        { text: 'old "quoted" one', kind: 'previous' },
        { text: 'old two', kind: 'previous' },
      ],
      xrefs: ['HGNC:1', 'Ensembl:ENSG01', 'UniProt:P1', 'OMIM:600001', 'MGI:5', 'RGD:6'],
      parents: ['HGNC.FAMILY:11', 'HGNC.FAMILY:12'],
      facts: { location: '7q11.2', locusGroup: 'protein-coding gene' },
    });
    assert.equal(second?.id, 'HGNC:2', 'the HGNC id where NCBI has none');
    assert.deepEqual(
      [first, second].map((gene) => gene && tableOfGene(gene)),
      ['chr07', 'chrX'],
    );
  });

  it('makes the gene groups concepts of their own, with the short form in use', () => {
    assert.deepEqual(
      geneFamiliesOf(HGNC).map(({ id, name, synonyms }) => [id, name, synonyms.map(({ text }) => text)]),
      [
        ['HGNC.FAMILY:11', 'Alphas family', ['Alphas']],
        ['HGNC.FAMILY:12', 'Bravo proteins (BRV)', ['Bravo proteins', 'BRV']],
      ],
    );
  });

  it("adds NCBI's telling names as designations, once, and none to pseudogenes", () => {
    const info = [
      '#tax_id\tGeneID\tSynonyms\tOther_designations',
      '9606\t101\tAB1|QRS7\talpha bravo protein|hypothetical protein LOC101|protein|"odd name',
    ].join('\n');
    const [gene, pseudogene] = withDesignations(genesOf(HGNC), [info, 'entrez\taliases\n101\tQRS-7|TUV8']);
    assert.deepEqual(
      gene?.synonyms.filter(({ kind }) => kind === 'designation').map(({ text }) => text),
      ['"odd name', 'QRS7', 'TUV8', 'alpha bravo protein'],
    );
    assert.equal(
      pseudogene?.synonyms.some(({ kind }) => kind === 'designation'),
      false,
    );
  });

  it('adds the order of interest', () => {
    const [gene] = withInterest(
      genesOf(HGNC),
      '## x\n# chr\tstart\tlength\tid\tsymbol\n1\t2\t3\t4\tZZZ\n1\t2\t3\t4\tABC1\n',
    );
    assert.equal(gene?.facts['interest'], '2');
  });

  it('tells names from clone numbers and empty words', () => {
    for (const name of ['TAK1', 'p38 alpha', 'fms-like kinase']) assert.ok(isTellingName(name), name);
    for (const name of [
      'RP11-12A3',
      'epididymis luminal protein 3',
      'hypothetical protein X',
      'protein',
      'A1',
      '12345',
    ]) {
      assert.ok(!isTellingName(name), name);
    }
  });
});

describe('the import of cell types', () => {
  it('reads OBO and OBO graphs alike', () => {
    for (const release of [OBO, GRAPH]) {
      const [cell, obsolete, ...others] = cellsOf([release]);
      assert.deepEqual(cell && plain(cell), MADE_UP_CELL);
      assert.equal(obsolete?.subtype, 'obsolete cell type');
      assert.deepEqual(others, []);
    }
  });

  it('reads the table and the JSON lines, the first release that has a term being believed', () => {
    const table =
      'id\tlabel\texact\trelated\tbroad\tnarrow\tparents\txrefs\tdefinition\nCL:0000000\tcell\t\tunit\t\t\t\t\tNever read.\n';
    const line = (id: string, label: string) =>
      JSON.stringify({ norm_concept_id: id, norm_preferred_label: label, synonyms: ['other'] });
    const rows = cellsOf([table, `${line('CL:0000000', 'not this')}\n${line('CL:0000005', 'new cell')}\n`]);
    assert.deepEqual(
      rows.map(({ id, name, subtype, synonyms }) => [id, name, subtype, synonyms]),
      [
        ['CL:0000000', 'cell', 'generic cell', [{ text: 'unit', kind: 'related' }]],
        ['CL:0000005', 'new cell', 'cell type', [{ text: 'other', kind: 'related' }]],
      ],
    );
  });
});

describe('the import of therapies', () => {
  const VOCABULARY = [
    'DrugBank ID,Accession Numbers,Common name,CAS,UNII,Synonyms,Standard InChI Key',
    'DB99991,,Inventumab,1-2-3,ABC,"Inventumab | Inventumabum | IV-12, modified | (2S,4R)-2-amino-4-methyl-N-(3-chlorophenyl)acid",',
    'DB99992,,Plainol,,,Plainolum,',
  ].join('\n');

  it("reads DrugBank's vocabulary without systematic names", () => {
    const [first] = drugsOf(VOCABULARY);
    assert.deepEqual(first, {
      id: 'DrugBank:DB99991',
      subtype: 'drug',
      name: 'Inventumab',
      synonyms: [
        { text: 'Inventumabum', kind: 'exact' },
        { text: 'IV-12, modified', kind: 'exact' },
      ],
      xrefs: ['CAS:1-2-3', 'UNII:ABC'],
      parents: [],
      facts: {},
    });
    assert.ok(isSystematicName('3-(2-chlorophenyl)-5-methyl-4-isoxazolyl penicillin'));
    assert.ok(!isSystematicName('Interleukin-2/diphtheria toxin fusion protein'));
  });

  it('adds targets and brands of antibodies, and the antibodies that no drug is', () => {
    const table = 'Inventumab\tBrandolin, Xyz\tmab\thuman\tCD999\tY\tx\nNovumab (= NM-1)\t\tmab\tmouse\t?\t\tx\n';
    const { drugs, antibodies } = withAntibodies(drugsOf(VOCABULARY), table);
    assert.deepEqual(drugs[0]?.facts, { target: 'CD999' });
    assert.ok(drugs[0].synonyms.some(({ text }) => text === 'Brandolin'));
    assert.deepEqual(
      antibodies.map(({ id, name, synonyms, facts }) => [id, name, synonyms.map(({ text }) => text), facts]),
      [['BIOGLOSS:antibody-novumab', 'Novumab', ['NM-1'], {}]],
    );
  });

  it('marks essential medicines by any of their names', () => {
    const [first, second] = withEssential(drugsOf(VOCABULARY), 'plainolum\n');
    assert.deepEqual([first?.facts, second?.facts], [{}, { essential: 'WHO 2021' }]);
  });

  it('sorts MAxO into procedures and diagnostics by branch', () => {
    const obo = [
      '[Term]\nid: MAXO:0000003\nname: diagnostic procedure\n',
      '[Term]\nid: MAXO:0000900\nname: looking\nis_a: MAXO:0000003 ! diagnostic procedure\n',
      '[Term]\nid: MAXO:0000901\nname: mending\nsynonym: "repair" EXACT []\nis_a: MAXO:0000002\n',
    ].join('\n');
    assert.deepEqual(
      proceduresOf(obo).map(({ id, subtype }) => [id, subtype]),
      [
        ['MAXO:0000003', 'diagnostic procedure'],
        ['MAXO:0000900', 'diagnostic procedure'],
        ['MAXO:0000901', 'procedure'],
      ],
    );
  });

  it('reads the position of a stem off its hyphens', () => {
    assert.equal(
      stemsTable([
        '-tinib\tkinase inhibitors\ncef-\t"antibiotics, cephalosporins"\n',
        '-li-\timmunomodulating\n-x\t\n',
      ]),
      'stem\tposition\tmeaning\ncef\tprefix\tantibiotics, cephalosporins\nli\tinfix\timmunomodulating\ntinib\tsuffix\tkinase inhibitors\n',
    );
  });
});

describe('the import of what disambiguates', () => {
  it('reads diseases from ontology and label table', () => {
    const obo =
      '[Term]\nid: DOID:1\nname: made-up cancer\nsynonym: "invented tumour" EXACT []\nis_a: DOID:162 ! cancer\n';
    const rows = diseasesOf(
      [obo],
      'id\tlabel\tsubClassOf\n"DOID:1"\t"made-up cancer"\t"cancer"\n"DOID:2"\t"other illness"\t"x"\n',
    );
    assert.deepEqual(
      rows.map(({ id, name, parents }) => [id, name, parents]),
      [
        ['DOID:1', 'made-up cancer', ['DOID:162']],
        ['DOID:2', 'other illness', []],
      ],
    );
  });

  it('reads the tree of tumour types', () => {
    const tree = {
      TISSUE: {
        code: 'TISSUE',
        name: 'Tissue',
        children: {
          AAA: {
            code: 'AAA',
            name: 'A tumour',
            parent: 'TISSUE',
            children: { BBB: { code: 'BBB', name: 'B tumour', parent: 'AAA' } },
          },
        },
      },
    };
    assert.deepEqual(
      tumourTypesOf(JSON.stringify(tree)).map(({ id, parents }) => [id, parents]),
      [
        ['ONCOTREE:AAA', []],
        ['ONCOTREE:BBB', ['ONCOTREE:AAA']],
      ],
    );
  });

  it('reads cell lines that have a Cellosaurus accession', () => {
    const csv =
      'stripped_cell_line_name,Alias,RRID,primary_disease\nAB12,"AB-12, AB 12b",CVCL_9999,Some Cancer\nNOID,,,x\n';
    assert.deepEqual(
      cellLinesOf(csv).map(({ id, name, synonyms }) => [id, name, synonyms.map(({ text }) => text)]),
      [['Cellosaurus:CVCL_9999', 'AB12', ['AB-12', 'AB 12b']]],
    );
  });
});

describe('tables', () => {
  it('come back as they were written', () => {
    const rows = [MADE_UP_CELL, { ...MADE_UP_CELL, id: 'CL:9', xrefs: [], facts: { a: '1=2', b: 'x' } }];
    const text = formatTable(rows);
    assert.equal(text.split('\n')[0], 'id\tsubtype\tpreferred\texact\trelated\txrefs\tparents\tfacts');
    assert.deepEqual(parseTable(text, 'x.tsv'), [rows[1], rows[0]]);
  });

  it('name the file and line of a mistake', () => {
    assert.throws(() => parseTable('id\tpreferred\tsynonyms\n', 'x.tsv'), /x\.tsv: unknown column "synonyms"/);
    assert.throws(() => parseTable('id\tpreferred\nA:1\tone\nA:2\n', 'x.tsv'), /x\.tsv:3: 1 cells for 2 columns/);
    assert.throws(() => parseTable('id\tpreferred\nA:1\t\n', 'x.tsv'), /x\.tsv:2: a concept needs/);
  });

  it('refuse extra names for a concept that has gone or been renamed', () => {
    const extra: Row = { ...MADE_UP_CELL, synonyms: [{ text: 'muc', kind: 'exact' }] };
    assert.equal(addNames([MADE_UP_CELL], [extra])[0]?.synonyms.at(-1)?.text, 'muc');
    assert.throws(() => addNames([MADE_UP_CELL], [{ ...extra, name: 'renamed' }]), /call it "renamed"/);
    assert.throws(() => addNames([], [extra]), /in no table/);
  });
});
