import { readObo } from './read-obo';
import { readOboGraph } from './read-obo-graph';
import { readTermTable } from './read-term-table';
import { listProblems, type ProblemList, type TermsProblem } from './terms-problem';
import type { OwnTerm } from './terminology';

/** More terms than this are not taken from the files of one folder together. */
export const MOST_TERMS = 50_000;
/** Larger files are not read: UTF-16 units here, bytes where files are read. */
export const MOST_LENGTH = 10_000_000;

/** The endings of terminology files, without the dot. */
const TERMS_ENDINGS = ['csv', 'tsv', 'obo', 'json'] as const;

export interface TermsFile {
  /** As it is told on cards; its ending says how it is read. */
  readonly file: string;
  readonly text: string;
}

/** What a file gave. */
export interface ReadTerms {
  readonly file: string;
  readonly terms: readonly OwnTerm[];
  readonly problems: readonly TermsProblem[];
}

/** What a reader of one format tells what it found. */
export interface TermSink {
  /** @param at offset into the text. */
  term(term: Omit<OwnTerm, 'file' | 'line'>, at: number): void;
  problem: ProblemList['add'];
  /** There are as many terms as may be, which is told once: the reader stops before what stands here. */
  isFullAt(at: number): boolean;
}

type Reader = (text: string, sink: TermSink) => void;

const READERS: Readonly<Record<(typeof TERMS_ENDINGS)[number], Reader>> = {
  csv: readTermTable,
  tsv: readTermTable,
  obo: readObo,
  json: readOboGraph,
};

/** Reads one terminology file. Nothing is thrown: what cannot be used is told with its line, and the rest is used. */
export function readTerms({ file, text }: TermsFile): ReadTerms {
  const list = listProblems(text);
  const terms: OwnTerm[] = [];
  const sink = collectTerms(file, list, terms);
  const read = readerOf(file);
  if (text.length > MOST_LENGTH) list.add('error', 0, TOO_LARGE);
  else if (text.includes('\0')) list.add('error', text.indexOf('\0'), 'the file is no text in UTF-8');
  else if (!read)
    list.add('error', 0, `a terminology file ends in ${TERMS_ENDINGS.map((end) => `.${end}`).join(', ')}`);
  else read(text, sink);
  return { file, terms, problems: list.told() };
}

function collectTerms(file: string, list: ProblemList, terms: OwnTerm[]): TermSink {
  let isTold = false;
  const isFullAt = (at: number): boolean => {
    if (terms.length < MOST_TERMS) return false;
    if (!isTold) list.add('error', at, `only ${MOST_TERMS} terms are read: what begins here is left out`);
    isTold = true;
    return true;
  };
  return {
    term(term, at) {
      if (!isFullAt(at)) terms.push({ ...term, file, line: list.lineOf(at) });
    },
    problem: (severity, at, message) => list.add(severity, at, message),
    isFullAt,
  };
}

export const TOO_LARGE = `the file is larger than ${MOST_LENGTH / 1_000_000} MB and is not read`;

function readerOf(file: string): Reader | undefined {
  const ending = TERMS_ENDINGS.find((end) => file.toLowerCase().endsWith(`.${end}`));
  return ending && READERS[ending];
}
