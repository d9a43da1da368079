import assert from 'node:assert/strict';
import { createCodePoints } from '../../../../src/core/annotations/anchors/code-points';

describe('positions in code points', () => {
  const text = 'a🧬b👩‍🔬c';

  it('count a pair of surrogates as one, both ways', () => {
    const codePoints = createCodePoints(text);
    let unit = 0;
    for (const [count, character] of Array.from(text).entries()) {
      assert.equal(codePoints.toCodePoints(unit), count);
      assert.equal(codePoints.toUnits(count), unit);
      unit += character.length;
    }
    assert.equal(codePoints.toCodePoints(text.length), Array.from(text).length);
  });

  it('are the same as units where there are no pairs', () => {
    const codePoints = createCodePoints('β-catenin');
    assert.equal(codePoints.toCodePoints(5), 5);
    assert.equal(codePoints.toUnits(5), 5);
  });
});
