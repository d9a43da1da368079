import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { CONTROLLER, readInput } from '../../../../src/features/notes/comment-input';

const address = (path: string, authority = CONTROLLER, query = '') =>
  ({ scheme: 'comment', authority, path, query }) as vscode.Uri;
const UUID = '8b21499f-33d7-4733-b8d8-697126958ff5';
const told = (id: string) => `{"extensionId":"biogloss.biogloss","commentThreadId":"${id}"}`;

/** The addresses are those of VS Code 1.100.3. */
describe('the address of a box for comments', () => {
  it('tells the thread below whose comments it stands', () => {
    const path = `/biogloss.biogloss/commentinput-${UUID}-${CONTROLLER}.7.md?${told(`${CONTROLLER}.7`)}`;
    assert.deepEqual(readInput(address(path)), { kind: 'reply', thread: 7, isNew: false });
  });

  it('tells a box that the editor has opened for a new thread', () => {
    const path = `/biogloss.biogloss/commentinput-${UUID}-2.md?${told(`${CONTROLLER}.11`)}`;
    assert.deepEqual(readInput(address(path)), { kind: 'reply', thread: 11, isNew: true });
  });

  it('may have what it tells in its query', () => {
    const path = `/biogloss.biogloss/commentinput-${UUID}-2.md`;
    const input = readInput(address(path, CONTROLLER, told(`${CONTROLLER}.11`)));
    assert.deepEqual(input, { kind: 'reply', thread: 11, isNew: true });
  });

  it('tells nothing of the thread of an edited comment', () => {
    assert.deepEqual(readInput(address('/commentinput-1-1795344820962.md', '')), { kind: 'edit' });
  });

  it('is not ours when another extension’s, or not to be understood', () => {
    assert.equal(readInput(address(`/x/commentinput-1.md?${told('other.3')}`)), null);
    assert.equal(readInput(address(`/x/commentinput-1.md?${told(`${CONTROLLER}.3`)}`, 'other')), null);
    for (const rest of ['', '?', '?{', '?null', '?{"commentThreadId":3}', `?${told(`${CONTROLLER}.x`)}`])
      assert.equal(readInput(address(`/x/commentinput-1.md${rest}`)), null, rest);
    assert.equal(readInput({ ...address('/commentinput-1-2.md', ''), scheme: 'file' } as vscode.Uri), null);
  });
});
