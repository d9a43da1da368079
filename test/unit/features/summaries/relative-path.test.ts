import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { relativePath } from '../../../../src/features/summaries/relative-path';
import { Uri } from '../../../stubs/vscode';

const between = (folder: string, file: string) =>
  relativePath(Uri.parse(folder) as unknown as vscode.Uri, Uri.parse(file) as unknown as vscode.Uri);

describe('the way from a folder to a file', () => {
  for (const [folder, file, path] of [
    ['file:///a/b', 'file:///a/b/c.md', 'c.md'],
    ['file:///a/b', 'file:///a/c/d.md', '../c/d.md'],
    ['file:///', 'file:///a/b.md', 'a/b.md'],
    ['file:///a/b', 'file:///a/b', '../b'],
    ['file:///a', 'vscode-vfs://github/a/b.md', null],
    ['vscode-vfs://one/a', 'vscode-vfs://two/a/b.md', null],
  ] as const) {
    it(`leads from ${folder} to ${file} by ${path ?? 'nothing'}`, () => assert.equal(between(folder, file), path));
  }
});
