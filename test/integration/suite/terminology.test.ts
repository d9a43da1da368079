import * as vscode from 'vscode';
import * as assert from './assert';
import { eventually, hoverText, inFolder, openUntitled } from './editor';

const PAPER = `# Frost lotion after surgery: an invented cohort

## Abstract

We analysed the records of 212 patients with breast cancer who received frost lotion or trastuzumab.

## Results

Frost lotion was associated with longer survival (HR 0.61, 95% CI 0.44-0.85, p = 0.003).
`;
const FILE = 'biogloss-terms.csv';
const HEADER = 'term,type,id,name\n';

/** Writes papers and terms into both folders of the workspace, so it takes them away again. */
describe('own terms in VS Code', () => {
  const written = new Set<string>();
  const write = async (uri: vscode.Uri, text: string) => {
    written.add(uri.toString());
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  };
  const openPaper = async (index: number) => {
    const uri = inFolder(index, 'frost.md');
    await write(uri, PAPER);
    return (await vscode.window.showTextDocument(uri)).document;
  };
  const card = (document: vscode.TextDocument, words: string) =>
    eventually(
      `the card with “${words}”`,
      () => hoverText(document, 'Frost lotion was'),
      (text) => text.includes(words),
    );
  const problems = (uri: vscode.Uri) =>
    vscode.languages
      .getDiagnostics(uri)
      .map(
        ({ range, source, message }) =>
          `${source ?? ''} ${range.start.line + 1}:${range.start.character + 1} ${message}`,
      );

  before(async () => {
    await vscode.extensions.getExtension('biogloss.biogloss')?.activate();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const address of written) {
      const exists = await vscode.workspace.fs.stat(vscode.Uri.parse(address)).then(
        () => true,
        () => false,
      );
      if (exists) await vscode.workspace.fs.delete(vscode.Uri.parse(address), { recursive: true });
    }
    written.clear();
  });

  it('are on cards with their file and line, and change with the file while the paper is open', async () => {
    await write(inFolder(0, FILE), `${HEADER}frost lotion,drug,ICE:1,Frigor\n`);
    const document = await openPaper(0);
    const first = await card(document, 'Frigor');
    assert.ok(first.includes('Your own term'), first);
    assert.ok(/line 2/.test(first), first);
    await write(inFolder(0, FILE), `${HEADER}\nfrost lotion,drug,ICE:1,Calor\n`);
    const second = await card(document, 'Calor');
    assert.ok(/line 3/.test(second), second);
    assert.equal(document.isDirty, false);
    await vscode.workspace.fs.delete(inFolder(0, FILE));
    await eventually(
      'no card',
      () => hoverText(document, 'Frost lotion was'),
      (text) => !text.includes('Calor'),
    );
  });

  it('show what is wrong at its line, and use the rest', async () => {
    await write(inFolder(0, FILE), `${HEADER}ice,fruit,,\nfrost lotion,drug,,Frigor\nsnow,gene,see paper,\n`);
    const document = await openPaper(0);
    await card(document, 'Frigor');
    const told = await eventually(
      'problems',
      () => Promise.resolve(problems(inFolder(0, FILE))),
      (list) => list.length > 0,
    );
    assert.deepEqual(told, [
      'BioGloss terms 2:5 “fruit” is no type: use gene, cell type, therapy, disease, variant, cell line, chemical or species',
      'BioGloss terms 4:11 “see paper” is no id: write a prefix, a colon and the id (CL:0000236), or nothing',
    ]);
    await write(inFolder(0, FILE), `${HEADER}frost lotion,drug,,Calor\n`);
    await card(document, 'Calor');
    assert.deepEqual(problems(inFolder(0, FILE)), []);
  });

  it('are those of its own folder for each paper', async () => {
    await write(inFolder(0, FILE), `${HEADER}frost lotion,drug,,Frigor\n`);
    await write(
      inFolder(1, '.biogloss/ours.obo'),
      '[Term]\nid: MAXO:9\nname: Calor\nsynonym: "frost lotion" EXACT []\n',
    );
    written.add(inFolder(1, '.biogloss').toString());
    const one = await card(await openPaper(0), 'Frigor');
    assert.ok(!one.includes('Calor'), one);
    const other = await card(await openPaper(1), 'Calor');
    assert.ok(/ours.{1,2}obo line 4/.test(other) && !other.includes('Frigor'), other);
    const { document: elsewhere } = await openUntitled(PAPER);
    await eventually(
      'a card elsewhere',
      () => hoverText(elsewhere, 'trastuzumab'),
      (text) => text.includes('Trastuzumab'),
    );
    assert.equal(await hoverText(elsewhere, 'Frost lotion was'), '');
  });

  it('are in a file that the command makes and opens, in the folder that is chosen', async () => {
    const file = inFolder(0, FILE);
    written.add(file.toString());
    const done = vscode.commands.executeCommand('biogloss.openTerminology');
    const document = await eventually(
      'the file',
      async () => {
        // Answers the question for the folder, once it is asked: the first.
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return vscode.window.activeTextEditor?.document;
      },
      (active) => active?.uri.toString() === file.toString(),
    );
    await done;
    assert.match(document?.getText() ?? '', /^# Your own terms .*\n(?:# .*\n)+term,type,id,name\n$/);
  });
});
