// What ships, laid out in a folder: exactly the files that `vsce` would pack, so that tests run what a reader installs.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { ROOT } from './install.mjs';

const STAGE = path.join(ROOT, '.cache', 'package');
export const VSIX = path.join(ROOT, '.cache', 'biogloss.vsix');

/** @returns {Promise<string[]>} the files of the package, by path within the project, sorted */
export async function packagedFiles() {
  return (await listFiles({ cwd: ROOT, dependencies: false })).sort();
}

/** @returns {Promise<string>} the folder */
export async function stage() {
  rmSync(STAGE, { recursive: true, force: true });
  for (const file of await packagedFiles()) {
    mkdirSync(path.join(STAGE, path.dirname(file)), { recursive: true });
    cpSync(path.join(ROOT, file), path.join(STAGE, file));
  }
  return STAGE;
}

/** @returns {Promise<string>} the .vsix file */
export async function pack() {
  mkdirSync(path.dirname(VSIX), { recursive: true });
  await createVSIX({
    cwd: ROOT,
    packagePath: VSIX,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return VSIX;
}
