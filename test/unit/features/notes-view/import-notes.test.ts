import assert from 'node:assert/strict';
import type { Annotation, Note } from '../../../../src/core/annotations/annotation';
import { writeSidecar } from '../../../../src/core/annotations/sidecar/write-sidecar';
import { registerNotesView } from '../../../../src/features/notes-view/register';
import { stub, type StubDocument, Uri } from '../../../stubs/vscode';
import { buildAnalysis } from '../../../support/build-analysis';
import { NOTE } from '../../../support/build-annotation';
import { fakeServices, type FakeServices } from '../../../support/fake-services';

describe('importing notes', () => {
  let services: FakeServices;
  let disposable: { dispose(): unknown };
  let paper: StubDocument;

  const keep = (put: Annotation) =>
    services.annotations.change('kept', [{ document: paper as never, edits: [{ put }] }]);
  const kept = () => services.annotations.current(paper as never)?.annotations.map(({ annotation }) => annotation);
  const importing = async (...annotations: Annotation[]) => {
    stub.write('file:///elsewhere/x.json', writeSidecar({ paper: 'paper.md', annotations }));
    stub.answers.push([Uri.file('/elsewhere/x.json')]);
    await (stub.handlers.get('biogloss.notes.import')?.() as Promise<unknown>);
  };
  const placedAt = (note: Annotation<Note>, exact: string): Annotation<Note> => {
    return { ...note, anchor: { start: 0, end: exact.length, exact, prefix: '', suffix: '' } };
  };

  beforeEach(() => {
    stub.reset();
    services = fakeServices();
    paper = stub.open('MET was measured. Ice helped most.\n');
    stub.show(paper);
    services.tell(paper, buildAnalysis());
    disposable = registerNotesView(services);
  });
  afterEach(() => disposable.dispose());

  it('takes no places from before the paper was saved', async () => {
    const note = services.annotations.create(paper as never, NOTE, { start: 0, end: 3 });
    await keep(placedAt(note, 'Met'));
    await importing(placedAt(note, 'old words'));
    assert.match(stub.said.at(-1) ?? '', /x\.json has nothing new/);
    assert.deepEqual(kept(), [placedAt(note, 'Met')]);
  });

  it('takes the place of what was attached elsewhere since', async () => {
    const note = {
      ...services.annotations.create(paper as never, NOTE, { start: 0, end: 3 }),
      modified: '2026-01-01T00:00:00Z',
    };
    await keep(note);
    await importing({ ...placedAt(note, 'Ice'), modified: '2026-01-02T00:00:00Z' });
    assert.equal(kept()?.[0]?.anchor?.exact, 'Ice');
  });
});
