import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { registerSamples } from '../../../../src/features/samples/register';
import { stub, workspace } from '../../../stubs/vscode';
import { fakeServices } from '../../../support/fake-services';

describe('sample paper', () => {
  it('is opened from where the package has it', async () => {
    stub.reset();
    const opened: string[] = [];
    const openDocument = workspace.openTextDocument;
    workspace.openTextDocument = (uri) => {
      opened.push(uri.path);
      return Promise.resolve(undefined);
    };
    const disposable = registerSamples(fakeServices());
    await stub.handlers.get('biogloss.openSample')?.();
    assert.deepEqual(opened, ['/biogloss/media/samples/sample-paper.md']);
    assert.ok(existsSync(`media/samples/${opened[0]?.split('/').at(-1) ?? ''}`));
    workspace.openTextDocument = openDocument;
    disposable.dispose();
  });
});
