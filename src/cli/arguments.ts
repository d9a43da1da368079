import { parseArgs } from 'node:util';
import type { Language } from '../core/analysis';
import { messageOf } from '../core/message-of';

/** What the command line asks for. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | (Reading & { readonly command: 'stream' })
  | (ReadingFiles & { readonly command: 'annotate' })
  | (ReadingFiles & { readonly command: 'summarize'; readonly format: SummaryFormat })
  | (Reading & ReviewArguments & { readonly command: 'review' })
  | (Reading & CompareArguments & { readonly command: 'compare' });

/** How texts are read, whatever becomes of them. */
interface Reading {
  readonly language: Language | undefined;
  /** Files with the reviewer's own terms. */
  readonly terms: readonly string[];
}

interface ReadingFiles extends Reading {
  readonly files: readonly string[];
  /** Whether the corrections in the sidecar beside a file count. */
  readonly sidecar: boolean;
}

interface ReviewArguments {
  readonly file: string;
  readonly format: ReviewFormat;
}

interface CompareArguments {
  /** The sidecars of two reviewers. */
  readonly sidecars: readonly [a: string, b: string];
  /** Undefined: the one beside the first sidecar. */
  readonly paper: string | undefined;
  readonly format: SummaryFormat;
}

export type ReviewFormat = 'markdown' | 'text';
export type SummaryFormat = 'markdown' | 'json';

/** A mistake in how the program was called, in words for who called it. */
export class UsageError extends Error {}

/** Formats that are planned and not there yet: better said than taken for a typing mistake. */
const LATER_FORMATS: ReadonlySet<string> = new Set(['bioc', 'pubtator', 'brat', 'webanno', 'csv']);

const OPTIONS = {
  format: { type: 'string' },
  language: { type: 'string' },
  terms: { type: 'string', multiple: true },
  jsonl: { type: 'boolean' },
  'no-sidecar': { type: 'boolean' },
  paper: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** The commands of an option that is not for all. */
const BELONGS_TO: Readonly<Record<string, readonly string[]>> = {
  jsonl: ['annotate'],
  'no-sidecar': ['annotate', 'summarize'],
  paper: ['compare'],
};

/** @throws UsageError */
export function readArguments(argv: readonly string[]): Request {
  const { values, positionals } = parse(argv);
  const [given, ...files] = positionals;
  const command = given === 'summarise' ? 'summarize' : given;
  if (values.help || command === 'help') return { command: 'help' };
  if (values.version) return { command: 'version' };
  const reading: Reading = { language: readLanguage(values.language), terms: values.terms ?? [] };
  const readingFiles: ReadingFiles = { ...reading, files, sidecar: !values['no-sidecar'] };
  if (command === undefined) throw new UsageError('a command is missing: annotate, summarize, review or compare');
  for (const [option, commands] of Object.entries(BELONGS_TO))
    if (option in values && !commands.includes(command))
      throw new UsageError(`--${option} belongs to ${commands.join(' and ')}`);
  switch (command) {
    case 'annotate':
      readFormat(values.format, ['json']);
      return values.jsonl ? readStream(files, reading) : { command, ...readingFiles };
    case 'summarize':
      return { command, ...readingFiles, format: readFormat(values.format, ['markdown', 'json']) };
    case 'review':
      return { command, ...reading, file: onlyFile(files), format: readFormat(values.format, ['markdown', 'text']) };
    case 'compare': {
      const format = readFormat(values.format, ['markdown', 'json']);
      return { command, ...reading, sidecars: twoFiles(files), paper: values.paper, format };
    }
    default:
      throw new UsageError(`there is no command "${command}": use annotate, summarize, review or compare`);
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

function onlyFile([file, ...others]: readonly string[]): string {
  if (file !== undefined && others.length === 0) return file;
  throw new UsageError('review takes one paper, beside which its notes are');
}

function twoFiles([a, b, ...others]: readonly string[]): readonly [a: string, b: string] {
  if (a !== undefined && b !== undefined && others.length === 0) return [a, b];
  throw new UsageError('compare takes the notes of two reviewers: two .biogloss.json files');
}

function readStream(files: readonly string[], reading: Reading): Request {
  if (files.length > 0) throw new UsageError('--jsonl reads standard input, not files');
  return { command: 'stream', ...reading };
}

function readLanguage(value: string | undefined): Language | undefined {
  if (value === undefined || value === 'markdown' || value === 'plaintext') return value;
  throw new UsageError(`there is no language "${value}": use markdown or plaintext`);
}

/** The first of the formats is the default. */
function readFormat<F extends string>(value: string | undefined, formats: readonly [F, ...F[]]): F {
  if (value === undefined) return formats[0];
  const found = formats.find((format) => format === value);
  if (found !== undefined) return found;
  if (LATER_FORMATS.has(value))
    throw new UsageError(`the format "${value}" is not supported yet: use ${formats.join(' or ')}`);
  throw new UsageError(`there is no format "${value}": use ${formats.join(' or ')}`);
}
