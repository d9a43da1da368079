import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { Uri } from '../../stubs/vscode';
import { createReadingChoices } from '../../../src/platform/reading-choices';

function mementoOf(value?: unknown) {
  const memento = {
    value,
    get: () => memento.value,
    update: (_key: string, next: unknown) => Promise.resolve(void (memento.value = next)),
  };
  return memento;
}
const choicesIn = (memento: object) => createReadingChoices(memento as vscode.Memento);
const uri = (name: string) => Uri.parse(name) as unknown as vscode.Uri;

describe('reading choices', () => {
  it('outlive the window', () => {
    const memento = mementoOf();
    choicesIn(memento).set(uri('file:///a.md'), 'off');
    assert.equal(choicesIn(memento).get(uri('file:///a.md')), 'off');
  });

  it('forget the oldest beyond a limit', () => {
    const memento = mementoOf();
    const choices = choicesIn(memento);
    for (let index = 0; index < 302; index++) choices.set(uri(`file:///${index}.md`), 'on');
    const again = choicesIn(memento);
    assert.equal(again.get(uri('file:///1.md')), undefined);
    assert.equal(again.get(uri('file:///2.md')), 'on');
  });

  it('do not pass from an untitled document to the next of its name', () => {
    const choices = choicesIn(mementoOf());
    for (const name of ['untitled:Untitled-1', 'file:///a.md']) {
      choices.set(uri(name), 'off');
      choices.closed(uri(name));
    }
    assert.equal(choices.get(uri('untitled:Untitled-1')), undefined);
    assert.equal(choices.get(uri('file:///a.md')), 'off');
  });

  it('survive a memento that holds something else', () => {
    assert.equal(choicesIn(mementoOf([['file:///a.md', 'maybe'], 3])).get(uri('file:///a.md')), undefined);
    assert.equal(choicesIn(mementoOf('nonsense')).get(uri('file:///a.md')), undefined);
  });
});
