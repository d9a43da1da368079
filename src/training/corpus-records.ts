import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface CorpusEntity {
  readonly type: string;
  readonly subtype?: string;
}

export interface SpanRecord {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (CorpusEntity & { readonly start: number; readonly end: number })[];
}

export interface TokenRecord {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** Shorter texts are not told apart by it. */
export const FINGERPRINT = 60;

/** The first letters tell abstracts apart, however the rest is spaced. */
export function fingerprint(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, FINGERPRINT);
}

/** Tokens joined by single spaces, and the spans of those whose IOB tag is wanted. */
export function fromTokens({ tokens, tags }: TokenRecord, wants: (entity: CorpusEntity) => boolean) {
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  let open = false;
  tokens.forEach((token, index) => {
    const [mark = 'O', ...type] = (tags[index] ?? 'O').split('-');
    const end = at + token.length;
    const isIn = mark !== 'O' && wants({ type: type.join('-') });
    const last = spans.at(-1);
    if (isIn && mark === 'I' && open && last) last.end = end;
    else if (isIn) spans.push({ start: at, end });
    open = isIn;
    at = end + 1;
  });
  return { text: tokens.join(' '), spans };
}

/** The lines of `NAME.jsonl` in a folder of corpora. */
export function records<T>(folder: string, name: string): T[] {
  const lines = readFileSync(path.join(folder, `${name}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}
