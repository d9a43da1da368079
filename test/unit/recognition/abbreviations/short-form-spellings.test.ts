import assert from 'node:assert/strict';
import { otherSpellings } from '../../../../src/core/recognition/abbreviations/short-form-spellings';

describe('other spellings of a short form', () => {
  const spellings: readonly (readonly [shortForm: string, ...others: string[]])[] = [
    ['T(a)', 'a-T'],
    ['IFN-gamma', 'gamma-IFN'],
    ['VO2max', 'max-O2-V'],
    ['ICl(V)', 'V-Cl-I'],
    ['E9', '9-E'],
    ['HR-20', '20-HR'],
    ['DM', 'MD'],
    ['25(OH)D', 'D-OH-25', '25hD'],
    ['cGMP', 'GMP-c', 'GcMP'],
    ['TNF'],
    ['G51S'],
    ['A1B2C3D4'],
  ];
  for (const [shortForm, ...others] of spellings) {
    it(`are ${others.length === 0 ? 'none' : others.join(', ')} for ${shortForm}`, () =>
      assert.deepEqual(
        otherSpellings(shortForm).map(({ text }) => text),
        others,
      ));
  }

  it('cost more where two letters are swapped than where parts are', () => {
    const [swapped] = otherSpellings('DM');
    const [turned] = otherSpellings('T(a)');
    assert.ok(swapped && turned && swapped.cost > turned.cost);
  });
});
