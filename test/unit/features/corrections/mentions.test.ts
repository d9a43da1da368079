import assert from 'node:assert/strict';
import type { MentionCorrection } from '../../../../src/core/annotations/annotation';
import { stub, type StubQuickPick } from '../../../stubs/vscode';
import { buildAnalysis, buildEntity } from '../../../support/build-analysis';
import { conceptOf, type Desk, openDesk } from './desk';

const TEXT = 'MET and EGFR with PD-L1 inhibitors.\n\nLater MET again, TIL counts and TILs, and MET.';
const MET = { id: 'NCBIGene:4233', name: 'MET' };
const ANALYSIS = buildAnalysis({
  entities: [
    buildEntity(TEXT, 'MET', { ...MET, candidates: [{ id: 'X:1', name: 'metformin', score: 0.2 }] }),
    buildEntity(TEXT, 'EGFR', { id: 'NCBIGene:1956', name: 'EGFR' }),
    buildEntity(TEXT, 'PD-L1', { id: 'NCBIGene:29126', name: 'CD274' }),
    buildEntity(TEXT, 'MET', MET, 2),
    buildEntity(TEXT, 'MET', MET, 3),
  ],
});
const CONCEPTS = [
  conceptOf({ id: 'X:1', type: 'chemical', name: 'metformin' }),
  conceptOf({ id: 'CL:0000001', type: 'cellType', name: 'tumour-infiltrating lymphocyte' }),
  conceptOf({ id: 'X:2', type: 'cellType', name: 'TIL' }),
];

interface Item {
  readonly label: string;
  readonly description?: string;
  readonly run?: unknown;
}
const named = (label: string) => (items: readonly Item[]) => items.find((item) => item.label === label);

describe('corrections of mentions', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = openDesk(TEXT, ANALYSIS, CONCEPTS);
  });
  const bodies = () => desk.services.annotations.bodies(desk.document) as readonly MentionCorrection[];
  const count = (words: string) => desk.mentions().filter((mention) => mention.startsWith(`${words} `)).length;

  it('take the mention at the cursor away, keep what the engine had said, and say how to undo it', async () => {
    desk.at('MET', 2);
    await desk.run('rejectMention');
    assert.equal(count('MET'), 2);
    assert.deepEqual(bodies(), [
      { kind: 'mention', machine: { type: 'gene', ...MET, text: 'MET' }, reviewer: null, scope: 'here', reason: '' },
    ]);
    assert.deepEqual(stub.said, ['“MET” is no gene. To undo: Undo Review Change']);
    assert.deepEqual(desk.services.annotations.steps, ['“MET” is no gene']);
  });

  it('are undone and done again', async () => {
    desk.at('EGFR');
    await desk.run('rejectMention');
    await desk.review('undo');
    assert.equal(count('EGFR'), 1);
    await desk.review('redo');
    assert.equal(count('EGFR'), 0);
    await desk.review('redo');
    assert.deepEqual(stub.said.slice(1), [
      'Undone: “EGFR” is no gene. To redo: Redo Review Change',
      'Done again: “EGFR” is no gene. To undo: Undo Review Change',
      'There is no review change to redo.',
    ]);
  });

  it('are one annotation however often the reviewer thinks again, with the engine’s value beside it', async () => {
    desk.at('EGFR');
    await desk.run('confirmMention');
    await desk.run('rejectMention');
    stub.answers.push(named('Disease'));
    await desk.run('otherType');
    assert.equal(bodies().length, 1);
    assert.equal(bodies()[0]?.machine?.id, 'NCBIGene:1956');
    assert.deepEqual(bodies()[0]?.reviewer, { type: 'disease', id: null, name: null, text: 'EGFR' });
    await desk.run('revert');
    assert.deepEqual(bodies(), []);
    assert.equal(count('EGFR'), 1);
  });

  it('leave what another reviewer wrote as it is, and are taken back to it', async () => {
    desk.services.configure({ author: 'A' });
    desk.at('EGFR');
    await desk.run('confirmMention');
    desk.services.configure({ author: 'B' });
    await desk.run('rejectMention');
    assert.deepEqual(
      bodies().map(({ reviewer }) => reviewer?.text ?? null),
      ['EGFR', null],
    );
    assert.equal(count('EGFR'), 0);
    stub.answers.push(named('“EGFR” is no gene'));
    await desk.run('revert');
    assert.equal(count('EGFR'), 1);
  });

  it('are signed by who has them now, where nobody had set a name', async () => {
    desk.at('EGFR');
    await desk.run('confirmMention');
    desk.services.configure({ author: 'A' });
    await desk.run('rejectMention');
    const { annotations } = desk.services.annotations.current(desk.document as never) ?? assert.fail();
    assert.deepEqual(
      annotations.map(({ annotation }) => annotation.author),
      ['A'],
    );
  });

  it('say so where everything is said, and where there is nothing', async () => {
    desk.at('EGFR');
    await desk.run('confirmMention');
    await desk.run('confirmMention');
    desk.at('inhibitors');
    await desk.run('rejectMention');
    await desk.run('revert');
    assert.deepEqual(stub.said.slice(1), [
      'You have said so already. To take it back: Take Back Correction',
      'There is no marked term here.',
      'Nothing was corrected here.',
    ]);
  });

  it('are about the mention that a link names, and the card is closed', async () => {
    let hidden = 0;
    stub.handlers.set('editor.action.hideHover', () => hidden++);
    await desk.run('rejectMention', 'file:///papers/paper.md', 8, 12, 'gene');
    assert.equal(count('EGFR'), 0);
    assert.equal(hidden, 1);
  });

  it('are about the mention of a row', async () => {
    const [, entity = assert.fail()] = ANALYSIS.entities;
    await desk.run('rejectMention', { kind: 'mention', entity });
    assert.equal(count('EGFR'), 0);
  });

  it('on a thing are on each term that it is written as, in the whole paper and in one step', async () => {
    const mentions = [0, 3, 1].flatMap((index) => ANALYSIS.entities[index] ?? []).map((entity) => ({ entity }));
    await desk.run('confirmMention', { kind: 'entity', mentions });
    assert.deepEqual(
      bodies().map(({ scope, reviewer }) => [scope, reviewer?.text]),
      [
        ['paper', 'MET'],
        ['paper', 'EGFR'],
      ],
    );
    await desk.run('rejectMention', { kind: 'entity', mentions });
    assert.deepEqual([count('MET'), count('EGFR'), count('PD-L1')], [0, 0, 1]);
    assert.equal(desk.services.annotations.steps.length, 2);
  });

  it('are about the row that is chosen in the view whose key was pressed, which then has the focus', async () => {
    const focused: string[] = [];
    stub.handlers.set('biogloss.entities.chosenRow', () => ({ kind: 'mention', entity: ANALYSIS.entities[1] }));
    stub.handlers.set('biogloss.entities.focus', () => focused.push('entities'));
    await desk.run('rejectMention', { view: 'biogloss.entities' });
    assert.equal(count('EGFR'), 0);
    assert.deepEqual(focused, ['entities']);
  });

  it('give another sense: one that the engine considered, or what is typed as name or id', async () => {
    desk.at('MET');
    stub.answers.push((box: StubQuickPick) => (box.items as Item[]).find(({ label }) => label === 'metformin'));
    await desk.run('otherSense');
    assert.equal(desk.mentions()[0], 'MET chemical X:1');
    desk.at('EGFR');
    stub.answers.push((box: StubQuickPick) => {
      box.type('CL_0000001');
      return box.items[0];
    });
    await desk.run('otherSense');
    assert.equal(desk.mentions()[1], 'EGFR cellType CL:0000001');
    desk.at('PD-L1');
    stub.answers.push((box: StubQuickPick) => {
      box.type('MONDO:0005061');
      return box.items[0];
    });
    await desk.run('otherSense');
    assert.equal(desk.mentions()[2], 'PD-L1 gene MONDO:0005061');
    stub.answers.push((box: StubQuickPick) => (box.items as Item[]).find(({ label }) => label === 'gene'));
    await desk.run('otherSense');
    assert.equal(desk.mentions()[2], 'PD-L1 gene –');
  });

  it('do nothing when a box is left', async () => {
    desk.at('MET');
    for (const command of ['otherSense', 'otherType', 'correctMention', 'boundaries']) await desk.run(command);
    assert.deepEqual(bodies(), []);
    assert.deepEqual(stub.said, []);
  });

  it('give a type its only sense', async () => {
    const analysis = buildAnalysis({ entities: [buildEntity(TEXT, 'TIL')] });
    desk = openDesk(TEXT, analysis, CONCEPTS);
    desk.at('TIL');
    stub.answers.push(named('Cell type'));
    await desk.run('otherType');
    assert.deepEqual(desk.mentions(), ['TIL cellType X:2']);
  });

  it('make the selection the mention that it overlaps', async () => {
    desk.select('PD-L1 inhibitors');
    await desk.run('boundaries');
    assert.equal(desk.mentions()[2], 'PD-L1 inhibitors gene NCBIGene:29126');
    assert.equal(bodies()[0]?.machine?.text, 'PD-L1');
    desk.select('PD-L1');
    await desk.run('boundaries');
    assert.equal(bodies().length, 1);
    assert.deepEqual(bodies()[0]?.machine, bodies()[0]?.reviewer);
  });

  it('offer a word more or less where nothing is selected', async () => {
    desk.at('PD-L1');
    stub.answers.push((items: readonly Item[]) => items[0]);
    await desk.run('boundaries');
    const offered = (stub.offered[0] ?? []) as readonly Item[];
    assert.deepEqual(
      offered.map(({ label }) => label),
      ['PD-L1 inhibitors', 'with PD-L1', 'with PD-L1 inhibitors', 'PD', 'L1'],
    );
    assert.equal(desk.mentions()[2], 'PD-L1 inhibitors gene NCBIGene:29126');
  });

  it('add what was missed: the selection, as what its words stand for', async () => {
    desk.select(' TIL ');
    stub.answers.push((box: StubQuickPick) => (box.items as Item[]).find(({ label }) => label === 'TIL'));
    await desk.run('addMention');
    assert.ok(desk.mentions().includes('TIL cellType X:2'));
    assert.deepEqual(bodies(), [
      {
        kind: 'mention',
        machine: null,
        reviewer: { type: 'cellType', id: 'X:2', name: 'TIL', text: 'TIL' },
        scope: 'here',
        reason: '',
      },
    ]);
    desk.at('TIL');
    await desk.run('rejectMention');
    assert.deepEqual(bodies(), []);
  });

  it('add it wherever else the words stand by themselves', async () => {
    const text = 'TIL and TIL, not TILs; TIL.';
    desk = openDesk(text, buildAnalysis(), CONCEPTS);
    desk.select('TIL');
    stub.answers.push((box: StubQuickPick) => (box.items as Item[]).find(({ label }) => label === 'TIL'));
    await desk.run('addMention');
    desk.at('TIL');
    await desk.run('applyToPaper');
    assert.equal(count('TIL'), 3);
    assert.equal(desk.services.annotations.steps.length, 2);
    await desk.run('applyToPaper');
    assert.equal(stub.said.at(-1), '“TIL” stands nowhere else unmarked.');
  });

  it('hold for all mentions in the paper when the reviewer says so', async () => {
    desk.at('MET', 2);
    await desk.run('applyToPaper');
    assert.equal(stub.said.at(-1), 'Correct or confirm the mention first.');
    await desk.run('rejectMention');
    await desk.run('applyToPaper');
    assert.equal(count('MET'), 0);
    assert.deepEqual(
      bodies().map(({ scope }) => scope),
      ['paper'],
    );
    desk.at('MET', 3);
    await desk.run('revert');
    assert.equal(count('MET'), 3);
  });

  it('on one mention leave the word on all others standing', async () => {
    desk.at('MET');
    await desk.run('rejectInPaper');
    desk.at('MET', 2);
    await desk.run('confirmMention');
    assert.deepEqual(
      bodies().map(({ scope, reviewer }) => [scope, reviewer?.text ?? null]),
      [
        ['paper', null],
        ['here', 'MET'],
      ],
    );
  });

  it('on the whole paper replace the earlier word on the whole paper', async () => {
    desk.at('MET');
    await desk.run('rejectInPaper');
    desk.at('MET', 2);
    stub.answers.push((items: readonly Item[]) =>
      items.find(({ label }) => label === 'Right everywhere in this paper'),
    );
    await desk.run('correctMention');
    assert.deepEqual(
      bodies().map(({ scope, reviewer }) => [scope, reviewer?.text ?? null]),
      [['paper', 'MET']],
    );
  });

  it('have a reason, which can be given later', async () => {
    desk.at('EGFR');
    await desk.run('rejectMention');
    stub.answers.push(' It is a protein here. ');
    await desk.run('editReason');
    assert.equal(bodies()[0]?.reason, 'It is a protein here.');
    stub.answers.push(undefined);
    await desk.run('editReason');
    assert.equal(desk.services.annotations.steps.length, 2);
  });

  it('are said to be done only when they were kept', async () => {
    desk.services.annotations.refuse();
    desk.at('EGFR');
    await desk.run('rejectMention');
    assert.deepEqual(stub.said, []);
  });
});
