import type { Span } from '../analysis';
import type { Token } from './paper-text';

/** Prose offsets from the first token to before the end token. */
export function spanOfTokens(tokens: readonly Token[], firstToken: number, endToken: number): Span {
  const start = tokens[firstToken]?.start ?? 0;
  return { start, end: tokens[endToken - 1]?.end ?? start };
}
