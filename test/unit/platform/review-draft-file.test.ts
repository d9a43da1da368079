import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { followDocument } from '../../../src/platform/followed-document';
import { judge } from '../../../src/platform/reading-policy';
import { isReviewDraft, reviewDraftOf, sibling } from '../../../src/platform/review-draft-file';
import { stub, Uri } from '../../stubs/vscode';
import { buildAnalysis } from '../../support/build-analysis';
import { fakeServices } from '../../support/fake-services';

const uri = (address: string) => Uri.parse(address) as unknown as vscode.Uri;

describe('the file of a review draft', () => {
  beforeEach(() => stub.reset());

  for (const [paper, draft] of [
    ['file:///papers/ice.md', 'file:///papers/ice.review.md'],
    ['file:///papers/ice.v2.MD', 'file:///papers/ice.v2.review.md'],
    ['file:///papers/ice.txt', 'file:///papers/ice.txt.review.md'],
    ['vscode-vfs://github/a/ice.markdown', 'vscode-vfs://github/a/ice.markdown.review.md'],
  ] as const) {
    it(`is ${draft} for ${paper}`, () => {
      assert.equal(reviewDraftOf(uri(paper)).toString(), draft);
      assert.ok(isReviewDraft(uri(draft)));
      assert.ok(!isReviewDraft(uri(paper)));
    });
  }

  it('lies in the folder of its paper', () => {
    assert.equal(sibling(uri('file:///papers/a/ice.review.md'), 'ice.md').toString(), 'file:///papers/a/ice.md');
  });

  it('is read as a paper only when that is asked for', () => {
    const draft = stub.open('# Review', 'file:///papers/ice.review.md') as unknown as vscode.TextDocument;
    assert.deepEqual(judge(draft, undefined, 'all'), { read: 'off', reasons: ['It is the draft of a review.'] });
    assert.equal(judge(draft, 'on', 'papers').read, 'yes');
  });

  it('leaves the views with the paper while that is in sight', () => {
    const services = fakeServices();
    const paper = stub.open('# Ice', 'file:///papers/ice.md');
    const draft = stub.open('# Review', 'file:///papers/ice.review.md');
    services.tell(paper, buildAnalysis());
    services.tell(draft, null, 'off');
    const [ofPaper, ofDraft] = stub.show(paper, draft);
    const followed = followDocument(services.analyses);
    stub.on.active.fire(ofDraft);
    assert.equal(followed.document(), paper);
    stub.on.visible.fire([]);
    stub.show(draft);
    assert.equal(followed.document(), draft);
    assert.ok(ofPaper);
    followed.dispose();
  });
});
