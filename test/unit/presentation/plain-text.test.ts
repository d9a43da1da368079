import assert from 'node:assert/strict';
import { plainText } from '../../../src/core/presentation/plain-text';

describe('plain text of a quote', () => {
  for (const [markdown, plain] of [
    ['CD8<sup>+</sup> T cells', 'CD8+ T cells'],
    ['**loss** of *Tp53* and _Pten_', 'loss of Tp53 and Pten'],
    ['IL\\-2 and IFN-&gamma;', 'IL-2 and IFN-γ'],
    ['as [shown](https://example.org/a) here', 'as shown here'],
    ['first\n> second\n> third', 'first second third'],
    ['snake_case stays', 'snake_case stays'],
    ['p < 0.05 and x > 3', 'p < 0.05 and x > 3'],
  ] as const) {
    it(`reads ${JSON.stringify(markdown)}`, () => assert.equal(plainText(markdown, 'markdown'), plain));
  }

  it('leaves plain text as it is, on one line', () => {
    assert.equal(plainText('*a*\n  <b>', 'plaintext'), '*a* <b>');
  });

  it('stays fast on hostile text', () => {
    const started = performance.now();
    for (const unit of ['[', '<a', '> ', '_', '](', '![a', '*']) plainText(unit.repeat(100_000), 'markdown');
    assert.ok(performance.now() - started < 3000);
  });
});
