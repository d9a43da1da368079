import assert from 'node:assert/strict';
import type { MarkdownString, TreeItem } from 'vscode';
import type { Annotation, Body } from '../../../../src/core/annotations/annotation';
import { registerNotesView } from '../../../../src/features/notes-view/register';
import type { Home } from '../../../../src/platform/annotations/annotations';
import { env, stub, type StubDocument, Uri } from '../../../stubs/vscode';
import { buildAnalysis, spanOf } from '../../../support/build-analysis';
import { NOTE } from '../../../support/build-annotation';
import { fakeServices, type FakeServices } from '../../../support/fake-services';
import { openView, outlineOf, type SeenRow } from '../../../support/provided';

const text = ['# Frost lotion', '', 'MET was measured. Ice **helped** most.', 'Nothing else did.', ''].join('\n');
const met = { type: 'gene', id: 'NCBIGene:4233', name: 'MET', text: 'MET' } as const;
const NO_GENE = { kind: 'mention', machine: met, reviewer: null, scope: 'here', reason: 'the verb' } as const;
const SIDECAR = {
  kind: 'sidecar',
  uri: Uri.file('/papers/paper.md.biogloss.json') as unknown as Home['uri'],
  problem: null,
} as const;

const labelOf = (item?: TreeItem) => (typeof item?.label === 'string' ? item.label : '');

describe('notes view', () => {
  let services: FakeServices;
  let disposable: { dispose(): unknown };
  let paper: StubDocument;

  const view = () => stub.views.get('biogloss.notes');
  const rows = () => openView('biogloss.notes', 3);
  const outline = async () => outlineOf(await rows());
  const run = (command: string, ...args: unknown[]) => stub.handlers.get(command)?.(...args) as Promise<unknown>;
  const settled = (after = 80) => new Promise((resolve) => setTimeout(resolve, after));
  const said = () => stub.said.at(-1) ?? '';

  /** Writes it on the n-th time that the words stand there. */
  async function write(body: Body, words: string | null, parts: Partial<Annotation> = {}): Promise<Annotation> {
    const document = paper as never;
    const made = services.annotations.create(document, body, words === null ? null : spanOf(paper.content, words));
    const annotation = { ...made, ...parts };
    await services.annotations.change('written', [{ document, edits: [{ put: annotation }] }]);
    await settled();
    return annotation;
  }

  async function find(label: string): Promise<SeenRow> {
    const all = (await rows()).flatMap((group) => [
      group,
      ...group.children,
      ...group.children.flatMap((row) => row.children),
    ]);
    const found = all.find(({ item }) => labelOf(item).includes(label));
    assert.ok(found, `${label} is not among ${all.map(({ item }) => labelOf(item)).join(' | ')}`);
    return found;
  }

  const delete_ = async (words: string) => {
    paper.content = paper.content.replace(words, '');
    paper.version++;
    services.tell(paper, buildAnalysis());
    await settled(280);
  };

  beforeEach(() => {
    stub.reset();
    services = fakeServices();
    services.configure({ author: 'Ann Lee' });
    paper = stub.open(text);
    stub.show(paper);
    services.tell(paper, buildAnalysis());
    disposable = registerNotesView(services);
  });
  afterEach(() => disposable.dispose());

  it('lists notes by label with line, author and replies, and corrections with both values', async () => {
    const note = await write({ ...NOTE, label: 'major' }, 'Nothing else did.');
    await write({ kind: 'reply', text: 'Because of cost', to: note.id }, null);
    await write({ ...NOTE, text: 'Done', resolved: true }, 'Frost');
    await write(NO_GENE, 'MET');
    assert.deepEqual(await outline(), [
      'Major – 1',
      '  Why so few mice? – line 4 · Ann Lee · 1 reply',
      '    Because of cost – Ann Lee',
      'Corrections – 1',
      '  “MET” is no gene – line 3 · Ann Lee',
      'Resolved – 1',
      '  Done – line 1 · Ann Lee',
    ]);
    assert.equal(view()?.badge, undefined);
  });

  it('says the title of the rule of an accepted warning once the rules are read', async () => {
    await write(
      { kind: 'acceptance', rule: 'warning.causal_on_observational', words: 'It helps.', reason: 'fine' },
      'Ice',
    );
    await new Promise((resolve) => setTimeout(resolve, 400));
    const [group] = await rows();
    assert.equal(group?.item.label, 'Accepted warnings');
    assert.match(labelOf(group.children[0]?.item), /^Causal wording on an observational design: “It helps\.”$/);
  });

  it('tells screen readers what each row is, and its icons by shape', async () => {
    const icons = new Set<string>();
    for (const label of ['major', 'minor', 'question', 'praise', null] as const) {
      await write({ ...NOTE, label, text: `A ${label ?? 'plain'} one` }, 'MET');
      const { item } = await find(`A ${label ?? 'plain'} one`);
      icons.add((item.iconPath as { id: string }).id);
    }
    assert.equal(icons.size, 5);
    const { item } = await find('A question one');
    assert.equal(item.accessibilityInformation?.label, 'question, A question one, line 3, Ann Lee');
  });

  it('lists an orphan with its old words, counts it on the icon, and lists it as before once they are back', async () => {
    await write({ ...NOTE, label: 'minor' }, 'Ice **helped** most.');
    await delete_(' Ice **helped** most.');
    assert.deepEqual(await outline(), [
      'Orphaned – 1',
      '  Why so few mice? – minor note · “Ice helped most.” · Ann Lee',
    ]);
    assert.deepEqual(view()?.badge, { value: 1, tooltip: '1 orphaned' });
    assert.equal(stub.statusItems[0]?.['text'], '1 note or correction · 1 orphaned');
    paper.content = text;
    services.tell(paper, buildAnalysis());
    await settled(280);
    assert.deepEqual(await outline(), ['Minor – 1', '  Why so few mice? – line 3 · Ann Lee']);
    assert.equal(view()?.badge, undefined);
  });

  it('follows the lines through edits of a paper that is not read again', async () => {
    await write(NOTE, 'Ice **helped** most.');
    stub.type(paper, 0, 'A line more.\n');
    await settled(300);
    assert.deepEqual(await outline(), ['Unlabelled – 1', '  Why so few mice? – line 4 · Ann Lee']);
  });

  it('attaches an orphan to the words that are selected', async () => {
    const note = await write(NOTE, 'Ice **helped** most.');
    await delete_(' Ice **helped** most.');
    const [editor] = stub.show(paper);
    const { start, end } = spanOf(paper.content, 'Nothing else did.');
    if (editor) stub.select(editor, start, end);
    await run('biogloss.notes.reattach', (await find('Why so few')).row);
    assert.deepEqual(await outline(), ['Unlabelled – 1', '  Why so few mice? – line 4 · Ann Lee']);
    const [now] = services.annotations.current(paper as never)?.annotations ?? [];
    assert.deepEqual([now?.annotation.id, now?.annotation.anchor?.exact], [note.id, 'Nothing else did.']);
    assert.match(said(), /^Attached to line 4\. To undo: Undo Review Change/);
  });

  it('offers passages where nothing is selected, and takes none by itself', async () => {
    await write(NOTE, 'Ice **helped** most.');
    paper.content = text.replace('Ice **helped** most.', 'Ice, they say, helped');
    services.tell(paper, buildAnalysis());
    await settled(280);
    const { row } = await find('Why so few');
    await run('biogloss.notes.reattach', row);
    assert.match((await outline())[0] ?? '', /^Orphaned/);
    const labels = (stub.offered.at(-1) as { label: string }[]).map(({ label }) => label);
    assert.deepEqual(labels, ['Ice, they say, helped', 'None of these']);
    stub.answers.push((items: unknown[]) => items[1]);
    await run('biogloss.notes.reattach', row);
    assert.match(said(), /Select the words/);
    stub.answers.push((items: unknown[]) => items[0]);
    await run('biogloss.notes.reattach', row);
    assert.deepEqual(await outline(), ['Unlabelled – 1', '  Why so few mice? – line 3 · Ann Lee']);
  });

  it('asks which orphan is meant when called from the palette, and says so when there is none', async () => {
    await run('biogloss.notes.reattach');
    assert.match(said(), /nothing to attach/);
    await write(NOTE, 'Ice **helped** most.');
    await delete_(' Ice **helped** most.');
    stub.answers.push((items: unknown[]) => items[0]);
    await run('biogloss.notes.reattach');
    assert.match(said(), /Select the words/);
  });

  describe('of a conflict', () => {
    const outlineOfConflict = [
      'Conflicts – 1',
      '  Here – note · 2 versions',
      '    Here – line 3 · Ann Lee, 2026-11-22 10:00 UTC',
      '    There – line 3 · no name, 2026-11-21 09:00 UTC',
    ];
    beforeEach(async () => {
      const here = await write({ ...NOTE, text: 'Here' }, 'MET');
      const other = { conflictOf: here.id, author: '', modified: '2026-11-21T09:00:00.000Z' };
      await write({ ...NOTE, text: 'There' }, 'MET', other);
    });

    it('shows both versions side by side, with author and time', async () => {
      assert.deepEqual(await outline(), outlineOfConflict);
      assert.deepEqual(view()?.badge, { value: 1, tooltip: '1 conflict' });
    });

    it('keeps the one that the reviewer chooses, under the id that it had, in one step', async () => {
      const all = services.annotations.current(paper as never)?.annotations ?? [];
      const [first, there] = all;
      await write({ kind: 'reply', text: 'Yes', to: there?.annotation.id ?? '' }, null);
      const steps = services.annotations.steps.length;
      await run('biogloss.notesView.keepVersion', (await find('There')).row);
      assert.deepEqual((await outline()).slice(0, 2), ['Unlabelled – 1', '  There – line 3 · 1 reply']);
      const [left] = services.annotations.current(paper as never)?.annotations ?? [];
      assert.equal(left?.annotation.id, first?.annotation.id);
      assert.equal(services.annotations.steps.length, steps + 1);
      await services.annotations.undo();
      await settled();
      assert.deepEqual((await outline()).slice(1, 4), outlineOfConflict.slice(1));
    });

    it('keeps both as notes of their own, chosen from a box', async () => {
      stub.answers.push((items: unknown[]) => items[2]);
      await run('biogloss.notesView.settle', (await find('Here')).row);
      assert.deepEqual(await outline(), ['Unlabelled – 2', '  Here – line 3 · Ann Lee', '  There – line 3']);
    });
  });

  it('deletes a note with its replies, reverts a correction, and goes on to the next row', async () => {
    const note = await write(NOTE, 'Frost');
    await write({ kind: 'reply', text: 'Yes', to: note.id }, null);
    await write(NO_GENE, 'MET');
    await run('biogloss.notesView.remove', (await find('Why so few')).row);
    assert.deepEqual(await outline(), ['Corrections – 1', '  “MET” is no gene – line 3 · Ann Lee']);
    assert.match(said(), /^Note deleted\./);
    assert.equal((view()?.revealed.at(-1) as { id: string } | undefined)?.id, (await find('MET')).item.id);
    await run('biogloss.notesView.revert', (await find('MET')).row);
    assert.deepEqual(await outline(), []);
    assert.match(said(), /^Correction taken back\./);
  });

  it('deletes what is selected when a key is pressed, several at once as one step', async () => {
    await write({ ...NOTE, text: 'One' }, 'Frost');
    await write({ ...NOTE, text: 'Two' }, 'MET');
    const before = services.annotations.steps.length;
    view()?.selection.push((await find('One')).row, (await find('Two')).row);
    await run('biogloss.notesView.remove');
    assert.deepEqual(await outline(), []);
    assert.deepEqual(services.annotations.steps.slice(before), ['2 entries deleted']);
    view()?.selection.splice(0);
    await run('biogloss.notesView.remove');
    assert.match(said(), /Choose a note/);
  });

  it('resolves, opens again, labels, and changes reasons', async () => {
    await write(NOTE, 'MET');
    await run('biogloss.notesView.resolve', (await find('Why')).row);
    assert.equal((await outline())[0], 'Resolved – 1');
    await run('biogloss.notesView.reopen', (await find('Why')).row);
    stub.answers.push((items: unknown[]) => items[2]);
    await run('biogloss.notesView.changeLabel', (await find('Why')).row);
    assert.equal((await outline())[0], 'Questions – 1');
    await write(NO_GENE, 'MET');
    stub.answers.push(' an adverb ');
    await run('biogloss.notesView.editReason', (await find('MET')).row);
    const reasons = services.annotations.bodies(paper).flatMap((body) => ('reason' in body ? body.reason : []));
    assert.deepEqual(reasons, ['an adverb']);
  });

  it('gives a reason without making the decision newer, and none to the word of somebody else', async () => {
    const { id } = await write(NO_GENE, 'MET', { modified: '2020-01-01T00:00:00.000Z' });
    stub.answers.push('an adverb');
    await run('biogloss.notesView.editReason', (await find('MET')).row);
    const reasoned = services.annotations.known(paper.uri as never).find((annotation) => annotation.id === id);
    assert.equal(reasoned?.modified, '2020-01-01T00:00:00.000Z');
    await write({ ...NO_GENE, reason: '' }, 'Frost', { author: 'Ben', body: { ...NO_GENE, reason: 'theirs' } });
    const steps = services.annotations.steps.length;
    const byBen = (await rows())
      .flatMap(({ children }) => children)
      .find(({ item }) => /Ben/.test(String(item.description)));
    await run('biogloss.notesView.editReason', byBen?.row);
    assert.match(said(), /by somebody else/);
    assert.equal(services.annotations.steps.length, steps);
  });

  it('draws no icons that are written in names', async () => {
    await write(NOTE, 'MET', { author: '$(bug) Bob' });
    let labels: unknown[] = [];
    stub.answers.push((items: { label: string }[]) => void (labels = items.map(({ label }) => label)));
    await run('biogloss.notesView.choose');
    assert.equal(labels.at(-1), '$\u200B(bug) Bob');
  });

  it('does not say that something was done that was not', async () => {
    await write(NOTE, 'MET');
    services.annotations.refuse();
    const before = stub.said.length;
    await run('biogloss.notesView.resolve', (await find('Why')).row);
    assert.equal(stub.said.length, before);
  });

  it('copies the quote', async () => {
    await write(NOTE, 'Ice **helped** most.');
    await run('biogloss.notesView.copyQuote', (await find('Why')).row);
    assert.equal(env.clipboard.text, 'Ice helped most.');
  });

  it('goes to the words and keeps the focus in the list, or takes it along', async () => {
    const went: unknown[][] = [];
    stub.handlers.set('biogloss.goTo', (...args: unknown[]) => went.push(args));
    await write(NOTE, 'MET');
    const { item, row } = await find('Why');
    await run(item.command?.command ?? '', ...((item.command?.arguments ?? []) as unknown[]));
    await run('biogloss.notesView.open', row);
    const { start, end } = spanOf(text, 'MET');
    assert.deepEqual(went, [
      [paper.uri.toString(), start, end, true],
      [paper.uri.toString(), start, end, false],
    ]);
  });

  it('has everything in its tooltip, where nothing that was written can act', async () => {
    await write({ ...NOTE, text: '<img src=x>\n\n[go](command:evil) $(bug)' }, 'Ice **helped** most.');
    const { item, row } = await find('go');
    const provider = (
      view() as unknown as {
        treeDataProvider: { resolveTreeItem(item: unknown, row: unknown): { tooltip: MarkdownString } };
      }
    ).treeDataProvider;
    const { tooltip } = provider.resolveTreeItem(item, row);
    assert.match(tooltip.value, /^\*\*Note\*\* · Ann Lee · 2026\\-11\\-22 10\\:00 UTC/);
    assert.match(tooltip.value, /\\<img src\\=x\\>/);
    assert.match(tooltip.value, /\\\[go\\\]\\\(command\\:evil\\\) \\\$\\\(bug\\\)/);
    assert.match(tooltip.value, /“Ice helped most\\\.”/);
    assert.deepEqual(tooltip.isTrusted, { enabledCommands: [] });
  });

  it('filters by words and by what is chosen, says so, and can be cleared', async () => {
    await write({ ...NOTE, text: 'One', label: 'major' }, 'Frost');
    await write({ ...NOTE, text: 'Two' }, 'MET', { author: 'Bo' });
    stub.answers.push('two');
    await run('biogloss.notesView.filter');
    assert.deepEqual(await outline(), ['Unlabelled – 1', '  Two – line 3 · Bo']);
    assert.equal(view()?.description, 'filter: “two”');
    assert.equal(stub.contextKeys.get('biogloss.notes.filtered'), true);
    await run('biogloss.notesView.clearFilter');
    assert.equal((await outline()).length, 4);
    assert.equal(view()?.description, '');
    stub.answers.push((items: { label: string }[]) =>
      items.filter(({ label }) => ['Ann Lee', 'Major notes'].includes(label)),
    );
    await run('biogloss.notesView.choose');
    assert.deepEqual(await outline(), ['Major – 1', '  One – line 1 · Ann Lee']);
    assert.equal(view()?.description, 'filter: Major notes · Ann Lee');
    stub.answers.push(undefined);
    await run('biogloss.notesView.choose');
    assert.equal(view()?.description, 'filter: Major notes · Ann Lee');
  });

  describe('where notes are kept', () => {
    const keep = async (home: Home) => {
      const before = { ...services.annotations };
      services.annotations.current = (document) => {
        const known = before.current(document);
        return known && { ...known, home };
      };
      services.tell(paper, buildAnalysis());
      await settled(280);
    };

    it('says nothing where they are beside the paper', async () => {
      await write(NOTE, 'MET');
      assert.equal(view()?.message, '');
      assert.equal(stub.contextKeys.get('biogloss.notes.home'), 'sidecar');
    });

    it('says that they are in storage, and offers to export them', async () => {
      await write(NOTE, 'MET');
      await keep({ ...SIDECAR, kind: 'storage' });
      assert.match(view()?.message ?? '', /kept by the editor on this machine/);
      const [home] = await rows();
      assert.equal(home?.item.command?.command, 'biogloss.notes.export');
      assert.equal(stub.contextKeys.get('biogloss.notes.home'), 'storage');
    });

    it('leaves it to the welcome while nothing is written', async () => {
      await keep({ ...SIDECAR, kind: 'storage' });
      assert.equal(view()?.message, '');
      assert.deepEqual(await outline(), []);
    });

    it('says what is wrong with a sidecar, and offers to open it', async () => {
      await keep({ ...SIDECAR, problem: 'It is no JSON.' });
      assert.equal(view()?.message, 'It is no JSON.');
      const [home] = await rows();
      assert.equal(home?.item.label, 'Open paper.md.biogloss.json');
      assert.equal(home.item.command?.command, 'biogloss.notes.openSidecar');
      await write(NOTE, 'MET');
      assert.equal((await outline())[1], 'Export to a file… – undefined');
    });

    it('exports to a file and imports it again without loss, in one step, twice without doubles', async () => {
      await write(NOTE, 'MET');
      await write(NO_GENE, 'MET');
      const seen = await outline();
      stub.answers.push(Uri.file('/elsewhere/x.json'));
      await run('biogloss.notes.export');
      assert.match(said(), /Exported to x\.json/);
      for (const label of ['Why', 'MET']) await run('biogloss.notesView.remove', (await find(label)).row);
      const before = services.annotations.steps.length;
      stub.answers.push([Uri.file('/elsewhere/x.json')], [Uri.file('/elsewhere/x.json')]);
      await run('biogloss.notes.import');
      assert.deepEqual(await outline(), seen);
      assert.equal(services.annotations.steps.length, before + 1);
      await run('biogloss.notes.import');
      assert.deepEqual(await outline(), seen);
    });

    it('imports nothing from what is no sidecar, and says why', async () => {
      await write(NOTE, 'MET');
      stub.write('file:///elsewhere/x.json', '{"a": 1}');
      stub.answers.push([Uri.file('/elsewhere/x.json')]);
      await run('biogloss.notes.import');
      assert.match(said(), /x\.json could not be imported\. It is no file of BioGloss/);
      assert.equal((await outline()).length, 2);
    });

    it('has nothing to export before anything is written, and no sidecar to open', async () => {
      await run('biogloss.notes.export');
      assert.match(said(), /nothing to export/);
      await run('biogloss.notes.openSidecar');
      assert.match(said(), /no paper\.md\.biogloss\.json beside/);
    });
  });

  it('is empty without a paper, and does not build its rows again for what changed nothing in them', async () => {
    await write(NOTE, 'MET');
    let told = 0;
    const { treeDataProvider } = view() as unknown as {
      treeDataProvider: { onDidChangeTreeData(on: () => void): void };
    };
    treeDataProvider.onDidChangeTreeData(() => told++);
    services.tell(paper, buildAnalysis());
    await settled(280);
    assert.equal(told, 0);
    stub.show();
    stub.close(paper);
    assert.deepEqual(await outline(), []);
    assert.equal(told, 1);
  });
});
