import assert from 'node:assert/strict';
import { lengthOf, shapeOf } from '../../../../src/core/recognition/genes/gene-shape';

describe('the shape of a gene name', () => {
  const shapes = {
    BRCA1: 'symbol',
    'IL-2': 'symbol',
    TERT: 'capitals',
    'TGF-β': 'capitals',
    Trp53: 'title-symbol',
    Notch: 'title',
    p53: 'lower-symbol',
    insulin: 'lower',
    mTOR: 'mixed',
    'c-myc': 'mixed',
    'N - ras': 'mixed',
    'tumour necrosis factor': 'words',
  } as const;
  for (const [name, shape] of Object.entries(shapes)) {
    it(`${name} is ${shape}`, () => assert.equal(shapeOf(name), shape));
  }

  it('counts letters and digits only', () => assert.equal(lengthOf('TGF-β 1'), 5));
});
