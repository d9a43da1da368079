import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { createMutedFilter } from '../../../src/platform/hide-muted';
import type { Configuration, DocumentAnalysis, Settings } from '../../../src/platform/services';
import { NO_VERDICTS, readVerdicts } from '../../../src/core/verdicts/term-verdicts';
import { stub, Uri } from '../../stubs/vscode';
import { buildAnalysis, buildEntity } from '../../support/build-analysis';
import { DEFAULTS } from '../../support/fake-services';

const TEXT = 'MET and ALK';
const analysis = buildAnalysis({ entities: [buildEntity(TEXT, 'MET'), buildEntity(TEXT, 'ALK')] });
const muting = (...muted: string[]) => readVerdicts([{ muted, accepted: [] }]).verdicts;

describe('what is known without muted terms', () => {
  let configuration: Configuration;
  const settings: Settings = { onDidChange: () => ({ dispose: () => undefined }), for: () => configuration };
  const uri = Uri.file('/paper.md') as unknown as vscode.Uri;
  const known: DocumentAnalysis = { uri, version: 1, state: 'ready', reasons: [], analysis };

  beforeEach(() => {
    stub.reset();
    configuration = DEFAULTS;
  });

  it('is the very thing when nothing is muted', () => {
    assert.equal(createMutedFilter(settings).shown(known), known);
    const unread = { ...known, analysis: null };
    assert.equal(createMutedFilter(settings).shown(unread), unread);
  });

  it('is made once for an analysis and the verdicts', () => {
    const filter = createMutedFilter(settings);
    configuration = { ...DEFAULTS, verdicts: muting('gene: MET') };
    const { analysis: shown } = filter.shown(known);
    assert.deepEqual(
      shown?.entities.map(({ text }) => text),
      ['ALK'],
    );
    assert.equal(filter.shown(known).analysis, shown);
    configuration = { ...DEFAULTS, verdicts: NO_VERDICTS };
    assert.equal(filter.shown(known).analysis, analysis);
  });

  it('has changed when other mentions are hidden, and not when only the lists are others', () => {
    const filter = createMutedFilter(settings);
    filter.shown(known);
    configuration = { ...DEFAULTS, verdicts: muting('gene: EGFR') };
    assert.equal(filter.hasChanged(known), false);
    configuration = { ...DEFAULTS, verdicts: muting('gene: MET') };
    assert.equal(filter.hasChanged(known), true);
    assert.equal(filter.hasChanged(known), false);
    assert.equal(filter.hasChanged({ ...known, analysis: null }), false);
  });
});
