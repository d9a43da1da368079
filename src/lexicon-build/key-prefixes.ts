/** Keys up to this length are taken to break anywhere: a text may write NF-kB for NFKB. */
const SHORT = 10;

/**
 * The beginnings of a key at which a token of a text may end: where a token of the name ends, where letters and digits
 * meet, and anywhere in the first characters. A matcher that has read any other beginning need not read on.
 */
export function keyPrefixes(key: string, tokenEnds: readonly number[]): Set<string> {
  const ends = new Set([key.length, ...tokenEnds.filter((end) => end < key.length)]);
  for (let end = 1; end < key.length; end++) {
    if (end <= SHORT || isDigit(key, end - 1) !== isDigit(key, end)) ends.add(end);
  }
  return new Set([...ends].map((end) => key.slice(0, end)));
}

function isDigit(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char >= '0' && char <= '9';
}
