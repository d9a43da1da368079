import assert from 'node:assert/strict';
import type { Concept } from '../../../src/core/lexicon/lexicon';
import { buildCard } from '../../../src/core/presentation/card';
import { buildAnalysis, buildClaim, buildCue, buildEntity, buildEvidence, spanOf } from '../../support/build-analysis';
import { fakeLexicon } from '../../support/fake-services';

const SOURCE = {
  id: 'hgnc',
  name: 'HGNC complete set',
  licence: 'CC0 1.0',
  date: '2024-10',
  url: 'https://x.example/',
};
const ERBB2: Concept = {
  id: 'NCBIGene:2064',
  type: 'gene',
  subtype: 'gene',
  name: 'ERBB2',
  synonyms: [
    { text: 'erb-b2 receptor tyrosine kinase 2', kind: 'name' },
    ...['HER2', 'NEU', 'CD340', 'HER-2', 'c-ERB2', 'erbb2', 'p185'].map((text) => ({ text, kind: 'exact' as const })),
    { text: 'growth factor receptor', kind: 'broad' },
  ],
  xrefs: ['HGNC:3430', 'Ensembl:ENSG00000141736', 'UniProt:P04626', 'UniProt:X6R3I8'],
  parents: [],
  facts: { location: '17q12' },
  source: SOURCE,
};
const RADIATION: Concept = {
  ...ERBB2,
  id: 'MAXO:0000014',
  type: 'therapy',
  subtype: 'procedure',
  name: 'radiation therapy',
  synonyms: [],
  xrefs: [],
  facts: {},
};

const TEXT = 'HER2 rose. ERBB2 fell after radiotherapy. HER2 was gone. An unknown thing.';
const her2 = (nth: number) => buildEntity(TEXT, 'HER2', { id: 'NCBIGene:2064', name: 'ERBB2' }, nth);
const ENTITIES = [
  her2(1),
  buildEntity(TEXT, 'ERBB2', { id: 'NCBIGene:2064', name: 'ERBB2', score: 0.2 }),
  buildEntity(TEXT, 'radiotherapy', {
    type: 'therapy',
    id: 'MAXO:0000014',
    name: 'radiation therapy',
    match: 'related',
  }),
  her2(2),
  buildEntity(TEXT, 'unknown thing', { type: 'cellType' }),
];
const CLAIMS = [
  buildClaim(TEXT, 'HER2 rose.', { entities: [0], rank: 2 }),
  buildClaim(TEXT, 'ERBB2 fell after radiotherapy.', {
    entities: [1, 2],
    rank: 1,
    design: 'animal',
    evidence: buildEvidence({ ocebm: 5 }),
  }),
  buildClaim(TEXT, 'HER2 was gone.', { entities: [3], rank: 3 }),
];
const ANALYSIS = buildAnalysis({ entities: ENTITIES, claims: CLAIMS });
const LEXICON = fakeLexicon([ERBB2, RADIATION]);

describe('a card', () => {
  const card = buildCard(ANALYSIS, 0, LEXICON);

  it('names the thing, its full name, type, place and source', () => {
    assert.equal(card.name, 'ERBB2');
    assert.equal(card.fullName, 'erb-b2 receptor tyrosine kinase 2');
    assert.equal(card.typeLabel, 'gene');
    assert.equal(card.match, 'exact');
    assert.deepEqual(card.facts, ['17q12']);
    assert.equal(card.source, 'HGNC complete set, 2024-10');
  });

  it('links the ids that a reviewer follows, one of each registry', () => {
    assert.deepEqual(card.ids, [
      { label: 'NCBI Gene 2064', address: 'https://www.ncbi.nlm.nih.gov/gene/2064' },
      { label: 'HGNC 3430', address: 'https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:3430' },
      { label: 'UniProt P04626', address: 'https://www.uniprot.org/uniprotkb/P04626/entry' },
    ]);
  });

  it('gives a few other names, neither broader ones nor the name itself', () => {
    assert.deepEqual(card.synonyms, ['HER2', 'NEU', 'CD340', 'HER-2', 'c-ERB2']);
    assert.equal(card.moreSynonyms, 1);
  });

  it('counts mentions whatever their spelling, and goes round from the last to the first', () => {
    assert.deepEqual(card.mentions, {
      count: 3,
      previous: spanOf(TEXT, 'HER2', 2),
      next: spanOf(TEXT, 'ERBB2'),
    });
  });

  it('leaves mentions out that are not shown', () => {
    const { mentions } = buildCard(ANALYSIS, 0, LEXICON, ({ score }) => score >= 0.5);
    assert.equal(mentions.count, 2);
    assert.deepEqual(mentions.next, spanOf(TEXT, 'HER2', 2));
  });

  it('lists the claims about the thing with their level, the first to read first', () => {
    assert.deepEqual(
      card.claims.map(({ level, plain }) => `${level}: ${plain}`),
      ['OCEBM 5 · animal experiment: ERBB2 fell after radiotherapy.', 'no level: design cannot be told: HER2 rose.'],
    );
    assert.equal(card.moreClaims, 1);
  });

  it('says of which gene a variant is', () => {
    const [first] = ANALYSIS.entities;
    assert.ok(first);
    const variant = { ...first, type: 'variant' as const, id: null, gene: { id: 'NCBIGene:673', name: 'BRAF' } };
    assert.equal(buildCard({ ...ANALYSIS, entities: [variant] }, 0, LEXICON).typeLabel, 'variant of BRAF');
  });

  it('says what kind of therapy, and searches trials by intervention', () => {
    const therapy = buildCard(ANALYSIS, 2, LEXICON);
    assert.equal(therapy.typeLabel, 'therapy (procedure)');
    assert.equal(therapy.match, 'related');
    assert.equal(therapy.fullName, null);
    assert.deepEqual(therapy.mentions, { count: 1, previous: null, next: null });
    assert.deepEqual(
      therapy.searches.map(({ address }) => address),
      [
        'https://pubmed.ncbi.nlm.nih.gov/?term=radiation%20therapy',
        'https://clinicaltrials.gov/search?intr=radiation%20therapy',
      ],
    );
  });

  it('searches substances in PubChem too', () => {
    const drug = { ...RADIATION, id: 'DrugBank:DB00072', subtype: 'drug', name: 'Trastuzumab' };
    const entity = buildEntity(TEXT, 'HER2', { type: 'therapy', id: drug.id });
    const { searches } = buildCard(buildAnalysis({ entities: [entity] }), 0, fakeLexicon([drug]));
    assert.equal(searches.at(-1)?.address, 'https://pubchem.ncbi.nlm.nih.gov/#query=Trastuzumab');
  });

  it('uses the words themselves where no vocabulary has the thing', () => {
    const unknown = buildCard(ANALYSIS, 4, LEXICON);
    assert.equal(unknown.name, 'unknown thing');
    assert.equal(unknown.match, 'unknown');
    assert.deepEqual([unknown.ids, unknown.source], [[], null]);
  });

  it('says of your own term that it is, and where you wrote it', () => {
    const text = 'A frost lotion.';
    const origin = { file: '.biogloss/ice.csv', line: 7 };
    const why = [{ ...buildCue(text, 'frost lotion', 'reviewer.term'), origin }];
    const own = { type: 'therapy' as const, source: 'reviewer' as const, name: 'Frigor', why };
    const cardOf = (parts: object) =>
      buildCard(
        buildAnalysis({ entities: [buildEntity(text, 'frost lotion', { ...own, ...parts })] }),
        0,
        fakeLexicon(),
      );
    const { name, match, reasons } = cardOf({});
    assert.deepEqual([name, match], ['Frigor', 'own']);
    assert.deepEqual(reasons, [{ title: 'Your own term, .biogloss/ice.csv line 7', quote: null }]);
    assert.equal(cardOf({ id: 'ICE:1' }).match, 'exact');
  });

  it('gives each reason once, with the words it rests on unless they are the mention', () => {
    const why = [
      buildCue(TEXT, 'HER2', 'test.one'),
      buildCue(TEXT, 'rose', 'test.two'),
      buildCue(TEXT, 'fell', 'test.two'),
    ];
    const analysis = buildAnalysis({ entities: [{ ...her2(1), why }] });
    assert.deepEqual(buildCard(analysis, 0, LEXICON).reasons, [
      { title: 'Test.one', quote: null },
      { title: 'Test.two', quote: 'rose' },
    ]);
  });

  it('says how sure the trained tagger is, where it read the words', () => {
    const why = [buildCue(TEXT, 'HER2', 'gene.alias')];
    const analysis = buildAnalysis({ entities: [{ ...her2(1), why, tagger: 0.98 }] });
    assert.deepEqual(buildCard(analysis, 0, LEXICON).reasons, [
      { title: 'Is another name of this gene', quote: null },
      { title: 'Trained tagger: 0.98', quote: null },
    ]);
  });

  it('says what else it could be, without the sense that was chosen', () => {
    const candidates = [
      { id: 'NCBIGene:2064', name: 'ERBB2', score: 0.8 },
      { id: 'NCBIGene:4744', name: 'NEFH', score: 0.1 },
    ];
    const analysis = buildAnalysis({ entities: [{ ...her2(1), candidates }] });
    assert.deepEqual(buildCard(analysis, 0, LEXICON).alternatives, [
      { name: 'NEFH', label: 'NCBI Gene 4744', address: 'https://www.ncbi.nlm.nih.gov/gene/4744' },
    ]);
  });

  it('refuses an entity that is not there', () => {
    assert.throws(() => buildCard(ANALYSIS, 99, LEXICON), RangeError);
  });
});
