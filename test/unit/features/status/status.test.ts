import assert from 'node:assert/strict';
import { stub } from '../../../stubs/vscode';
import { buildAnalysis, buildClaim, buildEntity } from '../../../support/build-analysis';
import { fakeServices } from '../../../support/fake-services';
import { registerStatus } from '../../../../src/features/status/register';

const TEXT = 'HER2, MYCN and ERBB2 in T cells.';
const ANALYSIS = buildAnalysis({
  entities: [
    buildEntity(TEXT, 'HER2', { id: 'NCBIGene:2064' }),
    buildEntity(TEXT, 'MYCN', { id: 'NCBIGene:4613' }),
    buildEntity(TEXT, 'ERBB2', { id: 'NCBIGene:2064' }),
    buildEntity(TEXT, 'T cells', { type: 'cellType', id: 'CL:0000084' }),
  ],
  claims: [buildClaim(TEXT, TEXT)],
});

describe('the language status', () => {
  function start() {
    stub.reset();
    const services = fakeServices();
    const document = stub.open(TEXT);
    stub.show(document);
    const status = registerStatus(services);
    const item = () => stub.statusItems.at(-1) ?? {};
    return { services, document, status, item };
  }

  it('counts things, not mentions', () => {
    const { services, document, item } = start();
    services.tell(document, ANALYSIS, 'ready', ['It has an abstract.', 'It cites.']);
    assert.equal(item()['text'], '2 genes · 1 cell type · 0 therapies · 1 claim');
    assert.equal(item()['detail'], '');
    assert.deepEqual(item()['accessibilityInformation'], {
      label: '2 genes · 1 cell type · 0 therapies · 1 claim. It has an abstract. It cites.',
    });
  });

  it('says why a file is not read, and offers to read it', () => {
    const { services, document, item } = start();
    services.tell(document, null, 'off', ['It does not look like a paper.']);
    assert.equal(item()['text'], 'BioGloss: off');
    assert.equal(item()['detail'], 'It does not look like a paper');
    assert.deepEqual(item()['command'], { command: 'biogloss.analyseAnyway', title: 'Turn On' });
  });

  it('is busy while reading, and points at the log after a failure', () => {
    const { services, document, item } = start();
    assert.equal(item()['busy'], true);
    services.tell(document, null, 'failed');
    assert.equal(item()['busy'], false);
    assert.deepEqual(item()['command'], { command: 'biogloss.showLog', title: 'Show Log' });
  });

  it('goes away with the paper', () => {
    const { services, document } = start();
    services.tell(document, null, 'none');
    assert.equal(stub.live.has(stub.statusItems.at(-1) ?? {}), false);
  });
});
