import { FileType, type Uri } from './values';

/** As the editor's: `code` tells what is wrong. */
export class FileSystemError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
  static FileNotFound(uri: Uri) {
    return new FileSystemError(`${uri.toString()} is not there`, 'FileNotFound');
  }
  static NoPermissions(uri: Uri) {
    return new FileSystemError(`${uri.toString()} is not yours`, 'NoPermissions');
  }
}

export type FileOperation = 'stat' | 'readFile' | 'writeFile' | 'rename' | 'delete' | 'readDirectory';

/** What happens before an operation: it may throw, or write in the meantime as another program would. */
export type BeforeOperation = (operation: FileOperation, uri: Uri) => unknown;

interface Known {
  readonly files: Map<string, Uint8Array>;
  /** Addresses of files that are links to others. */
  readonly links: ReadonlySet<string>;
  /** When files were written, in milliseconds; of others it is not known. */
  readonly times: Map<string, number>;
  readonly before: { hook: BeforeOperation | null };
  /** Is told of every file that was written or taken away. */
  readonly touched: (address: string) => void;
}

/** The part of `workspace.fs` that is used, over files in memory; folders are there when files are in them. */
export function createFileSystem({ files, links, times, before, touched }: Known) {
  const bytesOf = (uri: Uri): Uint8Array => {
    const bytes = files.get(uri.toString());
    if (!bytes) throw FileSystemError.FileNotFound(uri);
    return bytes;
  };
  const put = (uri: Uri, bytes: Uint8Array) => {
    files.set(uri.toString(), bytes);
    times.set(uri.toString(), Date.now());
    touched(uri.toString());
  };
  const take = (uri: Uri) => {
    bytesOf(uri);
    files.delete(uri.toString());
    touched(uri.toString());
  };
  const prepare = async (operation: FileOperation, uri: Uri) => {
    await Promise.resolve();
    await before.hook?.(operation, uri);
  };
  return {
    isWritableFileSystem: (scheme: string) => scheme !== 'readonly',
    stat: async (uri: Uri) => {
      await prepare('stat', uri);
      const type = links.has(uri.toString()) ? FileType.File | FileType.SymbolicLink : FileType.File;
      return { type, size: bytesOf(uri).length, mtime: times.get(uri.toString()) ?? 0 };
    },
    readFile: async (uri: Uri) => {
      await prepare('readFile', uri);
      return bytesOf(uri);
    },
    readDirectory: async (uri: Uri) => {
      await prepare('readDirectory', uri);
      return listFolder(files, links, uri);
    },
    writeFile: async (uri: Uri, bytes: Uint8Array) => {
      await prepare('writeFile', uri);
      put(uri, bytes);
    },
    rename: async (from: Uri, to: Uri, options?: { overwrite?: boolean }) => {
      await prepare('rename', from);
      if (files.has(to.toString()) && !options?.overwrite) throw new FileSystemError(to.toString(), 'FileExists');
      const bytes = bytesOf(from);
      take(from);
      put(to, bytes);
    },
    createDirectory: () => Promise.resolve(),
    delete: async (uri: Uri) => {
      await prepare('delete', uri);
      take(uri);
    },
  };
}

/** What lies directly in a folder, by the files there are. */
function listFolder(files: ReadonlyMap<string, unknown>, links: ReadonlySet<string>, folder: Uri): [string, number][] {
  const inside = `${folder.toString().replace(/\/$/, '')}/`;
  const entries = new Map<string, number>();
  for (const address of files.keys()) {
    if (!address.startsWith(inside)) continue;
    const [name = '', ...deeper] = address.slice(inside.length).split('/');
    const type = deeper.length > 0 ? FileType.Directory : FileType.File;
    entries.set(name, links.has(inside + name) ? type | FileType.SymbolicLink : type);
  }
  return [...entries];
}
