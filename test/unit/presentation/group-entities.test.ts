import assert from 'node:assert/strict';
import { groupEntities } from '../../../src/core/presentation/group-entities';
import { buildAnalysis, buildEntity } from '../../support/build-analysis';

const text = 'HER2 and ERBB2 in T cells; *foo* cells, Foo cells; HER2 again.';
const her2 = { id: 'NCBIGene:2064', name: 'ERBB2' };
const analysis = buildAnalysis({
  entities: [
    buildEntity(text, 'HER2', her2),
    buildEntity(text, 'ERBB2', her2),
    buildEntity(text, 'T cells', { type: 'cellType', id: 'CL:0000084', name: 'T cell' }),
    buildEntity(text, '*foo* cells', { type: 'cellType', match: 'related' }),
    buildEntity(text, 'Foo cells', { type: 'cellType', match: 'related' }),
    buildEntity(text, 'HER2', { ...her2, match: 'related', score: 0.2 }, 2),
  ],
});

describe('grouping of mentions', () => {
  it('puts one id together, and mentions without id by their words', () => {
    const groups = groupEntities(analysis).map(({ name, spellings, mentions }) => ({ name, spellings, mentions }));
    assert.deepEqual(groups, [
      { name: 'ERBB2', spellings: ['HER2', 'ERBB2'], mentions: [0, 1, 5] },
      { name: 'foo cells', spellings: ['foo cells'], mentions: [3, 4] },
      { name: 'T cell', spellings: ['T cells'], mentions: [2] },
    ]);
  });

  it('puts spellings of your own term together by the name you gave it', () => {
    const own = { name: 'Frigor', source: 'reviewer' as const };
    const words = 'frost lotion, Frost-7, frost';
    const entities = [
      buildEntity(words, 'frost lotion', own),
      buildEntity(words, 'Frost-7', own),
      buildEntity(words, 'frost', {}, 2),
    ];
    assert.deepEqual(
      groupEntities(buildAnalysis({ entities })).map(({ name, mentions }) => ({ name, mentions })),
      [
        { name: 'Frigor', mentions: [0, 1] },
        { name: 'frost', mentions: [2] },
      ],
    );
  });

  it('calls a group related only when no mention is exact', () => {
    assert.deepEqual(
      groupEntities(analysis).map((group) => group.related),
      [false, true, false],
    );
  });

  it('leaves out what is not wanted and keeps the indexes of the analysis', () => {
    const groups = groupEntities(analysis, (entity) => entity.score >= 0.5 && entity.type === 'gene');
    assert.deepEqual(
      groups.map((group) => group.mentions),
      [[0, 1]],
    );
  });
});
