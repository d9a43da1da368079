import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTerm, termKey, termOf, writeTerm, type Term } from '../../../src/core/verdicts/term';

describe('a term', () => {
  it('is read from a type and words', () => {
    assert.deepEqual(parseTerm('gene: MET'), { type: 'gene', text: 'MET' });
    assert.deepEqual(parseTerm('cellType:T cells'), { type: 'cellType', text: 'T cells' });
    assert.deepEqual(parseTerm('*: REST'), { type: '*', text: 'REST' });
  });

  it('may have its type in plain words, and colons of its own', () => {
    assert.deepEqual(parseTerm(' Cell type :  T   cells '), { type: 'cellType', text: 'T cells' });
    assert.deepEqual(parseTerm('gene: HLA-A*02:01'), { type: 'gene', text: 'HLA-A*02:01' });
  });

  it('is not read from anything else', () => {
    for (const entry of ['', 'MET', 'gene', 'gene:', 'gene:  ', 'genes: MET', ': MET', `gene: ${'x'.repeat(301)}`])
      assert.equal(parseTerm(entry), null, entry);
  });

  it('has no markup and no line breaks', () => {
    const term = termOf({ type: 'cellType', text: 'CD8<sup>+</sup>\n  T *cells*' }, 'markdown');
    assert.deepEqual(term, { type: 'cellType', text: 'CD8+ T cells' });
  });

  it('has a case that counts for genes, variants and any type, and for nothing else', () => {
    const same = (type: Term['type'], a: string, b: string) =>
      termKey({ type, text: a }) === termKey({ type, text: b });
    assert.ok(!same('gene', 'MET', 'Met'));
    assert.ok(!same('variant', 'V600E', 'v600e'));
    assert.ok(!same('*', 'REST', 'rest'));
    assert.ok(same('therapy', 'Radiotherapy', 'radiotherapy'));
    assert.ok(same('cellType', 'NK cells', 'NK Cells'));
  });

  it('is read back as it was written', () => {
    const types = fc.constantFrom<Term['type']>('*', 'gene', 'cellType', 'therapy', 'cellLine');
    const words = fc.stringMatching(/^\S{1,20}( \S{1,20}){0,2}$/);
    fc.assert(
      fc.property(types, words, (type, text) => {
        const term = { type, text };
        assert.deepEqual(parseTerm(writeTerm(term)), term);
      }),
    );
  });
});
