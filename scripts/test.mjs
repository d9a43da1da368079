// npm test: installs, builds, lints, and runs every test, the last of them in a real VS Code. Ends with `N passed, N failed`.
//   --no-vscode   leave out the tests in a real VS Code
import { spawn } from 'node:child_process';
import { install, ROOT } from './install.mjs';

const withVscode = !process.argv.includes('--no-vscode');
const totals = { passed: 0, failed: 0 };

install();
await step('Build', 'npm', 'run', '--silent', 'build');
await step('Types', 'npm', 'run', '--silent', 'types');
await step('Lint', 'npm', 'run', '--silent', 'lint');
await step('Build of the tests', process.execPath, 'esbuild.mjs', '--tests');
await step(
  'Unit, golden, contract and grammar tests',
  ...mocha('dist-test/{unit,golden,contract,grammar}/**/*.test.mjs'),
);
if (withVscode) await vscodeSteps();
else console.log('\nThe tests in a real VS Code were left out (--no-vscode).');

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);

async function vscodeSteps() {
  const { findChromium } = await import('../test/vscode/chromium.mjs');
  const found = await findChromium().catch((error) => fail(error.message));
  console.log(`\nChromium: ${found.file} (${found.how})`);
  process.env.VSCODE_TESTBED_CHROMIUM = found.file;
  const { pack, stage } = await import('./stage.mjs');
  const { integrationWorkspace } = await import('./integration-workspace.mjs');
  const extension = await stage();
  await pack();
  const runner = [process.execPath, 'test/vscode/run-integration.mjs'];
  const integration = [...runner, extension, 'dist-test/integration.cjs', integrationWorkspace()];
  await step('In the desktop extension host', ...integration);
  await step("In the browser's worker host", ...integration, '--web');
  await step('As a user, on the page', ...mocha('dist-test/user/**/*.test.mjs', '--timeout', '120000'));
}

function mocha(files, ...options) {
  const reporter = ['--reporter', './test/support/counting-reporter.cjs'];
  return [process.execPath, 'node_modules/mocha/bin/mocha.js', ...reporter, ...options, files];
}

/** Runs a command, adds up the tests it reports; a command that fails without a failed test counts as one. */
async function step(title, command, ...args) {
  console.log(`\n── ${title}`);
  const { code, output } = await capture(command, args);
  let failed = 0;
  for (const [, passes, failures] of output.matchAll(/^@tests (\d+) passed, (\d+) failed$/gm)) {
    totals.passed += Number(passes);
    failed += Number(failures);
  }
  if (code !== 0 && failed === 0) {
    console.error(`${title}: failed (exit ${code})`);
    failed = 1;
  }
  totals.failed += failed;
}

function capture(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.stderr.on('data', (data) => process.stderr.write(data));
    child.on('error', (error) => resolve({ code: error.message, output }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function fail(message) {
  console.error(`\n${message}`);
  console.log(`\n${totals.passed} passed, ${totals.failed + 1} failed`);
  process.exit(1);
}
