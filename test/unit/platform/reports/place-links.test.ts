import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../../src/core/presentation/markdown-text';
import { markPapers, markPlaces, takeOutLinks } from '../../../../src/platform/reports/place-links';

const passage = (start: number, end: number) => ({ start, end, text: '', line: 1 });

describe('places in a summary', () => {
  it('become words with a link each', () => {
    const marked = `One [line 2](${markPlaces(passage(10, 20)) ?? ''}), two [line 3](${markPlaces(passage(30, 31)) ?? ''}).`;
    const { text, links } = takeOutLinks(marked);
    assert.equal(text, 'One line 2, two line 3.');
    assert.deepEqual(
      links.map(({ start, end, target }) => [text.slice(start, end), target]),
      [
        ['line 2', [10, 20]],
        ['line 3', [30, 31]],
      ],
    );
  });

  it('keep the escapes in the name of a paper', () => {
    const target = markPapers((file) => ['a.md', 'b.md'].indexOf(file))({ file: 'b.md' });
    assert.deepEqual(takeOutLinks(`| [\\[x\\] y](${target ?? ''}) |`), {
      text: '| \\[x\\] y |',
      links: [{ start: 2, end: 9, target: [1] }],
    });
  });

  it('cannot be forged by the words of a paper', () => {
    const pieces = fc.constantFrom('[', ']', '(', ')', 'biogloss:1,2', '\\', 'line 1', '!', ' ', '](');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
        assert.deepEqual(takeOutLinks(escapeMarkdown(parts.join(''))).links, []);
      }),
    );
  });

  it('lead out by the address that was written', () => {
    const { text, links } = takeOutLinks('DOI [10.1/x](https://doi.org/10.1/x)');
    assert.equal(text, 'DOI 10.1/x');
    assert.deepEqual(links, [{ start: 4, end: 10, target: 'https://doi.org/10.1/x' }]);
  });

  it('leave links of other kinds alone', () => {
    const markdown = '[x](command:y) and [z](http://example.org)';
    assert.deepEqual(takeOutLinks(markdown), { text: markdown, links: [] });
  });
});
