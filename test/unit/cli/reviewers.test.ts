import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annotation, Body } from '../../../src/core/annotations/annotation';
import { createAnchoring } from '../../../src/core/annotations/anchors/anchoring';
import { writeSidecar } from '../../../src/core/annotations/sidecar/write-sidecar';
import type { Agreement } from '../../../src/core/agreement/agreement';
import { spanOf } from '../../support/build-analysis';
import { CLAIM, PAPER as FROST } from '../../support/frost-paper';
import { runCli } from './fake-console';

const SNOW = 'Snow is white.';
const PAPER = `${FROST}\n${SNOW}\n`;

let made = 0;
function annotation(author: string, words: string, body: Body): Annotation {
  const id = `urn:uuid:00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`;
  const created = '2026-11-22T10:00:00.000Z';
  const anchor = createAnchoring(PAPER).make(spanOf(PAPER, words));
  return { id, body, anchor, author, created, modified: created };
}
const note = (words: string, text: string): Annotation =>
  annotation('Ann', words, { kind: 'note', text, label: 'major', resolved: false });

describe('command line for reviewers', function () {
  this.timeout(20_000);
  let folder = '';
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const sidecar = (name: string, ...annotations: readonly Annotation[]) =>
    file(name, writeSidecar({ paper: 'paper.md', annotations }));
  let paper = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biogloss-cli-'));
    paper = file('paper.md', PAPER);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  describe('review', () => {
    it('drafts from the notes beside the paper, with warnings that nobody accepted', async () => {
      sidecar('paper.md.biogloss.json', note(CLAIM, 'Which *dose*?'));
      const { status, out, err } = await runCli(['review', paper]);
      assert.deepEqual([status, err], [0, '']);
      assert.match(out, /^# Review: Frost lotion/);
      assert.match(out, /1\. Which \*dose\*\?\n\n {4}> “Frost lotion reduces.*\[line 11\]\(paper\.md#L11\)\n/);
      assert.match(out, /## Checks\n.*\n\n1\. On “Frost lotion reduces/);
      assert.match(out, / BioGloss 9\.9\.9, lexicon .*, on 2\d{3}-\d\d-\d\d\./);
      const accepted = { rule: 'warning.causal_on_observational', words: CLAIM, on: 'reduces', reason: 'so it is' };
      sidecar('paper.md.biogloss.json', annotation('Ann', CLAIM, { kind: 'acceptance', ...accepted }));
      const without = await runCli(['review', paper]);
      assert.doesNotMatch(without.out, /brings about/);
    });

    it('speaks plain text', async () => {
      sidecar('paper.md.biogloss.json', note(CLAIM, 'Which *dose*?'));
      const { out } = await runCli(['review', paper, '--format', 'text']);
      assert.match(out, /Major points\n\n1\. Which dose\?\n/);
      assert.doesNotMatch(out, /<!--|\]\(/);
    });

    it('makes a draft without notes, and says when they cannot be used', async () => {
      assert.deepEqual((await runCli(['review', paper])).status, 0);
      file('paper.md.biogloss.json', '{');
      const { status, out, err } = await runCli(['review', paper]);
      assert.equal(status, 1);
      assert.match(err, /paper\.md\.biogloss\.json: not used: /);
      assert.match(out, /^# Review: Frost lotion/);
    });
  });

  describe('compare', () => {
    const isNone: Body = { kind: 'claim', machine: null, reviewer: null, reason: 'no data' };
    const isOne: Body = { kind: 'claim', machine: null, reviewer: { strength: 'none' }, reason: '' };
    const two = () => [
      sidecar('paper.md.biogloss.json', annotation('Ann', CLAIM, isNone), annotation('Ann', SNOW, isOne)),
      sidecar('ben.biogloss.json', annotation('Ben', SNOW, isOne), note(CLAIM, 'Why?')),
    ];

    it('tells how two reviewers agree, with the paper that the first file is of', async () => {
      const { status, out, err } = await runCli(['compare', ...two()]);
      assert.deepEqual([status, err], [0, '']);
      assert.match(out, /^# Two reviews of paper\.md\n\n- \*\*A:\*\* Ann \(2 corrections, 0 notes\)\n/);
      assert.match(out, /\| Is it a claim\? +\| 1 \| 100% \| 100% \| cannot be told: both used one category only \|/);
      assert.match(out, /- A: no claim, because: no data\n/);
      assert.match(out, /\[line 11\]\(\S+paper\.md#L11\)/);
    });

    it('speaks JSON, and takes the paper that is named', async () => {
      const [a = '', b = ''] = two();
      const elsewhere = file('elsewhere.md', PAPER);
      const { out } = await runCli(['compare', b, a, '--paper', elsewhere, '--format', 'json']);
      const agreement = JSON.parse(out) as Agreement;
      assert.equal(agreement.paper, 'elsewhere.md');
      assert.deepEqual(
        agreement.measures.map(({ of }) => of),
        ['claims', 'levels', 'strength', 'mentions'],
      );
    });

    it('ends with 1 where a file is missing or of no use, or the paper is not to be found', async () => {
      const [a = '', b = ''] = two();
      const missing = join(folder, 'missing.biogloss.json');
      assert.deepEqual(await runCli(['compare', a, missing]), {
        status: 1,
        out: '',
        err: `biogloss: ${missing}: there is no such file\n`,
      });
      assert.match(
        (await runCli(['compare', a, file('bad.biogloss.json', '[]')])).err,
        /bad\.biogloss\.json: not used: /,
      );
      const away = await runCli(['compare', b, b]);
      assert.deepEqual(
        [away.status, away.err],
        [1, 'biogloss: the paper is not beside the notes: name it with --paper\n'],
      );
    });
  });

  for (const [argv, message] of [
    [['review'], 'review takes one paper'],
    [['review', 'a.md', 'b.md'], 'review takes one paper'],
    [['review', 'a.md', '--format', 'json'], 'there is no format "json": use markdown or text'],
    [['compare', 'a.json'], 'compare takes the notes of two reviewers'],
    [['annotate', 'a.md', '--paper', 'b.md'], '--paper belongs to compare'],
    [['review', 'a.md', '--no-sidecar'], '--no-sidecar belongs to annotate and summarize'],
    [['review', 'a.md', '--jsonl'], '--jsonl belongs to annotate'],
  ] as const) {
    it(`refuses ${JSON.stringify(argv)}`, async () => {
      const { status, out, err } = await runCli(argv);
      assert.deepEqual([status, out], [2, '']);
      assert.ok(err.startsWith(`biogloss: ${message}`), err);
    });
  }
});
