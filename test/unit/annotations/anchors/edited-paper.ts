/**
 * A text in which every unit knows which units of the original it is: the truth that anchors are held against. A unit can be
 * several: what a deletion or insertion did can often be told in more than one way (of `a b a b`, either half was deleted),
 * and every way counts. A copy is the original, too. White space and what is typed has none.
 */
export interface EditedPaper {
  /** The original. */
  readonly before: string;
  readonly text: string;
  readonly origins: readonly (readonly number[])[];
}

export function original(text: string): EditedPaper {
  return { before: text, text, origins: Array.from({ length: text.length }, (_, at) => [at]) };
}

/** Replaces a stretch by a text that was typed or, with its origins, pasted. */
export function replace(
  paper: EditedPaper,
  start: number,
  end: number,
  by: string,
  pasted?: EditedPaper['origins'],
): EditedPaper {
  const text = paper.text.slice(0, start) + by + paper.text.slice(end);
  const origins = [
    ...paper.origins.slice(0, start),
    ...(pasted ?? Array.from({ length: by.length }, () => [])),
    ...paper.origins.slice(end),
  ];
  return { before: paper.before, text, origins: toldOtherwise(paper, { text, origins }, start, end, by.length) };
}

/** The same edit, slid along what is alike before and after it. */
function toldOtherwise(
  before: Omit<EditedPaper, 'before'>,
  after: Omit<EditedPaper, 'before'>,
  start: number,
  end: number,
  length: number,
): EditedPaper['origins'] {
  const origins = [...after.origins];
  const add = (at: number, more: readonly number[] | undefined) => {
    origins[at] = [...new Set([...(origins[at] ?? []), ...(more ?? [])])];
  };
  for (let at = start; at < after.text.length && at < before.text.length; at++) {
    if (before.text[at] !== after.text[at]) break;
    if (at >= start + length && end === start + length) break;
    add(at, before.origins[at]);
  }
  const shift = length - (end - start);
  for (let at = end - 1; at >= 0 && at + shift >= 0; at--) {
    if (before.text[at] !== after.text[at + shift]) break;
    if (at < start && shift === 0) break;
    add(at + shift, before.origins[at]);
  }
  return origins;
}

/** Neither white space nor `>`, which may mark a block quote. */
export function isWord(char: string | undefined): boolean {
  return char !== undefined && !/[\s>]/u.test(char);
}

/** The offsets of a span that hold more than white space and the `>` at the start of a line. */
export function wordUnits(text: string, start: number, end: number): number[] {
  const units: number[] = [];
  let lineStart = !/[^\s>]/u.test(
    text.slice(Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1, start),
  );
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char === '\n' || char === '\r') lineStart = true;
    if (isWord(char) || (char === '>' && !lineStart)) units.push(at);
    if (isWord(char)) lineStart = false;
  }
  return units;
}
