import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadGrammar, ourTokens } from './tokenise';

const FIXTURES = 'test/grammar/fixtures';

/** `UPDATE_GOLDEN=1` writes what is found as what is expected: read the difference before committing it. */
function assertGolden(name: string, found: readonly string[]): void {
  const path = `${FIXTURES}/${name}.tokens`;
  const text = `${found.join('\n')}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  assert.ok(existsSync(path), `${path} is missing`);
  assert.equal(text, readFileSync(path, 'utf8'));
}

describe('grammar of papers', () => {
  for (const [name, scope] of [
    ['paper.txt', 'text.plain.biogloss'],
    ['paper.md', 'text.html.markdown'],
  ] as const) {
    it(`gives ${name} the scopes it always had`, async () => {
      assertGolden(name, ourTokens(await loadGrammar(scope), readFileSync(`${FIXTURES}/${name}`, 'utf8')));
    });
  }

  it('stays fast on hostile lines', async () => {
    const grammar = await loadGrammar('text.plain.biogloss');
    const units = [
      '10.1234/',
      '1,',
      '[1,',
      '(Aa ',
      'p.',
      'c.1_',
      '95% CI 1',
      '5 mg/',
      'n=1,',
      ' ',
      '1.',
      'Aa et al',
      'p < ',
      '[@a;',
    ];
    const started = performance.now();
    for (const unit of units) ourTokens(grammar, unit.repeat(Math.ceil(20_000 / unit.length)));
    assert.ok(performance.now() - started < 6000, `${performance.now() - started} ms`);
  }).timeout(30_000);
});
