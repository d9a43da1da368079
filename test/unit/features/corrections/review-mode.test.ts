import assert from 'node:assert/strict';
import { REVIEW_KEYS } from '../../../../src/features/corrections/review-keys';
import { stub } from '../../../stubs/vscode';
import { buildAnalysis } from '../../../support/build-analysis';
import { type Desk, openDesk } from './desk';

interface Item {
  readonly label: string;
  readonly description?: string;
  readonly command?: string;
}

describe('Review Mode', () => {
  let desk: Desk;
  let done: string[];
  beforeEach(() => {
    desk = openDesk('MET here.', buildAnalysis());
    done = [];
    for (const command of ['setActiveEditorReadonlyInSession', 'resetActiveEditorReadonlyInSession']) {
      stub.handlers.set(`workbench.action.files.${command}`, () => done.push(command));
    }
  });
  const toggle = async () => void (await stub.handlers.get('biogloss.review.toggleMode')?.());
  const isOn = () => stub.contextKeys.get('biogloss.reviewing');
  const sign = () => stub.statusItems.find(({ id }) => id === 'biogloss.reviewMode') ?? assert.fail();

  it('is off at first, and turned on and off for the paper in the active editor', async () => {
    assert.equal(isOn(), false);
    await toggle();
    assert.equal(isOn(), true);
    assert.equal(sign()['isVisible'], true);
    await toggle();
    assert.equal(isOn(), false);
    assert.equal(sign()['isVisible'], false);
    assert.deepEqual(done, ['setActiveEditorReadonlyInSession', 'resetActiveEditorReadonlyInSession']);
  });

  it('is on for its paper only, and still when one comes back to it', async () => {
    await toggle();
    const other = stub.open('Another.', 'file:///papers/other.md');
    stub.show(other);
    assert.equal(isOn(), false);
    stub.show(desk.document);
    assert.equal(isOn(), true);
  });

  it('says by words and for a screen reader that it is on, and how it is left', async () => {
    await toggle();
    assert.match(String(sign()['text']), /Esc Esc leaves/);
    assert.deepEqual(sign()['accessibilityInformation'], {
      label: 'Review Mode is on. Press H for all keys, Escape twice to leave.',
    });
    assert.deepEqual(stub.said, ['Review Mode is on. H shows the keys, Escape twice leaves.']);
  });

  it('is left by Escape pressed twice, as one Escape may be for a card; by the command at once', async () => {
    const leave = async (how?: object) => void (await stub.handlers.get('biogloss.review.leave')?.(how));
    await toggle();
    await leave({ again: true });
    assert.equal(isOn(), true);
    assert.equal(stub.said.at(-1), 'Press Escape again to leave Review Mode.');
    await leave({ again: true });
    assert.equal(isOn(), false);
    await toggle();
    await leave();
    assert.equal(isOn(), false);
  });

  it('never makes a box for a comment read-only', async () => {
    stub.show(stub.open('A note', 'comment://biogloss/box.md'));
    await toggle();
    assert.equal(isOn(), false);
    assert.deepEqual(done, []);
    assert.equal(stub.said.at(-1), 'Go to the paper first.');
  });

  it('does nothing without an editor', async () => {
    stub.show();
    await toggle();
    assert.deepEqual(done, []);
  });

  it('lists all its keys and does what is chosen', async () => {
    const run: string[] = [];
    stub.handlers.set('biogloss.nextMention', () => run.push('next'));
    stub.answers.push((items: readonly Item[]) => items.find(({ label }) => label === 'Next mention'));
    await stub.handlers.get('biogloss.review.showKeys')?.();
    assert.deepEqual(run, ['next']);
    const offered = (stub.offered[0] ?? []) as readonly Item[];
    assert.equal(offered.filter(({ command }) => command !== undefined).length, REVIEW_KEYS.length);
    assert.ok(
      offered.some(({ label, description }) => label === 'Accept everything visible' && description === 'Shift+A'),
    );
    assert.ok(offered.some(({ description }) => description === 'H, ?'));
  });
});
