import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { EventEmitter, stub, type StubDocument, Uri } from '../stubs/vscode';
import type { Analysis } from '../../src/core/analysis';
import { onlyLexicon } from '../../src/core/knowledge';
import { NO_VERDICTS } from '../../src/core/verdicts/term-verdicts';
import type { Concept, Lexicon } from '../../src/core/lexicon/lexicon';
import { NO_TERMS } from '../../src/core/terminology/terminology';
import type { Configuration, DocumentAnalysis, Lexicons, Services, Terminologies } from '../../src/platform/services';
import { createAcceptanceStore } from '../../src/platform/acceptance-store';
import { createVerdictStore } from '../../src/platform/verdict-store';
import { fakeAnnotations, type FakeAnnotations } from './fake-annotations';
import { WARNING_KINDS } from '../../src/platform/warning-kinds';
import { createSettingsWriter } from '../../src/platform/write-settings';

export const DEFAULTS: Configuration = {
  files: 'papers',
  delay: 300,
  highlightsEnabled: true,
  types: new Set(['gene', 'cellType', 'therapy']),
  minimumScore: 0.5,
  overviewRuler: false,
  hoversEnabled: true,
  outlineClaims: true,
  groupBy: 'level',
  scheme: 'ocebm',
  termFiles: ['biogloss-terms.{csv,tsv,obo,json}', '.biogloss/*.{csv,tsv,obo,json}'],
  verdicts: NO_VERDICTS,
  warnings: new Set(WARNING_KINDS.map(({ setting }) => setting)),
  accepted: [],
  author: '',
};

/** A lexicon that knows nothing but these concepts, and finds nothing in a text. */
export function fakeLexicon(concepts: readonly Concept[] = []): Lexicon {
  return {
    version: '2026-01 (test)',
    sources: [],
    stems: [],
    match: () => [],
    lookup: (name) =>
      concepts.flatMap(({ type, name: own, synonyms }, concept) => {
        const kind = own === name ? 'preferred' : synonyms.find(({ text }) => text === name)?.kind;
        return kind ? [{ concept, type, kind, name }] : [];
      }),
    concept: (index) => concepts[index] ?? assert.fail('no such concept'),
    byId: (id) => concepts.find((concept) => concept.id === id),
  };
}

export function fakeLexicons(concepts: readonly Concept[] = []): Lexicons {
  const lexicon = fakeLexicon(concepts);
  return { load: () => Promise.resolve(lexicon), knowledge: () => Promise.resolve(onlyLexicon(lexicon)) };
}

/** No folder has own terms. */
export function noTerms(): Terminologies {
  const { event } = new EventEmitter<vscode.WorkspaceFolder>();
  const onDidChange = event as unknown as Terminologies['onDidChange'];
  return { onDidChange, for: () => Promise.resolve(NO_TERMS), files: () => Promise.resolve([]) };
}

/** What an extension keeps for a workspace. */
function memento() {
  const kept = new Map<string, unknown>();
  return {
    get: (key: string) => kept.get(key),
    update: (key: string, value: unknown) => Promise.resolve(void kept.set(key, value)),
  };
}

/** Services whose analyses are given by hand, as the surfaces see them. */
export interface FakeServices extends Services {
  /** Says what is known of a document, and tells the surfaces. */
  tell(document: StubDocument, analysis: Analysis | null, state?: DocumentAnalysis['state'], reasons?: string[]): void;
  configure(change: Partial<Configuration>): void;
  readonly turned: { document: StubDocument; on: boolean }[];
  readonly annotations: FakeAnnotations;
}

export function fakeServices(concepts: readonly Concept[] = []): FakeServices {
  const changed = new EventEmitter<DocumentAnalysis>();
  const reconfigured = new EventEmitter<void>();
  const known = new Map<unknown, DocumentAnalysis>();
  const turned: FakeServices['turned'] = [];
  const write = createSettingsWriter((what, error) => stub.said.push(`${what}: ${String(error)}`));
  let configuration = DEFAULTS;
  const current = (document: vscode.TextDocument): DocumentAnalysis =>
    known.get(document) ?? { uri: document.uri, version: 0, state: 'pending', reasons: [], analysis: null };
  const turn = (on: boolean) => (document: vscode.TextDocument) =>
    void turned.push({ document: document as unknown as StubDocument, on });
  const annotations = fakeAnnotations(() => configuration.author);
  const settings = { onDidChange: reconfigured.event as never, for: () => configuration };
  const parts = {
    context: {
      extension: { packageJSON: { version: '9.9.9' } },
      extensionUri: Uri.file('/biogloss'),
      workspaceState: memento(),
    },
    log: { show: () => stub.said.push('the log') },
    settings,
    lexicons: fakeLexicons(concepts),
    terminologies: noTerms(),
    analyses: {
      onDidChange: changed.event,
      current,
      get: (document: vscode.TextDocument) => Promise.resolve(current(document).analysis),
      analyseText: () => Promise.reject(new Error('not in this test')),
      turnOn: turn(true),
      turnOff: turn(false),
    },
    verdicts: createVerdictStore(write),
    acceptances: createAcceptanceStore({ settings, annotations, write }),
    annotations,
    turned,
    tell(document: StubDocument, analysis: Analysis | null, state = 'ready', reasons = []) {
      const older = state === 'pending' ? known.get(document)?.version : undefined;
      const told = { uri: document.uri, version: older ?? document.version, state, reasons, analysis };
      known.set(document, told as unknown as DocumentAnalysis);
      changed.fire(told as unknown as DocumentAnalysis);
    },
    configure(change: Partial<Configuration>) {
      configuration = { ...configuration, ...change };
      reconfigured.fire();
    },
  };
  return parts as unknown as FakeServices;
}
