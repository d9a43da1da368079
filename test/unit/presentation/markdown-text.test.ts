import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escapeMarkdown } from '../../../src/core/presentation/markdown-text';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The tree of a list item and of a table cell that hold the text: the two places where we put words of a paper. */
function nodesOf(markdown: string): Nodes[] {
  const tree = parser.parse(`- “x” ${markdown}\n\n| a |\n| --- |\n| ${markdown} |\n`);
  const nodes: Nodes[] = [];
  const visit = (node: Nodes) => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return nodes;
}

const INERT = new Set('root list listItem paragraph text inlineCode table tableRow tableCell'.split(' '));

describe('words of a paper inside our Markdown', () => {
  for (const [text, escaped] of [
    ['p < 0.05', 'p < 0.05'],
    ['CD8+ T cells (n = 12)', 'CD8+ T cells (n = 12)'],
    ['[x](command:evil)', '\\[x\\](command:evil)'],
    ['<img src=x>', '\\<img src=x>'],
    ['a | b', 'a \\| b'],
    ['**bold** _it_ snake_case', '\\*\\*bold\\*\\* \\_it\\_ snake_case'],
    ['see https://example.org/a_b now', 'see `https://example.org/a_b` now'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['two\nlines', 'two lines'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ] as const) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(escaped)}`, () =>
      assert.equal(escapeMarkdown(text), escaped));
  }

  it('never lets anything come alive', () => {
    const pieces = fc.constantFrom(
      ...['[', ']', '(', ')', '<', '>', '!', '|', '*', '_', '`', '~~', '\\', '\n', ' ', '#', '&amp;', '[^1]', '<b>'],
      ...[
        'http://a.b',
        'www.a.b',
        'a@b.c',
        '<http://a.b>',
        '![x](y)',
        '[x]: y',
        '$$',
        '- ',
        '1. ',
        '---',
        'word',
        '<!--',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const found = nodesOf(escapeMarkdown(parts.join(''))).map((node) => node.type);
        return found.every((type) => INERT.has(type));
      }),
      { numRuns: 500 },
    );
  }).timeout(20_000);
});
