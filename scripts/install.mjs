// Installs the dependencies of the lock file when they are missing or older than it. Uses nothing but Node.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';

export const ROOT = path.dirname(import.meta.dirname);
const STAMP = path.join(ROOT, 'node_modules', '.biogloss-lock');

/** Runs a command in the project's folder with our own output. @throws Error when it fails */
export function run(command, ...args) {
  execFileSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
}

export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing the dependencies (once) …');
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(STAMP, lock);
}
