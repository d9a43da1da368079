// A reviewer who writes notes: on a claim, with a label, a reply and second thoughts; the paper is edited around and under
// them; the extension host is killed while words are being typed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CLAIM, PAPER } from '../support/frost-paper';
import type { Workbench } from '../vscode/workbench.mjs';
import { openPaper, PICTURES, type PaperOnPage } from './paper-on-page';

interface Item {
  readonly 'biogloss:kind': string;
  readonly 'biogloss:resolved'?: boolean;
  readonly creator?: { readonly name: string };
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: { readonly selector: readonly { readonly exact?: string; readonly start?: number }[] };
}

describe('a reviewer who writes notes', () => {
  let paper: PaperOnPage;
  let workbench: Workbench;

  before(async () => {
    paper = await openPaper(PAPER, { settings: { 'biogloss.review.author': 'R. Viewer' } });
    workbench = paper.workbench;
    await workbench.page.locator('.squiggly-info').first().waitFor();
  });
  after(() => paper.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(`${PICTURES}/failed-note.png`);
  });

  const keys = (...pressed: string[]) => paper.keys(...pressed);
  const type = (text: string) => workbench.page.keyboard.type(text);
  const thread = () => workbench.page.locator('.review-widget:visible');
  const comments = () => thread().locator('.review-comment');
  const box = () => thread().locator('.edit-container .monaco-editor.focused');
  const sign = () => workbench.page.locator('.comment-thread, .comment-thread-unresolved').first();

  const items = (): readonly Item[] => {
    const file = path.join(paper.folder, 'paper.md.biogloss.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { items: Item[] }).items : [];
  };
  const kept = (kind: string) => items().filter((item) => item['biogloss:kind'] === kind);
  const wordsOf = (item: Item | undefined) => item?.body.find(({ purpose }) => purpose !== 'tagging')?.value;
  const labelOf = (item: Item | undefined) => item?.body.find(({ purpose }) => purpose === 'tagging')?.value;
  const quoteOf = (item: Item | undefined) => item?.target.selector.find(({ exact }) => exact !== undefined)?.exact;

  /** Tries again for ten seconds: files and threads follow a moment later. */
  const eventually = async (what: string, isSo: () => boolean | Promise<boolean>) => {
    for (let tries = 0; tries < 100; tries++) {
      if (await isSo()) return;
      await workbench.page.waitForTimeout(100);
    }
    throw new Error(`${what}: not within ten seconds`);
  };
  /** The editor takes a moment to see that something is typed; the button says when. */
  const submit = async () => {
    await thread().locator('.form-actions .monaco-text-button:not(.disabled)').first().waitFor();
    await keys('ControlOrMeta+Enter');
  };
  const backInPaper = () => workbench.page.locator('.editor-instance > .monaco-editor.focused').waitFor();

  const startNote = async (line: number, column: number) => {
    await workbench.openFile('paper.md', line, column);
    await backInPaper();
    await keys('ControlOrMeta+k', 'Alt+o');
    await box().waitFor();
  };

  it('writes one on the claim at the cursor, from the keyboard, and gives it a label', async () => {
    await startNote(11, 5);
    assert.match(await thread().innerText(), /New note on “Frost lotion reduces mortality/);
    await type('Causal words on a *cohort*: see [STROBE](https://www.strobe-statement.org/) <b>');
    await submit();
    await comments().getByText('Causal words on a cohort').waitFor();
    await backInPaper();
    await eventually('the note is kept', () => kept('note').length === 1);
    await keys('ControlOrMeta+k', 'Alt+l');
    await workbench.page.locator('.quick-input-widget input').waitFor();
    await type('Major');
    await keys('Enter');
    await eventually('the label is kept', () => labelOf(kept('note')[0]) === 'major');
    const [note] = kept('note');
    assert.equal(quoteOf(note), CLAIM);
    assert.equal(note?.creator?.name, 'R. Viewer');
    assert.equal(wordsOf(note), 'Causal words on a *cohort*: see [STROBE](https://www.strobe-statement.org/) <b>');
    await thread().getByText('Major on “Frost lotion').waitFor();
    assert.equal(await comments().locator('em', { hasText: 'cohort' }).count(), 1);
    assert.equal(await comments().locator('b').count(), 0);
    assert.equal(paper.onDisk(), PAPER);
    await workbench.screenshot(`${PICTURES}/note.png`);
  });

  it('replies, and edits what was written', async () => {
    await thread().locator('.review-thread-reply-button').click();
    await type('And it is stated for all patients.');
    await submit();
    await eventually('the reply is kept', () => wordsOf(kept('reply')[0]) === 'And it is stated for all patients.');
    await eventually('both are shown', async () => (await comments().count()) === 2);
    await comments().nth(1).hover();
    await comments().nth(1).getByRole('button', { name: 'Edit Note' }).click();
    await box().waitFor();
    await keys('ControlOrMeta+a');
    await type('And for all patients.');
    await submit();
    await eventually('the edit is kept', () => wordsOf(kept('reply')[0]) === 'And for all patients.');
    await comments().getByText('And for all patients.').waitFor();
  });

  it('resolves it and opens it again, from the palette, at the cursor', async () => {
    await backInPaper();
    await workbench.runCommand('BioGloss: Resolve Note');
    await eventually('it is resolved', () => kept('note')[0]?.['biogloss:resolved'] === true);
    await workbench.runCommand('BioGloss: Reopen Note');
    await eventually('it is open', () => kept('note')[0]?.['biogloss:resolved'] === false);
    // The editor closes a thread that is resolved.
    await workbench.runCommand('BioGloss: Go to Next Note');
    await comments().getByText('Causal words on a cohort').waitFor();
  });

  it('finds it where its words are after edits above and inside them', async () => {
    await workbench.openFile('paper.md', 1, 1);
    await type('Seen twice.');
    await keys('Enter', 'Enter');
    await workbench.openFile('paper.md', 13, 14);
    await type('cream ');
    await workbench.openFile('paper.md', 13, 1);
    await thread().getByText('these words were changed since').waitFor();
    await keys('ControlOrMeta+s');
    const changed = 'Frost lotion cream reduces mortality after surgery for breast cancer.';
    await eventually('the sidecar fits the paper', () => quoteOf(kept('note')[0]) === changed);
    const start = kept('note')[0]?.target.selector.find((selector) => selector.start !== undefined)?.start;
    assert.equal(start, paper.onDisk().indexOf(changed));
  });

  it('sees the thread go with its sentence, and come back when the sentence is brought back', async () => {
    await workbench.openFile('paper.md', 13, 1);
    await keys('Shift+End', 'Delete');
    await sign().waitFor({ state: 'detached' });
    await keys('ControlOrMeta+z');
    await sign().waitFor();
    assert.equal(kept('note').length, 1);
    await keys('ControlOrMeta+s');
  });

  it('goes to the next note, which opens', async () => {
    await workbench.openFile('paper.md', 1, 1);
    await workbench.runCommand('BioGloss: Go to Next Note');
    await comments().getByText('Causal words on a cohort').waitFor();
    await workbench.page
      .getByText(/Note 1 of 1: Major/)
      .first()
      .waitFor();
  });

  it('loses nothing that is being typed when the extension host is killed', async function () {
    if (process.platform === 'win32') return this.skip();
    await thread().locator('.review-thread-reply-button').click();
    await workbench.page.locator('.comment-form .monaco-editor.focused').waitFor();
    await type('A reply, half');
    await startNote(8, 45);
    await type('A note, half');
    await workbench.openFile('paper.md', 3, 5);
    await workbench.runCommand('Comments: Add Comment on Current Selection');
    await workbench.page.locator('.comment-form .monaco-editor.focused').waitFor();
    await type('In its own box, half');
    // Half a second is all that may be lost; a busy machine takes as long again to pass a key on.
    await workbench.page.waitForTimeout(1000);
    const [host, ...others] = extensionHosts();
    assert.ok(host && others.length === 0, 'one extension host');
    process.kill(host, 'SIGKILL');
    await draftsAreBack(workbench);
    await workbench.screenshot(`${PICTURES}/note-drafts.png`);
  });

  it('nor when the page is loaded again', async function () {
    if (process.platform === 'win32') return this.skip();
    await workbench.page.reload();
    await draftsAreBack(workbench);
  });

  it('saves a draft that was left behind', async function () {
    if (process.platform === 'win32') return this.skip();
    const draft = workbench.page.locator('.review-widget', { hasText: 'Unsaved note on' });
    await workbench.openFile('paper.md', 9, 1);
    await draft.getByRole('button', { name: 'Add as Minor' }).click();
    await eventually('the note is kept', () => kept('note').some((note) => labelOf(note) === 'minor'));
    const minor = kept('note').find((note) => labelOf(note) === 'minor');
    assert.equal(wordsOf(minor), 'A note, half');
    assert.match(quoteOf(minor) ?? '', /^Patients who received frost lotion lived longer/);
  });
});

/** Of the VS Code that this test has started, and of no other. */
function extensionHosts(): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n');
  const processes = table.map((row) => {
    const [pid = '', parent = '', ...args] = row.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), args: args.join(' ') };
  });
  const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]));
  const isOurs = (pid: number): boolean => pid === process.pid || (pid > 1 && isOurs(parents.get(pid) ?? 0));
  return processes
    .filter(({ pid, args }) => args.includes('--type=extensionHost') && isOurs(pid))
    .map(({ pid }) => pid);
}

async function draftsAreBack(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const drafts: readonly (readonly [line: number, heading: string, words: string])[] = [
    [3, 'Unsaved note, written near “Frost lotion and survival', 'In its own box, half'],
    [9, 'Unsaved note on “Patients who received', 'A note, half'],
    [13, 'Major on “Frost lotion cream', 'A reply, half'],
  ];
  // Each box takes the focus as it opens.
  const boxes = page.locator('.review-widget .edit-container .view-line');
  await boxes.nth(drafts.length - 1).waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(1000);
  for (const [line, heading, words] of drafts) {
    const widget = page.locator('.review-widget', { hasText: heading });
    await workbench.openFile('paper.md', line, 1);
    // The editor writes spaces that do not break.
    await widget.locator('.edit-container', { hasText: words.replaceAll(' ', '\u00a0') }).waitFor();
  }
}
