// Two reviewers with one paper open in a window each: whatever both write is kept, and each sees what the other wrote.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbench } from '../vscode/workbench.mjs';
import { openPaper, openWindow, PICTURES, type PaperOnPage } from './paper-on-page';

const CLAIM = 'Frost lotion reduces mortality after surgery for breast cancer.';
const PAPER = [
  '# Frost lotion in an invented cohort of patients with breast cancer',
  '',
  '## Abstract',
  '',
  'In this retrospective cohort study we analysed the records of 212 patients with breast cancer who received frost lotion',
  'or no lotion after surgery. Patients who received frost lotion lived longer (HR 0.61, 95% CI 0.44 to 0.85; p = 0.003).',
  '',
  '## Conclusion',
  '',
  CLAIM,
  '',
].join('\n');

interface Item {
  readonly 'biogloss:kind': string;
  readonly 'biogloss:conflictOf'?: string;
  readonly body: readonly { readonly value?: string }[];
}

describe('two reviewers, two windows, one paper', () => {
  let paper: PaperOnPage;
  let first: Workbench;
  let second: Workbench;

  before(async () => {
    paper = await openPaper(PAPER, { settings: { 'biogloss.review.author': 'R. Viewer' } });
    first = paper.workbench;
    second = await openWindow(paper, { 'biogloss.review.author': 'R. Viewer' });
    for (const { page } of [first, second]) await page.locator('.squiggly-info').first().waitFor();
  });
  after(async () => {
    await second.close();
    await paper.close();
  });
  afterEach(() => assert.equal(paper.onDisk(), PAPER));

  const items = (): readonly Item[] => {
    const file = path.join(paper.folder, 'paper.md.biogloss.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { items: Item[] }).items : [];
  };
  const words = () => items().flatMap(({ body }) => body.flatMap(({ value }) => value ?? []));
  const thread = ({ page }: Workbench) => page.locator('.review-widget:visible');
  const box = (window: Workbench) => thread(window).locator('.edit-container .monaco-editor.focused');

  async function eventually(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 150; tries++) {
      if (await isSo()) return;
      await first.page.waitForTimeout(100);
    }
    await first.screenshot(`${PICTURES}/two-windows-first.png`);
    await second.screenshot(`${PICTURES}/two-windows-second.png`);
    assert.fail(`${what}: not within fifteen seconds; the sidecar has ${JSON.stringify(items())}`);
  }

  /** Types a note at the cursor, up to the key that saves it. */
  async function begin(window: Workbench, line: number, text: string): Promise<void> {
    await window.openFile('paper.md', line, 5);
    await window.page.keyboard.press('ControlOrMeta+k');
    await window.page.keyboard.press('Alt+o');
    await box(window).waitFor();
    await window.page.keyboard.type(text);
  }
  /** The focus goes back to the paper a moment after. */
  async function save(window: Workbench): Promise<void> {
    await thread(window).locator('.form-actions .monaco-text-button:not(.disabled)').first().waitFor();
    await window.page.keyboard.press('ControlOrMeta+Enter');
    await window.page.locator('.editor-instance > .monaco-editor.focused').waitFor();
  }

  it('keeps both notes that are saved at the same moment', async () => {
    await begin(first, 10, 'From the first window');
    await begin(second, 5, 'From the second window');
    await Promise.all([save(first), save(second)]);
    await eventually('both are kept', () =>
      ['From the first window', 'From the second window'].every((text) => words().includes(text)),
    );
  });

  it('shows each what the other wrote', async () => {
    for (const [window, line, text] of [
      [second, 10, 'From the first window'],
      [first, 5, 'From the second window'],
    ] as const) {
      await window.openFile('paper.md', line === 10 ? 1 : line - 1, 1);
      await window.runCommand('BioGloss: Go to Next Note');
      if (line === 10) await window.runCommand('BioGloss: Go to Next Note');
      await thread(window).getByText(text).first().waitFor();
    }
  });

  it('keeps both when both edit the same note, and lists them to be settled', async () => {
    for (const window of [first, second]) {
      await window.openFile('paper.md', 10, 5);
      await window.runCommand('BioGloss: Edit Note');
      await box(window).waitFor();
      await window.page.keyboard.press('ControlOrMeta+a');
    }
    await first.page.keyboard.type('As the first has it');
    await second.page.keyboard.type('As the second has it');
    await save(first);
    await eventually('the first is kept', () => words().includes('As the first has it'));
    // By now the second window knows what the first wrote, and its box still has its own words.
    await second.page.waitForTimeout(1000);
    await save(second);
    await eventually('both are kept', () =>
      ['As the first has it', 'As the second has it'].every((text) => words().includes(text)),
    );
    assert.equal(items().filter((item) => item['biogloss:conflictOf'] !== undefined).length, 1);
    await first.runCommand('BioGloss: Focus on Notes View');
    await eventually('it is listed', async () => {
      return (await first.treeRows('Notes', 1)).some(({ label }) => label.startsWith('Conflict'));
    });
    await first.screenshot(`${PICTURES}/conflict.png`);
  });
});
