import assert from 'node:assert/strict';
import { openRoleModel, ROLES, writeRoleModel } from '../../../src/core/statements/role-model';

const META = { corpora: ['made up'], scale: 0.5, steps: new Array<number>(ROLES * ROLES).fill(0) };
const bytes = writeRoleModel(META, {
  features: Uint32Array.of(7, 40),
  weights: Int8Array.of(2, 0, 0, 0, -2, 0, 4, 0, 0, 6),
});

describe('the file of the role model', () => {
  it('opens to the weights that were written, in steps of the scale', () => {
    const model = openRoleModel(bytes);
    assert.deepEqual(model.meta, META);
    assert.deepEqual(model.score(Uint32Array.of(7)), [1, 0, 0, 0, -1]);
    assert.deepEqual(model.score(Uint32Array.of(7, 40)), [1, 2, 0, 0, 2]);
  });

  it('adds nothing for features it does not know', () => {
    assert.deepEqual(openRoleModel(bytes).score(Uint32Array.of(8, 41)), [0, 0, 0, 0, 0]);
  });

  it('opens from the middle of a larger buffer, wherever that starts', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    assert.deepEqual(openRoleModel(larger.subarray(3)).score(Uint32Array.of(40)), [0, 2, 0, 0, 3]);
  });

  it('is refused when it is another file, of another format, or cut short', () => {
    assert.throws(() => openRoleModel(new Uint8Array(40)), /not a BioGloss role model/);
    assert.throws(() => openRoleModel(new Uint8Array(0)), /not a BioGloss role model/);
    assert.throws(() => openRoleModel(bytes.subarray(0, -1)), /cut short/);
    const other = bytes.slice();
    other[4] = 9;
    assert.throws(() => openRoleModel(other), /format 9/);
  });
});
