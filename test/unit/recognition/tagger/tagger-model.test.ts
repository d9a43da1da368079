import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LABELS } from '../../../../src/core/recognition/tagger/tag-set';
import { joinWeights } from '../../../../src/core/recognition/tagger/joint-weights';
import { type ModelMeta, openModel, writeModel } from '../../../../src/core/recognition/tagger/tagger-model';

const meta: ModelMeta = {
  type: 'gene',
  corpora: ['some-corpus'],
  guideline: 'a reader',
  scale: 0.5,
  steps: new Array<number>(LABELS * LABELS).fill(0.25),
  hints: true,
  calibration: { slope: 0.8, offset: -0.1 },
};

function bytesOf(features: readonly number[], weights: readonly number[]): Uint8Array {
  return writeModel(meta, { features: Uint32Array.from(features), weights: Int8Array.from(weights) });
}

const example = (): Uint8Array => bytesOf([3, 70_000], [1, 2, 3, 4, 5, -127, 0, 127, 0, -2]);

function weightsOf(bytes: Uint8Array, features: readonly number[]): number[] {
  const sums = new Float64Array(LABELS);
  joinWeights([openModel(bytes)]).addOf(0, features, sums, 0);
  return [...sums];
}

/** The same bytes with one word of the header changed. */
function withHeader(word: number, value: number): Uint8Array {
  const bytes = example();
  new DataView(bytes.buffer).setUint32(word * 4, value, true);
  return bytes;
}

describe('the file of a model', () => {
  it('gives back what was written', () => {
    const model = openModel(example());
    assert.deepEqual(model.meta, meta);
    assert.deepEqual(weightsOf(example(), [3]), [0.5, 1, 1.5, 2, 2.5]);
    assert.deepEqual(weightsOf(example(), [70_000]), [-63.5, 0, 63.5, 0, -1]);
  });

  it('adds up the features it knows and passes over others', () => {
    assert.deepEqual(weightsOf(example(), [3, 4, 3, 70_000]), [-62.5, 2, 66.5, 4, 4]);
    const sums = Float32Array.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    joinWeights([openModel(example())]).add([3], sums, LABELS);
    assert.deepEqual([...sums], [1, 1, 1, 1, 1, 1.5, 2, 2.5, 3, 3.5]);
  });

  it('finds every one of many features, and none that was not written', () => {
    const ids = fc.uniqueArray(fc.nat(2 ** 22 - 1), { maxLength: 300 });
    fc.assert(
      fc.property(ids, fc.nat(2 ** 22 - 1), (unsorted, other) => {
        const features = [...unsorted].sort((a, b) => a - b);
        const weights = features.flatMap((_, index) => [index % 100, 1, 2, 3, -4]);
        const bytes = bytesOf(features, weights);
        features.forEach((feature, index) =>
          assert.deepEqual(weightsOf(bytes, [feature]), [(index % 100) / 2, 0.5, 1, 1.5, -2]),
        );
        if (!features.includes(other)) assert.deepEqual(weightsOf(bytes, [other]), [0, 0, 0, 0, 0]);
      }),
    );
  });

  it('opens where the bytes begin at an odd place of a pool', () => {
    const pool = new Uint8Array(example().length + 7);
    pool.set(example(), 3);
    const bytes = pool.subarray(3, 3 + example().length);
    assert.deepEqual(weightsOf(bytes, [3]), [0.5, 1, 1.5, 2, 2.5]);
  });

  it('may hold no features', () => {
    assert.deepEqual(weightsOf(bytesOf([], []), [3]), [0, 0, 0, 0, 0]);
  });

  it('is written alike twice', () => {
    assert.deepEqual(example(), example());
  });

  it('is refused where it is something else, of another format or cut short', () => {
    assert.throws(() => openModel(new Uint8Array(0)), /^Error: not a BioGloss tagger model$/);
    assert.throws(() => openModel(example().subarray(0, 15)), /^Error: not a BioGloss tagger model$/);
    assert.throws(() => openModel(withHeader(0, 7)), /^Error: not a BioGloss tagger model$/);
    assert.throws(() => openModel(withHeader(1, 2)), /^Error: a tagger model of format 2, not 1$/);
    assert.throws(() => openModel(withHeader(3, 3)), /^Error: the tagger model is cut short$/);
    for (let length = 16; length < example().length; length += 13)
      assert.throws(() => openModel(example().subarray(0, length)), /^Error: the tagger model is cut short$/);
    assert.throws(() => openModel(Uint8Array.of(...example(), 0)), /^Error: the tagger model is cut short$/);
  });
});
