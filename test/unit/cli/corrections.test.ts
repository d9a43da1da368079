import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../../../src/core/analysis';
import { createAnchoring } from '../../../src/core/annotations/anchors/anchoring';
import type { Annotation, Body } from '../../../src/core/annotations/annotation';
import { writeSidecar } from '../../../src/core/annotations/sidecar/write-sidecar';
import type { Summary } from '../../../src/core/summary/summary';
import { spanOf } from '../../support/build-analysis';
import { mentionValueOf, onClaim, onMention } from '../../support/build-correction';
import { runCli } from './fake-console';

/** A paper of our own, as it was when its reviewer wrote. */
const PAPER = [
  '# Aspirin and strokes',
  '',
  'Methods: We did a retrospective cohort study of 412 residents of nursing homes, half of whom took aspirin.',
  'Results: Of those on aspirin 12% had a stroke, and of the others 19% (p = 0.03). EGFR was measured, and CD8+ T cells too.',
  'Conclusions: Aspirin reduces strokes in older adults. Imatinib was not given.',
  '',
].join('\n');
const CLAIM = 'Aspirin reduces strokes in older adults.';
const ADDED = 'Imatinib was not given.';
const EGFR = mentionValueOf('gene', 'EGFR', 'NCBIGene:1956', 'EGFR');
const IMATINIB = mentionValueOf('therapy', 'Imatinib', 'DrugBank:DB00619', 'Imatinib');

const write = (number: number, body: Body, words: string): Annotation => ({
  id: `urn:uuid:00000000-0000-4000-8000-00000000000${number}`,
  body,
  anchor: createAnchoring(PAPER).make(spanOf(PAPER, words)),
  author: 'A. Reader',
  created: '2026-11-22T10:00:00.000Z',
  modified: '2026-11-22T10:15:00.000Z',
});
const ANNOTATIONS: readonly Annotation[] = [
  write(1, onMention(EGFR, null, { reason: 'here it is a *rate*' }), 'EGFR'),
  write(2, onMention(IMATINIB, IMATINIB), 'Imatinib'),
  write(
    4,
    onClaim(
      { claimKind: 'finding', strength: 'direct_causal', design: 'cohort', ocebm: 4, civic: null },
      { design: 'rct' },
      'the authors say so elsewhere',
    ),
    CLAIM,
  ),
  // Ids are random, and the order in the file is theirs, not that of the paper.
  write(3, onClaim(null, { claimKind: 'finding' }), ADDED),
];

describe('corrections on the command line', function () {
  this.timeout(20_000);
  let folder = '';
  let paper = '';
  const sidecar = (text: string) => writeFileSync(`${paper}.biogloss.json`, text);
  const annotate = async (...options: string[]) => {
    const { status, out, err } = await runCli(['annotate', paper, ...options]);
    return { status, err, analysis: JSON.parse(out) as Analysis };
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biogloss-cli-'));
    paper = join(folder, 'paper.md');
    writeFileSync(paper, PAPER);
    sidecar(writeSidecar({ paper: 'paper.md', annotations: ANNOTATIONS }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('count where they stand beside a paper, with the engine’s own values beside them', async () => {
    const { analysis: machine } = await annotate('--no-sidecar');
    const { status, err, analysis } = await annotate();
    assert.deepEqual([status, err], [0, '']);
    const names = ({ entities }: Analysis) => entities.map(({ text }) => text);
    assert.ok(names(machine).includes('EGFR') && names(machine).includes('Imatinib'));
    assert.deepEqual(
      names(analysis),
      names(machine).filter((name) => name !== 'EGFR'),
    );
    const reviewed = analysis.claims.flatMap(({ plain, design, evidence, review }) =>
      review ? [[plain, design, evidence.ocebm, review.verdict, review.machine?.design]] : [],
    );
    assert.deepEqual(reviewed, [
      [CLAIM, 'rct', 2, 'corrected', 'cohort'],
      [ADDED, null, null, 'added', undefined],
    ]);
    assert.deepEqual(
      [machine, analysis].map(({ warnings }) => warnings.map(({ rule }) => rule)),
      [['warning.causal_on_observational'], []],
    );
    assert.ok(machine.claims.every(({ review }) => review === undefined));
    const imatinib = analysis.entities.find(({ text }) => text === 'Imatinib');
    assert.equal(imatinib?.score, 1);
  });

  it('are found again after edits elsewhere', async () => {
    writeFileSync(paper, PAPER.replace('# Aspirin', '# A study 😀 of aspirin'));
    const { analysis } = await annotate();
    assert.equal(analysis.claims.find(({ plain }) => plain === CLAIM)?.design, 'rct');
  });

  it('stand in the summary: what, where, by whom and why', async () => {
    const { out } = await runCli(['summarize', paper]);
    const [, section = ''] = out.split('## Corrected by the reviewer\n\n');
    assert.deepEqual(
      section
        .split('\n\n## ')[0]
        ?.replaceAll(/\]\([^)]*\)/g, ']')
        .split('\n'),
      [
        '1 reading of the engine’s was confirmed.',
        '',
        '- Design: cohort → randomised trial, [line 5]',
        '  - A. Reader, 2026-11-22: the authors say so elsewhere',
        '- A claim: “Imatinib was not given.”, [line 5]',
        '  - A. Reader, 2026-11-22: no reason given',
        '- “EGFR” is no gene, [line 4]',
        '  - A. Reader, 2026-11-22: here it is a \\*rate\\*',
      ],
    );
    assert.match(out, /corrected by the reviewer · \[line 5\]/);
    const { out: json } = await runCli(['summarize', '--format', 'json', paper]);
    const { profile, corrections } = JSON.parse(json) as Summary;
    assert.ok(profile.some(({ label }) => label === 'OCEBM 2 · randomised trial'));
    assert.equal(corrections.others.length, 3);
    const { out: machine } = await runCli(['summarize', '--no-sidecar', paper]);
    assert.doesNotMatch(machine, /reviewer/);
  });

  it('stand beside warnings that were accepted, which the summary keeps apart', async () => {
    const acceptance: Body = {
      kind: 'acceptance',
      rule: 'warning.causal_on_observational',
      words: CLAIM,
      on: 'reduces',
      reason: 'a figure of speech',
    };
    sidecar(writeSidecar({ paper: 'paper.md', annotations: [write(5, acceptance, CLAIM)] }));
    const { out } = await runCli(['summarize', paper]);
    assert.match(out, /### Accepted as they are\n\n- \*\*Causal wording[\s\S]*accepted: a figure of speech/);
  });

  it('that cannot be read are said; the analysis is given without them, and the file is left as it is', async () => {
    sidecar('{"items": [');
    const { status, err, analysis } = await annotate();
    assert.equal(status, 1);
    assert.ok(err.startsWith(`biogloss: ${paper}.biogloss.json: not used: `), err);
    assert.ok(analysis.entities.some(({ text }) => text === 'EGFR'));
    assert.equal(readFileSync(`${paper}.biogloss.json`, 'utf8'), '{"items": [');
  });

  it('do not count for standard input', async () => {
    const { status, out } = await runCli(['annotate', '-'], PAPER);
    assert.equal(status, 0);
    assert.ok((JSON.parse(out) as Analysis).entities.every(({ review }) => review === undefined));
  });
});
