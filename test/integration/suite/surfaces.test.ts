import * as assert from './assert';
import * as vscode from 'vscode';
import { eventually, hoverText, openInWorkspace, openUntitled, symbols } from './editor';

const PAPER = `# Trastuzumab after surgery: an invented cohort

## Abstract

We analysed the records of 212 patients with HER2-positive breast cancer who received neoadjuvant chemotherapy.

## Results

Higher counts of CD8<sup>+</sup> T cells were associated with longer survival (HR 0.61, 95% CI 0.44-0.85, p = 0.003).

## Conclusion

In conclusion, tumour-infiltrating lymphocytes were associated with survival after trastuzumab.
`;

const TODO = '# To do\n\n- [ ] buy milk\n- [ ] fix the build\n- [ ] ALK the dog\n';

describe('BioGloss in VS Code', () => {
  before(async () => {
    await vscode.extensions.getExtension('biogloss.biogloss')?.activate();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('registers every command of its manifest', async () => {
    const manifest = vscode.extensions.getExtension('biogloss.biogloss')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      manifest.contributes.commands.map((c) => c.command).filter((id) => !known.has(id)),
      [],
    );
  });

  it('says on a card what a gene, a cell type and a therapy are', async () => {
    const { document } = await openUntitled(PAPER);
    const gene = await eventually(
      'gene card',
      () => hoverText(document, 'HER2'),
      (text) => text.includes('ERBB2'),
    );
    assert.ok(gene.includes('2064'), gene);
    const cell = await hoverText(document, 'CD8<sup>');
    assert.ok(/T cell/.test(cell), cell);
    const therapy = await hoverText(document, 'trastuzumab.');
    assert.ok(/Trastuzumab/.test(therapy), therapy);
    // The models that ship have been read, one of each type.
    const onlyCell = await hoverText(document, 'T cells were');
    for (const card of [gene, onlyCell, therapy]) assert.match(card, /Trained tagger\\: [01]\\\.\d\d/);
  });

  it('shows diseases once the settings ask for them, and no longer when they do not', async () => {
    const { document } = await openUntitled(PAPER);
    const settings = vscode.workspace.getConfiguration('biogloss');
    const show = (types: string[] | undefined) =>
      settings.update('highlights.types', types, vscode.ConfigurationTarget.Global);
    const disease = () => hoverText(document, 'breast cancer');
    await eventually(
      'gene card',
      () => hoverText(document, 'HER2'),
      (text) => text.includes('ERBB2'),
    );
    assert.equal(await disease(), '');
    try {
      await show(['gene', 'disease']);
      await eventually('disease card', disease, (text) => /breast cancer.* · disease/s.test(text));
    } finally {
      await show(undefined);
    }
    await eventually('no disease card', disease, (text) => text === '');
  });

  it('lists the claims with their level in the outline', async () => {
    const { document } = await openUntitled(PAPER);
    const found = await eventually(
      'outline',
      () => symbols(document),
      (all) => all.some((s) => /OCEBM/.test(s.detail)),
    );
    assert.ok(found.some((symbol) => symbol.name.includes('associated with longer survival')));
    assert.ok(found.some((symbol) => symbol.name.includes('Results')));
  });

  it('opens a summary as a Markdown document that names the study', async () => {
    const { document } = await openUntitled(PAPER);
    await eventually(
      'card',
      () => hoverText(document, 'HER2'),
      (text) => text.includes('ERBB2'),
    );
    await vscode.commands.executeCommand('biogloss.summarisePaper');
    const summary = await eventually(
      'summary',
      () => Promise.resolve(vscode.window.activeTextEditor?.document),
      (active) => active?.uri.scheme === 'biogloss-summary',
    );
    const text = summary?.getText() ?? '';
    assert.equal(summary?.languageId, 'markdown');
    assert.match(text, /cohort/);
    assert.match(text, /212/);
    assert.match(text, /ERBB2/);
  });

  it('copies the analysis as JSON with offsets into the text', async () => {
    const { document } = await openUntitled(PAPER);
    await eventually(
      'card',
      () => hoverText(document, 'HER2'),
      (text) => text.includes('ERBB2'),
    );
    await vscode.commands.executeCommand('biogloss.copyAnalysis');
    const analysis = JSON.parse(await vscode.env.clipboard.readText()) as {
      entities: { start: number; end: number; text: string }[];
      claims: { start: number; end: number; text: string }[];
    };
    assert.ok(analysis.entities.length > 3 && analysis.claims.length > 0);
    for (const { start, end, text } of [...analysis.entities, ...analysis.claims]) {
      assert.equal(document.getText().slice(start, end), text);
    }
  });

  it('leaves a to-do list alone until it is told otherwise', async () => {
    const { document } = await openUntitled(TODO);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.equal(await hoverText(document, 'ALK'), '');
    await vscode.commands.executeCommand('biogloss.analyseAnyway');
    await eventually(
      'symbols',
      () => symbols(document),
      (all) => all.length > 0,
    );
    await vscode.commands.executeCommand('biogloss.stopAnalysing');
  });

  it('goes to the next claim and back', async () => {
    const editor = await openUntitled(PAPER);
    await eventually(
      'outline',
      () => symbols(editor.document),
      (all) => all.some((s) => /OCEBM/.test(s.detail)),
    );
    await vscode.commands.executeCommand('biogloss.nextClaim');
    const first = editor.selection.start;
    await vscode.commands.executeCommand('biogloss.nextClaim');
    assert.ok(editor.selection.start.isAfter(first));
    await vscode.commands.executeCommand('biogloss.previousClaim');
    assert.ok(editor.selection.start.isEqual(first));
  });

  it('gives the same bytes as the command line', async () => {
    const { document } = await openInWorkspace('sample-paper.md');
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const expected = new TextDecoder().decode(
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'sample-paper.expected.json')),
    );
    const withoutId = (text: string): unknown => ({ ...(JSON.parse(text) as object), id: '' });
    const copied = await eventually(
      'analysis',
      async () => {
        await vscode.commands.executeCommand('biogloss.copyAnalysis');
        return vscode.env.clipboard.readText();
      },
      (text) => text.includes('"entities"') && text.includes(document.getText().slice(2, 12)),
    );
    assert.equal(JSON.stringify(withoutId(copied)), JSON.stringify(withoutId(expected)));
  });
});
