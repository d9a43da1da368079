// A reviewer who opens a paper that was corrected before: both values are shown everywhere, with who and why, and the way back.
import assert from 'node:assert/strict';
import { createAnchoring } from '../../src/core/annotations/anchors/anchoring';
import type { Annotation, Body } from '../../src/core/annotations/annotation';
import { writeSidecar } from '../../src/core/annotations/sidecar/write-sidecar';
import type { Workbench } from '../vscode/workbench.mjs';
import { markedWords } from './marked-words.mjs';
import { openPaper, PICTURES, type PaperOnPage } from './paper-on-page';

const CLAIM = 'In conclusion, EGFR mutations were associated with survival after crizotinib.';
const MISSED = 'Tables are in the appendix.';
const PAPER = [
  '# EGFR and ZIRK in an invented cohort',
  '',
  '## Abstract',
  '',
  'We analysed the records of 212 patients with lung cancer who received crizotinib. Tumours with EGFR mutations and raised',
  'ZIRK had shorter survival than others (HR 1.61, 95% CI 1.14-1.85, p = 0.003).',
  '',
  '## Conclusion',
  '',
  `${CLAIM} ${MISSED}`,
  '',
].join('\n');
const EGFR = { type: 'gene', id: 'NCBIGene:1956', name: 'EGFR', text: 'EGFR' } as const;
const ZIRK = { type: 'gene', id: null, name: null, text: 'ZIRK' } as const;

let made = 0;
function annotate(body: Body, words: string, nth = 1): Annotation {
  let start = -1;
  for (let time = 0; time < nth; time++) start = PAPER.indexOf(words, start + 1);
  const id = `urn:uuid:0b1e5a7e-0000-4000-8000-${String(++made).padStart(12, '0')}`;
  const anchor = createAnchoring(PAPER).make({ start, end: start + words.length });
  const time = '2026-11-20T09:30:00.000Z';
  return { id, body, anchor, author: 'Ann Lee', created: time, modified: time };
}

const claim = { claimKind: 'finding', strength: 'correlational', design: 'cohort', ocebm: 3, civic: 'B' } as const;
const other = { ...EGFR, id: 'NCBIGene:2064', name: 'ERBB2' };
const mention = { kind: 'mention', scope: 'here' } as const;
const sidecar = writeSidecar({
  paper: 'paper.md',
  annotations: [
    annotate({ ...mention, machine: EGFR, reviewer: other, reason: 'see *Table 2*' }, 'EGFR', 2),
    annotate({ ...mention, machine: null, reviewer: ZIRK, reason: 'a new gene' }, 'ZIRK', 2),
    annotate({ kind: 'claim', machine: claim, reviewer: { design: 'case_control' }, reason: 'cases chosen' }, CLAIM),
    annotate({ kind: 'claim', machine: null, reviewer: { claimKind: 'finding' }, reason: '' }, MISSED),
  ],
});

describe('a reviewer who opens a corrected paper', () => {
  let paper: PaperOnPage;
  let workbench: Workbench;

  before(async () => {
    paper = await openPaper(PAPER, { beside: { 'paper.md.biogloss.json': sidecar } });
    workbench = paper.workbench;
    await until('the added mark', async () => (await marks()).includes('ZIRK'));
  });
  after(() => paper.close());

  const marks = async () => (await markedWords(workbench.page, 2)).map(([text]) => text);
  const labels = async (view: string, depth: number) =>
    (await workbench.treeRows(view, depth)).map(({ label, description }) => `${label} – ${description}`);

  async function until(what: string, ready: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      if (await ready()) return;
      await workbench.page.waitForTimeout(100);
    }
    await workbench.screenshot(`${PICTURES}/reviewed-failed.png`);
    assert.fail(`${what}: not within ten seconds`);
  }

  it('sees in the Claims view what was corrected and added, and in its derivation both values, who and why', async () => {
    await workbench.runCommand('BioGloss: Focus on Claims View');
    const reviewed = async () => (await labels('Claims', 2)).filter((row) => row.includes('✎'));
    await until('two claims', async () => (await reviewed()).length === 2);
    assert.ok((await labels('Claims', 1)).some((row) => row.startsWith('OCEBM 4 · case–control study')));
    await workbench.openFile('paper.md', 10, 20);
    await workbench.runCommand('BioGloss: Show Derivation');
    const derivation = () => labels('Claims', 3).then((rows) => rows.join('\n'));
    await until('the derivation', async () => (await derivation()).includes('cases chosen'));
    assert.match(await derivation(), /corrected by the reviewer \(Ann Lee, 2026-11-20\)/);
    assert.match(await derivation(), /Design: case–control study; the engine has cohort/);
    await workbench.screenshot(`${PICTURES}/reviewed-claim.png`);
  });

  it('reads on the card both values, why, who and when, and takes it back there', async () => {
    await workbench.openFile('paper.md', 5, 97);
    const card = await workbench.hover('EGFR', 1);
    assert.match(card, /ERBB2 · gene/);
    assert.match(card, /Corrected: ERBB2 \(NCBIGene:2064\) · engine: EGFR \(NCBIGene:1956\)/);
    assert.match(card, /“see \*Table 2\*” · Ann Lee, 2026-11-20 · Take back/);
    await workbench.screenshot(`${PICTURES}/reviewed-card.png`);
    await workbench.page.locator('.monaco-hover a', { hasText: 'Take back' }).first().click();
    await workbench.runCommand('BioGloss: Focus on Entities View');
    await until('one gene fewer', async () => !(await labels('Entities', 2)).some((row) => row.startsWith('ERBB2')));
    await workbench.screenshot(`${PICTURES}/reviewed-entities.png`);
    assert.equal(paper.onDisk(), PAPER);
  });
});
