// A reviewer who does not agree: mutes a term with one key, brings it back, and goes through the suspicious terms.
import assert from 'node:assert/strict';
import type { Row, Workbench } from '../vscode/workbench.mjs';
import { markedWords } from './marked-words.mjs';
import { openPaper, PICTURES, type PaperOnPage } from './paper-on-page';

const PAPER = [
  '# REST and EGFR in an invented cohort',
  '',
  '## Abstract',
  '',
  'We analysed the records of 212 patients with lung cancer who received crizotinib. Tumours with raised REST expression',
  'and EGFR mutations had shorter survival than others (HR 1.61, 95% CI 1.14-1.85, p = 0.003).',
  '',
  '## Conclusion',
  '',
  'In conclusion, EGFR mutations were associated with survival after crizotinib, and so was MET exon 14 skipping.',
  '',
].join('\n');

describe('a reviewer who does not agree', () => {
  let paper: PaperOnPage;
  let workbench: Workbench;

  before(async () => {
    paper = await openPaper(PAPER);
    workbench = paper.workbench;
    await workbench.runCommand('BioGloss: Focus on Entities View');
  });
  after(() => paper.close());

  const keys = (...pressed: string[]) => paper.keys(...pressed);
  const settings = () => paper.settings();
  const labels = (rows: readonly Row[]) => rows.map(({ label }) => label);
  const isMarked = async (word: string) => (await markedWords(workbench.page, 2)).some(([text]) => text === word);

  async function until(what: string, ready: () => boolean | Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      if (await ready()) return;
      await workbench.page.waitForTimeout(100);
    }
    assert.fail(`${what}: not within ten seconds`);
  }

  /** A key that the page takes before it has settled is lost, as it is for a person, who presses it again. */
  async function decide(key: string, setting: string): Promise<void> {
    let tries = 0;
    await until(setting, async () => {
      if (setting in settings()) return true;
      if (tries++ % 30 === 0) await keys(key);
      return false;
    });
  }

  it('mutes the gene at the cursor with one key: mark and row go, and the folder remembers', async () => {
    await until('the mark', () => isMarked('EGFR'));
    await workbench.openFile('paper.md', 6, 6);
    await keys('Control+K', 'Alt+N');
    await until('no mark', async () => !(await isMarked('EGFR')));
    assert.ok(!labels(await workbench.treeRows('Entities', 2)).includes('EGFR'));
    assert.deepEqual(settings(), { 'biogloss.terms.muted': ['gene: EGFR'] });
    await workbench.page.getByText('“EGFR” is no gene in this folder. To undo: Show Muted Terms').waitFor();
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
  });

  it('brings it back from the list of muted terms', async () => {
    await workbench.runCommand('BioGloss: Show Muted Terms');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'EGFR' }).click();
    await keys('Enter');
    await until('the mark', () => isMarked('EGFR'));
    assert.deepEqual(settings(), {});
  });

  it('goes through the suspicious terms with the keyboard, one after another', async () => {
    await workbench.runCommand('BioGloss: Focus on Suspicious Terms View');
    const terms = () => workbench.treeRows('Suspicious Terms', 1);
    await until('two terms', async () => (await terms()).length === 2);
    const [first = '', second = ''] = labels(await terms());
    assert.deepEqual([first, second].sort(), ['MET', 'REST']);
    await workbench.page.locator('.monaco-list[aria-label="Suspicious Terms"]').focus();
    await keys('ArrowDown');
    await workbench.screenshot(`${PICTURES}/suspicious-terms.png`);
    await decide('Control+Enter', 'biogloss.terms.accepted');
    await until('the next term', async () => (await terms())[0]?.label === second);
    // The next term has been selected and opened: the key alone decides.
    await decide('Delete', 'biogloss.terms.muted');
    assert.deepEqual(settings(), {
      'biogloss.terms.accepted': [`gene: ${first}`],
      'biogloss.terms.muted': [`gene: ${second}`],
    });
    await workbench.page.getByText('Nothing to check').waitFor();
    assert.match(await workbench.hover(first), /accepted by you/);
  });
});
