import { StringDecoder } from 'node:string_decoder';

/**
 * Lines of a byte stream, without their `\n` or `\r\n`. Only `\n` ends a line: U+2028 and a lone `\r` may stand inside
 * JSON (which is why `node:readline` is not used). A line feed at the very end begins no further line.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pending: string[] = [];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield withoutReturn(pending.join('') + line);
      pending = [];
    }
    pending.push(last);
  }
  const rest = pending.join('') + decoder.end();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
