import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** Reads a release file, gzipped or not. */
export function readRelease(path: string): string {
  const bytes = readFileSync(path);
  const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return text.toString('utf8').replace(/^\uFEFF/, '');
}

export type Fields = Readonly<Record<string, string>>;

/** Reads a table with a header line. Quotes mean what they do in CSV (HGNC quotes its lists) unless told otherwise (NCBI). */
export function readFields(text: string, delimiter: '\t' | ',', quotes = true): Fields[] {
  return parse(text, {
    columns: true,
    delimiter,
    quote: quotes ? '"' : false,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
}

export const splitList = (cell: string | undefined, separator = '|'): string[] =>
  (cell ?? '')
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
