import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type Workbench } from '../vscode/workbench.mjs';

export const PICTURES = '.cache/pictures';

/** A folder of its own with one paper, open on the page of a VS Code that has the packaged extension. */
export interface PaperOnPage {
  readonly workbench: Workbench;
  /** The folder that holds `paper.md` and nothing else but what was asked for. */
  readonly folder: string;
  readonly keys: (...pressed: string[]) => Promise<void>;
  /** The paper's text as it is on disk. */
  readonly onDisk: () => string;
  /** The settings of the folder; none where there is no file yet. */
  readonly settings: () => Record<string, unknown>;
  /** Leaves nothing behind. */
  readonly close: () => Promise<void>;
}

export interface PaperOptions {
  /** Files beside the paper, by name. */
  readonly beside?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Another package than that of the tests, to look at one while it is being made. */
const PACKAGE = process.env['BIOGLOSS_VSIX'] ?? '.cache/biogloss.vsix';

export async function openPaper(text: string, { beside = {}, settings = {} }: PaperOptions = {}): Promise<PaperOnPage> {
  mkdirSync(PICTURES, { recursive: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'biogloss-'));
  const file = path.join(folder, 'paper.md');
  writeFileSync(file, text);
  for (const [name, contents] of Object.entries(beside)) writeFileSync(path.join(folder, name), contents);
  const workbench = await launch({ vsix: [path.resolve(PACKAGE)], workspace: folder, settings });
  await workbench.openFile('paper.md');
  return {
    workbench,
    folder,
    keys: async (...pressed) => {
      for (const key of pressed) await workbench.page.keyboard.press(key);
    },
    onDisk: () => readFileSync(file, 'utf8'),
    settings: () => {
      const written = path.join(folder, '.vscode', 'settings.json');
      return existsSync(written) ? (JSON.parse(readFileSync(written, 'utf8')) as Record<string, unknown>) : {};
    },
    close: async () => {
      await workbench.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Another window on the same paper, with user data of its own. To be closed before the paper is. */
export async function openWindow({ folder }: PaperOnPage, settings: PaperOptions['settings'] = {}): Promise<Workbench> {
  const workbench = await launch({ vsix: [path.resolve(PACKAGE)], workspace: folder, settings });
  await workbench.openFile('paper.md');
  return workbench;
}
