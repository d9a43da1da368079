import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { commands, stub, Uri, window } from '../../../stubs/vscode';
import { fakeServices } from '../../../support/fake-services';
import { readTerms } from '../../../../src/core/terminology/read-terms';
import { NEW_TERMINOLOGY } from '../../../../src/features/terminology/new-terminology';
import { registerTerminology } from '../../../../src/features/terminology/register';

const FOLDER = 'file:///papers';
const OTHER = 'file:///reviews';

function start(files: readonly string[] = []) {
  const services = fakeServices();
  const uris = files.map((path) => Uri.parse(path) as unknown as vscode.Uri);
  Object.assign(services.terminologies, { files: () => Promise.resolve(uris) });
  registerTerminology(services);
  const shown: string[] = [];
  window.showTextDocument = (document) => Promise.resolve(void shown.push(document.uri.toString()));
  return { shown, run: () => commands.executeCommand('biogloss.openTerminology') };
}

const open = (...folders: readonly string[]) => folders.forEach((folder) => stub.folders.set(folder, new Map()));
const textOf = (address: string) => new TextDecoder().decode(stub.files.get(address));

describe('open or create terminology', () => {
  const { showTextDocument } = window;
  beforeEach(() => stub.reset());
  afterEach(() => {
    window.showTextDocument = showTextDocument;
  });

  it('asks for a folder where there is none', async () => {
    const { run, shown } = start();
    await run();
    assert.deepEqual(shown, []);
    assert.match(stub.said[0] ?? '', /open the folder of your papers first/);
  });

  it('makes a file with a header and an example in comments, and opens it', async () => {
    open(FOLDER);
    const { run, shown } = start();
    await run();
    assert.deepEqual(shown, [`${FOLDER}/biogloss-terms.csv`]);
    const text = textOf(`${FOLDER}/biogloss-terms.csv`);
    assert.deepEqual(readTerms({ file: 'a.csv', text }), { file: 'a.csv', terms: [], problems: [] });
  });

  it('has an example that is right once its # is gone', () => {
    const lines = NEW_TERMINOLOGY.trimEnd().split('\n');
    const text = [lines.at(-1), lines.at(-2)?.slice(2)].join('\n');
    const { terms, problems } = readTerms({ file: 'a.csv', text });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      terms.map(({ term, type, id, name }) => [term, type, id, name]),
      [['Frostline T cells', 'cellType', 'CL:0000084', 'T cell']],
    );
  });

  it('never writes over a file that is there', async () => {
    open(FOLDER);
    stub.write(`${FOLDER}/biogloss-terms.csv`, 'mine');
    const { run, shown } = start();
    await run();
    assert.equal(textOf(`${FOLDER}/biogloss-terms.csv`), 'mine');
    assert.deepEqual(shown, [`${FOLDER}/biogloss-terms.csv`]);
  });

  it('opens the only file of the folder, and asks which of several', async () => {
    open(FOLDER);
    stub.write(`${FOLDER}/one.csv`, '');
    stub.write(`${FOLDER}/.biogloss/two.obo`, '');
    const one = start([`${FOLDER}/one.csv`]);
    await one.run();
    assert.deepEqual(one.shown, [`${FOLDER}/one.csv`]);
    const two = start([`${FOLDER}/one.csv`, `${FOLDER}/.biogloss/two.obo`]);
    stub.answers.push((items: readonly { label: string }[]) =>
      items.find(({ label }) => label === '.biogloss/two.obo'),
    );
    await two.run();
    assert.deepEqual(two.shown, [`${FOLDER}/.biogloss/two.obo`]);
  });

  it('asks which folder where there are several, and does nothing without an answer', async () => {
    open(FOLDER, OTHER);
    const { run, shown } = start();
    await run();
    assert.deepEqual([shown, [...stub.files.keys()]], [[], []]);
    stub.answers.push({ uri: Uri.parse(OTHER), name: 'reviews' });
    await run();
    assert.deepEqual(shown, [`${OTHER}/biogloss-terms.csv`]);
  });

  it('says why a file could not be made', async () => {
    open(FOLDER);
    const { run, shown } = start();
    stub.files.set = () => {
      throw new Error('read-only');
    };
    await run();
    Reflect.deleteProperty(stub.files, 'set');
    assert.deepEqual(shown, []);
    assert.deepEqual(stub.said, ['biogloss-terms.csv could not be made: read-only']);
  });
});
