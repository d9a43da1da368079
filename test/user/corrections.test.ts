// A reviewer who corrects what the machine proposes: with single keys in Review Mode, and from the Claims view.
import assert from 'node:assert/strict';
import type { Row, Workbench } from '../vscode/workbench.mjs';
import { markedWords } from './marked-words.mjs';
import { openPaper, PICTURES, type PaperOnPage } from './paper-on-page';

const PAPER = [
  '# EGFR and REST in an invented cohort',
  '',
  '## Abstract',
  '',
  'We analysed the records of 212 patients with lung cancer who received crizotinib. Tumours with raised REST expression',
  'and EGFR mutations had shorter survival than others (HR 1.61, 95% CI 1.14-1.85, p = 0.003).',
  '',
  '## Conclusion',
  '',
  'In conclusion, EGFR mutations were associated with survival after crizotinib.',
  '',
].join('\n');

describe('a reviewer who corrects', () => {
  let paper: PaperOnPage;
  let workbench: Workbench;

  before(async () => {
    paper = await openPaper(PAPER);
    workbench = paper.workbench;
    await until('the mark', async () => (await marks('EGFR')) === 3);
  });
  after(() => paper.close());
  afterEach(() => assert.equal(paper.onDisk(), PAPER));

  const keys = (...pressed: string[]) => paper.keys(...pressed);
  const marks = async (word: string) => (await markedWords(workbench.page, 2)).filter(([text]) => text === word).length;
  const status = () => workbench.page.locator('#status\\.biogloss\\.reviewMode, [id$="biogloss.reviewMode"]');
  const said = (words: string) => workbench.page.getByText(words).first().waitFor();

  async function until(what: string, ready: () => boolean | Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      if (await ready()) return;
      await workbench.page.waitForTimeout(100);
    }
    await workbench.screenshot(`${PICTURES}/corrections-failed.png`);
    assert.fail(`${what}: not within ten seconds`);
  }

  it('turns Review Mode on: a sign in the status bar, and letters are not typed', async () => {
    await workbench.openFile('paper.md', 6, 6);
    await keys('Control+K', 'Alt+R');
    await status().waitFor();
    await keys('q');
    await keys('Escape');
    assert.equal(await workbench.page.locator('.tab.active.dirty').count(), 0);
    assert.equal(await status().count(), 1);
  });

  it('takes one mention away with one key, and the mark is gone', async () => {
    await keys('x');
    await until('two marks', async () => (await marks('EGFR')) === 2);
    await said('“EGFR” is no gene. To undo: Undo Review Change');
    await workbench.screenshot(`${PICTURES}/review-mode.png`);
  });

  it('finds it still corrected when the paper is opened again', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.openFile('paper.md', 6, 6);
    await until('two marks', async () => (await marks('EGFR')) === 2);
  });

  it('undoes it with Ctrl+Z, and does it again with Ctrl+Y', async () => {
    await keys('Control+Z');
    await until('three marks', async () => (await marks('EGFR')) === 3);
    await keys('Control+Y');
    await until('two marks', async () => (await marks('EGFR')) === 2);
  });

  it('says the same of all mentions in the paper', async () => {
    await keys('e');
    await until('no mark', async () => (await marks('EGFR')) === 0);
    await keys('u');
    await until('two marks', async () => (await marks('EGFR')) === 2);
    await keys('u');
    await until('three marks', async () => (await marks('EGFR')) === 3);
  });

  it('lists the keys, and does the one that is chosen', async () => {
    await keys('h');
    await workbench.page.locator('.quick-input-list').getByText('Not this here').waitFor();
    await workbench.screenshot(`${PICTURES}/review-keys.png`);
    await keys('Escape');
    await workbench.page.locator('.quick-input-list').waitFor({ state: 'hidden' });
    assert.equal(await status().count(), 1);
  });

  it('stays when Escape closes a card, or the box of a comment is written in', async () => {
    await workbench.openFile('paper.md', 6, 6);
    await keys('i');
    await workbench.page.locator('.monaco-hover:not(.hidden)').getByText('NCBI Gene').waitFor();
    await keys('Escape');
    await workbench.page.waitForTimeout(2500);
    assert.equal(await status().count(), 1);
    await keys('o');
    await workbench.page.locator('.review-widget .monaco-editor.focused').waitFor();
    await workbench.page.keyboard.type('xa');
    await workbench.page.locator('.review-widget').getByText('Discard').click();
    assert.equal(await marks('EGFR'), 3);
  });

  it('leaves with Escape pressed twice: the paper can be edited again', async () => {
    await workbench.openFile('paper.md', 6, 6);
    await keys('Escape');
    await said('Press Escape again to leave Review Mode.');
    await keys('Escape');
    await until('no sign', async () => (await status().count()) === 0);
    await keys('x');
    await until('an edit', async () => (await workbench.page.locator('.tab.active.dirty').count()) === 1);
    await keys('Control+Z');
    await until('no edit', async () => (await workbench.page.locator('.tab.active.dirty').count()) === 0);
  });

  it('takes a thing away from the Entities view, however often it stands in the paper', async () => {
    await workbench.runCommand('BioGloss: Focus on Entities View');
    await workbench.treeRows('Entities', 3);
    await workbench.page.locator('.monaco-list[aria-label="Entities"]').focus();
    // The paper is read again after the edits above: rows that are replaced at that moment lose the key.
    await workbench.page.waitForTimeout(1500);
    await keys('ArrowDown', 'ArrowDown', 'Delete');
    await until('no mark', async () => (await marks('EGFR')) === 0);
    await workbench.page.locator('.monaco-list[aria-label="Entities"]:focus').waitFor();
    await keys('Control+Z');
    await until('three marks', async () => (await marks('EGFR')) === 3);
  });

  it('rejects a claim with a reason from the Claims view, by keyboard alone', async () => {
    await workbench.runCommand('BioGloss: Focus on Claims View');
    const claims = async () => (await workbench.treeRows('Claims', 1)).filter(({ level }: Row) => level === 2);
    const before = (await claims()).length;
    await workbench.page.locator('.monaco-list[aria-label="Claims"]').focus();
    await keys('ArrowDown', 'ArrowDown', 'Delete');
    await workbench.page.locator('.quick-input-widget').getByText('Not a claim').waitFor();
    await workbench.screenshot(`${PICTURES}/reject-claim.png`);
    await workbench.page.keyboard.type('It says what was done.');
    await keys('Enter');
    await until('one claim less', async () => (await claims()).length === before - 1);
    await workbench.page.locator('.monaco-list[aria-label="Claims"]:focus').waitFor();
    await keys('Control+Z');
    await until('all claims', async () => (await claims()).length === before);
  });
});
