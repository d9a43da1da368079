// What the tests inside VS Code open: a workspace of two folders, the first a copy of the samples, with what the command
// line makes of the first of them.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './install.mjs';

const CACHE = path.join(ROOT, '.cache');

/** @returns {string} the workspace file; its folders are made anew */
export function integrationWorkspace() {
  const folders = ['workspace', 'second'].map((name) => path.join(CACHE, name));
  const [folder, second] = folders;
  for (const each of folders) rmSync(each, { recursive: true, force: true });
  cpSync(path.join(ROOT, 'media', 'samples'), folder, { recursive: true });
  mkdirSync(second);
  const paper = path.join(folder, 'sample-paper.md');
  const cli = path.join(ROOT, 'dist', 'cli.js');
  const analysis = execFileSync(process.execPath, [cli, 'annotate', paper], { encoding: 'utf8', maxBuffer: 1 << 26 });
  writeFileSync(path.join(folder, 'sample-paper.expected.json'), analysis);
  const file = path.join(CACHE, 'tests.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: folders.map((each) => ({ path: path.basename(each) })) }));
  return file;
}
