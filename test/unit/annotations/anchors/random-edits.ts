import fc from 'fast-check';
import type { Span } from '../../../../src/core/analysis';
import { type EditedPaper, isWord, replace } from './edited-paper';

const WORDS = ['IL-6', 'TNF', 'was', 'raised', 'in', 'the', 'mice', 'cells', 'β-catenin', '🧬', 'fell', 'p > 0.05'];
const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`);

/** Papers that repeat themselves: sentences from a small pool, of few words, in paragraphs, lists and block quotes. */
export const repetitivePapers = fc
  .record({
    pool: fc.array(sentence, { minLength: 2, maxLength: 10 }),
    blocks: fc.array(
      fc.record({
        kind: fc.constantFrom('paragraph', 'paragraph', 'list', 'quotation'),
        sentences: fc.array(fc.nat(13), { minLength: 1, maxLength: 6 }),
        fresh: sentence,
      }),
      { minLength: 1, maxLength: 10 },
    ),
    eol: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ pool, blocks, eol }) => {
    const text = blocks.map(({ kind, sentences, fresh }) => {
      const said = sentences.map((index) => pool[index] ?? fresh);
      if (kind === 'list') return said.map((each) => `- ${each}`).join('\n');
      return kind === 'quotation' ? `> ${said.join('\n> ')}` : said.join(' ');
    });
    return `${text.join('\n\n')}\n`.replaceAll('\n', eol);
  });

/** Papers as they are: many words, some of them terms that come again and again, few sentences twice. */
export const ordinaryPapers = fc
  .array(fc.array(fc.nat(899), { minLength: 20, maxLength: 90 }), { minLength: 3, maxLength: 10 })
  .map((paragraphs) => `${paragraphs.map((words) => words.map(ordinaryWord).join(' ')).join('\n\n')}\n`);

function ordinaryWord(number: number): string {
  if (number < 300) return WORDS[number % WORDS.length] ?? '';
  const stem = ['cyto', 'immun', 'patho', 'onco', 'thera', 'clin', 'stat', 'gen', 'prot', 'metab'][number % 10] ?? '';
  return `${stem}${String.fromCharCode(97 + (number % 26))}${['ic', 'osis', 'ed', 'al', 'ine', 'ary'][number % 6] ?? ''}`;
}

/** One to twenty words anywhere in a paper, or a part of one (0). */
export const spans = fc.record({ at: fraction(), words: fc.constantFrom(0, 1, 1, 2, 3, 5, 10, 20) });

export function spanOf(text: string, { at, words }: { at: number; words: number }): Span {
  const all = [...text.matchAll(/[^\s>]\S*/gu)];
  const index = Math.floor(at * all.length);
  const first = all[index];
  const last = all[Math.min(all.length - 1, index + Math.max(0, words - 1))];
  if (!first || !last) return { start: 0, end: 0 };
  if (words === 0) return { start: first.index, end: whole(text, first.index + Math.min(3, first[0].length)) };
  return { start: first.index, end: last.index + last[0].length };
}

/** A place in any paper. */
function fraction(): fc.Arbitrary<number> {
  return fc.nat(9_999).map((value) => value / 10_000);
}

const numbers = fc.record({ at: fraction(), to: fraction(), length: fc.nat(60), salt: fc.nat(1_000) });

export type Edit = (paper: EditedPaper) => EditedPaper;

export const edits: fc.Arbitrary<{ name: string; edit: Edit }> = fc
  .tuple(
    fc.constantFrom(
      'insert',
      'insertSentence',
      'delete',
      'replace',
      'replaceWord',
      'deleteLine',
      'deleteWords',
      'moveLine',
      'copyLine',
      'reflow',
      'changeEol',
      'insertAtTop',
    ),
    numbers,
    sentence,
    word,
  )
  .map(([name, n, said, one]) => ({ name, edit: editOf(name, n, said, one) }));

interface Numbers {
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly salt: number;
}

function editOf(name: string, { at, to, length, salt }: Numbers, said: string, one: string): Edit {
  const place = (paper: EditedPaper) => whole(paper.text, Math.floor(at * (paper.text.length + 1)));
  const end = (paper: EditedPaper) => whole(paper.text, Math.min(paper.text.length, place(paper) + length));
  switch (name) {
    case 'insert':
      return (paper) => replace(paper, place(paper), place(paper), `${one} `);
    case 'insertSentence':
      return (paper) => {
        const { start } = lineAt(paper.text, at);
        if (salt % 2) return replace(paper, start, start, `${said} `);
        const copied = repeated(paper.text, to);
        return replace(paper, start, start, copied, originsOfAll(paper, copied));
      };
    case 'insertAtTop':
      return (paper) => replace(paper, 0, 0, `${said}\n\n`);
    case 'delete':
      return (paper) => replace(paper, place(paper), end(paper), '');
    case 'replace':
      return (paper) => replace(paper, place(paper), end(paper), said.slice(0, length));
    case 'replaceWord':
      return (paper) => {
        const { start, end } = wordAt(paper.text, at);
        return replace(paper, start, end, one);
      };
    case 'deleteWords':
      return (paper) =>
        replace(paper, wordAt(paper.text, at).start, wordAt(paper.text, Math.min(0.9999, at + length / 1_000)).end, '');
    case 'deleteLine':
      return (paper) => replace(paper, lineAt(paper.text, at).start, lineAt(paper.text, at).end, '');
    case 'moveLine':
      return (paper) => paste(paper, at, to, true);
    case 'copyLine':
      return (paper) => paste(paper, at, to, false);
    case 'reflow':
      return (paper) => reflow(paper, salt);
    default:
      return (paper) => changeEol(paper, ['\n', '\r\n', '\r'][salt % 3] ?? '\n');
  }
}

/** Not between the two units of a character. */
function whole(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}

function repeated(text: string, at: number): string {
  const { start, end } = lineAt(text, at);
  return text
    .slice(start, end)
    .trim()
    .replace(/^[->\s]+/u, '');
}

function lineAt(text: string, at: number): Span {
  const starts = [...text.matchAll(/(?<![^\r\n])[^\r\n]/gu)].map(({ index }) => index);
  const line = Math.floor(at * starts.length);
  return { start: starts[line] ?? 0, end: starts[line + 1] ?? text.length };
}

function wordAt(text: string, at: number): Span {
  const found = [...text.matchAll(/[^\s>]+/gu)];
  const one = found[Math.floor(at * found.length)];
  return one ? { start: one.index, end: one.index + one[0].length } : { start: 0, end: 0 };
}

function paste(paper: EditedPaper, from: number, to: number, cut: boolean): EditedPaper {
  const { start, end } = lineAt(paper.text, from);
  const text = paper.text.slice(start, end);
  const origins = originsOfAll(paper, text);
  const rest = cut ? replace(paper, start, end, '') : paper;
  const target = lineAt(rest.text, to).start;
  return replace(rest, target, target, text, origins);
}

/** Of what is pasted: it is every place that reads the same, or did in the original; which one was copied, words do not tell. */
function originsOfAll({ before, text, origins }: EditedPaper, copied: string): number[][] {
  const all = Array.from({ length: copied.length }, (): number[] => []);
  if (copied.trim() === '') return all;
  for (let at = text.indexOf(copied); at >= 0; at = text.indexOf(copied, at + 1))
    for (const [index, each] of all.entries()) each.push(...(origins[at + index] ?? []));
  for (let at = before.indexOf(copied); at >= 0; at = before.indexOf(copied, at + 1))
    for (const [index, each] of all.entries()) each.push(at + index);
  return all;
}

/** Breaks lines elsewhere: inside a paragraph, any space can become a line ending and the other way round. */
function reflow({ before, text, origins }: EditedPaper, salt: number): EditedPaper {
  let into = '';
  const kept: (readonly number[])[] = [];
  const put = (words: string) => {
    into += words;
    for (let index = 0; index < words.length; index++) kept.push([]);
  };
  for (let at = 0; at < text.length; at++) {
    const space = /^(?: |\r?\n(?:> )?(?![-\r\n>]))/u.exec(text.slice(at, at + 4))?.[0];
    if (space !== undefined && isWord(text[at - 1]) && isWord(text[at + space.length]) && (at * 7 + salt) % 3 === 0) {
      put(space === ' ' ? (inQuotation(text, at) ? '\n> ' : '\n  ') : ' ');
      at += space.length - 1;
    } else {
      into += text.charAt(at);
      kept.push(origins[at] ?? []);
    }
  }
  return { before, text: into, origins: kept };
}

function inQuotation(text: string, at: number): boolean {
  const line = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
  return text.charAt(line) === '>';
}

function changeEol({ before, text, origins }: EditedPaper, eol: string): EditedPaper {
  let into = '';
  const kept: (readonly number[])[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\r' && text[at + 1] === '\n') continue;
    const units = text[at] === '\n' || text[at] === '\r' ? eol : text.charAt(at);
    into += units;
    for (let index = 0; index < units.length; index++) kept.push(units === eol ? [] : (origins[at] ?? []));
  }
  return { before, text: into, origins: kept };
}
