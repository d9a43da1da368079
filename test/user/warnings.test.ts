// A reviewer who is warned: reads both sides, accepts with the keyboard, takes it back, drafts a comment.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSidecar } from '../../src/core/annotations/sidecar/read-sidecar';
import { CLAIM, PAPER } from '../support/frost-paper';
import type { Workbench } from '../vscode/workbench.mjs';
import { openPaper, PICTURES, type PaperOnPage } from './paper-on-page';

const TITLE = 'Causal wording on an observational design';

describe('a reviewer who is warned', () => {
  let paper: PaperOnPage;
  let workbench: Workbench;

  before(async () => {
    paper = await openPaper(PAPER);
    workbench = paper.workbench;
    await workbench.runCommand('BioGloss: Focus on Claims View');
    await workbench.runCommand('Problems: Focus on Problems View');
  });
  after(() => paper.close());

  const keys = (...pressed: string[]) => paper.keys(...pressed);
  /** What is kept beside the paper, once there is so much of it: it is written after it is shown. */
  const accepted = async (count: number) => {
    for (let tries = 0; tries < 50 && keptNow()?.length !== count; tries++) await workbench.page.waitForTimeout(100);
    return keptNow();
  };
  const keptNow = () => {
    const file = path.join(paper.folder, 'paper.md.biogloss.json');
    // While it is replaced it is not there for a moment.
    if (!existsSync(file)) return null;
    const sidecar = readSidecar(readFileSync(file, 'utf8'));
    return 'problem' in sidecar ? assert.fail(sidecar.problem) : sidecar.annotations.map(({ body }) => body);
  };
  const problem = () => workbench.page.locator('.markers-panel .monaco-list-row', { hasText: TITLE });
  const lines = () => workbench.page.locator('.editor-group-container.active .squiggly-info');
  const warnedClaims = async () => (await workbench.treeRows('Claims', 2)).filter(({ label }) => label.startsWith('⚠'));

  it('sees the warning in Problems, under its words and on its claim', async () => {
    await problem().first().waitFor();
    assert.match(await problem().first().innerText(), /“reduces” ↔ design “/);
    await lines().first().waitFor();
    const [claim] = await warnedClaims();
    assert.ok(claim?.label.includes('Frost lotion reduces'), JSON.stringify(claim));
    await workbench.screenshot(`${PICTURES}/warnings.png`);
  });

  it('reads both sides on the card', async () => {
    const card = await workbench.hover('reduces');
    assert.match(card, /Causal wording on an observational design: “reduces”/);
    assert.match(card, /paper\.md\(\d+, \d+\): Design: “/);
  });

  it('accepts it with the keyboard and a reason; then it is gone everywhere, and it is kept beside the paper', async () => {
    await workbench.openFile('paper.md', 11, 16);
    await keys('ControlOrMeta+.');
    await workbench.page.locator('.action-widget').getByText('Accept as is…').waitFor();
    await workbench.screenshot(`${PICTURES}/warning-fixes.png`);
    await keys('ArrowDown', 'Enter');
    const box = workbench.page.locator('.quick-input-widget input');
    await box.waitFor();
    await keys('Enter');
    await workbench.page.getByText('Write a reason, in a word or two.').waitFor();
    await workbench.page.keyboard.type('a hypothesis, as the discussion says');
    await keys('Enter');
    await problem().first().waitFor({ state: 'detached' });
    await lines().first().waitFor({ state: 'detached' });
    assert.deepEqual(await warnedClaims(), []);
    assert.deepEqual(await accepted(1), [
      {
        kind: 'acceptance',
        rule: 'warning.causal_on_observational',
        words: CLAIM,
        on: 'reduces',
        reason: 'a hypothesis, as the discussion says',
      },
    ]);
    assert.equal(paper.settings()['biogloss.warnings.accepted'], undefined);
    assert.equal(paper.onDisk(), PAPER);
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
  });

  it('finds it among the accepted ones, and takes it back', async () => {
    await workbench.runCommand('BioGloss: Show Accepted Warnings');
    const row = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'a hypothesis' });
    await row.waitFor();
    assert.match(await row.innerText(), /paper\.md · .*Frost lotion reduces/s);
    await workbench.screenshot(`${PICTURES}/accepted-warnings.png`);
    await row.click();
    await keys('Enter');
    await problem().first().waitFor();
    assert.deepEqual(await accepted(0), []);
    assert.equal((await warnedClaims()).length, 1);
  });

  it('drafts a comment for the authors at the cursor', async () => {
    await workbench.openFile('paper.md', 11, 16);
    await workbench.runCommand('BioGloss: Draft a Comment for the Authors');
    await workbench.page.getByText('# Comments for the authors: paper.md').first().waitFor();
    await workbench.screenshot(`${PICTURES}/comment.png`);
  });
});
