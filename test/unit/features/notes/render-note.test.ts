import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renderNote } from '../../../../src/features/notes/render-note';

const value = (text: string) => renderNote(text).value;

describe('the words of a note', () => {
  it('keep emphasis, lists, line breaks and https links', () => {
    assert.equal(value('Not **all** *patients*'), 'Not **all** *patients*');
    assert.equal(value('One\ntwo\n\nthree'), 'One  \ntwo\n\nthree');
    assert.equal(value('- first\n2. second'), '• first  \n2\\. second');
    assert.equal(value('# Major points'), '**Major points**');
    assert.equal(value('see [the list](https://example.org/a?b=c)'), 'see [the list](<https://example.org/a?b=c>)');
    assert.equal(
      value('see https://example.org/a.'),
      'see [https\\:\\/\\/example\\.org\\/a\\.](<https://example.org/a.>)',
    );
  });

  it('are literal where they would fetch, run or draw something', () => {
    const hostile = [
      '![x](https://example.org/x.png)',
      '<img src="https://example.org/x.png">',
      '[run](command:workbench.action.quit)',
      '[open](http://example.org/)',
      '[file](file:///etc/passwd)',
      '$(sync~spin)',
      '```\ncode\n```',
      '| a | b |\n|---|---|',
      '&lt;b&gt;',
      '[x]: https://example.org/',
      '<https://example.org/>',
      '[a](<command:x>)',
      '[![x](https://example.org/x.png)](https://example.org/)',
    ];
    for (const text of hostile) {
      const shown = value(text);
      assert.doesNotMatch(
        shown,
        /(?<!\\)!\[|(?<!\\)<(?!https:)|(?<!\\)\$\(|\]\((?!<https:)|(?<!\\)`|(?<!\\)\||(?<!\\)&/,
        text,
      );
    }
  });

  it('trust nothing', () => {
    const rendered = renderNote('[run](command:x)');
    assert.deepEqual(rendered.isTrusted, { enabledCommands: [] });
    assert.equal(rendered.supportHtml, false);
  });

  it('are cut where there are too many, and take no time', () => {
    const started = performance.now();
    for (const text of ['*'.repeat(200_000), '[('.repeat(100_000), '[a](https://'.repeat(20_000), '\n'.repeat(200_000)])
      assert.ok(value(text).length < 60_000);
    assert.ok(performance.now() - started < 1000);
  });

  it('make links only by the brackets of the renderer, whatever is written', () => {
    const part = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '!',
      '*',
      '_',
      '<',
      '>',
      '`',
      '\\',
      'https://a.b/',
      'command:x',
      'a',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const shown = value(parts.join(''));
        for (const [, target] of shown.matchAll(/(?<!\\)\]\((.{0,10})/g)) assert.match(target ?? '', /^<https:/);
        assert.doesNotMatch(shown, /(?<!\\)!\[/);
      }),
    );
  });
});
