import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MOST_LENGTH, MOST_TERMS, readTerms } from '../../../src/core/terminology/read-terms';

/** Terms as `term|type|id|name|line`, problems as `line:column message`. */
function read(text: string, file = 'terms.csv') {
  const { terms, problems } = readTerms({ file, text });
  return {
    terms: terms.map(({ term, type, id, name, line }) => [term, type, id, name, line].join('|')),
    problems: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
    severities: problems.map(({ severity }) => severity),
  };
}

const TYPES = 'use gene, cell type, therapy, disease, variant, cell line, chemical or species';

describe('a table of terms', () => {
  it('gives terms with type, id, name and line, its columns in any order', () => {
    const text = 'note,ID,Term,name,type\n,CL:0000625,Tex cells,exhausted T cell,cell type\nx,,frost lotion,,drug\n';
    assert.deepEqual(read(text), {
      terms: ['Tex cells|cellType|CL:0000625|exhausted T cell|2', 'frost lotion|therapy|||3'],
      problems: [],
      severities: [],
    });
  });

  it('is read with tabs and semicolons too, and with line ends of Windows', () => {
    assert.deepEqual(read('term\ttype\r\nABC1-like\tgene\r\n', 'a.tsv').terms, ['ABC1-like|gene|||2']);
    assert.deepEqual(read('type;term\nspecies;"ice; fish"').terms, ['ice; fish|species|||2']);
  });

  it('needs no type where the id tells it, and writes ids as the lexicon does', () => {
    const text = 'term,id\nfrost gene,hgnc:5\nfrostoma,mondo:0000001\nICE-1,CVCL_0030\n';
    assert.deepEqual(read(text).terms, [
      'frost gene|gene|HGNC:5||2',
      'frostoma|disease|MONDO:0000001||3',
      'ICE-1|cellLine|Cellosaurus:CVCL_0030||4',
    ]);
  });

  it('tells what is wrong where it is, and still gives the good rows', () => {
    const text = [
      'term,type,id,name',
      ',gene,,',
      'frost,fruit,,',
      '  thaw , gene, see paper,',
      'melt,,,',
      'x,gene,,',
      `${'long '.repeat(50)},gene,,`,
      'ice,gene,,cold, wet',
      '"sleet,gene',
      'snow,gene,,',
      ',,,',
    ].join('\n');
    const { terms, problems, severities } = read(text);
    assert.deepEqual(terms, ['snow|gene|||10']);
    assert.deepEqual(problems, [
      '2:1 the term is missing',
      `3:7 “fruit” is no type: ${TYPES}`,
      '4:16 “see paper” is no id: write a prefix, a colon and the id (CL:0000236), or nothing',
      `5:6 the type is missing: ${TYPES}`,
      '6:1 the term is too short: it needs two letters or digits',
      '7:1 the term is 249 characters long; 200 is the most',
      '8:17 the row has 5 cells and the first row 4: a cell that holds the separator goes in quotes',
      '9:1 the quote that opens here is never closed',
    ]);
    assert.deepEqual(new Set(severities), new Set(['error']));
  });

  it('says what is expected when the first row names no columns', () => {
    const expected =
      'the first row must name the columns: term, type, id, name, in any order (term and type are needed, others are ignored)';
    assert.deepEqual(read('HER2,gene\nTex,cell type').problems, [`1:1 ${expected}; here it is “HER2, gene”`]);
    assert.deepEqual(read('# nothing yet\n').problems, [`1:1 the file has no rows; ${expected}`]);
    assert.deepEqual(read('').terms, []);
  });

  it('tells the first hundred problems and counts the others', () => {
    const { problems } = read(`term,type\n${',gene\n'.repeat(150)}`);
    assert.equal(problems.length, 101);
    assert.equal(problems[99], '101:1 the term is missing');
    assert.equal(problems[100], '101:1 and 50 more problems in this file');
  });

  it('is read up to the most terms, and says from where on it is not', () => {
    const row = (i: number) => `ice ${i} frost,gene`;
    const text = `term,type\n${Array.from({ length: MOST_TERMS + 5 }, (_, i) => row(i)).join('\n')}`;
    const { terms, problems } = read(text);
    assert.equal(terms.length, MOST_TERMS);
    assert.deepEqual(problems, [`${MOST_TERMS + 2}:1 only 50000 terms are read: what begins here is left out`]);
  }).timeout(10_000);

  it('is UTF-8, which is said where it is not', () => {
    assert.deepEqual(read('term,type\nfr\uFFFDst,gene\nfr\uFFFCst,gene').problems, [
      '2:1 the term holds a character that cannot be read: save the file as UTF-8',
      '3:1 the term holds a character that is none of a text',
    ]);
    assert.deepEqual(read('term,type\nPK\0\0,gene').problems, ['2:3 the file is no text in UTF-8']);
  });

  it('is not read when it is too large or no format of ours', () => {
    assert.deepEqual(read('x'.repeat(MOST_LENGTH + 1)).problems, ['1:1 the file is larger than 10 MB and is not read']);
    assert.deepEqual(read('term,type', 'terms.xlsx').problems, [
      '1:1 a terminology file ends in .csv, .tsv, .obo, .json',
    ]);
  });
});

describe('an OBO file of terms', () => {
  const STANZA = [
    'format-version: 1.2',
    'remark: any words',
    '',
    '[Term]',
    'id: CL:0000001 ! comment',
    'name: frost cell',
    'def: "A cell: cold." []',
    'synonym: "ice \\"cold\\" cell" EXACT []',
    'synonym: "winter cell" RELATED [PMID:1]',
    'synonym: "small frost cell" NARROW []',
    'synonym: "cell" BROAD []',
    'synonym: "frost cell" EXACT [PMID:2]',
    'synonym: "rime cell" []',
    '',
    '[Term]',
    'id: CL:0000002',
    'name: thawed cell',
    'is_obsolete: true',
    '',
    '[Typedef]',
    'id: part_of',
    'name: part of',
  ].join('\n');

  it('gives names and exact synonyms, related ones marked so, with the line of each', () => {
    const { terms, problems } = readTerms({ file: 'a.obo', text: STANZA });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      terms.map(({ term, type, id, name, match, line }) => [line, term, match, type, id, name]),
      [
        [6, 'frost cell', 'exact', 'cellType', 'CL:0000001', 'frost cell'],
        [8, 'ice "cold" cell', 'exact', 'cellType', 'CL:0000001', 'frost cell'],
        [9, 'winter cell', 'related', 'cellType', 'CL:0000001', 'frost cell'],
        [10, 'small frost cell', 'related', 'cellType', 'CL:0000001', 'frost cell'],
        [13, 'rime cell', 'related', 'cellType', 'CL:0000001', 'frost cell'],
      ],
    );
  });

  it('says how to tell the type where the ids do not, and takes it from the head', () => {
    const own = '[Term]\nid: ICE:1\nname: black ice\n\n[Term]\nid: ICE:2\nname: sea ice\n';
    assert.deepEqual(read(own, 'a.obo'), {
      terms: [],
      problems: [
        '3:1 2 terms with the prefix ICE left out, as it does not tell their type: ' +
          'write the line “remark: biogloss-type: disease” (or another type) before the first [Term]',
      ],
      severities: ['error'],
    });
    assert.deepEqual(read(`remark: biogloss-type: cell type\n\n${own}`, 'a.obo').terms, [
      'black ice|cellType|ICE:1|black ice|5',
      'sea ice|cellType|ICE:2|sea ice|9',
    ]);
    assert.deepEqual(read(`remark: biogloss-type: fruit\n${STANZA}`, 'a.obo').problems, [
      `1:1 “fruit” is no type: ${TYPES}`,
    ]);
  });

  it('only warns of strangers among terms that tell their type', () => {
    const mixed = `${STANZA}\n[Term]\nid: UBERON:1\nname: cold foot\n`;
    assert.deepEqual(read(mixed, 'a.obo').severities, ['warning']);
  });

  it('tells what is wrong with a stanza', () => {
    const text =
      '[Term]\nname: no id\n[Term]\nid: two words\n[Term]\nid: CL:1\nsynonym: bare EXACT\n[Term]\nid: CL:2\nname: x';
    assert.deepEqual(read(text, 'a.obo').problems, [
      '2:1 the term has no id',
      '3:1 “two words” is no id of a term (like CL:0000236)',
      '5:1 the term has no name',
      '7:1 a synonym is written “synonym: "words" EXACT []”',
      '10:1 “x” is left out: the term is too short: it needs two letters or digits',
    ]);
    assert.deepEqual(read('term,type\n', 'a.obo').problems, [
      '1:1 there is no [Term] in the file: is it an ontology in the OBO format?',
    ]);
  });
});

describe('an OBO graph of terms', () => {
  const OBO = 'http://purl.obolibrary.org/obo/';
  const node = (id: string, lbl: string, meta = {}) => ({ id: `${OBO}${id}`, lbl, type: 'CLASS', meta });
  const write = (nodes: readonly object[], comments: readonly string[] = []) =>
    JSON.stringify({ graphs: [{ nodes, edges: [], meta: { comments } }] }, null, 1);

  it('gives names and synonyms with their lines, without obsolete terms and relations', () => {
    const synonyms = [
      { pred: 'hasExactSynonym', val: 'rime disease' },
      { pred: 'hasRelatedSynonym', val: 'winter ailment' },
      { pred: 'hasBroadSynonym', val: 'ailment' },
      { pred: 'toString', val: 'ailments' },
    ];
    const text = write([
      node('DOID_1', 'frost disease', { synonyms }),
      node('DOID_2', 'old frost disease', { deprecated: true }),
      { id: `${OBO}RO_1`, lbl: 'part of', type: 'PROPERTY' },
      { id: 'http://identifiers.org/hgnc/5', lbl: 'ICE1 gene' },
    ]);
    const lines = text.split('\n');
    const lineOf = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;
    const { terms, problems } = readTerms({ file: 'a.json', text });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      terms.map(({ term, type, id, match, line }) => [term, type, id, match, line]),
      [
        ['frost disease', 'disease', 'DOID:1', 'exact', lineOf('"frost disease"')],
        ['rime disease', 'disease', 'DOID:1', 'exact', lineOf('rime disease')],
        ['winter ailment', 'disease', 'DOID:1', 'related', lineOf('winter ailment')],
        ['ICE1 gene', 'gene', 'HGNC:5', 'exact', lineOf('ICE1 gene')],
      ],
    );
  });

  it('says how to tell the type where the ids do not, and takes it from the comments', () => {
    const nodes = [node('ICE_1', 'black ice')];
    assert.deepEqual(read(write(nodes), 'a.json').problems, [
      '7:13 one term with the prefix ICE left out, as it does not tell their type: ' +
        'add "biogloss-type: disease" (or another type) to the "comments" in the "meta" of its graph',
    ]);
    assert.deepEqual(read(write(nodes, ['biogloss-type: chemical']), 'a.json').terms, [
      'black ice|chemical|ICE:1|black ice|7',
    ]);
  });

  it('tells where a text stops being JSON, and when it is none of an ontology', () => {
    assert.deepEqual(read('{\n  "graphs": [\n    {,}\n  ]\n}', 'a.json').problems, [
      '3:6 this is no JSON: a name in quotes is missing',
    ]);
    assert.deepEqual(read('\n[1, 2]', 'a.json').problems, [
      '2:1 there are no "graphs" in the file: is it an ontology in OBO graphs JSON?',
    ]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['term,type,id\n', 'a', 'CL:1', ',', '"', '\n', '[Term]\n', 'id: ', 'name: ', 'synonym: "', '\\', '{', '}'],
    ...['[', ']', '"graphs":', '"nodes":', '"id":', '"lbl":', ':', ' ', 'gene', '\u0000', '\uD800', '#', '\t', '\r'],
  );
  for (const ending of ['csv', 'tsv', 'obo', 'json']) {
    it(`is read as .${ending} without a throw, its problems and terms within its lines`, () => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
          const text = pieces.join('');
          const lines = text.split(/\r\n|\r|\n/).length;
          const { terms, problems } = readTerms({ file: `a.${ending}`, text });
          for (const { line } of [...terms, ...problems]) assert.ok(line >= 1 && line <= lines);
        }),
      );
    });

    it(`is read as .${ending} in linear time`, () => {
      for (const unit of [
        '{"a":',
        '[',
        '"',
        '[Term]\n',
        'synonym: "\\',
        '[Term]\nid: CL:1\nname: a\n',
        ' {',
        'a,b\n',
      ]) {
        readTerms({ file: `a.${ending}`, text: `term,type\n${unit.repeat(Math.ceil(500_000 / unit.length))}` });
      }
    }).timeout(10_000);
  }
});
