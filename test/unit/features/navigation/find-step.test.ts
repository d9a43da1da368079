import assert from 'node:assert/strict';
import { findStep } from '../../../../src/features/navigation/find-step';

const SPANS = [10, 20, 30].map((start) => ({ start, end: start + 5 }));

describe('a step', () => {
  it('goes to the nearest beyond the cursor', () => {
    assert.equal(findStep(SPANS, 0, 'next'), 0);
    assert.equal(findStep(SPANS, 10, 'next'), 1);
    assert.equal(findStep(SPANS, 25, 'previous'), 1);
    assert.equal(findStep(SPANS, 20, 'previous'), 0);
  });

  it('goes round the ends', () => {
    assert.equal(findStep(SPANS, 30, 'next'), 0);
    assert.equal(findStep(SPANS, 10, 'previous'), 2);
  });

  it('has nowhere to go in an empty paper', () => {
    assert.equal(findStep([], 0, 'next'), null);
  });
});
