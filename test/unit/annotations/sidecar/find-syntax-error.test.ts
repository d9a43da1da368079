import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findSyntaxError } from '../../../../src/core/annotations/sidecar/find-syntax-error';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('finding what is wrong in JSON', () => {
  it('points at the first thing that may not stand there', () => {
    for (const marked of [
      '{"a": 1 ▸"b": 2}',
      '[1, ▸]',
      '{"a": 1, ▸}',
      '[1▸}',
      '{"a" ▸1}',
      '▸}',
      '{} ▸{}',
      '[▸tru]',
      '[▸01]',
      '[▸1.]',
      '{"a": ▸"b\n"}',
      '{"a": ▸\'b\'}',
      '{"a": [▸',
      '{"a"▸',
      '{▸a: 1}',
      '[1 ▸2]',
      '▸',
    ]) {
      assert.equal(findSyntaxError(marked.replace('▸', '')), marked.indexOf('▸'), marked);
    }
  });

  it('finds nothing in JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) =>
        assert.equal(findSyntaxError(JSON.stringify(value, null, indent)), null),
      ),
    );
  });

  it('finds something in what the engine cannot read', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-0.5e3', 'null', ' ', '\n', 'x', '"');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        assert.equal(findSyntaxError(text) === null, isJson(text), text);
      }),
      { numRuns: 3000 },
    );
  });
});
