/** The values of the `vscode` module that the stub in `vscode.ts` deals in: positions, ranges, documents, editors, events. */
type Listener<T> = (event: T) => unknown;

export class Disposable {
  static from(...items: { dispose(): unknown }[]) {
    return new Disposable(() => items.forEach((item) => item.dispose()));
  }
  constructor(private readonly release: () => unknown) {}
  dispose() {
    this.release();
  }
}

/** What has been made and not been disposed of. */
export const live = new Set<object>();

/** Something that lasts until it is disposed of: a listener, a provider, a decoration type. */
export function lasting<T extends object>(item: T, release: () => unknown = () => undefined): T & { dispose(): void } {
  live.add(item);
  return Object.assign(item, {
    dispose: () => {
      live.delete(item);
      release();
    },
  });
}

export class EventEmitter<T> {
  readonly #listeners = new Set<Listener<T>>();
  readonly event = (listener: Listener<T>, self?: unknown, into?: { dispose(): unknown }[]) => {
    const bound: Listener<T> = (event) => listener.call(self, event);
    this.#listeners.add(bound);
    const subscription = lasting({ listener }, () => this.#listeners.delete(bound));
    into?.push(subscription);
    return subscription;
  };
  fire(event: T) {
    for (const listener of [...this.#listeners]) listener(event);
  }
  dispose() {
    this.#listeners.clear();
  }
}

const splitAt = (text: string, at: number, skip: number) => [text.slice(0, at), text.slice(at + skip)];

export class Uri {
  private constructor(
    readonly scheme: string,
    readonly authority: string,
    readonly path: string,
    readonly query = '',
  ) {}
  static from(parts: { scheme: string; path: string; query?: string }) {
    return new Uri(parts.scheme, '', parts.path, parts.query);
  }
  static parse(text: string) {
    const [scheme = '', rest = ''] = splitAt(text, text.indexOf(':'), 1);
    if (!rest.startsWith('//')) return new Uri(scheme, '', rest);
    const [authority = '', path = ''] = splitAt(rest.slice(2), rest.indexOf('/', 2) - 2, 0);
    return new Uri(scheme, authority, path);
  }
  static file(path: string) {
    return new Uri('file', '', path);
  }
  static joinPath(base: Uri, ...parts: string[]) {
    return new Uri(base.scheme, base.authority, [base.path, ...parts].join('/'));
  }
  with(change: { scheme?: string; path?: string }) {
    return new Uri(change.scheme ?? this.scheme, this.authority, change.path ?? this.path);
  }
  toString() {
    return `${this.scheme}:${this.scheme === 'untitled' ? '' : `//${this.authority}`}${this.path}${this.query && `?${encodeURIComponent(this.query)}`}`;
  }
}

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
  compareTo(other: Position) {
    return this.line - other.line || this.character - other.character;
  }
  isEqual(other: Position) {
    return this.compareTo(other) === 0;
  }
  isBefore(other: Position) {
    return this.compareTo(other) < 0;
  }
  translate(lines: number) {
    return new Position(this.line + lines, this.character);
  }
}

export class Range {
  constructor(
    readonly start: Position,
    readonly end: Position,
  ) {}
  contains(item: Position | Range): boolean {
    if (item instanceof Range) return this.contains(item.start) && this.contains(item.end);
    return this.start.compareTo(item) <= 0 && item.compareTo(this.end) <= 0;
  }
  get isEmpty() {
    return this.start.isEqual(this.end);
  }
  isEqual(other: Range) {
    return this.start.isEqual(other.start) && this.end.isEqual(other.end);
  }
}

export class Selection extends Range {
  constructor(
    readonly anchor: Position,
    readonly active: Position,
  ) {
    super(anchor.isBefore(active) ? anchor : active, anchor.isBefore(active) ? active : anchor);
  }
}

export class MarkdownString {
  isTrusted: unknown = false;
  supportHtml = false;
  constructor(
    readonly value = '',
    readonly supportThemeIcons = false,
  ) {}
}
export class Hover {
  readonly contents: MarkdownString[];
  constructor(
    contents: MarkdownString | MarkdownString[],
    readonly range?: Range,
  ) {
    this.contents = [contents].flat();
  }
}
export class RelativePattern {
  constructor(
    readonly baseUri: Uri,
    readonly pattern: string,
  ) {}
}
export class DocumentLink {
  constructor(
    readonly range: Range,
    readonly target?: Uri,
  ) {}
}
export class DocumentSymbol {
  children: DocumentSymbol[] = [];
  constructor(
    readonly name: string,
    readonly detail: string,
    readonly kind: number,
    readonly range: Range,
    readonly selectionRange: Range,
  ) {
    if (!name) throw new Error('a symbol needs a name');
    if (!range.contains(selectionRange)) throw new Error('selectionRange must be contained in range');
  }
}
export class ThemeColor {
  constructor(readonly id: string) {}
}
export class ThemeIcon {
  constructor(
    readonly id: string,
    readonly color?: ThemeColor,
  ) {}
}
export class TreeItem {
  constructor(
    readonly label: string,
    readonly collapsibleState = 0,
  ) {}
}
export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 };
export const SymbolKind = { Module: 1, String: 14, Number: 15, Boolean: 16, Event: 23 };
export const DecorationRangeBehavior = { OpenOpen: 0, ClosedClosed: 1 };
export const OverviewRulerLane = { Left: 1, Center: 2, Right: 4, Full: 7 };
export const TextEditorRevealType = { Default: 0, InCenter: 1, InCenterIfOutsideViewport: 2 };
export const LanguageStatusSeverity = { Information: 0, Warning: 1, Error: 2 };
export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 };
export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 };
export class Diagnostic {
  source: string | undefined;
  code: string | undefined;
  relatedInformation: DiagnosticRelatedInformation[] | undefined;
  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity = DiagnosticSeverity.Error,
  ) {}
}
export class Location {
  constructor(
    readonly uri: Uri,
    readonly range: Range,
  ) {}
}
export class DiagnosticRelatedInformation {
  constructor(
    readonly location: Location,
    readonly message: string,
  ) {}
}
export const CodeActionKind = { QuickFix: { value: 'quickfix' }, Refactor: { value: 'refactor' } };
export const CodeActionTriggerKind = { Invoke: 1, Automatic: 2 };
export const StatusBarAlignment = { Left: 1, Right: 2 };
export class CodeAction {
  command: { command: string; arguments?: unknown[] } | undefined;
  diagnostics: Diagnostic[] | undefined;
  constructor(
    readonly title: string,
    readonly kind: object,
  ) {}
}
export class WorkspaceEdit {
  readonly replacements: { uri: Uri; range: Range; text: string }[] = [];
  insert(uri: Uri, position: Position, text: string) {
    this.replace(uri, new Range(position, position), text);
  }
  replace(uri: Uri, range: Range, text: string) {
    this.replacements.push({ uri, range, text });
  }
}
export const QuickPickItemKind = { Separator: -1, Default: 0 };
export const ConfigurationTarget = { Global: 1, Workspace: 2, WorkspaceFolder: 3 };
export const ProgressLocation = { Window: 10, Notification: 15 };
export const ViewColumn = { Active: -1, Beside: -2 };

export class StubDocument {
  version = 1;
  isDirty = false;
  isClosed = false;
  constructor(
    readonly uri: Uri,
    readonly languageId: string,
    public content: string,
  ) {}
  getText = (range?: Range) =>
    range ? this.content.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.content;
  get lineCount() {
    return this.content.split('\n').length;
  }
  lineAt(line: number) {
    const text = (this.content.split('\n')[line] ?? '').replace(/\r$/, '');
    const range = new Range(new Position(line, 0), new Position(line, text.length));
    return { text, range, isEmptyOrWhitespace: text.trim() === '' };
  }
  offsetAt(position: Position) {
    const before = this.content.split('\n').slice(0, position.line);
    return before.reduce((sum, line) => sum + line.length + 1, position.character);
  }
  getWordRangeAtPosition(position: Position) {
    const line = this.lineAt(position.line).text;
    const lengthOf = (letters: readonly string[]) => letters.findIndex((letter) => !/\w/.test(letter));
    const before = lengthOf([...line.slice(0, position.character)].reverse().concat(' '));
    const after = lengthOf([...line.slice(position.character)].concat(' '));
    const at = (character: number) => new Position(position.line, character);
    return before + after > 0 ? new Range(at(position.character - before), at(position.character + after)) : undefined;
  }
  positionAt(offset: number) {
    const lines = this.content.slice(0, Math.max(0, offset)).split('\n');
    return new Position(lines.length - 1, (lines.at(-1) ?? '').length);
  }
}

export class StubEditor {
  readonly decorations = new Map<object, Range[]>();
  selection = new Selection(new Position(0, 0), new Position(0, 0));
  viewColumn = 1;
  revealed: Range | undefined;
  visibleRanges: Range[] = [];
  constructor(readonly document: StubDocument) {}
  get selections() {
    return [this.selection];
  }
  setDecorations(type: object, ranges: Range[]) {
    this.decorations.set(type, ranges);
  }
  revealRange(range: Range) {
    this.revealed = range;
  }
}

/** A quick pick that is told what happens in it: `type`, then `pick` or `leave`. */
export class StubQuickPick {
  items: readonly unknown[] = [];
  selectedItems: readonly unknown[] = [];
  value = '';
  private readonly typed = new EventEmitter<string>();
  private readonly accepted = new EventEmitter<void>();
  private readonly hidden = new EventEmitter<void>();
  readonly onDidChangeValue = this.typed.event;
  readonly onDidAccept = this.accepted.event;
  readonly onDidHide = this.hidden.event;
  constructor(private readonly shown: (box: StubQuickPick) => void) {}
  show() {
    this.shown(this);
  }
  type(value: string) {
    this.value = value;
    this.typed.fire(value);
  }
  pick(item: unknown) {
    this.selectedItems = item === undefined ? [] : [item];
    if (item === undefined) this.hidden.fire();
    else this.accepted.fire();
  }
  hide() {
    this.hidden.fire();
  }
  dispose() {
    for (const emitter of [this.typed, this.accepted, this.hidden]) emitter.dispose();
  }
}

export class TabInputText {
  constructor(readonly uri: Uri) {}
}
export class TabInputTextDiff {
  constructor(
    readonly original: Uri,
    readonly modified: Uri,
  ) {}
}
