import { findSyntaxError } from './find-syntax-error';
import { MAX_SIDECAR_DEPTH } from './sidecar';

/** A problem is a sentence for the reader. */
export type Parsed = { readonly value: unknown } | { readonly problem: string };

/** JSON of a sidecar from a text in which anything may stand. @param most UTF-16 units. */
export function parseJson(text: string, most: number): Parsed {
  if (text.length > most) return { problem: `The file is larger than ${most / 1_000_000} MB.` };
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (plain.trim() === '') return { problem: 'The file is empty.' };
  const parsed = parse(plain) ?? parse(withCommas(plain));
  if (!parsed) return { problem: syntaxProblem(plain) };
  return isTooDeep(parsed.value) ? { problem: tooDeep } : parsed;
}

const tooDeep = `There are more than ${MAX_SIDECAR_DEPTH} brackets within brackets.`;

function unmerged(line: number): string {
  return (
    `Git has left both versions of a merge in it (line ${line}). Keep the lines of annotations of both, take out the ` +
    'lines that begin with <<<<<<<, ======= and >>>>>>>, and save.'
  );
}

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/**
 * What lines lack or have too much after a merge line by line: a comma between two annotations, one after the last. No
 * text in JSON can have a line break in it, so that none is touched.
 */
function withCommas(text: string): string {
  return text.replace(/\}(?=[ \t]*\r?\n[ \t]*\{)/gu, '},').replace(/,(?=[ \t]*\r?\n[ \t]*\])/gu, '');
}

function syntaxProblem(text: string): string {
  const mark = /^(?:<{7}|={7}|>{7})(?![<=>])/mu.exec(text);
  if (mark) return unmerged(lineAt(text, mark.index));
  const position = findSyntaxError(text) ?? 0;
  if (/^(?:$|"[^\n]*$)/.test(text.slice(position)))
    return 'The file ends in the middle: it seems to have been cut off.';
  return `It is no valid JSON (line ${lineAt(text, position)}).`;
}

/** From 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Without recursion, which deep brackets would overrun. */
function isTooDeep(value: unknown): boolean {
  let layer = [value];
  for (let depth = 0; layer.length > 0; depth++) {
    if (depth > MAX_SIDECAR_DEPTH) return true;
    const next: unknown[] = [];
    for (const each of layer)
      if (typeof each === 'object' && each !== null) for (const inner of Object.values(each)) next.push(inner);
    layer = next;
  }
  return false;
}
