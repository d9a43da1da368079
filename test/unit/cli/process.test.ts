import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

const CLI = 'dist/cli.js';

describe('the built command line', () => {
  before(() => assert.ok(existsSync(CLI), `${CLI} is missing: run npm run build`));

  it('exits 2 on wrong usage and writes to standard error only', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'annotate', '--nonsense'], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^biogloss: /);
  }).timeout(20_000);

  it('exits 1 when a line cannot be read', () => {
    const { status, stdout } = spawnSync(process.execPath, [CLI, 'annotate', '--jsonl'], {
      input: '{',
      encoding: 'utf8',
    });
    assert.deepEqual([status, Object.keys(JSON.parse(stdout) as object)], [1, ['id', 'error']]);
  }).timeout(20_000);

  it('summarises the sample paper', () => {
    const { status, stdout } = spawnSync(process.execPath, [CLI, 'summarize', 'media/samples/sample-paper.md'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    assert.match(stdout, /^# Low-dose radiotherapy before HER2-directed CAR-T cells/);
  }).timeout(20_000);

  it('answers each line of a stream as it comes', async () => {
    const child = spawn(process.execPath, [CLI, 'annotate', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({ id, text: 'A short text.' })}\n`);
      const [answer] = (await once(child.stdout, 'data')) as [Buffer];
      assert.equal((JSON.parse(answer.toString()) as { id: string }).id, id);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  }).timeout(20_000);

  it('stays quiet when its reader goes away', async () => {
    const child = spawn(process.execPath, [CLI, 'annotate', '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.destroy();
    child.stdin.end(`${JSON.stringify({ id: 1, text: 'A short text.' })}\n`.repeat(200));
    await once(child, 'exit');
    assert.equal(complaints, '');
  }).timeout(20_000);
});
