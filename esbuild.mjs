// Builds what ships (`dist/extension.js`, `dist/cli.js`) or, with `--tests` and `--bench`, what runs them (`dist-test/`).
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const shared = { bundle: true, target: 'es2022', sourcemap: true, logLevel: 'warning', legalComments: 'none' };

/** One bundle for the desktop's extension host and the browser's worker: no Node, no DOM. */
const extension = {
  ...shared,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  format: 'cjs',
  platform: 'browser',
  // Without it `decode-named-character-reference` resolves to a file that calls `document.createElement` on load.
  conditions: ['worker'],
  mainFields: ['module', 'main'],
  external: ['vscode'],
  minify: true,
  sourcemap: false,
};

const cli = { ...shared, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', format: 'cjs', platform: 'node' };

const unitTests = () => ({
  ...shared,
  entryPoints: ['unit', 'golden', 'contract', 'grammar', 'user'].flatMap((folder) => testsIn(`test/${folder}`)),
  outdir: 'dist-test',
  outbase: 'test',
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  splitting: true,
  platform: 'node',
  packages: 'external',
  alias: { vscode: './test/stubs/vscode.ts' },
});

function testsIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.ts'));
  return files.sort().map((file) => path.join(folder, file));
}

/** The tests inside VS Code, Mocha included, as one file: the browser's worker host can load no other. */
const integrationTests = {
  ...shared,
  entryPoints: ['test/integration/index.ts'],
  outfile: 'dist-test/integration.cjs',
  format: 'cjs',
  platform: 'browser',
  conditions: ['worker'],
  external: ['vscode'],
  // Mocha's browser build would else take the place of our own exports.
  define: { exports: 'undefined' },
};

const bench = {
  ...shared,
  entryPoints: ['test/bench/run.ts'],
  outfile: 'dist-test/bench.mjs',
  format: 'esm',
  platform: 'node',
  packages: 'external',
};

if (process.argv.includes('--bench')) {
  await build(bench);
} else if (process.argv.includes('--tests')) {
  rmSync('dist-test', { recursive: true, force: true });
  await Promise.all([build(unitTests()), build(integrationTests)]);
} else {
  await Promise.all([build(extension), build(cli)]);
}
