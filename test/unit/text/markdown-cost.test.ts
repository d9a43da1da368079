import assert from 'node:assert/strict';
import { isTooCostly } from '../../../src/core/text/markdown-cost';
import { readPaper } from '../../../src/core/text/read-paper';

const SIZE = 100_000;
const HOSTILE = ['[', '![', '[a](', '*a ', '_a ', '`a ``b ', '> ', '<a ', '&am', '$a ', '- a\n', '|a\n', '~~a', '\n'];

describe('isTooCostly', () => {
  it('lets papers through, also with many links and tables', () => {
    const paragraph =
      'We gave the **drug** to *mice* [1,2] and [weighed](https://a.org) them; CD8<sup>+</sup> cells grew (p < 0.05).\n\n';
    const table = '| TP53 | 12.5 (3.4) | 0.04 |\n';
    assert.equal(isTooCostly(paragraph.repeat(3000)), false);
    assert.equal(isTooCostly(`| a | b | c |\n|---|---|---|\n${table.repeat(500)}`), false);
    assert.equal(isTooCostly(`${'-'.repeat(80)}\n\n* * *\n`), false);
  });
  for (const piece of HOSTILE)
    it(`stops ${SIZE} characters of ${JSON.stringify(piece)}`, () => {
      assert.equal(isTooCostly(piece.repeat(SIZE / piece.length)), true);
    });
});

describe('readPaper on hostile text', () => {
  const texts = [
    ...HOSTILE,
    '*',
    ' ',
    'a',
    'word ',
    '\0',
    '\uD800',
    '<!--',
    '<div ',
    'http://',
    'a@',
    'A: ',
    'et al. ',
    '\t',
    '.',
  ];
  for (const piece of texts)
    it(`ends soon for many ${JSON.stringify(piece)}`, function () {
      this.timeout(10_000);
      const text = piece.repeat(SIZE / piece.length);
      for (const language of ['markdown', 'plaintext'] as const) readPaper(text, language);
    });
});
