// Runs inside VS Code's extension host, on the desktop and in the browser's worker: Mocha's browser build serves both.
import 'mocha/mocha';

interface Runner {
  readonly stats?: { readonly passes: number; readonly failures: number };
  on(event: 'pass', listener: (test: { title: string; duration?: number }) => void): void;
  on(event: 'fail', listener: (test: { fullTitle(): string }, error: Error) => void): void;
  on(event: 'end', listener: () => void): void;
}

/** Prints through the console, which VS Code passes on, and ends with the line that `scripts/test.mjs` adds up. */
function reporter(runner: Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on('pass', (test) => {
    passed++;
    console.log(`  ✔ ${test.title} (${test.duration ?? 0} ms)`);
  });
  runner.on('fail', (test, error) => {
    failed++;
    console.error(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
  runner.on('end', () => console.log(`@tests ${passed} passed, ${failed} failed`));
}

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: reporter as unknown as Mocha.ReporterConstructor, timeout: 30_000 });
  await import('./suite/all');
  const failures = await new Promise<number>((resolve) => startMocha(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** As `mocha.run`, which in the browser build first reads the page's address; the desktop's host has none. */
function startMocha(whenDone: (failures: number) => void): void {
  Mocha.prototype.run.call(mocha, whenDone);
}
