import assert from 'node:assert/strict';
import { Position, Range, stub } from '../../../stubs/vscode';
import { buildAnalysis, buildClaim, buildEntity } from '../../../support/build-analysis';
import { type Desk, openDesk } from './desk';

const TEXT = 'MET shortens survival.\nEGFR and KRAS do not.\nTP53 is below the fold, and mice are.';
const ANALYSIS = buildAnalysis({
  entities: [
    buildEntity(TEXT, 'MET'),
    buildEntity(TEXT, 'EGFR'),
    buildEntity(TEXT, 'KRAS', { score: 0.1 }),
    buildEntity(TEXT, 'TP53'),
    buildEntity(TEXT, 'mice', { type: 'species' }),
  ],
  claims: [buildClaim(TEXT, 'MET shortens survival.'), buildClaim(TEXT, 'TP53 is below the fold')],
});

interface Item {
  readonly label: string;
}
const named = (label: string) => (items: readonly Item[]) => items.find((item) => item.label === label);

describe('everything visible', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = openDesk(TEXT, ANALYSIS);
    desk.editor.visibleRanges = [new Range(new Position(0, 0), new Position(1, 21))];
  });
  const bodies = () => desk.services.annotations.bodies(desk.document);

  it('is accepted in one step, which says how many; what the settings hide is left', async () => {
    stub.answers.push(named('2 mentions, 1 claim'));
    await desk.run('acceptVisible');
    assert.deepEqual(stub.said, ['Accepted: 2 mentions, 1 claim. To undo: Undo Review Change']);
    assert.deepEqual(
      desk.shown().entities.flatMap(({ text, review }) => (review ? [`${text} ${review.verdict}`] : [])),
      ['MET confirmed', 'EGFR confirmed'],
    );
    await desk.review('undo');
    assert.deepEqual(bodies(), []);
  });

  it('is rejected, the claims with a reason', async () => {
    stub.answers.push(named('1 claim'), 'An introduction.');
    await desk.run('rejectVisible');
    assert.deepEqual(
      bodies().map((body) => ('reason' in body ? [body.kind, body.reason] : [])),
      [['claim', 'An introduction.']],
    );
    await desk.run('rejectVisible');
    assert.deepEqual(desk.mentions(), ['KRAS gene –', 'TP53 gene –', 'mice species –']);
    assert.equal(desk.services.annotations.steps.length, 2);
  });

  it('is left alone when a box is left, and where the reviewer has said something of it', async () => {
    await desk.run('rejectVisible');
    stub.answers.push(named('2 mentions, 1 claim'));
    await desk.run('rejectVisible');
    assert.deepEqual(bodies(), []);
    stub.answers.push(named('2 mentions, 1 claim'));
    await desk.run('acceptVisible');
    await desk.run('rejectVisible');
    assert.equal(stub.said.at(-1), 'Nothing here waits for a decision.');
  });
});
