import assert from 'node:assert/strict';
import type { Claim, ClaimValue } from '../../../../src/core/analysis';
import type { ClaimCorrection } from '../../../../src/core/annotations/annotation';
import { stub } from '../../../stubs/vscode';
import { buildAnalysis, buildClaim, buildEvidence, spanOf } from '../../../support/build-analysis';
import { type Desk, openDesk } from './desk';

const FIRST = 'EGFR mutations shorten survival.';
const SECOND = 'We thank all patients.';
const THIRD = 'Crizotinib may help.';
const TEXT = `${FIRST} ${SECOND} ${THIRD}\n\n| not | a sentence |`;
const MACHINE: ClaimValue = { claimKind: 'finding', strength: 'direct_causal', design: 'rct', ocebm: 2, civic: null };
const SENTENCES = [FIRST, SECOND, THIRD].map((words) => ({
  ...spanOf(TEXT, words),
  section: null,
  role: 'results' as const,
  strength: 'correlational' as const,
  polarity: 'affirmed' as const,
  certainty: 'asserted' as const,
  voice: 'paper' as const,
}));
const ANALYSIS = buildAnalysis({
  sentences: SENTENCES,
  claims: [
    buildClaim(TEXT, FIRST, {
      strength: 'direct_causal',
      design: 'rct',
      evidence: buildEvidence({ ocebm: 2, question: 'benefit' }),
    }),
    buildClaim(TEXT, THIRD),
  ],
});

interface Item {
  readonly label: string;
  readonly description?: string;
}
const named = (label: string) => (items: readonly Item[]) => items.find((item) => item.label === label);

describe('corrections of claims', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = openDesk(TEXT, ANALYSIS);
  });
  const bodies = () => desk.services.annotations.bodies(desk.document) as readonly ClaimCorrection[];
  const plains = () => desk.shown().claims.map(({ plain }: Claim) => plain);

  it('confirm the claim at the cursor with one key, all values kept', async () => {
    desk.at(FIRST);
    await desk.run('confirmClaim');
    assert.deepEqual(bodies(), [{ kind: 'claim', machine: MACHINE, reviewer: MACHINE, reason: '' }]);
    assert.deepEqual(stub.said, [`Claim confirmed: “${FIRST}”. To undo: Undo Review Change`]);
    await desk.run('confirmClaim');
    assert.equal(stub.said.at(-1), 'You have said so already. To take it back: Take Back Correction');
  });

  it('take a claim from the list with a reason, not without', async () => {
    desk.at(FIRST);
    await desk.run('rejectClaim');
    assert.deepEqual(bodies(), []);
    const [question] = stub.asked as { validateInput(value: string): string | undefined }[];
    assert.equal(question?.validateInput('  '), 'Write a reason, in a word or two.');
    assert.equal(question.validateInput('why'), undefined);
    stub.answers.push('It is known.');
    await desk.run('rejectClaim');
    assert.deepEqual(bodies(), [{ kind: 'claim', machine: MACHINE, reviewer: null, reason: 'It is known.' }]);
    assert.deepEqual(plains(), [THIRD]);
  });

  it('bring back at the cursor what was taken from the list', async () => {
    desk.at(FIRST);
    stub.answers.push('It is known.');
    await desk.run('rejectClaim');
    await desk.run('confirmClaim');
    assert.deepEqual(plains(), [FIRST, THIRD]);
    stub.answers.push('It is.');
    await desk.run('rejectClaim');
    await desk.run('revert');
    assert.deepEqual(bodies(), []);
  });

  it('give another value with a reason; what the reviewer says nothing of stays the engine’s', async () => {
    desk.at(FIRST);
    stub.answers.push(named('Cohort'), 'Nothing was randomised.');
    await desk.run('claimDesign');
    assert.deepEqual(bodies(), [
      { kind: 'claim', machine: MACHINE, reviewer: { design: 'cohort' }, reason: 'Nothing was randomised.' },
    ]);
    stub.answers.push(named('Correlational'), 'No cause is shown.');
    await desk.run('claimStrength');
    assert.deepEqual(bodies(), [
      {
        kind: 'claim',
        machine: MACHINE,
        reviewer: { design: 'cohort', strength: 'correlational' },
        reason: 'No cause is shown.',
      },
    ]);
    const offered = (stub.offered[0] ?? []) as readonly Item[];
    assert.equal(offered.find(({ label }) => label === 'Randomised trial')?.description, 'as it is now, by the engine');
  });

  it('give levels of both schemes', async () => {
    desk.at(FIRST);
    stub.answers.push(named('OCEBM 4'), 'why');
    await desk.run('claimLevel');
    stub.answers.push(named('CIViC B'), 'why');
    await desk.run('claimLevel');
    stub.answers.push(named('Hypothesis'), 'why');
    await desk.run('claimKind');
    assert.deepEqual(bodies()[0]?.reviewer, { ocebm: 4, civic: 'B', claimKind: 'hypothesis' });
  });

  it('let the level follow another design although the whole had been confirmed', async () => {
    desk.at(FIRST);
    await desk.run('confirmClaim');
    stub.answers.push(named('Case report'), 'One patient.');
    await desk.run('claimDesign');
    assert.deepEqual(bodies()[0]?.reviewer, { design: 'case_report' });
  });

  it('do nothing when a box is left', async () => {
    desk.at(FIRST);
    await desk.run('correctClaim');
    await desk.run('claimDesign');
    stub.answers.push(named('Cohort'));
    await desk.run('claimDesign');
    assert.deepEqual(bodies(), []);
  });

  it('are offered together, with the values as they are', async () => {
    desk.at(FIRST);
    stub.answers.push(named('Design…'), named('Cohort'), 'why');
    await desk.run('correctClaim');
    const offered = (stub.offered[0] ?? []) as readonly Item[];
    assert.deepEqual(
      offered.map(({ label, description = '' }) => `${label} ${description}`.trim()),
      [
        'Kind… finding',
        'Strength… direct causal',
        'Design… randomised trial',
        'Level… OCEBM 2, no CIViC level',
        'Right as it is',
        'Not a claim…',
      ],
    );
    assert.deepEqual(bodies()[0]?.reviewer, { design: 'cohort' });
  });

  it('make a claim of the sentence at the cursor', async () => {
    desk.at(SECOND);
    stub.answers.push('They claim thanks.');
    await desk.run('addClaim');
    assert.deepEqual(plains(), [FIRST, SECOND, THIRD]);
    assert.deepEqual(bodies(), [
      { kind: 'claim', machine: null, reviewer: { claimKind: 'finding' }, reason: 'They claim thanks.' },
    ]);
    desk.at(SECOND);
    stub.answers.push('No.');
    await desk.run('rejectClaim');
    assert.deepEqual(bodies(), []);
  });

  it('make a claim of words in no sentence only when they are selected', async () => {
    desk.at('a sentence');
    await desk.run('addClaim');
    assert.equal(stub.said.at(-1), 'There is no sentence at the cursor.');
    desk.select('not | a sentence');
    stub.answers.push('A table says so.');
    await desk.run('addClaim');
    assert.equal(plains().at(-1), 'not | a sentence');
  });

  it('confirm what is listed, or had been, instead of adding it twice', async () => {
    desk.at(THIRD);
    stub.answers.push('It is vague.');
    await desk.run('rejectClaim');
    await desk.run('addClaim');
    assert.deepEqual(plains(), [FIRST, THIRD]);
    desk.at(FIRST);
    await desk.run('addClaim');
    assert.equal(bodies().length, 2);
  });

  it('are about the claim of a row, and say so where there is none', async () => {
    await desk.run('confirmClaim', { kind: 'claim', claim: ANALYSIS.claims[1] });
    assert.equal(bodies().length, 1);
    await desk.run('confirmClaim', { kind: 'group' });
    desk.at(SECOND);
    await desk.run('confirmClaim');
    assert.deepEqual(stub.said.slice(1), ['Choose a claim first.', 'There is no claim at the cursor.']);
  });

  it('are taken back at the row and by link', async () => {
    desk.at(FIRST);
    await desk.run('confirmClaim');
    await desk.run('revert', { kind: 'claim', claim: ANALYSIS.claims[0] });
    assert.deepEqual(bodies(), []);
    await desk.run('confirmClaim');
    await desk.run('revert', 'file:///papers/paper.md', 0, FIRST.length);
    assert.deepEqual(bodies(), []);
  });
});
