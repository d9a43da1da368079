import assert from 'node:assert/strict';
import { doubtRules } from '../../../src/core/doubts/doubt-rules';
import { findDoubts } from '../../../src/core/doubts/find-doubts';
import { buildAnalysis, buildCue, buildEntity } from '../../support/build-analysis';
import { readExample } from './read-example';

function rulesFor(example: string): string[] {
  const [doubt] = findDoubts(buildAnalysis({ entities: readExample(example) }));
  return doubt?.why.map(({ id }) => id) ?? [];
}

describe('rules of doubt', () => {
  for (const { id, examples } of doubtRules) {
    for (const example of examples.yes)
      it(`${id} applies to ${example}`, () => assert.ok(rulesFor(example).includes(id)));
    for (const example of examples.no)
      it(`${id} does not apply to ${example}`, () => assert.ok(!rulesFor(example).includes(id)));
  }

  it('are unlike, and each has examples both ways', () => {
    assert.equal(new Set(doubtRules.map(({ id }) => id)).size, doubtRules.length);
    for (const { id, examples, weight } of doubtRules) {
      assert.ok(examples.yes.length > 0 && examples.no.length > 0, id);
      assert.ok(weight > 0 && weight < 1, id);
    }
  });

  it('see no doubt in words that mean several things at once', () => {
    const candidates = [1, 2].map((n) => ({ id: `NCBIGene:${n}`, name: `G${n}`, score: 0.5 }));
    const several = { candidates, source: 'pattern' as const, why: [buildCue('CD3 rose', 'CD3', 'gene.family-stem')] };
    const entity = buildEntity('CD3 rose', 'CD3', several);
    assert.deepEqual(findDoubts(buildAnalysis({ entities: [entity] })), []);
    const [doubt] = findDoubts(buildAnalysis({ entities: [{ ...entity, why: [] }] }));
    assert.deepEqual(
      doubt?.why.map(({ id }) => id),
      ['doubt.two-close-senses', 'doubt.model-only'],
    );
  });
});
