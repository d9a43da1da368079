import { firstWhere } from './first-where';
import { isBlankLine, markdownLines } from './markdown-lines';

/**
 * The parser's extensions try an e-mail address at every word and a table at every line, and read each twice: half of
 * its time. Here the words ahead are asked first, so that it tries where it can succeed and nowhere else. The tree is
 * the same.
 */

/** What we touch of a micromark construct. It runs with its tokenizer as `this`. */
interface Construct {
  readonly name?: string;
  readonly tokenize: (this: Tokenizer, effects: unknown, ok: State, nok: State) => State;
  readonly previous?: (this: Tokenizer, code: number | null) => boolean;
}

interface Tokenizer {
  now(): { readonly offset: number };
}

type State = (code: number | null) => unknown;
type Constructs = Construct | readonly Construct[] | undefined;

/** Constructs by the code of the character at which they are tried, by the part of the document. */
export type SyntaxExtension = Readonly<Record<string, Readonly<Record<string, Constructs>>>>;

/** Whether a construct may begin at an offset of the text; null when it begins nowhere. */
type Ahead = ((offset: number) => boolean) | null;

/** The extension with its e-mail addresses and tables tried only where `text` may hold one. */
export function withLookahead(extension: SyntaxExtension, text: string): SyntaxExtension {
  const mail = mailAhead(text);
  const table = tableAhead(text);
  const tuned = new Map<Construct, Construct[]>();
  const tune = (construct: Construct): Construct[] => {
    let known = tuned.get(construct);
    if (!known) tuned.set(construct, (known = tuneOnce(construct)));
    return known;
  };
  const tuneOnce = (construct: Construct): Construct[] => {
    if (construct.name === 'emailAutolink') return mail ? [atWords(construct, mail)] : [];
    if (construct.name === 'table') return table ? [atLines(construct, table)] : [];
    return [construct];
  };
  return mapValues(extension, (part, name) =>
    name === 'text' || name === 'flow' ? mapValues(part, (constructs) => listOf(constructs).flatMap(tune)) : part,
  );
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A, key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function listOf(constructs: Constructs): readonly Construct[] {
  if (constructs === undefined) return [];
  return 'tokenize' in constructs ? [constructs] : constructs;
}

/** The parser asks `previous` before it breaks off the text for a construct. */
function atWords(construct: Construct, ahead: (offset: number) => boolean): Construct {
  return {
    ...construct,
    previous(code) {
      return (construct.previous?.call(this, code) ?? true) && ahead(this.now().offset);
    },
  };
}

function atLines(construct: Construct, ahead: (offset: number) => boolean): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const start = construct.tokenize.call(this, effects, ok, nok);
      return (code) => (ahead(this.now().offset) ? start(code) : nok(code));
    },
  };
}

/** The characters that GFM takes for the name of a mailbox, up to the `@`. */
function mailAhead(text: string): Ahead {
  if (!text.includes('@')) return null;
  const name = /[\w.+-]+@/y;
  return (offset) => {
    name.lastIndex = offset;
    return name.test(text);
  };
}

/** Tables lie between the line above a row of delimiters and the next blank line. */
function tableAhead(text: string): Ahead {
  const starts: number[] = [];
  const ends: number[] = [];
  let lineBefore = 0;
  for (const line of markdownLines(text)) {
    const isOpen = starts.length > ends.length;
    if (isOpen && isBlankLine(text, line)) ends.push(line.start);
    if (!isOpen && mayBeDelimiters(text.slice(line.start, line.end))) starts.push(lineBefore);
    lineBefore = line.start;
  }
  if (starts.length === 0) return null;
  return (offset) => {
    const index = firstWhere(starts, (start) => start > offset) - 1;
    return index >= 0 && offset < (ends[index] ?? text.length);
  };
}

/** `|---|:-:|`, in a quotation too; also a rule of hyphens, which costs an attempt. */
function mayBeDelimiters(line: string): boolean {
  return /^[\t >|:-]+$/.test(line) && line.includes('-');
}
