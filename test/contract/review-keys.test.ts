import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { REVIEW_KEYS } from '../../src/features/corrections/review-keys';

interface Key {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when?: string;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { keybindings: readonly Key[] } };
const inMode = manifest.contributes.keybindings.filter(({ when = '' }) => when.startsWith('biogloss.reviewing &&'));

describe('the keys of Review Mode', () => {
  it('are bound in the manifest as the table lists them', () => {
    const listed = REVIEW_KEYS.flatMap(({ key, also, command }) =>
      [key, ...(also ? [also] : [])].map((each) => `${each} ${command}`),
    );
    assert.deepEqual(inMode.map(({ key, command }) => `${key} ${command}`).sort(), listed.sort());
  });

  it('are each bound once', () => {
    assert.equal(new Set(inMode.map(({ key }) => key)).size, inMode.length);
  });

  it('hold in the text of the paper only, never in a comment, a peek, a log or an input', () => {
    for (const { when = '', key } of inMode)
      for (const condition of [
        'editorTextFocus',
        'editorLangId =~ /^(markdown|plaintext)$/',
        '!commentEditorFocused',
        "resourceScheme != 'comment'",
        '!isInEmbeddedEditor',
      ])
        assert.ok(when.includes(condition), `${key} ${condition}`);
  });

  it('take Command for Control on a Mac', () => {
    for (const { key, mac } of inMode) assert.equal(mac, key.includes('ctrl') ? key.replace('ctrl', 'cmd') : undefined);
  });

  it('leave Escape to whatever else is open', () => {
    const escape = inMode.find(({ key }) => key === 'escape')?.when ?? '';
    for (const widget of ['suggestWidgetVisible', 'findWidgetVisible', 'editorHoverVisible', 'codeActionMenuVisible'])
      assert.ok(escape.includes(`!${widget}`), widget);
  });

  it('outside the mode are chords or hold in the views of BioGloss alone', () => {
    const others = manifest.contributes.keybindings.filter((each) => !inMode.includes(each));
    for (const { key, when = '' } of others)
      assert.ok(
        /^ctrl\+k /.test(key) || /focusedView|resourceScheme|commentEditorFocused/.test(when),
        `${key} ${when}`,
      );
  });

  it('are all explained in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const { title } of REVIEW_KEYS) assert.ok(readme.includes(title), title);
  });
});
