import * as vscode from 'vscode';
import { onlyLexicon } from '../core/knowledge';
import type { Lexicon } from '../core/lexicon/lexicon';
import { loadEngine } from './engine';
import type { Lexicons, Terminologies } from './services';

/** Works in every host: the file is read through the editor, from wherever the extension lies. */
export function createLexicons(extensionUri: vscode.Uri, terminologies: Terminologies): Lexicons {
  const file = vscode.Uri.joinPath(extensionUri, 'media', 'lexicon', 'biogloss.bin');
  let loading: Promise<Lexicon> | null = null;
  const read = async (): Promise<Lexicon> => {
    const [{ openLexicon }, bytes] = await Promise.all([loadEngine(), vscode.workspace.fs.readFile(file)]);
    return openLexicon(bytes);
  };
  const load = (): Promise<Lexicon> => {
    // A failure is not kept: the next paper tries again.
    loading ??= read().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    load,
    async knowledge(uri) {
      const [lexicon, terminology] = await Promise.all([load(), terminologies.for(uri)]);
      return { ...onlyLexicon(lexicon), terminology };
    },
  };
}
