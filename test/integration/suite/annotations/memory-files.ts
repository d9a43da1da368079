import * as vscode from 'vscode';

/** A virtual file system with one flat folder, as an extension would bring one. */
export interface MemoryFiles extends vscode.FileSystemProvider {
  readonly files: Map<string, Uint8Array>;
}

/** @param canRename false: as some virtual file systems, it refuses. */
export function createMemoryFiles({ canRename }: { readonly canRename: boolean }): MemoryFiles {
  const files = new Map<string, Uint8Array>();
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const bytesOf = (uri: vscode.Uri): Uint8Array => {
    const bytes = files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  };
  return {
    files,
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat(uri) {
      if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      return { type: vscode.FileType.File, ctime: 0, mtime: 1, size: bytesOf(uri).length };
    },
    readDirectory: () => [...files.keys()].map((path) => [path.slice(1), vscode.FileType.File]),
    createDirectory: () => undefined,
    readFile: bytesOf,
    writeFile: (uri, bytes) => void files.set(uri.path, bytes),
    delete(uri) {
      bytesOf(uri);
      files.delete(uri.path);
    },
    rename(from, to) {
      if (!canRename) throw vscode.FileSystemError.Unavailable('no renaming here');
      files.set(to.path, bytesOf(from));
      files.delete(from.path);
    },
  };
}
