import { threads, told } from './comments';
import { type BeforeOperation, createFileSystem } from './file-system';
import type { Diagnostic, Range, RelativePattern, WorkspaceEdit } from './values';
import {
  ConfigurationTarget,
  EventEmitter,
  Selection,
  StubDocument,
  StubEditor,
  StubQuickPick,
  Uri,
  lasting,
  live,
} from './values';

export { FileSystemError } from './file-system';
export * from './comments';
export * from './values';

/**
 * The part of the `vscode` module that unit tests need: values and events, no behaviour of the editor. What needs more
 * than this belongs in the tests inside a real VS Code. `stub` drives it and counts what is still listening.
 */
const on = {
  edit: new EventEmitter<{ document: StubDocument; contentChanges: object[] }>(),
  save: new EventEmitter<StubDocument>(),
  opened: new EventEmitter<StubDocument>(),
  close: new EventEmitter<StubDocument>(),
  windowState: new EventEmitter<{ focused: boolean }>(),
  configuration: new EventEmitter<{ affectsConfiguration(key: string): boolean }>(),
  folders: new EventEmitter<{ added: { uri: Uri }[]; removed: { uri: Uri }[] }>(),
  rename: new EventEmitter<{ files: { oldUri: Uri; newUri: Uri }[] }>(),
  visible: new EventEmitter<StubEditor[]>(),
  active: new EventEmitter<StubEditor | undefined>(),
  tabs: new EventEmitter<{ closed: { input: object }[] }>(),
  scroll: new EventEmitter<{ textEditor: StubEditor; visibleRanges: Range[] }>(),
  selection: new EventEmitter<{ textEditor: StubEditor; selections: Selection[] }>(),
};
const handlers = new Map<string, (...args: unknown[]) => unknown>();
const said: string[] = [];
const settings = new Map<string, unknown>();
/** Workspace folders by address, each with settings of its own. */
const folders = new Map<string, Map<string, unknown>>();
const folderOf = (scope: Uri | { uri: Uri } | undefined) => {
  const address = (scope && 'uri' in scope ? scope.uri : scope)?.toString() ?? '';
  return [...folders.keys()].find((folder) => `${address}/`.startsWith(`${folder}/`));
};
const contextKeys = new Map<string, unknown>();
const provided: { kind: string; provider: object }[] = [];
const statusItems: Record<string, unknown>[] = [];
const files = new Map<string, Uint8Array>();
/** Addresses of files that are links to others. */
const links = new Set<string>();
/** When files were written by us, in milliseconds. */
const times = new Map<string, number>();
/** What happens before an operation on files: failures, and other programs. */
const before: { hook: BeforeOperation | null } = { hook: null };
const watchers = new Map<object, { base: string; changed: EventEmitter<Uri> }>();
const diagnostics = new Map<string, readonly Diagnostic[]>();
const views = new Map<string, StubView>();
/** What the reviewer answers to the next boxes; a function answers by what is offered. */
const answers: unknown[] = [];
/** The input boxes so far. */
const asked: object[] = [];
/** The items of the quick picks so far. */
const offered: (readonly unknown[])[] = [];
const silent = () => undefined;
const provide = (kind: string) => (_selector: unknown, provider: object) => {
  provided.push({ kind, provider });
  return lasting({ kind });
};

function tellWatchers(address: string): void {
  for (const { base, changed } of [...watchers.values()]) {
    if (address.startsWith(`${base}/`)) changed.fire(Uri.parse(address));
  }
}

interface StubView {
  description: string;
  message?: string;
  badge?: { value: number; tooltip: string };
  revealed: unknown[];
  selection: unknown[];
  reveal(row: unknown): unknown;
}

export const l10n = {
  t: (message: string, ...args: unknown[]) => message.replace(/\{(\d+)\}/g, (_, index) => String(args[Number(index)])),
};
export const window = {
  visibleTextEditors: [] as StubEditor[],
  activeTextEditor: undefined as StubEditor | undefined,
  onDidChangeVisibleTextEditors: on.visible.event,
  onDidChangeActiveTextEditor: on.active.event,
  tabGroups: { all: [] as { tabs: { input: object }[] }[], onDidChangeTabs: on.tabs.event },
  onDidChangeWindowState: on.windowState.event,
  onDidChangeTextEditorSelection: on.selection.event,
  onDidChangeTextEditorVisibleRanges: on.scroll.event,
  createTextEditorDecorationType: (options: object) => lasting({ options }),
  createOutputChannel: () =>
    lasting({ error: (text: string) => said.push(text), warn: silent, info: silent, debug: silent, show: silent }),
  createTreeView: (id: string, options: object) => {
    const rows = { revealed: [] as unknown[], selection: [] as unknown[] };
    const view: StubView = lasting({ id, description: '', ...rows, reveal: silent, ...options });
    view.reveal = (row) => view.revealed.push(row);
    views.set(id, view);
    return view;
  },
  showInputBox: (options: object) => {
    asked.push(options);
    return Promise.resolve(answers.shift());
  },
  showSaveDialog: () => Promise.resolve(answers.shift()),
  showOpenDialog: () => Promise.resolve(answers.shift()),
  withProgress: (_: object, task: (...args: object[]) => unknown) =>
    Promise.resolve(task({ report: silent }, { isCancellationRequested: false })),
  /** The next answer is given the box, types into it if it likes, and gives the item that it picks. */
  createQuickPick: () =>
    new StubQuickPick((box) => {
      offered.push(box.items);
      const answer = answers.shift();
      box.pick(typeof answer === 'function' ? (answer as (box: StubQuickPick) => unknown)(box) : answer);
    }),
  createStatusBarItem: (id: string) => {
    const item = lasting({
      id,
      isVisible: false,
      show: () => (item.isVisible = true),
      hide: () => (item.isVisible = false),
    });
    statusItems.push(item);
    return item;
  },
  setStatusBarMessage: (text: string) => said.push(text),
  showInformationMessage: (text: string) => Promise.resolve(void said.push(text)),
  showErrorMessage: (text: string) => Promise.resolve(void said.push(text)),
  showWarningMessage: (text: string) => Promise.resolve(void said.push(text)),
  showWorkspaceFolderPick: () => Promise.resolve(answers.shift()),
  showQuickPick: (items: readonly unknown[]) => {
    offered.push(items);
    const answer = answers.shift();
    return Promise.resolve(typeof answer === 'function' ? (answer as (items: unknown) => unknown)(items) : answer);
  },
  showTextDocument: (document: StubDocument): Promise<StubEditor | undefined> => {
    const shown = window.visibleTextEditors.find((editor) => editor.document === document);
    return Promise.resolve(shown ?? new StubEditor(document));
  },
};
export const workspace = {
  textDocuments: [] as StubDocument[],
  onDidChangeTextDocument: on.edit.event,
  onDidSaveTextDocument: on.save.event,
  onDidOpenTextDocument: on.opened.event,
  onDidCloseTextDocument: on.close.event,
  onDidRenameFiles: on.rename.event,
  onDidChangeConfiguration: on.configuration.event,
  onDidChangeWorkspaceFolders: on.folders.event,
  get workspaceFolders() {
    return [...folders.keys()].map((address) => ({ uri: Uri.parse(address), name: address.split('/').at(-1) }));
  },
  getWorkspaceFolder: (uri: Uri) => {
    const folder = folderOf(uri);
    return workspace.workspaceFolders.find((known) => known.uri.toString() === folder);
  },
  createFileSystemWatcher: ({ baseUri }: RelativePattern) => {
    const changed = new EventEmitter<Uri>();
    const { event } = changed;
    const key = {};
    watchers.set(key, { base: baseUri.toString(), changed });
    return lasting({ onDidCreate: event, onDidChange: event, onDidDelete: event }, () => watchers.delete(key));
  },
  getConfiguration: (section: string, scope?: Uri | { uri: Uri }) => {
    const folder = folders.get(folderOf(scope) ?? '');
    return {
      get: (key: string) => folder?.get(`${section}.${key}`) ?? settings.get(`${section}.${key}`),
      inspect: (key: string) => ({
        globalValue: settings.get(`${section}.${key}`),
        workspaceFolderValue: folder?.get(`${section}.${key}`),
      }),
      update: async (key: string, value: unknown, target?: number) => {
        await Promise.resolve();
        if (target === ConfigurationTarget.WorkspaceFolder && !folder) throw new Error('in no folder');
        stub.configure(`${section}.${key}`, value, target === ConfigurationTarget.WorkspaceFolder ? folder : settings);
      },
    };
  },
  openTextDocument: (uri: Uri) => {
    const draft: object = uri;
    if ('content' in draft && 'language' in draft) {
      const name = `untitled:Untitled-${workspace.textDocuments.length}`;
      return Promise.resolve(stub.open(String(draft.content), name, String(draft.language)));
    }
    const open = workspace.textDocuments.find((item) => item.uri.toString() === uri.toString());
    const bytes = files.get(uri.toString());
    return Promise.resolve(open ?? (bytes && stub.open(new TextDecoder().decode(bytes), uri.toString(), 'csv')));
  },
  applyEdit: ({ replacements }: WorkspaceEdit) => {
    for (const { uri, range, text } of replacements) {
      const document = workspace.textDocuments.find((item) => item.uri.toString() === uri.toString());
      if (!document) continue;
      const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      document.content = document.content.slice(0, start) + document.content.slice(end);
      stub.type(document, start, text);
    }
    return Promise.resolve(true);
  },
  registerTextDocumentContentProvider: provide('content'),
  findFiles: () => Promise.resolve([...files.keys()].map((uri) => Uri.parse(uri))),
  fs: createFileSystem({ files, links, times, before, touched: (address) => tellWatchers(address) }),
};
export const languages = {
  registerHoverProvider: provide('hover'),
  registerDocumentSymbolProvider: provide('symbols'),
  registerCodeActionsProvider: provide('fixes'),
  registerDocumentLinkProvider: provide('links'),
  createDiagnosticCollection: (name: string) =>
    lasting({
      name,
      set: (uri: Uri, list: readonly Diagnostic[]) => diagnostics.set(uri.toString(), list),
      delete: (uri: Uri) => diagnostics.delete(uri.toString()),
    }),
  createLanguageStatusItem: (id: string) => {
    const item: Record<string, unknown> = lasting({ id });
    statusItems.push(item);
    return item;
  },
};
export const commands = {
  registerCommand: (id: string, run: (...args: unknown[]) => unknown) => {
    handlers.set(id, run);
    return lasting({ id }, () => handlers.delete(id));
  },
  executeCommand: (id: string, ...args: unknown[]) => {
    if (id === 'setContext') return Promise.resolve(void contextKeys.set(String(args[0]), args[1]));
    return Promise.resolve(handlers.get(id)?.(...args));
  },
};
export const env = {
  sessionId: 'session',
  clipboard: {
    writeText(text: string) {
      this.text = text;
      return Promise.resolve();
    },
    text: '',
  },
};

/** What a person and the editor would do. */
export const stub = {
  on,
  handlers,
  said,
  settings,
  folders,
  contextKeys,
  provided,
  statusItems,
  files,
  links,
  times,
  before,
  diagnostics,
  views,
  answers,
  asked,
  offered,
  live,
  open(content: string, uri = 'file:///papers/paper.md', languageId = 'markdown') {
    const document = new StubDocument(Uri.parse(uri), languageId, content);
    workspace.textDocuments.push(document);
    on.opened.fire(document);
    return document;
  },
  show(...documents: StubDocument[]) {
    window.visibleTextEditors = documents.map((document) => new StubEditor(document));
    window.activeTextEditor = window.visibleTextEditors[0];
    on.visible.fire(window.visibleTextEditors);
    on.active.fire(window.activeTextEditor);
    return window.visibleTextEditors;
  },
  type(document: StubDocument, at: number, text: string) {
    document.content = document.content.slice(0, at) + text + document.content.slice(at);
    document.version++;
    document.isDirty = true;
    on.edit.fire({ document, contentChanges: [{ rangeOffset: at, rangeLength: 0, text }] });
  },
  select(editor: StubEditor, start: number, end = start) {
    const { document } = editor;
    editor.selection = new Selection(document.positionAt(start), document.positionAt(end));
    on.selection.fire({ textEditor: editor, selections: [editor.selection] });
  },
  close(document: StubDocument) {
    document.isClosed = true;
    workspace.textDocuments = workspace.textDocuments.filter((item) => item !== document);
    on.close.fire(document);
  },
  configure(key: string, value: unknown, level = settings) {
    level.set(key, value);
    on.configuration.fire({ affectsConfiguration: (section: string) => key.startsWith(section) });
  },
  /** Puts a file there, or takes it away, as another program would. */
  write(address: string, text: string | null) {
    if (text === null) files.delete(address);
    else files.set(address, new TextEncoder().encode(text));
    tellWatchers(address);
  },
  reset() {
    for (const list of [threads, told, said, provided, statusItems, answers, asked, offered]) list.length = 0;
    for (const map of [settings, folders, contextKeys, handlers, files, links, watchers, diagnostics, views, live])
      map.clear();
    times.clear();
    before.hook = null;
    workspace.textDocuments = [];
    Object.assign(window, { visibleTextEditors: [], activeTextEditor: undefined });
  },
};
