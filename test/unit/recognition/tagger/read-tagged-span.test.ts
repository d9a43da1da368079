import assert from 'node:assert/strict';
import type { Proposal, RecognitionContext } from '../../../../src/core/recognition/context';
import { readTaggedSpan } from '../../../../src/core/recognition/tagger/read-tagged-span';
import type { TaggedType } from '../../../../src/core/recognition/tagger/tagger-rules';
import { contextOf } from '../../../support/fake-tagger';
import { proposalOf, tokensOf } from '../../../support/proposal-of';

function read(
  type: TaggedType,
  text: string,
  words: string,
  propose: (context: RecognitionContext) => Proposal[] = () => [],
): Proposal | null {
  const context = contextOf(text);
  const { firstToken, endToken } = tokensOf(context, words);
  const span = { firstToken, endToken, ...context.spanOf(firstToken, endToken), confidence: 0.876 };
  return readTaggedSpan(context, type, span, propose(context));
}

/** Type, id, match and the rules behind. */
function briefly(proposal: Proposal | null): unknown {
  return proposal && [proposal.type, proposal.id, proposal.match, proposal.why.map(({ rule }) => rule)];
}

describe('the sense of words that only a tagger reads', () => {
  it('is that of the whole where a list has it', () => {
    assert.deepEqual(briefly(read('gene', 'We measured TP53 today.', 'TP53')), [
      'gene',
      'NCBIGene:7157',
      'exact',
      ['tagger.gene', 'gene.symbol'],
    ]);
    assert.deepEqual(briefly(read('cellType', 'We sorted Paneth cells.', 'Paneth cells')), [
      'cellType',
      'CL:0000510',
      'exact',
      ['tagger.cell'],
    ]);
  });

  it('is that of the gene in it where the other words do not change it', () => {
    assert.deepEqual(briefly(read('gene', 'We measured human TP53 protein today.', 'human TP53 protein')), [
      'gene',
      'NCBIGene:7157',
      'exact',
      ['tagger.gene', 'gene.symbol'],
    ]);
  });

  const inner = (words: string, fields: Partial<Proposal>) => (context: RecognitionContext) => [
    proposalOf(context, words, { type: 'cellType', ...fields }),
  ];

  it('is that of the name in it, as related', () => {
    const text = 'The cortical layer V neurons were sorted.';
    const words = 'cortical layer V neurons';
    assert.deepEqual(briefly(read('cellType', text, words, inner('neurons', { id: 'CL:0000540' }))), [
      'cellType',
      'CL:0000540',
      'related',
      ['tagger.cell', 'tagger.boundary'],
    ]);
  });

  it('is none where the name in it is only what another noun is named after', () => {
    const named = (words: string) => (context: RecognitionContext) => [proposalOf(context, words, { id: 'X:1' })];
    const enzyme = read('gene', 'The quaxin-converting enzyme fell.', 'quaxin-converting enzyme', named('quaxin'));
    assert.equal(enzyme?.id, null);
    const chain = read('gene', 'The quaxin heavy chain fell.', 'quaxin heavy chain', named('quaxin'));
    assert.equal(chain?.id, 'X:1');
  });

  it('is rather that of the name that ends with it than of a longer one', () => {
    const text = 'The giant microglial layer neurons were sorted.';
    const proposal = read('cellType', text, 'giant microglial layer neurons', (context) => [
      ...inner('microglial layer', { id: 'X:1' })(context),
      ...inner('neurons', { id: 'X:2' })(context),
    ]);
    assert.equal(proposal?.id, 'X:2');
  });

  it('is none where the rules hardly believe in the name in it, or know no id', () => {
    const text = 'The frilly qualocytes were sorted.';
    for (const fields of [{ id: 'X:1', score: 0.29 }, { id: null }]) {
      const proposal = read('cellType', text, 'frilly qualocytes', inner('qualocytes', fields));
      assert.deepEqual(briefly(proposal), ['cellType', null, 'related', ['tagger.cell']]);
    }
  });

  it('is none for a name in no list, believed as the tagger does to two digits', () => {
    const proposal = read('gene', 'Loss of FOXQ9 slowed growth.', 'FOXQ9');
    assert.deepEqual([proposal?.id, proposal?.name, proposal?.xrefs], [null, null, []]);
    assert.deepEqual([proposal?.score, proposal?.tagger, proposal?.source], [0.88, 0.876, 'model']);
    assert.deepEqual([proposal?.start, proposal?.end], [8, 13]);
  });

  it('is nothing of the type where the paper defines the short form as something else', () => {
    const text = 'Severe traumatic injury (STI) was seen. All STI healed.';
    assert.equal(read('gene', text, 'STI'), null);
  });

  it('stays where the long form was read as such', () => {
    const text = 'The quaint lung factor (QLF) was seen. All QLF fell.';
    const proposal = read('gene', text, 'QLF', (context) => [proposalOf(context, 'quaint lung factor')]);
    assert.equal(proposal?.type, 'gene');
    assert.equal(
      read('gene', text, 'QLF', (context) => [proposalOf(context, 'quaint lung factor', { score: 0.2 })]),
      null,
    );
  });
});

describe('a chemical that the tagger of drugs reads', () => {
  it('is a therapy where it is given, with the words that say so', () => {
    const proposal = read('therapy', 'Patients received oral zanubexate daily.', 'zanubexate');
    assert.deepEqual(briefly(proposal), ['therapy', null, 'related', ['tagger.therapy', 'therapy.cue.given']]);
  });

  it('is a chemical elsewhere', () => {
    const proposal = read('therapy', 'We measured zanubexate in soil.', 'zanubexate');
    assert.deepEqual(briefly(proposal), ['chemical', null, 'related', ['tagger.chemical']]);
  });

  it('is a therapy wherever it stands if only drugs are named so', () => {
    assert.deepEqual(briefly(read('therapy', 'We speak of dabrafenib here.', 'dabrafenib')), [
      'therapy',
      'DrugBank:DB08912',
      'exact',
      ['tagger.therapy'],
    ]);
  });
});
