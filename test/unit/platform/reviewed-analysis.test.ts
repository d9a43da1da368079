import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { MentionCorrection } from '../../../src/core/annotations/annotation';
import { createReviewFilter } from '../../../src/platform/reviewed-analysis';
import type { Configuration, DocumentAnalysis, Settings } from '../../../src/platform/services';
import { NO_VERDICTS, readVerdicts } from '../../../src/core/verdicts/term-verdicts';
import { stub } from '../../stubs/vscode';
import { buildAnalysis, buildEntity, spanOf } from '../../support/build-analysis';
import { fakeAnnotations } from '../../support/fake-annotations';
import { DEFAULTS } from '../../support/fake-services';

const TEXT = 'MET and ALK';
const analysis = buildAnalysis({ entities: [buildEntity(TEXT, 'MET'), buildEntity(TEXT, 'ALK')] });
const muting = (...muted: string[]) => readVerdicts([{ muted, accepted: [] }]).verdicts;

function notA(text: string): MentionCorrection {
  const machine = { type: 'gene', id: null, name: null, text } as const;
  return { kind: 'mention', machine, reviewer: null, scope: 'here', reason: 'a chemical' };
}

describe('what is known of a document as its reviewer has it', () => {
  let configuration: Configuration;
  const settings: Settings = { onDidChange: () => ({ dispose: () => undefined }), for: () => configuration };

  beforeEach(() => {
    stub.reset();
    configuration = DEFAULTS;
  });

  function start() {
    const stubbed = stub.open(TEXT);
    const document = stubbed as unknown as vscode.TextDocument;
    const annotations = fakeAnnotations();
    const filter = createReviewFilter({ settings, annotations });
    const known: DocumentAnalysis = { uri: document.uri, version: 1, state: 'ready', reasons: [], analysis };
    const reject = async (words: string) => {
      const correction = annotations.create(document, notA(words), spanOf(TEXT, words));
      await annotations.change('Corrected', [{ document, edits: [{ put: correction }] }]);
      return correction;
    };
    const names = () => filter.shown(known, document).analysis?.entities.map(({ text }) => text);
    return { stubbed, document, annotations, filter, known, reject, names };
  }

  it('is the very thing when nothing is muted or corrected', () => {
    const { filter, known, document } = start();
    assert.equal(filter.shown(known, document), known);
    const unread = { ...known, analysis: null };
    assert.equal(filter.shown(unread, document), unread);
  });

  it('is made once for an analysis and the verdicts', () => {
    const { filter, known, document, names } = start();
    configuration = { ...DEFAULTS, verdicts: muting('gene: MET') };
    const { analysis: shown } = filter.shown(known, document);
    assert.deepEqual(names(), ['ALK']);
    assert.equal(filter.shown(known, document).analysis, shown);
    configuration = { ...DEFAULTS, verdicts: NO_VERDICTS };
    assert.equal(filter.shown(known, document).analysis, analysis);
  });

  it('has changed when other mentions are hidden, and not when only the lists are others', () => {
    const { filter, known, document } = start();
    filter.shown(known, document);
    configuration = { ...DEFAULTS, verdicts: muting('gene: EGFR') };
    assert.equal(filter.hasChanged(known, document), false);
    configuration = { ...DEFAULTS, verdicts: muting('gene: MET') };
    assert.equal(filter.hasChanged(known, document), true);
    assert.equal(filter.hasChanged(known, document), false);
    assert.equal(filter.hasChanged({ ...known, analysis: null }, document), false);
  });

  it('is corrected, once for the same corrections, whatever notes are written beside them', async () => {
    const { filter, known, document, annotations, reject, names } = start();
    filter.shown(known, document);
    await reject('MET');
    assert.equal(filter.hasChanged(known, document), true);
    assert.deepEqual(names(), ['ALK']);
    const { analysis: shown } = filter.shown(known, document);
    const note = annotations.create(
      document,
      { kind: 'note', text: 'Which?', label: null, resolved: false },
      spanOf(TEXT, 'ALK'),
    );
    await annotations.change('Note added', [{ document, edits: [{ put: note }] }]);
    assert.equal(filter.hasChanged(known, document), false);
    assert.equal(filter.shown(known, document).analysis, shown);
    await annotations.undo();
    await annotations.undo();
    assert.equal(filter.hasChanged(known, document), true);
    assert.equal(filter.shown(known, document), known);
  });

  it('is muted first and corrected then', async () => {
    const { names, reject } = start();
    configuration = { ...DEFAULTS, verdicts: muting('gene: MET') };
    await reject('ALK');
    assert.deepEqual(names(), []);
  });

  it('stays as it was shown while the text is another than the one that was analysed', async () => {
    const { filter, known, document, stubbed, annotations, reject } = start();
    const correction = await reject('MET');
    const { analysis: shown } = filter.shown(known, document);
    stub.type(stubbed, 0, 'No ');
    await annotations.change('Taken back', [{ document, edits: [{ remove: correction.id }] }]);
    assert.equal(filter.hasChanged(known, document), false);
    assert.equal(filter.shown(known, document).analysis, shown);
  });
});
