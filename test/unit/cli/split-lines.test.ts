import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitLines } from '../../../src/cli/split-lines';

async function linesOf(chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  // eslint-disable-next-line @typescript-eslint/require-await
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const line of splitLines(stream)) lines.push(line);
  return lines;
}

describe('lines of a byte stream', () => {
  it('ends a line at a line feed only', async () => {
    assert.deepEqual(await linesOf(['a\u2028b\rc\nd\r\n\ne']), ['a\u2028b\rc', 'd', '', 'e']);
  });

  it('begins no line after the last line feed', async () => assert.deepEqual(await linesOf(['a\n']), ['a']));

  it('gives nothing for nothing', async () => assert.deepEqual(await linesOf([]), []));

  it('keeps a byte order mark', async () => assert.deepEqual(await linesOf([Buffer.from('\uFEFFa')]), ['\uFEFFa']));

  it('does not care where the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 7 }), async (parts, size) => {
        const lines = parts.map((part) => part.replace(/[\r\n\p{Cs}]/gu, ''));
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        assert.deepEqual(await linesOf(chunks), lines);
      }),
    );
  }).timeout(20_000);
});
