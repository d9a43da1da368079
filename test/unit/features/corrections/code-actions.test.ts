import assert from 'node:assert/strict';
import { type CodeAction, CodeActionTriggerKind, Range, stub } from '../../../stubs/vscode';
import { buildAnalysis, buildClaim, buildEntity } from '../../../support/build-analysis';
import { openDesk } from './desk';

const TEXT = 'MET shortens survival. Thanks.';
const ANALYSIS = buildAnalysis({
  entities: [buildEntity(TEXT, 'MET')],
  claims: [buildClaim(TEXT, 'MET shortens survival.')],
});

describe('what can be done at the cursor', () => {
  async function actionsAt(words: string, triggerKind = CodeActionTriggerKind.Invoke): Promise<CodeAction[]> {
    const { document } = openDesk(TEXT, ANALYSIS);
    const { provider } = stub.provided.find(({ kind }) => kind === 'fixes') ?? assert.fail();
    const at = document.positionAt(TEXT.indexOf(words));
    const { provideCodeActions: give } = provider as {
      provideCodeActions: (...args: unknown[]) => Promise<CodeAction[]>;
    };
    return give(document, new Range(at, at), { triggerKind, diagnostics: [] }, {});
  }

  it('names the words that it is about, and their place', async () => {
    const actions = await actionsAt('MET');
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        '“MET”: not a gene here',
        '“MET”: other sense…',
        '“MET”: all corrections…',
        'Correct this claim…',
        'This is not a claim…',
      ],
    );
    assert.deepEqual(actions[0]?.command?.arguments, ['file:///papers/paper.md', 0, 3, 'gene']);
  });

  it('offers to make a claim of a sentence that is none', async () => {
    assert.deepEqual(
      (await actionsAt('Thanks')).map(({ title }) => title),
      ['Mark this sentence as a claim…'],
    );
  });

  it('brings up no light bulb by itself', async () => {
    assert.deepEqual(await actionsAt('MET', CodeActionTriggerKind.Automatic), []);
  });
});
