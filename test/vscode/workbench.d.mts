import type { Page } from 'playwright-core';

export interface LaunchOptions {
  readonly extensions?: readonly string[];
  readonly web?: boolean;
  readonly vsix?: readonly string[];
  readonly workspace?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Row {
  readonly level: number;
  readonly label: string;
  readonly description: string;
  readonly expanded: boolean;
}

export interface Workbench {
  readonly page: Page;
  openFile(file: string, line?: number, column?: number): Promise<void>;
  runCommand(title: string): Promise<void>;
  hover(word: string, nth?: number): Promise<string>;
  treeRows(view: string, atLeast?: number): Promise<Row[]>;
  screenshot(file: string): Promise<unknown>;
  close(): Promise<void>;
}

export function launch(options?: LaunchOptions): Promise<Workbench>;
