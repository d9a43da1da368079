import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { registerAgreement } from '../../../../src/features/agreement/register';
import type { Annotation, ClaimCorrection } from '../../../../src/core/annotations/annotation';
import { createAnchoring } from '../../../../src/core/annotations/anchors/anchoring';
import { writeSidecar } from '../../../../src/core/annotations/sidecar/write-sidecar';
import { stub, type StubDocument, Uri, workspace } from '../../../stubs/vscode';
import { spanOf } from '../../../support/build-analysis';
import { fakeServices, type FakeServices } from '../../../support/fake-services';

const text = '# Ice\n\nIce reduced pain in 40 patients.\n\nSnow is cold, as everybody knows.\n';
const SNOW = 'Snow is cold, as everybody knows.';
const FOLDER = 'file:///papers';

interface ContentProvider {
  provideTextDocumentContent(uri: Uri): string;
}
interface LinkProvider {
  provideDocumentLinks(document: StubDocument): vscode.DocumentLink[];
}

describe('comparing two reviewers', () => {
  let services: FakeServices;
  let paper: StubDocument;
  let disposable: { dispose(): unknown };
  let opened: string[] = [];
  const openDocument = workspace.openTextDocument;
  const provider = (kind: string) => stub.provided.find((item) => item.kind === kind)?.provider;
  const run = () => Promise.resolve(stub.handlers.get('biogloss.review.compare')?.());
  const isClaim: ClaimCorrection = {
    kind: 'claim',
    machine: null,
    reviewer: { strength: 'none' },
    reason: 'it says so',
  };
  const annotation = (id: number, author: string, body: Annotation['body'], words: string): Annotation => {
    const anchor = createAnchoring(text).make(spanOf(text, words));
    const created = '2026-11-22T10:00:00.000Z';
    return {
      id: `urn:uuid:00000000-0000-4000-8000-00000000000${id}`,
      body,
      anchor,
      author,
      created,
      modified: created,
    };
  };
  const keep = (...annotations: readonly Annotation[]) => {
    const document = paper as unknown as vscode.TextDocument;
    return services.annotations.change('kept', [{ document, edits: annotations.map((put) => ({ put })) }]);
  };
  const writeOther = (name: string, ...annotations: readonly Annotation[]) =>
    stub.write(`${FOLDER}/${name}`, writeSidecar({ paper: 'paper.md', annotations }));
  const report = () => {
    assert.equal(opened.length, 1, stub.said.join());
    const uri = Uri.parse(opened[0] ?? '');
    return stub.open((provider('content') as ContentProvider).provideTextDocumentContent(uri), uri.toString());
  };

  beforeEach(() => {
    stub.reset();
    opened = [];
    workspace.openTextDocument = (uri) => {
      opened.push(uri.toString());
      return Promise.resolve(undefined);
    };
    services = fakeServices();
    paper = stub.open(text);
    stub.show(paper);
    disposable = registerAgreement(services);
  });
  afterEach(() => {
    workspace.openTextDocument = openDocument;
    disposable.dispose();
  });

  it('offers the authors of one file, and shows how they agree, with links into the paper', async () => {
    await keep(
      annotation(1, 'Ann', isClaim, SNOW),
      annotation(2, 'Ben', { ...isClaim, reviewer: null }, 'Ice reduced'),
    );
    stub.answers.push((items: { label: string }[]) => items.find(({ label }) => label === 'Ann and Ben'));
    await run();
    const document = report();
    assert.match(
      document.content,
      /^# Two reviews of paper\.md\n\n- \*\*A:\*\* Ann \(1 correction.*\n- \*\*B:\*\* Ben \(1/,
    );
    assert.match(
      document.content,
      /“Snow is cold, as everybody knows\.” line 5\n {3}- A: a claim, because: it says so\n/,
    );
    const links = (provider('links') as LinkProvider).provideDocumentLinks(document);
    const targets = links.map((link) => decodeURIComponent(String(link.target)));
    assert.ok(
      targets.some((target) => target.includes(`,${text.indexOf(SNOW)},`)),
      targets.join(),
    );
  });

  it('offers the files of other reviewers that lie beside, and not those of other papers', async () => {
    writeOther('paper.ben.biogloss.json', annotation(2, 'Ben', isClaim, SNOW));
    stub.write(`${FOLDER}/other.md`, '');
    writeOther('other.md.biogloss.json');
    stub.answers.push((items: { label: string }[]) => {
      assert.deepEqual(
        items.map(({ label }) => label),
        ['paper.ben.biogloss.json', 'Another file…'],
      );
      return items[0];
    });
    await run();
    assert.match(
      report().content,
      /- \*\*A:\*\* paper\.md\.biogloss\.json \(0 corrections.*\n- \*\*B:\*\* Ben \(1 correction/,
    );
  });

  it('asks for a file where there is nobody else', async () => {
    writeOther('elsewhere.json', annotation(2, 'Ben', isClaim, SNOW));
    stub.answers.push([Uri.parse(`${FOLDER}/elsewhere.json`)]);
    await run();
    assert.match(report().content, /\*\*B:\*\* Ben/);
  });

  it('says what is wrong with a file that cannot be read', async () => {
    stub.write(`${FOLDER}/ben.biogloss.json`, '{"items": [');
    stub.answers.push((items: unknown[]) => items[0]);
    await run();
    assert.match(stub.said.join(), /ben\.biogloss\.json cannot be read\. .+/);
    assert.deepEqual(opened, []);
  });

  it('does nothing when the list is left, and asks for a paper where there is none', async () => {
    writeOther('paper.ben.biogloss.json', annotation(2, 'Ben', isClaim, SNOW));
    await run();
    assert.deepEqual([opened, stub.said], [[], []]);
    stub.show();
    stub.close(paper);
    await run();
    assert.deepEqual(stub.said, ['Open a paper first: Markdown or plain text.']);
  });
});
