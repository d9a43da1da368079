import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { stub, Uri, window, workspace } from '../../../stubs/vscode';
import { createSettings } from '../../../../src/platform/settings';
import { createTerminologies } from '../../../../src/platform/terminology/terminologies';

const FOLDER = 'file:///papers';
const OTHER = 'file:///reviews';
const HEADER = 'term,type\n';

function start() {
  const settings = createSettings();
  const logged: string[] = [];
  const log = {
    info: (text: string) => logged.push(`info ${text}`),
    warn: (text: string) => logged.push(`warn ${text}`),
    error: (text: string) => logged.push(`error ${text}`),
  };
  const terminologies = createTerminologies({ settings, log: log as unknown as vscode.LogOutputChannel });
  const changed: string[] = [];
  terminologies.onDidChange(({ uri }) => changed.push(uri.toString()));
  const termsOf = async (address?: string) => {
    const uri = address === undefined ? undefined : (Uri.parse(address) as unknown as vscode.Uri);
    return (await terminologies.for(uri)).terms.map(({ term, file, line }) => `${term} ${file}:${line}`);
  };
  const next = () =>
    new Promise<void>((resolve) => {
      const listening = terminologies.onDidChange(() => {
        listening.dispose();
        resolve();
      });
    });
  const dispose = () => {
    terminologies.dispose();
    settings.dispose();
  };
  return { terminologies, logged, changed, termsOf, next, dispose };
}

/** Diagnostics as `path:line:column severity message`, lines and columns from 1. */
function problems(): string[] {
  return [...stub.diagnostics].flatMap(([address, list]) =>
    list.map(({ range, severity, message, source }) => {
      assert.equal(source, 'BioGloss terms');
      const { line, character } = range.start;
      return `${address.replace(`${FOLDER}/`, '')}:${line + 1}:${character + 1} ${severity} ${message}`;
    }),
  );
}

describe("terminologies of the workspace's folders", () => {
  beforeEach(() => {
    stub.reset();
    stub.folders.set(FOLDER, new Map());
  });

  it('are read from the files that the setting names, in its order and that of their names', async () => {
    stub.write(`${FOLDER}/.biogloss/b.csv`, `${HEADER}beta frost,gene\n`);
    stub.write(`${FOLDER}/.biogloss/a.tsv`, 'term\ttype\nalpha frost\tgene\n');
    stub.write(`${FOLDER}/.biogloss/deeper/c.csv`, `${HEADER}gamma frost,gene\n`);
    stub.write(`${FOLDER}/biogloss-terms.csv`, `${HEADER}ice,drug\n`);
    stub.write(`${FOLDER}/other.csv`, `${HEADER}thaw,drug\n`);
    const { termsOf, logged, dispose } = start();
    assert.deepEqual(await termsOf(`${FOLDER}/a/paper.md`), [
      'ice biogloss-terms.csv:2',
      'beta frost .biogloss/b.csv:2',
      'alpha frost .biogloss/a.tsv:2',
    ]);
    assert.deepEqual(logged, [
      'info papers/biogloss-terms.csv: 1 own term',
      'info papers/.biogloss/b.csv: 1 own term',
      'info papers/.biogloss/a.tsv: 1 own term',
    ]);
    dispose();
  });

  it('count for their own folder only', async () => {
    stub.folders.set(OTHER, new Map([['biogloss.terminology.files', ['lists/**/*.csv']]]));
    stub.write(`${FOLDER}/biogloss-terms.csv`, `${HEADER}ice,drug\n`);
    stub.write(`${OTHER}/biogloss-terms.csv`, `${HEADER}snow,drug\n`);
    stub.write(`${OTHER}/lists/a.csv`, `${HEADER}sleet,drug\n`);
    stub.write(`${OTHER}/lists/deep/b.csv`, `${HEADER}hail,drug\n`);
    stub.write(`${OTHER}/lists/node_modules/c.csv`, `${HEADER}rain,drug\n`);
    const { termsOf, dispose } = start();
    assert.deepEqual(await termsOf(`${FOLDER}/paper.md`), ['ice biogloss-terms.csv:2']);
    assert.deepEqual(await termsOf(`${OTHER}/paper.md`), ['sleet lists/a.csv:2', 'hail lists/deep/b.csv:2']);
    assert.deepEqual(await termsOf('file:///elsewhere/paper.md'), []);
    assert.deepEqual(await termsOf('untitled:Untitled-1'), []);
    assert.deepEqual(await termsOf(), []);
    dispose();
  });

  it('show what is wrong at its line, and use the rest', async () => {
    stub.write(`${FOLDER}/biogloss-terms.csv`, `${HEADER}ice,fruit\nsnow,drug\nsnow,drug\n`);
    const { termsOf, logged, dispose } = start();
    assert.deepEqual(await termsOf(`${FOLDER}/paper.md`), ['snow biogloss-terms.csv:3']);
    assert.deepEqual(problems(), [
      'biogloss-terms.csv:2:5 0 “fruit” is no type: use gene, cell type, therapy, disease, variant, cell line, chemical or species',
      'biogloss-terms.csv:4:1 1 “snow” stands on line 3 already',
    ]);
    assert.deepEqual(logged, ['info papers/biogloss-terms.csv: 2 own terms, 2 problems']);
    dispose();
    assert.deepEqual(problems().length, 2);
  });

  it('say of a file that cannot be read why, once, and read the others', async () => {
    stub.write(`${FOLDER}/biogloss-terms.csv`, `${HEADER}ice,drug\n`);
    stub.write(`${FOLDER}/.biogloss/a.csv`, `${HEADER}snow,drug\n`);
    const { readFile } = workspace.fs;
    workspace.fs.readFile = (uri) =>
      uri.path.endsWith('a.csv') ? Promise.reject(new Error('no permission')) : readFile(uri);
    const { termsOf, logged, dispose } = start();
    assert.deepEqual(await termsOf(`${FOLDER}/paper.md`), ['ice biogloss-terms.csv:2']);
    workspace.fs.readFile = readFile;
    assert.deepEqual(problems(), ['.biogloss/a.csv:1:1 0 The file cannot be read: no permission']);
    assert.ok(logged.includes('error papers/.biogloss/a.csv: The file cannot be read: no permission'));
    dispose();
  });

  it('do not read files that are too large, or links', async () => {
    stub.write(`${FOLDER}/biogloss-terms.csv`, 'x'.repeat(10_000_001));
    stub.write(`${FOLDER}/.biogloss/a.csv`, `${HEADER}snow,drug\n`);
    stub.links.add(`${FOLDER}/.biogloss/a.csv`);
    const { termsOf, dispose } = start();
    assert.deepEqual(await termsOf(`${FOLDER}/paper.md`), []);
    assert.deepEqual(problems(), [
      'biogloss-terms.csv:1:1 0 The file is larger than 10 MB and is not read',
      '.biogloss/a.csv:1:1 0 It is a link, and links are not followed.',
    ]);
    dispose();
  });

  it('are those of the first hundred files, which is said', async () => {
    for (let i = 100; i < 203; i++) stub.write(`${FOLDER}/.biogloss/${i}.csv`, `${HEADER}ice ${i} frost,drug\n`);
    const { termsOf, dispose } = start();
    assert.equal((await termsOf(`${FOLDER}/paper.md`)).length, 100);
    const message = 'It is not read: 100 terminology files are the most for one folder.';
    assert.deepEqual(
      problems(),
      [200, 201, 202].map((i) => `.biogloss/${i}.csv:1:1 0 ${message}`),
    );
    dispose();
  });

  it('are read again when a file is made, changed or deleted, with one message for several changes', async () => {
    const { termsOf, changed, next, dispose } = start();
    assert.deepEqual(await termsOf(`${FOLDER}/paper.md`), []);
    let again = next();
    stub.write(`${FOLDER}/biogloss-terms.csv`, `${HEADER}ice,fruit\n`);
    stub.write(`${FOLDER}/biogloss-terms.csv`, `${HEADER}ice,fruit\nsnow,drug\n`);
    await again;
    assert.deepEqual(await termsOf(`${FOLDER}/paper.md`), ['snow biogloss-terms.csv:3']);
    assert.equal(problems().length, 1);
    assert.deepEqual(changed, [FOLDER]);
    again = next();
    stub.write(`${FOLDER}/biogloss-terms.csv`, null);
    await again;
    assert.deepEqual(await termsOf(`${FOLDER}/paper.md`), []);
    assert.deepEqual(problems(), []);
    dispose();
  });

  it('follow the setting, and refuse what leads out of the folder in words', async () => {
    stub.write(`${FOLDER}/biogloss-terms.csv`, `${HEADER}ice,drug\n`);
    stub.write(`${FOLDER}/mine.csv`, `${HEADER}snow,drug\n`);
    stub.write(`${OTHER}/theirs.csv`, `${HEADER}hail,drug\n`);
    const { termsOf, logged, next, dispose } = start();
    assert.deepEqual(await termsOf(`${FOLDER}/paper.md`), ['ice biogloss-terms.csv:2']);
    const again = next();
    stub.configure('biogloss.terminology.files', ['../reviews/theirs.csv', 'mine.csv']);
    await again;
    assert.deepEqual(await termsOf(`${FOLDER}/paper.md`), ['snow mine.csv:2']);
    const message =
      '“../reviews/theirs.csv” in the setting biogloss.terminology.files is not used: only files inside the folder are read, by paths from it down.';
    assert.deepEqual(stub.said, [message]);
    assert.ok(logged.includes(`warn ${message}`));
    stub.configure('biogloss.highlights.enabled', false);
    assert.deepEqual(stub.said, [message]);
    dispose();
  });

  it('say what is refused without links of theirs, and not all of it', async () => {
    stub.configure('biogloss.terminology.files', ['/[ok](command:x)', '/b', '/c', '/d']);
    const { termsOf, logged, dispose } = start();
    await termsOf(`${FOLDER}/paper.md`);
    assert.equal(stub.said.length, 1);
    assert.match(stub.said[0] ?? '', /^“\/ ok \(command:x\)” .* “\/b” .* “\/c” .* by paths from it down\.$/);
    assert.doesNotMatch(stub.said[0] ?? '', /“\/d”/);
    assert.equal(logged.length, 4);
    dispose();
  });

  it('are let go of with their folder', async () => {
    stub.write(`${FOLDER}/biogloss-terms.csv`, `${HEADER}ice,fruit\n`);
    const { termsOf, dispose } = start();
    await termsOf(`${FOLDER}/paper.md`);
    const [folder] = workspace.workspaceFolders;
    assert.ok(folder);
    stub.on.folders.fire({ added: [], removed: [folder] });
    assert.deepEqual(problems(), []);
    dispose();
    assert.deepEqual(
      [...stub.live].filter((item) => 'onDidCreate' in item),
      [],
    );
  });

  it('look through a hostile tree of folders without end in bounded steps', async () => {
    for (let i = 0; i < 30; i++) stub.write(`${FOLDER}/${'a/'.repeat(i)}x.csv`, `${HEADER}ice ${i}a,drug\n`);
    stub.configure('biogloss.terminology.files', [`${'**/a/'.repeat(20)}*.csv`]);
    const { termsOf, dispose } = start();
    assert.ok((await termsOf(`${FOLDER}/paper.md`)).length <= 100);
    dispose();
  }).timeout(20_000);

  it('are not read before somebody asks', () => {
    stub.write(`${FOLDER}/biogloss-terms.csv`, `${HEADER}ice,fruit\n`);
    const { logged, dispose } = start();
    assert.deepEqual([logged, problems()], [[], []]);
    assert.equal(window.visibleTextEditors.length, 0);
    dispose();
  });
});
