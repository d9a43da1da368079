import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { literal, writeMarkdown } from '../../../src/platform/markdown';

const HOSTILE = [
  '[run](command:workbench.action.terminal.new)',
  '<img src=x onerror=alert(1)>',
  '$(trash) icon',
  '![x](http://tracker.example/p.png)',
  'see http://evil.example and www.evil.example or a@evil.example',
  '**bold** _it_ `code` ~~gone~~ | a | b |',
  '# heading',
  '1. list',
  '> quote',
  '&lt;b&gt; &copy;',
  '<https://evil.example>',
  '[a]: http://evil.example',
  'ends with a backslash \\',
];

describe('Markdown for cards', () => {
  for (const words of HOSTILE) {
    it(`keeps literal: ${words}`, () => assert.deepEqual(parse(literal(words)), [words]));
  }

  it('keeps any words literal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (words) => {
        const shown = words.replace(/\s+/g, ' ').trim();
        assert.equal(parse(literal(words)).join(''), shown);
      }),
    );
  });

  it('leaves no bare address that a viewer would link', () => {
    for (const words of HOSTILE) assert.doesNotMatch(literal(words), /https?:|ftp:|www\.|[\w.]@[\w.]/);
  });

  it('takes out controls and marks that turn the direction of what follows', () => {
    assert.equal(literal('TP\u202E53\u0007\u0085\u061C'), 'TP53');
  });

  it('puts words on one line', () => {
    assert.equal(literal('tumour\r\n  cells'), 'tumour cells');
  });

  it('links to https and to nothing else', () => {
    const write = (address: string) => writeMarkdown().link('page', address).build().value;
    assert.equal(write('https://x.example/a#!/b'), '[page](<https://x.example/a#!/b>)');
    for (const address of ['http://x.example/', 'command:evil', 'https://x.example/> "', 'https://x.example/a b']) {
      assert.equal(write(address), 'page');
    }
  });

  it('runs only the commands that are named', () => {
    const markdown = writeMarkdown(['biogloss.goTo'])
      .command('go', { id: 'biogloss.goTo', arguments: ['untitled:x"y', 1, 2], title: 'Go "there"' })
      .command('no', { id: 'workbench.action.quit', arguments: [], title: '' })
      .build();
    const args = encodeURIComponent(JSON.stringify(['untitled:x"y', 1, 2]));
    assert.equal(markdown.value, `[go](<command:biogloss.goTo?${args}> "Go \\"there\\"")no`);
    assert.deepEqual(markdown.isTrusted, { enabledCommands: ['biogloss.goTo'] });
    assert.equal(markdown.supportHtml, false);
    assert.equal(markdown.supportThemeIcons, false);
  });

  it('makes no emphasis out of nothing', () => {
    assert.equal(writeMarkdown().bold(' ').text('a').build().value, 'a');
  });
});

/** The texts of the paragraphs, as a Markdown viewer shows them; fails when anything is more than text. */
function parse(markdown: string): string[] {
  return unified()
    .use(remarkParse)
    .parse(markdown)
    .children.map((block) => {
      assert.equal(block.type, 'paragraph');
      return 'children' in block ? block.children.map(textOf).join('') : '';
    });
}

function textOf(node: Nodes): string {
  assert.equal(node.type, 'text', `${node.type} came of plain words`);
  return node.type === 'text' ? node.value : '';
}
