// Builds what ships (`dist/extension.js`, `dist/cli.js`) or, with `--tests`, the unit tests (`dist-test/unit/`).
import { globSync, rmSync } from 'node:fs';
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
  entryPoints: globSync('test/{unit,golden,contract,grammar}/**/*.test.ts'),
  outdir: 'dist-test',
  outbase: 'test',
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  splitting: true,
  platform: 'node',
  packages: 'external',
  alias: { vscode: './test/stubs/vscode.ts' },
});

if (process.argv.includes('--tests')) {
  rmSync('dist-test', { recursive: true, force: true });
  await build(unitTests());
} else {
  await Promise.all([build(extension), build(cli)]);
}
