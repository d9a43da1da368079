import assert from 'node:assert/strict';
import { contextOf } from '../../../support/fake-tagger';
import { shippedLexicon } from '../../../support/lexicon';
import { bestSpans } from '../../../../src/core/recognition/tagger/chain';
import { createTaggers } from '../../../../src/core/recognition/tagger/create-taggers';
import { LABELS } from '../../../../src/core/recognition/tagger/tag-set';
import { joinWeights } from '../../../../src/core/recognition/tagger/joint-weights';
import { openModel } from '../../../../src/core/recognition/tagger/tagger-model';
import { exportModel } from '../../../../src/training/tagger/export-model';
import { type ChainWeights, DEFAULTS, trainChain } from '../../../../src/training/tagger/train-chain';
import { sentenceReader, type TrainingSentence } from '../../../../src/training/tagger/training-sentences';

/** A language of our own: genes end in "-vorin", and only one of two guidelines has "protein" in their names. */
const NAMES = 'Bel Cal Dor Fen Gil Hul Jan Kel Lum Mor Nel Pal Ril Sal Tam'.split(' ').map((name) => `${name}vorin`);
const OTHERS = 'bread water paper glass cotton sugar butter timber leather marble'.split(' ');

function textsOf(name: string, other: string): string[] {
  return [`Loss of ${name} protein slowed growth.`, `We measured ${name} in ${other}.`, `The ${other} was weighed.`];
}

function corpus(index: number, withProtein: boolean): TrainingSentence[] {
  const read = sentenceReader(shippedLexicon(), 'gene', () => []);
  const texts = NAMES.flatMap((name, at) => textsOf(name, OTHERS[at % OTHERS.length] ?? ''));
  return texts.flatMap((text, at) => {
    const name = withProtein ? /\b\w{3}vorin(?: protein)?/.exec(text) : /\b\w{3}vorin/.exec(text);
    const spans = name ? [{ start: name.index, end: name.index + name[0].length }] : [];
    return read({ id: String(at), corpus: String(index), text, spans }, at, index);
  });
}

const meta = {
  type: 'gene',
  corpora: ['own'],
  guideline: 'own',
  hints: false,
  calibration: { slope: 1, offset: 0 },
} as const;

function read(bytes: Uint8Array, text: string): string[] {
  const context = contextOf(text);
  return createTaggers([openModel(bytes)]).flatMap((tagger) =>
    tagger.tag(context, []).map(({ start, end }) => text.slice(start, end)),
  );
}

describe('training of a tagger', function () {
  // The table of weights has a place for every feature that may be, whatever the corpus.
  this.timeout(30_000);

  const [narrow, wide] = [corpus(0, false), corpus(1, true)];
  const losses: number[] = [];
  let alone: ChainWeights;
  let both: ChainWeights;

  before(() => {
    alone = trainChain(narrow, 1, DEFAULTS, (_, loss) => losses.push(loss));
    both = trainChain([...narrow, ...wide], 2, DEFAULTS);
  });

  it('finds names that it has seen, and unseen ones that look alike', () => {
    const bytes = exportModel(alone, [], meta);
    assert.deepEqual(read(bytes, 'Loss of Belvorin protein slowed growth.'), ['Belvorin']);
    assert.deepEqual(read(bytes, 'We measured Zudvorin in timber.'), ['Zudvorin']);
    assert.deepEqual(read(bytes, 'The butter was weighed.'), []);
  });

  it('is less surprised in each epoch', () => {
    assert.equal(losses.length, DEFAULTS.epochs);
    losses.forEach((loss, epoch) => assert.ok(loss < (losses[epoch - 1] ?? Infinity)));
  });

  it('gives the same bytes twice', () => {
    assert.deepEqual(exportModel(trainChain(corpus(0, false), 1, DEFAULTS), [], meta), exportModel(alone, [], meta));
  });

  it('keeps guidelines apart: what is exported follows the one that is asked for', () => {
    const text = 'Loss of Zudvorin protein slowed growth.';
    assert.deepEqual(read(exportModel(both, [1, 0], meta), text), ['Zudvorin']);
    assert.deepEqual(read(exportModel(both, [0, 1], meta), text), ['Zudvorin protein']);
  });

  it('leaves most weights at zero', () => {
    const features = new Set(narrow.flatMap(({ features: all }) => [...all]));
    const weights = [...features].flatMap((feature) => [
      ...alone.shared.slice(feature * LABELS, (feature + 1) * LABELS),
    ]);
    const used = weights.filter((weight) => weight !== 0).length;
    assert.ok(used > 0 && used < weights.length / 4, `${used} of ${weights.length}`);
  });

  it('has weights of their own only for more than one corpus', () => {
    assert.deepEqual([alone.byCorpus.length, both.byCorpus.length], [0, 2]);
  });

  it('sees in a sentence what the tagger will see there', () => {
    const model = openModel(exportModel(alone, [], meta));
    const weights = joinWeights([model]);
    const text = 'Loss of Zudvorin protein and CD8 in HeLa cells slowed growth of Belvorin.';
    const sentences = sentenceReader(shippedLexicon(), 'gene', () => [])({ id: '', corpus: '', text, spans: [] }, 0, 0);
    const spans = sentences.flatMap(({ features, ends, labels }) => {
      const emissions = new Float64Array(labels.length * LABELS);
      ends.forEach((end, at) =>
        weights.addOf(0, [...features.subarray(ends[at - 1] ?? 0, end)], emissions, at * LABELS),
      );
      return bestSpans({ length: labels.length, emissions, steps: Float64Array.from(model.meta.steps) });
    });
    const context = contextOf(text);
    assert.deepEqual(
      createTaggers([model])[0]
        ?.tag(context, [])
        .map(({ firstToken, endToken }) => [firstToken, endToken]),
      spans.map(({ first, end }) => [first, end]),
    );
    assert.equal(spans.length, 2);
  });
});

describe('the export of a model', () => {
  const SIZE = 4 * LABELS;
  const weightsOf = (...cells: readonly (readonly [number, number])[]): Float32Array => {
    const weights = new Float32Array(SIZE);
    for (const [at, weight] of cells) weights[at] = weight;
    return weights;
  };
  const steps = Float64Array.from({ length: 25 }, (_, at) => at / 7);
  const sumsOf = (bytes: Uint8Array, feature: number): number[] => {
    const sums = new Float64Array(LABELS);
    joinWeights([openModel(bytes)]).addOf(0, [feature], sums, 0);
    return [...sums].map((sum) => Math.round(sum * 100) / 100);
  };

  it('adds to the shared weights the share of each corpus', () => {
    const shared = weightsOf([0, 0.6], [6, -0.3]);
    const byCorpus = [weightsOf([0, 0.3]), weightsOf([0, 3], [6, 0.6])];
    const bytes = exportModel({ shared, byCorpus, steps }, [1, 0.5], meta);
    assert.deepEqual(sumsOf(bytes, 0), [2.4, 0, 0, 0, 0]);
    assert.deepEqual(sumsOf(bytes, 1), [0, 0, 0, 0, 0]);
  });

  it('leaves features out that say nearly nothing, and cuts weights that say too much', () => {
    const bytes = exportModel(
      { shared: weightsOf([0, 0.044], [5, 0.046], [11, 9], [12, -9]), byCorpus: [], steps },
      [],
      meta,
    );
    assert.deepEqual(
      [0, 1, 2].map((feature) => sumsOf(bytes, feature)[feature === 1 ? 0 : 1]),
      [0, 0.06, 3.81],
    );
    assert.equal(sumsOf(bytes, 2)[2], -3.81);
  });

  it('keeps steps to three digits', () => {
    const { steps: kept } = openModel(exportModel({ shared: weightsOf(), byCorpus: [], steps }, [], meta)).meta;
    assert.deepEqual(kept.slice(0, 4), [0, 0.143, 0.286, 0.429]);
  });
});
