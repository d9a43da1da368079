import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { LEXICON_FILE, MODEL_FILES, ROLE_MODEL_FILE } from '../../src/core/knowledge-files';

const KNOWLEDGE = [LEXICON_FILE, ...MODEL_FILES, ROLE_MODEL_FILE];

/** `vsce` resolves its files against the working directory, so it is asked in a process of its own. */
function packagedFiles(): string[] {
  const script =
    "import('./scripts/stage.mjs').then(async (m) => console.log(JSON.stringify(await m.packagedFiles())))";
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as string[];
}

describe('the package', () => {
  it('holds what a reader needs and nothing else', () => {
    const files = packagedFiles();
    const needed = [
      'package.json',
      'package.nls.json',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'THIRD-PARTY-NOTICES.md',
      'dist/extension.js',
      'media/schemas/sidecar.schema.json',
      ...KNOWLEDGE,
    ];
    for (const file of needed) assert.ok(files.includes(file), `${file} is missing`);
    const allowed =
      /^(?:dist\/extension\.js|media\/.+\.(?:bin|svg|png|md|txt)|media\/schemas\/[\w.-]+\.schema\.json|syntaxes\/[\w.-]+\.tmLanguage\.json|package(?:\.nls)?\.json|[A-Z-]+(?:\.md)?)$/;
    assert.deepEqual(
      files.filter((file) => !allowed.test(file)),
      [],
    );
  }).timeout(60_000);

  it('holds what the engine knows, lexicon and models, in 12 MB', () => {
    const knowledge = packagedFiles().filter((file) => /^media\/(?:lexicon|models)\//.test(file));
    assert.deepEqual(knowledge, [...KNOWLEDGE].sort());
    const sizes = knowledge.map((file) => statSync(file).size);
    assert.ok(!sizes.includes(0), sizes.join(', '));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(bytes <= 12_000_000, `${bytes} bytes`);
  }).timeout(60_000);
});
