/** TextDecoder is not part of the language itself, and names are short and nearly all ASCII. */
export function decodeUtf8(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = '';
  let run: number[] = [];
  for (let at = start; at < end;) {
    const lead = bytes[at] ?? 0;
    const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let code = size === 1 ? lead : lead & (0xff >> (size + 1));
    for (let i = 1; i < size; i++) code = (code << 6) | ((bytes[at + i] ?? 0) & 0x3f);
    run.push(code);
    at += size;
    if (run.length === 4096) {
      text += String.fromCodePoint(...run);
      run = [];
    }
  }
  return text + String.fromCodePoint(...run);
}
