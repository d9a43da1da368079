import assert from 'node:assert/strict';
import type { Analysis, Entity } from '../../../src/core/analysis';
import type { PlacedAnnotation } from '../../../src/core/annotations/annotation';
import { applyCorrections } from '../../../src/core/annotations/apply-corrections';
import { deepFreeze } from '../../../src/core/freeze';
import { buildAnalysis, buildClaim, buildCue, buildEntity, spanOf } from '../../support/build-analysis';
import { mentionValueOf, onMention, placed } from '../../support/build-correction';

const TEXT = 'MET fell in CD8+ T cells. Patients met ALK and MET.';
const MET = {
  id: 'NCBIGene:4233',
  name: 'MET',
  candidates: [{ id: 'NCBIGene:1', name: 'A1BG', score: 0.2 }],
  why: [buildCue(TEXT, 'MET', 'gene.symbol')],
  xrefs: ['HGNC:7029'],
} as const;
const ANALYSIS = deepFreeze(
  buildAnalysis({
    language: 'plaintext',
    entities: [
      buildEntity(TEXT, 'MET', MET),
      buildEntity(TEXT, 'CD8', { id: 'NCBIGene:925', name: 'CD8A' }),
      buildEntity(TEXT, 'T cells', { type: 'cellType', id: 'CL:0000084', name: 'T cell' }),
      buildEntity(TEXT, 'ALK'),
      buildEntity(TEXT, 'MET', MET, 2),
    ],
    claims: [
      buildClaim(TEXT, 'MET fell in CD8+ T cells.', { entities: [0, 1, 2] }),
      buildClaim(TEXT, 'Patients met ALK and MET.', { entities: [3, 4], rank: 2 }),
    ],
  }),
);
const GENE_MET = mentionValueOf('gene', 'MET', 'NCBIGene:4233', 'MET');
const CHEMICAL_MET = mentionValueOf('chemical', 'MET', 'CHEBI:6791', 'methionine');
const T_CELLS = mentionValueOf('cellType', 'T cells', 'CL:0000084', 'T cell');
const CD8_T_CELLS = mentionValueOf('cellType', 'CD8+ T cells', 'CL:0000625', 'CD8-positive, alpha-beta T cell');

const apply = (...corrections: PlacedAnnotation[]) => applyCorrections(ANALYSIS, corrections, TEXT);
const first = { start: 0, end: 3 };
const rows = ({ entities }: Analysis) => entities.map(({ type, text, start }) => `${type} ${text} ${start}`);
const byClaim = ({ claims, entities }: Analysis) =>
  claims.map((claim) => claim.entities.map((index) => entities[index]?.text));
const at = (analysis: Analysis, index: number): Entity => {
  const entity = analysis.entities[index];
  assert.ok(entity);
  return entity;
};

describe('corrections of mentions', () => {
  it('leave the very analysis where they say nothing of it', () => {
    assert.equal(apply(), ANALYSIS);
    assert.equal(apply(placed(onMention(GENE_MET, null), null)), ANALYSIS, 'orphaned');
    assert.equal(apply(placed(onMention(CHEMICAL_MET, null), first)), ANALYSIS, 'of another type');
    assert.equal(apply(placed(onMention(GENE_MET, null), spanOf(TEXT, 'Patients'))), ANALYSIS, 'elsewhere');
    assert.equal(apply(placed(onMention(GENE_MET, null), first, { conflictOf: 'urn:uuid:2' })), ANALYSIS, 'unsettled');
    const endless = { ...CHEMICAL_MET, name: 'm'.repeat(301) };
    assert.equal(apply(placed(onMention(GENE_MET, endless), first)), ANALYSIS, 'no name is so long');
    const note = { kind: 'note', text: 'Why?', label: null, resolved: false } as const;
    assert.equal(apply(placed(note, first)), ANALYSIS, 'a note');
  });

  it('take away what is none, here only', () => {
    const corrected = apply(placed(onMention(GENE_MET, null), first));
    assert.deepEqual(rows(corrected), ['gene CD8 12', 'cellType T cells 17', 'gene ALK 39', 'gene MET 47']);
    assert.deepEqual(byClaim(corrected), [
      ['CD8', 'T cells'],
      ['ALK', 'MET'],
    ]);
  });

  it('take away or change all of a term in the paper, even where the place of the word on it is lost', () => {
    const none = apply(placed(onMention(GENE_MET, null, { scope: 'paper' }), null));
    assert.deepEqual(rows(none), ['gene CD8 12', 'cellType T cells 17', 'gene ALK 39']);
    const other = apply(placed(onMention(GENE_MET, CHEMICAL_MET, { scope: 'paper' }), first));
    assert.deepEqual(rows(other), [
      'chemical MET 0',
      'gene CD8 12',
      'cellType T cells 17',
      'gene ALK 39',
      'chemical MET 47',
    ]);
    assert.deepEqual(byClaim(other), byClaim(ANALYSIS));
  });

  it('give another type and sense, and keep what the engine had said', () => {
    const correction = onMention(GENE_MET, CHEMICAL_MET, { reason: 'the amino acid' });
    assert.deepEqual(at(apply(placed(correction, first)), 0), {
      ...first,
      text: 'MET',
      type: 'chemical',
      id: 'CHEBI:6791',
      name: 'methionine',
      xrefs: [],
      match: 'exact',
      candidates: [],
      score: 1,
      source: 'reviewer',
      why: [{ rule: 'reviewer.mention.corrected', ...first, text: 'MET' }],
      review: {
        annotation: 'urn:uuid:1',
        verdict: 'corrected',
        machine: GENE_MET,
        reason: 'the amino acid',
        author: 'A. Reader',
        modified: '2026-11-22T10:00:00.000Z',
      },
    });
  });

  it('keep the sense of before among those that it could also be', () => {
    const other = mentionValueOf('gene', 'MET', 'NCBIGene:1', 'A1BG');
    assert.deepEqual(
      at(apply(placed(onMention(GENE_MET, other), first)), 0).candidates.map(({ id }) => id),
      ['NCBIGene:4233'],
    );
  });

  it('confirm: all is as the engine has it, and sure', () => {
    const confirmed = at(apply(placed(onMention(GENE_MET, GENE_MET), first)), 0);
    const { review, why, ...rest } = confirmed;
    const { why: engine, ...machine } = at(ANALYSIS, 0);
    assert.deepEqual(rest, { ...machine, score: 1 });
    assert.equal(review?.verdict, 'confirmed');
    assert.deepEqual(
      why.map(({ rule }) => rule),
      ['reviewer.mention.confirmed', ...engine.map(({ rule }) => rule)],
    );
  });

  it('set other boundaries, in place of what they hold of their type', () => {
    const wider = apply(placed(onMention(T_CELLS, CD8_T_CELLS), { start: 12, end: 24 }));
    assert.deepEqual(rows(wider), [
      'gene MET 0',
      'cellType CD8+ T cells 12',
      'gene CD8 12',
      'gene ALK 39',
      'gene MET 47',
    ]);
    assert.deepEqual(byClaim(wider)[0], ['MET', 'CD8+ T cells', 'CD8']);
    assert.deepEqual(at(wider, 1).review?.machine, T_CELLS);
  });

  it('set other boundaries all over the paper where the same words stand', () => {
    const text = 'T cells here, CD8+ T cells there, and CD8+ T cells.';
    const cell = { type: 'cellType', id: 'CL:0000084', name: 'T cell' } as const;
    const analysis = buildAnalysis({
      language: 'plaintext',
      entities: [1, 2, 3].map((nth) => buildEntity(text, 'T cells', cell, nth)),
    });
    const correction = onMention(T_CELLS, CD8_T_CELLS, { scope: 'paper' });
    const corrected = applyCorrections(analysis, [placed(correction, spanOf(text, 'CD8+ T cells'))], text);
    assert.deepEqual(rows(corrected), ['cellType T cells 0', 'cellType CD8+ T cells 14', 'cellType CD8+ T cells 38']);
  });

  it('add what was missed, to the claims that it lies in', () => {
    const patients = mentionValueOf('species', 'Patients', 'NCBITaxon:9606', 'human');
    const added = apply(placed(onMention(null, patients), spanOf(TEXT, 'Patients')));
    assert.deepEqual(byClaim(added)[1], ['Patients', 'ALK', 'MET']);
    assert.deepEqual(byClaim(added)[0], byClaim(ANALYSIS)[0]);
    const { source, review, start, text } = at(added, 3);
    assert.deepEqual(
      [source, review?.verdict, review?.machine, start, text],
      ['reviewer', 'added', null, 26, 'Patients'],
    );
  });

  it('stand where the engine says nothing any more, and are confirmed where it has come to say the same', () => {
    const alk = mentionValueOf('gene', 'Patients', 'NCBIGene:238', 'ALK');
    const lost = apply(placed(onMention(alk, { ...alk, id: null }), spanOf(TEXT, 'Patients')));
    assert.deepEqual(at(lost, 3).review?.machine, alk);
    const found = apply(placed(onMention(null, GENE_MET), first));
    assert.equal(at(found, 0).review?.verdict, 'confirmed');
    assert.equal(found.entities.length, ANALYSIS.entities.length);
  });

  it('count by the latest word on a mention, be it on this one or on its term', () => {
    const early = { modified: '2026-11-01T10:00:00.000Z', id: 'urn:uuid:a' };
    const late = { modified: '2026-11-02T10:00:00.000Z', id: 'urn:uuid:b' };
    const none = onMention(GENE_MET, null);
    const all = onMention(GENE_MET, null, { scope: 'paper' });
    const other = onMention(GENE_MET, CHEMICAL_MET);
    const types = (...corrections: PlacedAnnotation[]) =>
      apply(...corrections)
        .entities.filter(({ text }) => text === 'MET')
        .map(({ type, start }) => `${type} ${start}`);
    assert.deepEqual(types(placed(none, first, early), placed(other, first, late)), ['chemical 0', 'gene 47']);
    assert.deepEqual(types(placed(none, first, late), placed(other, first, early)), ['gene 47']);
    assert.deepEqual(types(placed(all, null, early), placed(other, first, late)), ['chemical 0']);
    assert.deepEqual(types(placed(all, null, late), placed(other, first, early)), []);
    const confirmed = onMention(GENE_MET, GENE_MET, { scope: 'paper' });
    assert.deepEqual(types(placed(all, null, early), placed(confirmed, null, late)), ['gene 0', 'gene 47']);
  });

  it('say nothing of words that have become others', () => {
    const changed = (words: string) => {
      const { annotation } = placed(onMention(GENE_MET, { ...GENE_MET, text: words }), null);
      return apply({ annotation, place: { state: 'changed', ...first } });
    };
    assert.equal(changed('MAT'), ANALYSIS);
    assert.equal(at(changed('MET'), 0).review?.verdict, 'confirmed');
  });

  it('never put two mentions of one type on one another', () => {
    const cells = mentionValueOf('gene', 'CD8+ T', 'NCBIGene:925', 'CD8A');
    const wide = apply(placed(onMention(null, cells), spanOf(TEXT, 'CD8+ T')));
    assert.deepEqual(rows(wide).slice(0, 3), ['gene MET 0', 'gene CD8+ T 12', 'cellType T cells 17']);
  });

  it('keep a combination whose drug has another sense, and end one whose drug is none', () => {
    const text = 'We gave imatinib plus sunitinib.';
    const drug = (words: string) => buildEntity(text, words, { type: 'therapy' });
    const combination = { ...spanOf(text, 'imatinib plus sunitinib'), text: 'imatinib plus sunitinib', why: [] };
    const analysis = buildAnalysis({
      language: 'plaintext',
      entities: [drug('imatinib'), drug('sunitinib')],
      combinations: [{ ...combination, entities: [0, 1] }],
    });
    const imatinib = mentionValueOf('therapy', 'imatinib');
    const left = (reviewer: typeof imatinib | null) =>
      applyCorrections(analysis, [placed(onMention(imatinib, reviewer), spanOf(text, 'imatinib'))], text).combinations;
    assert.deepEqual(left({ ...imatinib, id: 'DrugBank:DB00619' }), analysis.combinations);
    assert.deepEqual(left({ ...imatinib, type: 'chemical' }), []);
    assert.deepEqual(left(null), []);
  });
});
