import assert from 'node:assert/strict';
import { draftToPlainText } from '../../../src/core/review-draft/draft-to-plain-text';

describe('the draft as plain text', () => {
  for (const [what, markdown, plain] of [
    ['headings without signs', '# Review: Ice\n\nText.', 'Review: Ice\n\nText.\n'],
    ['no headings with nothing below', '## Major points\n\n## Minor points\n\nText.', 'Minor points\n\nText.\n'],
    ['a heading whose parts have text', '# A\n\n## B\n\nText.', 'A\n\nB\n\nText.\n'],
    ['no marks', 'Text.\n<!-- biogloss major/a 1 b -->\n\nMore.', 'Text.\n\nMore.\n'],
    ['no emphasis, and what was escaped', '**Much** *ice* `x` \\*here\\* 5 &lt; 6', 'Much ice x *here* 5 < 6\n'],
    ['numbers of a list on from its first', '3. one\n7. two', '3. one\n4. two\n'],
    ['numbers of items apart', '3. one\n<!-- a -->\n\n7. two', '3. one\n\n7. two\n'],
    [
      'what belongs to an item below its words',
      '1. one\n\n    > “ice” (Results), [line 3](p.md#L3)',
      '1. one\n\n   “ice” (Results)\n',
    ],
    ['lists in lists', '- a\n  - b\n- c', '- a\n\n  - b\n\n- c\n'],
    ['no links to lines of the paper', 'On “ice”. [line 3](../a%20b.md#L3)', 'On “ice”.\n'],
    [
      'addresses of links out',
      '[STROBE](https://s.org/) and <https://t.org/>',
      'STROBE (https://s.org/) and https://t.org/\n',
    ],
    ['lines that are not wrapped', 'one\ntwo\\\nthree', 'one two\nthree\n'],
    [
      'a table row by row',
      '| Claim | Level |\n| --- | --- |\n| Ice helps. | OCEBM 3 |\n| Snow. |  |',
      '- Ice helps. (Level: OCEBM 3)\n- Snow.\n',
    ],
    ['code as it is', '```\na\n  b\n```', 'a\n  b\n'],
    ['nothing for nothing', '<!-- only a mark -->\n', ''],
  ] as const) {
    it(`has ${what}`, () => {
      assert.equal(draftToPlainText(markdown), plain);
    });
  }

  it('is the same however long the draft is', () => {
    const point = (number: number) =>
      `${number}. Ice *helps* “so” [line 3](p.md#L3)\n<!-- biogloss major/k${number} 1 a -->\n`;
    const numbers = Array.from({ length: 500 }, (_, at) => at + 1);
    const long = draftToPlainText(['## Major points\n', ...numbers.map(point)].join('\n'));
    assert.equal(long, `${['Major points', ...numbers.map((number) => `${number}. Ice helps “so”`)].join('\n\n')}\n`);
  });
});
