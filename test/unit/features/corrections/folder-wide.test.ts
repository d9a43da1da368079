import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { analyse } from '../../../../src/core/analyse';
import type { MentionCorrection } from '../../../../src/core/annotations/annotation';
import { onlyLexicon } from '../../../../src/core/knowledge';
import { stub, Uri, window, workspace } from '../../../stubs/vscode';
import { shippedKnowledge } from '../../../support/lexicon';
import { type Desk, openDesk } from './desk';

const paper = (words: string) =>
  `# A cohort study\n\n## Abstract\n\nWe analysed the records of 212 patients. ${words} (HR 1.61, 95% CI 1.14-1.85, p = 0.003).\n`;
const TEXT = paper('Tumours with EGFR mutations had shorter survival than others');
const HERE = 'file:///papers/paper.md';

describe('a correction in all papers of the folder', () => {
  const { lexicon } = shippedKnowledge();
  const { withProgress } = window;
  let desk: Desk;

  beforeEach(() => {
    desk = openDesk(TEXT, analyse({ id: 'paper', text: TEXT, language: 'markdown' }, onlyLexicon(lexicon)));
    const { services } = desk;
    Object.assign(services.lexicons, { load: () => Promise.resolve(lexicon), knowledge: () => onlyLexicon(lexicon) });
    stub.folders.set('file:///papers', new Map());
    put('paper.md', TEXT);
    put('other.md', paper('EGFR was lost and EGFR was found'));
    put('third.md', paper('KRAS mutations had shorter survival than others'));
    put('list.md', '- [ ] ask about EGFR\n');
    desk.at('EGFR');
  });
  afterEach(() => Object.assign(window, { withProgress }));

  const put = (name: string, text: string) => stub.files.set(`file:///papers/${name}`, new TextEncoder().encode(text));
  const bodies = (name: string) => {
    const uri = Uri.parse(`file:///papers/${name}`);
    return desk.services.annotations.bodies({ uri }) as readonly MentionCorrection[];
  };

  it('is one step, written to each paper that has the term', async () => {
    await desk.run('rejectInFolder');
    for (const name of ['paper.md', 'other.md']) {
      assert.deepEqual(
        bodies(name).map(({ scope, machine, reviewer }) => [scope, machine?.text, reviewer]),
        [['paper', 'EGFR', null]],
        name,
      );
    }
    assert.deepEqual(bodies('third.md'), []);
    assert.deepEqual(bodies('list.md'), []);
    assert.deepEqual(stub.said, ['“EGFR” is no gene, in 2 papers. To undo: Undo Review Change']);
    await desk.review('undo');
    assert.deepEqual([...bodies('paper.md'), ...bodies('other.md')], []);
  }).timeout(20_000);

  it('spreads what was said of one mention, and changes it where another word on the term stands', async () => {
    await desk.run('applyToFolder');
    assert.equal(stub.said.at(-1), 'Correct or confirm the mention first.');
    await desk.run('rejectInFolder');
    stub.answers.push((items: readonly { label: string }[]) => items.find(({ label }) => label === 'Disease'));
    await desk.run('otherType');
    await desk.run('applyToFolder');
    assert.deepEqual(
      bodies('other.md').map(({ scope, reviewer }) => [scope, reviewer?.type]),
      [['paper', 'disease']],
    );
    assert.deepEqual(bodies('paper.md').length, 1);
  }).timeout(20_000);

  it('reads files that are open as the editor has them', async () => {
    const open = stub.open(paper('KRAS was lost'), 'file:///papers/other.md');
    open.isDirty = true;
    await desk.run('rejectInFolder');
    assert.deepEqual(bodies('other.md'), []);
    assert.equal(bodies('paper.md').length, 1);
  }).timeout(20_000);

  it('changes nothing when it is cancelled', async () => {
    const cancelled = { isCancellationRequested: true };
    Object.assign(window, {
      withProgress: (_: object, task: (...args: object[]) => unknown) => task({ report: () => undefined }, cancelled),
    });
    await desk.run('rejectInFolder');
    assert.deepEqual(bodies('paper.md'), []);
    assert.deepEqual(stub.said, ['Cancelled: nothing was changed.']);
  });

  it('names what was too large, and what is kept elsewhere', async () => {
    put('huge.txt', `EGFR ${'a'.repeat(1_000_001)}`);
    const { annotations } = desk.services;
    const current = annotations.current.bind(annotations);
    Object.assign(annotations, {
      current: (document: vscode.TextDocument) => {
        const known = current(document);
        const isOther = document.uri.path.endsWith('other.md');
        return known && isOther ? { ...known, home: { ...known.home, kind: 'storage' } } : known;
      },
    });
    await desk.run('rejectInFolder');
    assert.deepEqual(stub.said.slice(1), [
      'Not written beside the paper: other.md. Larger than 1 MB and not read: huge.txt.',
    ]);
  }).timeout(20_000);

  it('leaves the papers that are opened for it unseen', async () => {
    await desk.run('rejectInFolder');
    assert.equal(window.activeTextEditor?.document.uri.toString(), HERE);
    assert.ok(workspace.textDocuments.length >= 2);
  }).timeout(20_000);
});
