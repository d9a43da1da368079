import assert from 'node:assert/strict';
import type { EntityType } from '../../../../src/core/analysis';
import { firmNames } from '../../../../src/core/recognition/tagger/firm-names';
import { recognise } from '../../../../src/core/recognition/recognise';
import { contextOf, fakeTagger } from '../../../support/fake-tagger';
import { proposalOf, tokensOf } from '../../../support/proposal-of';

/** What is left of a text after a tagger that believes firmly in these words. */
function kept(type: 'gene' | 'cellType', text: string, ...believed: readonly string[]): string[] {
  const tagger = fakeTagger(type, Object.fromEntries(believed.map((words) => [words, 0.99])));
  const { paper, lexicon, terminology } = contextOf(text);
  const { mentions } = recognise(paper, { lexicon, terminology, taggers: [tagger] });
  return mentions.filter((each) => each.type === type).map(({ start, end }) => text.slice(start, end));
}

describe('names whose boundaries the rules know better', () => {
  it('are the parts of a list', () => {
    assert.deepEqual(kept('gene', 'Loss of BRCA1/2 was frequent.', 'BRCA1/2'), ['BRCA1', '2']);
  });

  it('are alleles', () => {
    assert.deepEqual(kept('gene', 'Carriers of HLA-A*02:01 were chosen.', 'HLA-A', '02:01'), ['HLA-A*02:01']);
  });

  it('are microRNAs with their arm', () => {
    assert.deepEqual(kept('gene', 'Levels of miR-21-3p rose.', 'miR-21'), ['miR-21-3p']);
  });

  it('are cell lines, which are no cell types', () => {
    assert.deepEqual(kept('cellType', 'We grew MCF-7 cells for days.', 'MCF-7 cells'), []);
  });

  it('do not keep the tagger from others', () => {
    assert.deepEqual(kept('gene', 'Loss of BRCA1/2 and of FOXK7 was frequent.', 'BRCA1/2', 'FOXK7'), [
      'BRCA1',
      '2',
      'FOXK7',
    ]);
  });

  const context = contextOf('Old MMP counts rose in HeLa cells.');
  function standsAgainst(type: EntityType, proposal: ReturnType<typeof proposalOf>, words: string): boolean {
    const tokens = tokensOf(context, words);
    return firmNames([proposal], type)({ ...tokens, ...context.spanOf(tokens.firstToken, tokens.endToken) });
  }

  it('are whole names of another type, though not what only holds them', () => {
    const gene = proposalOf(context, 'MMP');
    assert.equal(standsAgainst('cellType', gene, 'MMP'), true);
    assert.equal(standsAgainst('cellType', gene, 'MMP counts'), false);
    assert.equal(standsAgainst('therapy', gene, 'MMP'), false);
  });

  it('are not those that the rules hardly believe', () => {
    assert.equal(standsAgainst('cellType', proposalOf(context, 'MMP', { score: 0.49 }), 'MMP'), false);
    const line = { type: 'cellLine' } as const;
    assert.equal(standsAgainst('cellType', proposalOf(context, 'HeLa', line), 'HeLa cells'), true);
    assert.equal(standsAgainst('cellType', proposalOf(context, 'HeLa', { ...line, score: 0.4 }), 'HeLa cells'), false);
  });

  it('are those of the tagger’s own type only where a firm rule drew them', () => {
    const by = (rule: string) => proposalOf(context, 'MMP', { why: [{ rule, start: 4, end: 7 }] });
    assert.equal(standsAgainst('gene', by('gene.bracketed'), 'Old MMP'), true);
    assert.equal(standsAgainst('gene', by('gene.symbol'), 'Old MMP'), false);
  });
});
