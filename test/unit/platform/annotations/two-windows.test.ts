import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stub, type StubDocument } from '../../../stubs/vscode';
import * as w from './window';

/** What one of the windows does next. */
interface Act {
  readonly window: 0 | 1;
  readonly kind: 'add' | 'edit' | 'remove';
  /** How many turns pass before the next one begins: enough to see what one has just done oneself. */
  readonly pause: number;
}

const act: fc.Arbitrary<Act> = fc.record({
  window: fc.constantFrom(0, 1),
  kind: fc.constantFrom('add', 'add', 'edit', 'remove'),
  pause: fc.integer({ min: 12, max: 40 }),
});

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
}

describe('two windows over one sidecar', () => {
  let document: StubDocument;
  let windows: readonly [w.Window, w.Window];

  async function begin(): Promise<void> {
    stub.reset();
    document = stub.open(w.PAPER);
    windows = [w.openWindow('A'), w.openWindow('B')];
    await Promise.all(windows.map((window) => window.get(w.asDocument(document))));
  }
  function end(): void {
    for (const window of windows) window.dispose();
  }
  /** As the watchers do a moment after the last of them has written, here without the wait. */
  async function meet(): Promise<void> {
    for (let times = 0; times < 4; times++) {
      stub.on.windowState.fire({ focused: true });
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  /** Each window only touches its own notes: what must be there in the end is then known. */
  async function carryOut(acts: readonly Act[]): Promise<string[]> {
    const own = [new Map<string, string>(), new Map<string, string>()] as const;
    const running: Promise<unknown>[] = [];
    for (const [index, { window: which, kind, pause }] of acts.entries()) {
      const [window, notes] = [windows[which], own[which]];
      const [id = ''] = notes.keys();
      const known = window.known(document.uri as never).find((annotation) => annotation.id === id);
      const text = `${which}/${index}`;
      const note = w.noteOn(window, document, 'Snow', text);
      const put = kind === 'add' || !known ? note : window.revise(known, note.body);
      if (kind === 'remove' && known) notes.delete(id);
      else notes.set(put.id, text);
      const edit = kind === 'remove' && known ? { remove: id } : { put };
      running.push(window.change(text, [{ document: w.asDocument(document), edits: [edit] }]));
      await turns(pause);
    }
    await Promise.all(running);
    return [...own[0].values(), ...own[1].values()].sort();
  }

  it('lose no annotation, whatever comes between what, and end with the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 12 }), async (acts) => {
        await begin();
        try {
          const wanted = await carryOut(acts);
          await meet();
          assert.deepEqual(w.fileText() === undefined ? [] : w.textsInFile(), wanted);
          for (const window of windows) assert.deepEqual(w.texts(window, document).sort(), wanted);
          assert.deepEqual(w.otherFiles(w.SIDECAR), []);
        } finally {
          end();
        }
      }),
      { numRuns: 150 },
    );
  }).timeout(20_000);

  it('keep both words where both changed the same note', async () => {
    await begin();
    const [one, two] = windows;
    const note = await w.addNote(one, document, 'Snow', 'as it was');
    await meet();
    const change = (window: w.Window, text: string) =>
      window.change('Note changed', [
        { document: w.asDocument(document), edits: [{ put: window.revise(note, { ...note.body, text }) }] },
      ]);
    await Promise.all([change(one, 'says one'), change(two, 'says the other')]);
    await meet();
    assert.deepEqual(w.textsInFile(), ['says one', 'says the other']);
    end();
  });

  it('take away what the other one has taken away, once it can be no old version any more', async () => {
    stub.reset();
    document = stub.open(w.PAPER);
    let time = 0;
    windows = [w.openWindow('A', () => time), w.openWindow('B', () => time)];
    const [one, two] = windows;
    await w.addNote(one, document, 'Snow');
    assert.deepEqual(await w.textsRead(two, document), ['on Snow']);
    time = 60_000;
    assert.equal(await one.undo(), 'Note added');
    await meet();
    assert.deepEqual(w.texts(two, document), []);
    assert.deepEqual(w.textsInFile(), []);
    end();
  });
});
