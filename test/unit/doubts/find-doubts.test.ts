import assert from 'node:assert/strict';
import { findDoubts } from '../../../src/core/doubts/find-doubts';
import { buildAnalysis, buildEntity, spanOf } from '../../support/build-analysis';

const TEXT = 'REST and C2 fell. EGFR rose. Later *C2* and REST, then SCF1 and Star cells, star cells.';
const ENTITIES = [
  buildEntity(TEXT, 'REST', { score: 0.8 }),
  buildEntity(TEXT, 'C2', { score: 0.7 }),
  buildEntity(TEXT, 'EGFR', { id: 'NCBIGene:1956' }),
  buildEntity(TEXT, '*C2*', { score: 0.9 }),
  buildEntity(TEXT, 'REST', { score: 0.6 }, 2),
  buildEntity(TEXT, 'SCF1', { source: 'pattern', score: 0.9 }),
  buildEntity(TEXT, 'Star cells', { type: 'cellType', source: 'model', score: 0.75 }),
  buildEntity(TEXT, 'star cells', { type: 'cellType', source: 'model', score: 0.75 }),
];
const ANALYSIS = buildAnalysis({ entities: ENTITIES });

describe('doubts', () => {
  it('list each doubtful term once, least sure first, with its mentions and the reasons', () => {
    assert.deepEqual(
      findDoubts(ANALYSIS).map(({ term, why, sureness }) => [
        `${term.type} ${term.text}`,
        term.mentions.length,
        why.map(({ id }) => id).join(' '),
        sureness.toFixed(2),
      ]),
      [
        ['gene REST', 2, 'doubt.everyday-word', '0.42'],
        ['gene C2', 2, 'doubt.short-symbol', '0.56'],
        ['cellType Star cells', 2, 'doubt.model-only', '0.60'],
        ['gene SCF1', 1, 'doubt.model-only', '0.72'],
      ],
    );
  });

  it('know where a term stands first', () => {
    const [first] = findDoubts(ANALYSIS);
    assert.deepEqual({ start: first?.term.mentions[0].start, end: first?.term.mentions[0].end }, spanOf(TEXT, 'REST'));
  });

  it('leave out what the reader does not want to see', () => {
    const found = findDoubts(ANALYSIS, ({ type }) => type === 'cellType');
    assert.deepEqual(
      found.map(({ term }) => term.text),
      ['Star cells'],
    );
  });

  it('name the other types that the same words are read as, of those that are wanted', () => {
    const entities = [buildEntity(TEXT, 'EGFR'), buildEntity(TEXT, 'EGFR', { type: 'therapy' })];
    const both = findDoubts(buildAnalysis({ entities }));
    assert.deepEqual(
      both.map(({ term }) => [term.type, term.otherTypes]),
      [
        ['gene', ['therapy']],
        ['therapy', ['gene']],
      ],
    );
    assert.deepEqual(
      findDoubts(buildAnalysis({ entities }), ({ type }) => type === 'gene'),
      [],
    );
  });

  it('are never about terms of the reviewer’s own', () => {
    const own = { source: 'reviewer', score: 0.5 } as const;
    const entities = [buildEntity(TEXT, 'REST', own), buildEntity(TEXT, 'REST', { ...own, type: 'therapy' })];
    assert.deepEqual(findDoubts(buildAnalysis({ entities })), []);
  });

  it('are the same whenever they are asked for', () => {
    assert.deepEqual(findDoubts(ANALYSIS), findDoubts(ANALYSIS));
  });
});
