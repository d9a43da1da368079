import assert from 'node:assert/strict';
import { stub, SymbolKind, type DocumentSymbol } from '../../../stubs/vscode';
import { buildAnalysis, buildClaim, buildEvidence } from '../../../support/build-analysis';
import { fakeServices } from '../../../support/fake-services';
import { registerOutline } from '../../../../src/features/outline/register';

const TEXT = '# Results\n\nIt worked.\n';

describe('the document symbols', () => {
  it('carry level and design, and can be turned off', async () => {
    stub.reset();
    const services = fakeServices();
    const document = stub.open(TEXT);
    registerOutline(services);
    const { provider } = stub.provided[0] as {
      provider: { provideDocumentSymbols(...args: unknown[]): Promise<DocumentSymbol[] | null> };
    };
    const claim = buildClaim(TEXT, 'It worked.', { design: 'cohort', evidence: buildEvidence({ ocebm: 3 }) });
    const section = { start: 0, end: TEXT.length, title: 'Results', role: 'results', level: 1 } as const;
    services.tell(document, buildAnalysis({ sections: [section], claims: [claim] }));
    const symbols = await provider.provideDocumentSymbols(document, {});
    const [child] = symbols?.[0]?.children ?? [];
    assert.equal(symbols?.[0]?.name, 'Results');
    assert.deepEqual(
      [child?.name, child?.detail, child?.kind],
      ['OCEBM 3 · It worked.', 'OCEBM 3 · cohort', SymbolKind.Boolean],
    );
    assert.equal(child && document.getText(child.range as never), 'It worked.');
    services.configure({ outlineClaims: false });
    assert.equal(await provider.provideDocumentSymbols(document, {}), null);
  });
});
