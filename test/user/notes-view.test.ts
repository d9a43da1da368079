// A reviewer who looks through what was written on a paper: orphans, conflicts, a filter, a sidecar that cannot be read.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createAnchoring } from '../../src/core/annotations/anchors/anchoring';
import type { Annotation, Body, Note } from '../../src/core/annotations/annotation';
import { writeSidecar } from '../../src/core/annotations/sidecar/write-sidecar';
import type { Workbench } from '../vscode/workbench.mjs';
import { openPaper, PICTURES, type PaperOnPage } from './paper-on-page';

const LOST = 'Patients with HER2-positive tumours lived longer than the others.';
const OTHER = 'Survival was longer in patients whose tumours carried HER2.';
const PAPER = [
  '# Frost lotion in breast cancer: an invented retrospective cohort study',
  '',
  '## Abstract',
  '',
  'We analysed the records of 212 patients with breast cancer who received trastuzumab or no drug after surgery.',
  LOST,
  'Frost lotion reduced mortality in patients with MET amplification (HR 0.61; p = 0.003).',
  '',
  '## Conclusion',
  '',
  OTHER,
  'Frost lotion is safe.',
  '',
].join('\n');
const SIDECAR = 'paper.md.biogloss.json';

let made = 0;

function annotate(body: Body, words: string | null, parts: Partial<Annotation> = {}): Annotation {
  const start = words === null ? -1 : PAPER.indexOf(words);
  const anchor = words === null ? null : createAnchoring(PAPER).make({ start, end: start + words.length });
  const id = `urn:uuid:0b1e5a7e-0000-4000-8000-${String(++made).padStart(12, '0')}`;
  const time = '2026-11-20T09:30:00.000Z';
  return { id, body, anchor, author: 'Ann Lee', created: time, modified: time, ...parts };
}

const note = (text: string, label: Note['label'], resolved = false): Note => ({ kind: 'note', text, label, resolved });
const met = { type: 'gene', id: 'NCBIGene:4233', name: 'MET', text: 'MET' } as const;
const lived = annotate(note('How much longer? *Give the median.*', 'major'), LOST);
const safe = annotate(note('Safe in whom?', 'question'), 'Frost lotion is safe.');
const annotations: readonly Annotation[] = [
  lived,
  safe,
  annotate({ kind: 'reply', text: 'In the 212 patients, I think.', to: safe.id }, null, { author: 'Bo' }),
  annotate(note('Nice and large.', 'praise'), '212 patients'),
  annotate(note('Typo, mended.', 'minor', true), 'Conclusion'),
  annotate({ kind: 'mention', machine: met, reviewer: null, scope: 'here', reason: 'no gene here' }, 'MET'),
];

const first = annotate(note('Which drug?', 'minor'), 'no drug');
const conflict = [first, annotate(note('What dose?', 'minor'), 'no drug', { conflictOf: first.id, author: 'Bo' })];
const sidecarOf = (all: readonly Annotation[]) => writeSidecar({ paper: 'paper.md', annotations: all });

describe('a reviewer who looks through the notes', () => {
  let paper: PaperOnPage;
  let workbench: Workbench;

  const outline = async (atLeast = 1) => {
    const rows = await workbench.treeRows('Notes', atLeast);
    return rows.map(({ level, label, description }) => `${'  '.repeat(level - 1)}${label} – ${description}`);
  };
  const row = (label: string) =>
    workbench.page.locator('.monaco-list[aria-label="Notes"] .monaco-list-row', { hasText: label });
  const lineOf = (text: string, id: string) => text.split('\n').find((line) => line.includes(id)) ?? '';
  /** Until the sidecar says so: it is written a moment later. */
  const written = async (isSo: (text: string) => boolean) => {
    const file = path.join(paper.folder, SIDECAR);
    // While it takes its new contents there is none for a moment.
    const read = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
    for (const end = Date.now() + 10_000; read() === '' || !isSo(read()); await workbench.page.waitForTimeout(100))
      assert.ok(Date.now() < end, read());
  };
  /** Until the list says so: what is written there comes a moment after it was done. */
  const listed = async (pattern: RegExp) => {
    for (const end = Date.now() + 10_000; ; await workbench.page.waitForTimeout(100)) {
      const rows = (await outline()).join('\n');
      if (pattern.test(rows)) return rows;
      if (Date.now() > end) assert.match(rows, pattern);
    }
  };

  before(async () => {
    const beside = { [SIDECAR]: sidecarOf([...annotations, ...conflict]) };
    paper = await openPaper(PAPER, { beside, settings: { 'biogloss.review.author': 'Cy' } });
    workbench = paper.workbench;
    await workbench.runCommand('BioGloss: Focus on Notes View');
  });
  after(() => paper.close());

  const action = async (label: string, title: string) => {
    await row(label).hover();
    await row(label).getByRole('button', { name: title }).click();
  };
  const selectLine = async (line: number) => {
    await workbench.openFile('paper.md', line);
    await paper.keys('Home', 'Shift+End');
  };

  /** What comes while the editor still fills a tree may stay closed in it. */
  async function openGroups(): Promise<void> {
    await workbench.page.waitForTimeout(2000);
    for (const name of ['Major', 'Questions', 'Praise', 'Corrections']) {
      if ((await row(name).first().getAttribute('aria-expanded')) === 'false') await row(name).first().click();
    }
    await row('“MET” is no gene').waitFor();
  }

  it('sees them by label, corrections with both values, what is to be settled first', async () => {
    await row('Resolved').waitFor();
    await openGroups();
    assert.deepEqual(await outline(), [
      'Conflicts – 1',
      '  Which drug? – minor note · 2 versions',
      '    Which drug? – line 5 · Ann Lee, 2026-11-20 09:30 UTC',
      '    What dose? – line 5 · Bo, 2026-11-20 09:30 UTC',
      'Major – 1',
      '  How much longer? Give the median. – line 6 · Ann Lee',
      'Questions – 1',
      '  Safe in whom? – line 12 · Ann Lee · 1 reply',
      'Praise – 1',
      '  Nice and large. – line 5 · Ann Lee',
      'Corrections – 1',
      '  “MET” is no gene – line 7 · Ann Lee',
      'Resolved – 1',
    ]);
    await workbench.screenshot(`${PICTURES}/notes-view.png`);
  });

  it('is shown the words of a row, and stays in the list', async () => {
    await row('Nice and large.').click();
    await workbench.page.getByText('Ln 5, Col 40 (12 selected)').waitFor();
    await workbench.page.locator('.monaco-list[aria-label="Notes"]:focus').waitFor();
  });

  it('opens the thread of a note with the enter key, and is in the paper', async () => {
    await row('Safe in whom?').click();
    await paper.keys('Enter');
    await workbench.page.locator('.review-widget').getByText('In the 212 patients, I think.').waitFor();
    await workbench.page.getByText('Ln 12, Col 22 (21 selected)').waitFor();
    await workbench.screenshot(`${PICTURES}/notes-opened.png`);
    await paper.keys('Escape');
  });

  it('deletes the sentence, finds its note among the orphans with the old words, and gets it back with the sentence', async () => {
    await selectLine(6);
    await paper.keys('Delete');
    await listed(
      /Orphaned – 1\n {2}How much longer\? Give the median\. – major note · “Patients with HER2-positive tumours lived/,
    );
    await workbench.screenshot(`${PICTURES}/notes-orphan.png`);
    await paper.keys('ControlOrMeta+z');
    await listed(/^Conflicts[\s\S]*Major – 1\n {2}How much longer\? Give the median\. – line 6/);
    assert.equal(paper.onDisk(), PAPER);
  });

  it('attaches an orphan by hand, to the words that it selects', async () => {
    await selectLine(6);
    await paper.keys('Delete', 'ControlOrMeta+s');
    await listed(/Orphaned – 1/);
    await selectLine(11);
    await action('How much longer?', 'Re-attach to Other Words…');
    await listed(/Major – 1\n {2}How much longer\? Give the median\. – line 11/);
    await written((text) => lineOf(text, lived.id).includes(OTHER));
    assert.equal(paper.onDisk(), PAPER.replace(LOST, ''));
  });

  it('settles a conflict by keeping a version, and takes that back with a key', async () => {
    await action('What dose?', 'Keep This Version');
    await listed(/Minor – 1\n {2}What dose\? – line 5 · Bo/);
    await row('What dose?').click();
    await paper.keys('ControlOrMeta+z');
    await listed(/^Conflicts – 1\n {2}Which drug\? – minor note · 2 versions/);
  });

  it('filters by words, and clears the filter', async () => {
    await workbench.runCommand('BioGloss: Filter Notes…');
    await workbench.page.locator('.quick-input-widget input').fill('met gene');
    await paper.keys('Enter');
    assert.equal(await listed(/^Corrections – 1\n.*$/), 'Corrections – 1\n  “MET” is no gene – line 7 · Ann Lee');
    await workbench.page.getByText('filter: “met gene”').waitFor();
    await workbench.screenshot(`${PICTURES}/notes-filtered.png`);
    await workbench.runCommand('BioGloss: Clear Note Filter');
    await listed(/^Conflicts – 1/);
  });

  it('reverts a correction with the delete key, and takes that back', async () => {
    await row('“MET” is no gene').click();
    await paper.keys('Delete');
    await row('“MET” is no gene').waitFor({ state: 'detached' });
    await written((text) => !text.includes('no gene here'));
    await paper.keys('ControlOrMeta+z');
    await row('“MET” is no gene').waitFor();
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
  });
});

describe('a reviewer whose sidecar cannot be read', () => {
  const BROKEN = sidecarOf(annotations).slice(0, 900);
  let paper: PaperOnPage;
  let workbench: Workbench;

  before(async () => {
    paper = await openPaper(PAPER, { beside: { [SIDECAR]: BROKEN } });
    workbench = paper.workbench;
    await workbench.runCommand('BioGloss: Focus on Notes View');
  });
  after(() => paper.close());

  it('is told so in the view, can open the file, and reads the paper all the same', async () => {
    const pane = workbench.page.locator('.pane', { has: workbench.page.locator('.monaco-list[aria-label="Notes"]') });
    await pane.locator('.message').getByText(SIDECAR).first().waitFor();
    await workbench.screenshot(`${PICTURES}/notes-unreadable.png`);
    assert.match(await workbench.hover('HER2'), /ERBB2/);
    await pane.locator('.monaco-list-row', { hasText: `Open ${SIDECAR}` }).click();
    await workbench.page.locator(`.tab.active[data-resource-name="${SIDECAR}"]`).waitFor();
    assert.equal(readFileSync(path.join(paper.folder, SIDECAR), 'utf8'), BROKEN);
  });
});
