// npm start: installs, builds, prints the summary of the sample paper, and opens VS Code with BioGloss and the samples.
// The desktop `code` where it is found, else a real VS Code in the browser on 127.0.0.1. `--no-editor` stops before that.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { install, ROOT, run } from './install.mjs';

install();
run('npm', 'run', '--silent', 'build');
run(process.execPath, 'dist/cli.js', 'summarize', 'media/samples/sample-paper.md');
if (!process.argv.includes('--no-editor')) await openEditor();

async function openEditor() {
  // A copy: what a reader types into a sample is not a change to the project.
  const samples = path.join(mkdtempSync(path.join(os.tmpdir(), 'biogloss-')), 'samples');
  cpSync(path.join(ROOT, 'media', 'samples'), samples, { recursive: true });
  if (hasDesktopCode()) {
    console.log('\nOpening VS Code with BioGloss and the samples …');
    run('code', '--new-window', `--extensionDevelopmentPath=${ROOT}`, samples, path.join(samples, 'sample-paper.md'));
    return;
  }
  console.log('\nNo desktop VS Code (`code`) found: setting up one for the browser (once, about 90 MB) …');
  await openInBrowser(samples);
}

function hasDesktopCode() {
  try {
    execFileSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' });
    return true;
  } catch {
    return false;
  }
}

async function openInBrowser(samples) {
  const { pack } = await import('./stage.mjs');
  const { startServer } = await import('../test/vscode/workbench.mjs');
  const server = await startServer({ vsix: [await pack()], settings: { 'workbench.startupEditor': 'none' } });
  console.log(
    `\nVS Code with BioGloss and the samples: http://${server.authority}/?folder=${encodeURIComponent(samples)}`,
  );
  console.log('Press Ctrl+C to stop.');
  await new Promise((resolve) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, resolve)));
  await server.stop();
}
