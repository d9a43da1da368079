import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordSteps } from '../../../../src/features/corrections/word-steps';
import { spanOf } from '../../../support/build-analysis';

describe('a mention one word longer or shorter', () => {
  const steps = (text: string, words: string) =>
    wordSteps(text, spanOf(text, words)).map(({ start, end }) => text.slice(start, end));

  it('takes in the words beside it', () => {
    assert.deepEqual(steps('of CD8 T cells.', 'T'), ['T cells', 'CD8 T', 'CD8 T cells']);
  });

  it('loses the first or last of several, and of those with a hyphen a part', () => {
    assert.deepEqual(steps('CD8 T cells', 'CD8 T cells'), ['CD8 T', 'T cells']);
    assert.deepEqual(steps('anti-PD-1', 'anti-PD-1'), ['anti-PD', 'PD-1']);
  });

  it('stays in its paragraph, but goes over the end of a line', () => {
    assert.deepEqual(steps('one\n\nMET\n\ntwo', 'MET'), []);
    assert.deepEqual(steps('one\nMET\ntwo', 'MET'), ['MET\ntwo', 'one\nMET', 'one\nMET\ntwo']);
  });

  it('never leaves the text, is never empty and never what it was', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        for (const step of wordSteps(text, { start, end })) {
          assert.ok(step.start >= 0 && step.end <= text.length && step.start < step.end);
          assert.ok(step.start !== start || step.end !== end);
        }
      }),
    );
  });
});
