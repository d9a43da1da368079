import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const GRAMMARS: Readonly<Record<string, string>> = {
  'text.plain.biogloss': 'syntaxes/paper.tmLanguage.json',
  'markdown.biogloss.injection': 'syntaxes/paper.markdown-injection.tmLanguage.json',
  'text.html.markdown': 'test/grammar/fixtures/host-markdown.tmLanguage.json',
};

/** Loads one of the grammars the way VS Code does, with the injection into Markdown. */
export async function loadGrammar(scopeName: string): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM({ data: wasm });
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) => {
      const path = GRAMMARS[scope];
      return Promise.resolve(path === undefined ? null : textmate.parseRawGrammar(readFileSync(path, 'utf8'), path));
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.biogloss.injection'] : []),
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`no grammar ${scopeName}`);
  return grammar;
}

/** What our scopes cover: one line for each stretch, `line: scope text`. */
export function ourTokens(grammar: IGrammar, text: string): string[] {
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line, index) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const ours = scopes.filter((scope) => scope.endsWith('.biogloss') && scope !== 'text.plain.biogloss');
      return ours.length === 0 ? [] : [`${index + 1}: ${ours.join(' ')} ${line.slice(startIndex, endIndex)}`];
    });
  });
}
