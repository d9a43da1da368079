// A reviewer who drafts the review from their notes, words it, and drafts again; and two reviewers who compare theirs.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createAnchoring } from '../../src/core/annotations/anchors/anchoring';
import type { Annotation, Body } from '../../src/core/annotations/annotation';
import { writeSidecar } from '../../src/core/annotations/sidecar/write-sidecar';
import { CLAIM, PAPER } from '../support/frost-paper';
import type { Workbench } from '../vscode/workbench.mjs';
import { openPaper, PICTURES, type PaperOnPage } from './paper-on-page';

let made = 0;
function annotate(author: string, words: string, body: Body): Annotation {
  const start = PAPER.indexOf(words);
  const anchor = createAnchoring(PAPER).make({ start, end: start + words.length });
  const id = `urn:uuid:0b1e5a7e-0000-4000-8000-${String(++made).padStart(12, '0')}`;
  const time = '2026-11-20T09:30:00.000Z';
  return { id, body, anchor, author, created: time, modified: time };
}
const dose = annotate('R. Viewer', '212 patients', {
  kind: 'note',
  text: 'Which dose?',
  label: 'major',
  resolved: false,
});
const noClaim = annotate('Bo', CLAIM, { kind: 'claim', machine: null, reviewer: null, reason: 'a wish' });
const sidecarOf = (...annotations: readonly Annotation[]) => writeSidecar({ paper: 'paper.md', annotations });

describe('a reviewer who drafts the review', () => {
  let paper: PaperOnPage;
  let workbench: Workbench;

  before(async () => {
    const beside = { 'paper.md.biogloss.json': sidecarOf(dose), 'paper.bo.biogloss.json': sidecarOf(noClaim) };
    paper = await openPaper(PAPER, { beside, settings: { 'biogloss.review.author': 'R. Viewer' } });
    workbench = paper.workbench;
    await workbench.page.locator('.squiggly-info').first().waitFor();
  });
  after(() => paper.close());

  const keys = (...pressed: string[]) => paper.keys(...pressed);
  const type = (text: string) => workbench.page.keyboard.type(text);
  /** While a file takes its new contents there is none for a moment. */
  const onDisk = (name: string) => {
    const file = path.join(paper.folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const draft = () => onDisk('paper.review.md');
  /** Keys that the page takes before it has settled are lost, as they are for a person, who presses them again. */
  const pressUntil = async (what: string, pressed: readonly string[], isSo: () => boolean) => {
    const end = Date.now() + 20_000;
    for (let tries = 0; !isSo(); tries++) {
      assert.ok(Date.now() < end, `${what}: not within twenty seconds\n${draft()}`);
      if (tries % 20 === 0) await keys(...pressed);
      await workbench.page.waitForTimeout(100);
    }
  };
  const saveUntil = (what: string, isSo: () => boolean) =>
    pressUntil(what, ['ControlOrMeta+2', 'ControlOrMeta+s'], isSo);
  const status = (text: string) => workbench.page.locator('.statusbar', { hasText: text }).waitFor();

  it('has it as a file beside the paper, with the note, the warning and the claims', async () => {
    await workbench.runCommand('BioGloss: Build Review Draft');
    await status('Review drafted: paper.review.md');
    assert.match(draft(), /## Major points\n.*\n\n1\. Which dose\?\n\n {4}> “212 patients” \(Abstract\), \[line 5\]/);
    assert.match(draft(), /## Checks\n.*\n\n1\. On “Frost lotion reduces mortality/);
    await workbench.page.locator('.editor-group-container.active').getByText('Major points').waitFor();
    await workbench.screenshot(`${PICTURES}/review-draft.png`);
  });

  it('finds their own words again, and the new note, when it is built again', async () => {
    const line = draft().split('\n').indexOf('1. Which dose?') + 1;
    await keys('ControlOrMeta+2');
    await workbench.openFile('paper.review.md', line, 15);
    await type(' Please give it in grams.');
    await saveUntil('saved', () => draft().includes('Please give it in grams.'));
    await keys('ControlOrMeta+1');
    await workbench.openFile('paper.md', 11, 5);
    await keys('ControlOrMeta+k', 'Alt+o');
    await workbench.page.locator('.review-widget:visible .edit-container .monaco-editor.focused').waitFor();
    await type('This is causal wording.');
    const isKept = () => onDisk('paper.md.biogloss.json').includes('causal wording');
    await pressUntil('the note is kept', ['ControlOrMeta+Enter'], isKept);
    await workbench.page.locator('.review-widget:visible .review-comment').getByText('causal wording').waitFor();
    await workbench.page.locator('.editor-instance > .monaco-editor.focused').waitFor();
    await workbench.runCommand('BioGloss: Build Review Draft');
    await status('Draft renewed, 1 new.');
    assert.doesNotMatch(draft(), /This is causal wording/);
    await workbench.screenshot(`${PICTURES}/review-draft-renewed.png`);
    await saveUntil('saved', () => draft().includes('This is causal wording.'));
    assert.match(draft(), /1\. Which dose\? Please give it in grams\.\n/);
    assert.match(draft(), /## Other notes\n.*\n\n1\. This is causal wording\.\n/);
    assert.equal(paper.onDisk(), PAPER);
  });

  it('takes the renewal back with one key', async () => {
    await keys('ControlOrMeta+2', 'ControlOrMeta+z');
    await saveUntil('undone', () => !draft().includes('This is causal wording.'));
    assert.match(draft(), /1\. Which dose\? Please give it in grams\.\n/);
  });

  it('has it as plain text for a journal', async () => {
    await workbench.runCommand('BioGloss: Copy Review as Plain Text');
    await status('Review copied as plain text.');
    await workbench.page.getByText('1. Which dose? Please give it in grams.').last().waitFor();
    await workbench.screenshot(`${PICTURES}/review-plain-text.png`);
  });

  it('sees how another reviewer judges, and what there is to settle', async () => {
    await keys('ControlOrMeta+1');
    await workbench.openFile('paper.md', 1, 1);
    await workbench.runCommand('BioGloss: Compare Two Reviewers');
    const row = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'paper.bo.biogloss.json' });
    await row.waitFor();
    await keys('Enter');
    await workbench.page.getByText('# Two reviews of paper.md').first().waitFor();
    await workbench.screenshot(`${PICTURES}/two-reviewers.png`);
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
  });
});
