// A reviewer at the page of a real VS Code, with the package installed as it ships: opens a paper, reads highlights and
// cards, walks the outline and the views, runs the summary. A picture of each surface and theme goes to .cache/pictures.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launch, type Workbench } from '../vscode/workbench.mjs';
import { markedWords } from './marked-words.mjs';

const PICTURES = '.cache/pictures';
const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

function open(theme: keyof typeof THEMES): Promise<Workbench> {
  const settings = { 'workbench.colorTheme': THEMES[theme] };
  const vsix = [path.resolve('.cache/biogloss.vsix')];
  return launch({ vsix, workspace: path.resolve('.cache/workspace'), settings });
}

function styleOf(marks: readonly [word: string, style: string][], word: string): string | undefined {
  return marks.find(([text]) => text.includes(word))?.[1];
}

describe('a reviewer reads the sample paper', () => {
  let workbench: Workbench;

  before(async () => {
    mkdirSync(PICTURES, { recursive: true });
    workbench = await open('dark');
    await workbench.openFile('sample-paper.md');
  });
  after(() => workbench.close());

  it('sees genes, cell types and therapies marked, each with a line of its own', async () => {
    const marks = await markedWords(workbench.page, 3);
    const styles = ['HER2', 'regulatory T cells', 'trastuzumab'].map((word) => styleOf(marks, word));
    assert.ok(!styles.includes(undefined), JSON.stringify(marks));
    assert.equal(new Set(styles).size, 3, styles.join(', '));
  });

  it('reads on the card what HER2 is and why', async () => {
    const card = await workbench.hover('HER2');
    assert.match(card, /ERBB2/);
    assert.match(card, /2064/);
    assert.match(card, /Why/);
    assert.match(card, /Trained tagger: [01]\.\d\d/);
    await workbench.screenshot(`${PICTURES}/card.png`);
  });

  it('finds claims with their level in the Claims view, and the derivation under a claim', async () => {
    await workbench.runCommand('BioGloss: Focus on Claims View');
    const rows = await workbench.treeRows('Claims', 3);
    assert.ok(
      rows.some((row) => row.level === 1 && /OCEBM/.test(row.label)),
      JSON.stringify(rows),
    );
    await workbench.page.locator('.monaco-list[aria-label="Claims"]').focus();
    for (let row = 0; row <= rows.findIndex(({ level }) => level === 2); row++)
      await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('ArrowRight');
    const derivation = workbench.page.locator('.monaco-list[aria-label="Claims"] .monaco-list-row[aria-level="3"]');
    await derivation.first().waitFor();
    assert.match((await derivation.allInnerTexts()).join('\n'), /level.*design.*rule/s);
    await workbench.screenshot(`${PICTURES}/claims.png`);
  });

  it('finds the genes in the Entities view, with counts', async () => {
    const rows = await workbench.treeRows('Entities', 1);
    assert.ok(
      rows.some((row) => /[Gg]enes/.test(row.label)),
      JSON.stringify(rows),
    );
  });

  it('sees sections and claims in the outline', async () => {
    await workbench.runCommand('Explorer: Focus on Outline View');
    const rows = await workbench.page.locator('.outline-pane .monaco-list-row').allInnerTexts();
    assert.ok(
      rows.some((row) => /Abstract|Results/.test(row)),
      rows.join('\n'),
    );
    await workbench.screenshot(`${PICTURES}/outline.png`);
  });

  it('gets the summary from the command palette', async () => {
    await workbench.runCommand('BioGloss: Summarise Paper');
    await workbench.page.getByText('Evidence profile').first().waitFor();
    await workbench.screenshot(`${PICTURES}/summary.png`);
  });
});

describe('a reviewer in another theme', () => {
  for (const theme of ['light', 'high-contrast', 'high-contrast-light'] as const) {
    it(`sees the marks in ${theme}`, async () => {
      const workbench = await open(theme);
      try {
        await workbench.openFile('sample-paper.md');
        const marks = await markedWords(workbench.page, 3);
        assert.ok(styleOf(marks, 'HER2'));
        await workbench.screenshot(`${PICTURES}/${theme}.png`);
      } finally {
        await workbench.close();
      }
    });
  }
});
