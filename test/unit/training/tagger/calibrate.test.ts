import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calibrate, type HeldBackSpan, reliability } from '../../../../src/training/tagger/calibrate';

/** `count` spans of a probability, `right` of which are right. */
const spansOf = (probability: number, count: number, right: number): HeldBackSpan[] =>
  Array.from({ length: count }, (_, index) => ({ probability, isRight: index < right }));

function beliefIn(probability: number, spans: readonly HeldBackSpan[]): number {
  const { slope, offset } = calibrate(spans);
  return 1 / (1 + Math.exp(-(slope * Math.log(probability / (1 - probability)) + offset)));
}

const close = (actual: number, expected: number, within: number): void =>
  assert.ok(Math.abs(actual - expected) < within, `${actual} is not within ${within} of ${expected}`);

describe('calibration', () => {
  it('leaves belief alone that is right as often as it says', () => {
    const spans = [...spansOf(0.5, 100, 50), ...spansOf(0.9, 100, 90)];
    close(beliefIn(0.5, spans), 0.5, 0.01);
    close(beliefIn(0.9, spans), 0.9, 0.01);
  });

  it('lowers belief that is too sure of itself, and raises belief that is too shy', () => {
    const tooSure = [...spansOf(0.6, 100, 40), ...spansOf(0.99, 100, 80)];
    close(beliefIn(0.6, tooSure), 0.4, 0.02);
    close(beliefIn(0.99, tooSure), 0.8, 0.02);
    const tooShy = [...spansOf(0.4, 100, 60), ...spansOf(0.6, 100, 90)];
    close(beliefIn(0.4, tooShy), 0.6, 0.05);
    close(beliefIn(0.6, tooShy), 0.9, 0.05);
  });

  it('keeps the order of beliefs where the surer is right more often', () => {
    const { slope } = calibrate([...spansOf(0.3, 50, 10), ...spansOf(0.8, 50, 30)]);
    assert.ok(slope > 0);
  });

  it('gives the same numbers twice, to three digits', () => {
    const spans = [...spansOf(0.6, 90, 41), ...spansOf(0.97, 80, 71)];
    assert.deepEqual(calibrate(spans), calibrate([...spans]));
    for (const value of Object.values(calibrate(spans))) assert.equal(Math.round(value * 1000) / 1000, value);
  });
});

describe('the table of reliability', () => {
  it('counts spans and right ones by tenths of belief, without empty rows', () => {
    const spans = [...spansOf(0.05, 2, 0), ...spansOf(0.55, 4, 3), ...spansOf(0.5, 1, 1), ...spansOf(1, 3, 3)];
    assert.deepEqual(reliability(spans), [
      [0, 2, 0],
      [0.5, 5, 4],
      [0.9, 3, 3],
    ]);
  });

  it('loses no span', () => {
    const spans = fc.array(
      fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), isRight: fc.boolean() }),
    );
    fc.assert(
      fc.property(spans, (list) => {
        assert.equal(
          reliability(list).reduce((sum, [, count]) => sum + count, 0),
          list.length,
        );
      }),
    );
  });
});
