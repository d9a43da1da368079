import { FIRST_RUN, FIRST_WORD, UNIT_FOLLOWS, type Shorthand } from '../core/lexicon/shorthand';

interface Code {
  readonly bytes: readonly number[];
  /** Units of text that it stands for. */
  readonly length: number;
}

/** Codes by what they stand for, unit by unit. */
interface Trie {
  readonly next: Map<number, Trie>;
  code: Code | null;
}

/** Writes text in as few bytes as the shorthand allows. */
export function shorthandWriter(shorthand: Shorthand): (text: string) => number[] {
  const codes = trieOf(shorthand);
  return (text) => {
    const best = bestCodes(text, codes);
    const bytes: number[] = [];
    for (let at = 0; at < text.length;) {
      const code = best[at] ?? unitCode(text, at);
      bytes.push(...code.bytes);
      at += code.length;
    }
    return bytes;
  };
}

function trieOf({ runs, words }: Shorthand): Trie {
  const root: Trie = { next: new Map(), code: null };
  runs.forEach((run, i) => {
    addCode(root, run, [FIRST_RUN + i]);
  });
  words.forEach((word, i) => {
    addCode(root, word, [FIRST_WORD + (i >>> 8), i & 0xff]);
  });
  return root;
}

function addCode(root: Trie, text: string, bytes: readonly number[]): void {
  let node = root;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let next = node.next.get(unit);
    if (!next) node.next.set(unit, (next = { next: new Map(), code: null }));
    node = next;
  }
  node.code = { bytes, length: text.length };
}

/** The code to use at each place so that the rest of the text takes the fewest bytes, from the end to the start. */
function bestCodes(text: string, codes: Trie): Code[] {
  const best: Code[] = [];
  const rest = new Array<number>(text.length + 1).fill(0);
  const costOf = (code: Code, at: number): number => code.bytes.length + (rest[at + code.length] ?? 0);
  for (let at = text.length - 1; at >= 0; at--) {
    let cheapest = unitCode(text, at);
    let node = codes.next.get(text.charCodeAt(at));
    for (let end = at + 1; node; node = node.next.get(text.charCodeAt(end++)))
      if (node.code && costOf(node.code, at) < costOf(cheapest, at)) cheapest = node.code;
    best[at] = cheapest;
    rest[at] = costOf(cheapest, at);
  }
  return best;
}

function unitCode(text: string, at: number): Code {
  const unit = text.charCodeAt(at);
  return { bytes: unit < FIRST_RUN ? [unit] : [UNIT_FOLLOWS, unit & 0xff, unit >> 8], length: 1 };
}
