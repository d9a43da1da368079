import type { RawBlock } from './manuscript';
import type { Token } from './paper-text';

/** A block with its words, as the rules look at it. */
export interface BlockView {
  readonly raw: RawBlock;
  readonly text: string;
  readonly firstToken: number;
  readonly endToken: number;
  /** Tokens that are words or numbers. */
  readonly words: number;
}

export function viewBlocks(text: string, blocks: readonly RawBlock[], tokens: readonly Token[]): BlockView[] {
  let token = 0;
  return blocks.map((raw) => {
    const firstToken = token;
    let words = 0;
    for (let found = tokens[token]; found && found.start < raw.end; found = tokens[++token]) if (isWord(found)) words++;
    return { raw, text: text.slice(raw.start, raw.end), firstToken, endToken: token, words };
  });
}

export function isWord(token: Token): boolean {
  return /^[\p{L}\p{N}]/u.test(token.text);
}
