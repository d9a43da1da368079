// The folder that the tests inside VS Code open: a copy of the samples, with what the command line makes of the first.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './install.mjs';

/** @returns {string} the folder, made anew */
export function integrationWorkspace() {
  const folder = path.join(ROOT, '.cache', 'workspace');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(ROOT, 'media', 'samples'), folder, { recursive: true });
  const paper = path.join(folder, 'sample-paper.md');
  const cli = path.join(ROOT, 'dist', 'cli.js');
  const analysis = execFileSync(process.execPath, [cli, 'annotate', paper], { encoding: 'utf8', maxBuffer: 1 << 26 });
  writeFileSync(path.join(folder, 'sample-paper.expected.json'), analysis);
  return folder;
}
