import assert from 'node:assert/strict';
import { stub } from '../../stubs/vscode';
import { DEFAULTS } from '../../support/fake-services';
import { createSettings } from '../../../src/platform/settings';

describe('settings', () => {
  beforeEach(() => stub.reset());

  it('fall back to the defaults of the manifest', () => {
    assert.deepEqual(createSettings().for(undefined), DEFAULTS);
  });

  it('take values that fit and ignore what does not', () => {
    stub.settings.set('biogloss.analysis.files', 'everything');
    stub.settings.set('biogloss.analysis.delay', 20);
    stub.settings.set('biogloss.highlights.types', ['gene', 7]);
    stub.settings.set('biogloss.highlights.minimumScore', '0.9');
    stub.settings.set('biogloss.claims.groupBy', 'section');
    stub.settings.set('biogloss.evidence.scheme', 'grade');
    const read = createSettings().for(undefined);
    assert.equal(read.files, 'papers');
    assert.equal(read.delay, 100);
    assert.deepEqual([...read.types], ['gene']);
    assert.equal(read.minimumScore, 0.5);
    assert.equal(read.groupBy, 'section');
    assert.equal(read.scheme, 'ocebm');
  });

  it('are read once until one of ours changes', () => {
    const settings = createSettings();
    const before = settings.for(undefined);
    stub.configure('editor.fontSize', 12);
    assert.equal(settings.for(undefined), before);
    stub.configure('biogloss.highlights.enabled', false);
    assert.equal(settings.for(undefined).highlightsEnabled, false);
  });

  it('cannot be changed by a surface', () => {
    assert.ok(Object.isFrozen(createSettings().for(undefined)));
  });
});
