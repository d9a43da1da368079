import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { Analysis, Entity } from '../../../../src/core/analysis';
import { applyCorrections } from '../../../../src/core/annotations/apply-corrections';
import type { Concept } from '../../../../src/core/lexicon/lexicon';
import { registerCorrections } from '../../../../src/features/corrections/register';
import { stub, type StubDocument, type StubEditor } from '../../../stubs/vscode';
import { spanOf } from '../../../support/build-analysis';
import { fakeServices, type FakeServices } from '../../../support/fake-services';

/** A paper on a reviewer's desk: after every command it is shown as it was corrected. */
export interface Desk {
  readonly services: FakeServices;
  readonly document: StubDocument;
  readonly editor: StubEditor;
  /** Runs a command of corrections by the last part of its id. */
  run(command: string, ...args: unknown[]): Promise<void>;
  review(command: 'undo' | 'redo'): Promise<void>;
  /** Puts the cursor on words, or selects them. */
  at(words: string, nth?: number): void;
  select(words: string, nth?: number): void;
  shown(): Analysis;
  /** The mentions as they are shown: `EGFR gene NCBIGene:1956`. */
  mentions(): string[];
}

export function openDesk(text: string, analysis: Analysis, concepts: readonly Concept[] = []): Desk {
  stub.reset();
  const services = fakeServices(concepts);
  const document = stub.open(text);
  const editor = stub.show(document)[0] ?? assert.fail();
  const paper = document as unknown as vscode.TextDocument;
  const shown = () => applyCorrections(analysis, services.annotations.current(paper)?.annotations ?? [], text);
  services.tell(document, analysis);
  registerCorrections(services);
  const execute = async (id: string, args: readonly unknown[]) => {
    await (stub.handlers.get(id) ?? assert.fail(id))(...args);
    services.tell(document, shown());
  };
  return {
    services,
    document,
    editor,
    run: (command, ...args) => execute(`biogloss.corrections.${command}`, args),
    review: (command) => execute(`biogloss.review.${command}`, []),
    at: (words, nth) => stub.select(editor, spanOf(text, words, nth).start + 1),
    select: (words, nth) => stub.select(editor, spanOf(text, words, nth).start, spanOf(text, words, nth).end),
    shown,
    mentions: () => shown().entities.map(({ text: words, type, id }: Entity) => [words, type, id ?? '–'].join(' ')),
  };
}

export function conceptOf(parts: Pick<Concept, 'id' | 'type' | 'name'> & Partial<Concept>): Concept {
  const source = { id: 'test', name: 'Test', licence: 'CC0', date: '2026-01', url: 'https://example.org/' };
  return { subtype: parts.type, synonyms: [], xrefs: [], parents: [], facts: {}, source, ...parts };
}
