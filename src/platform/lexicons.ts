import * as vscode from 'vscode';
import type { Knowledge } from '../core/knowledge';
import { LEXICON_FILE, MODEL_FILES, ROLE_MODEL_FILE } from '../core/knowledge-files';
import { loadEngine } from './engine';
import type { Lexicons, Terminologies } from './services';

/** Works in every host: the files are read through the editor, from wherever the extension lies. */
export function createLexicons(extensionUri: vscode.Uri, terminologies: Terminologies): Lexicons {
  const bytesOf = (file: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, file));
  let loading: Promise<Knowledge> | null = null;
  const read = async (): Promise<Knowledge> => {
    const [{ openKnowledge }, lexicon, roles, ...models] = await Promise.all([
      loadEngine(),
      bytesOf(LEXICON_FILE),
      bytesOf(ROLE_MODEL_FILE),
      ...MODEL_FILES.map(bytesOf),
    ]);
    return openKnowledge(lexicon, models, roles);
  };
  const load = (): Promise<Knowledge> => {
    // A failure is not kept: the next paper tries again.
    loading ??= read().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    load: async () => (await load()).lexicon,
    async knowledge(uri) {
      const [shipped, terminology] = await Promise.all([load(), terminologies.for(uri)]);
      return { ...shipped, terminology };
    },
  };
}
