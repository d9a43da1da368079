import assert from 'node:assert/strict';
import { commands, env, stub } from '../../../stubs/vscode';
import { buildAnalysis } from '../../../support/build-analysis';
import { fakeServices } from '../../../support/fake-services';
import { registerActivation } from '../../../../src/features/activation/register';

describe('turning things on and off', () => {
  function start() {
    stub.reset();
    const services = fakeServices();
    const document = stub.open('Words.');
    stub.show(document);
    registerActivation(services);
    return { services, document };
  }

  it('reads the active file anyway, or stops', async () => {
    const { services, document } = start();
    await commands.executeCommand('biogloss.analyseAnyway');
    await commands.executeCommand('biogloss.stopAnalysing');
    assert.deepEqual(services.turned, [
      { document, on: true },
      { document, on: false },
    ]);
  });

  it('does nothing without an editor', async () => {
    const { services } = start();
    stub.show();
    await commands.executeCommand('biogloss.analyseAnyway');
    assert.deepEqual(services.turned, []);
  });

  it('toggles the setting of the highlights, so that it is remembered', async () => {
    start();
    stub.settings.set('biogloss.highlights.enabled', true);
    await commands.executeCommand('biogloss.toggleHighlights');
    assert.equal(stub.settings.get('biogloss.highlights.enabled'), false);
    assert.equal(stub.said.at(-1), 'Highlights off');
    await commands.executeCommand('biogloss.toggleHighlights');
    assert.equal(stub.settings.get('biogloss.highlights.enabled'), true);
  });

  it('copies the analysis as JSON', async () => {
    const { services, document } = start();
    const analysis = buildAnalysis({ id: 'paper.md' });
    services.tell(document, analysis);
    await commands.executeCommand('biogloss.copyAnalysis');
    assert.deepEqual(JSON.parse(env.clipboard.text), analysis);
  });

  it('shows the log', async () => {
    start();
    await commands.executeCommand('biogloss.showLog');
    assert.deepEqual(stub.said, ['the log']);
  });
});
