import { analyse } from '../core/analyse';
import type { Language } from '../core/analysis';
import type { Knowledge } from '../core/knowledge';
import { messageOf } from '../core/message-of';
import { type Console, write } from './console';
import { DONE, type ExitStatus, SOME_FAILED } from './exit-status';
import { splitLines } from './split-lines';

/** Ids come back as they were given. */
type Id = string | number | null;

interface Answer {
  readonly line: string;
  readonly failed: boolean;
}

/** One answer a line, in order, written before the next line is read: memory does not grow with the stream. */
export async function annotateStream(
  io: Console,
  knowledge: Knowledge,
  language: Language = 'plaintext',
): Promise<ExitStatus> {
  let status: ExitStatus = DONE;
  for await (const line of splitLines(io.stdin)) {
    const answer = answerLine(line, knowledge, language);
    if (answer.failed) status = SOME_FAILED;
    await write(io.stdout, `${answer.line}\n`);
  }
  return status;
}

function answerLine(line: string, knowledge: Knowledge, fallback: Language): Answer {
  let id: Id = null;
  try {
    const record = parseRecord(line);
    id = readId(record);
    const input = { id: String(id), text: readText(record), language: readLanguage(record, fallback) };
    return { line: JSON.stringify({ ...analyse(input, knowledge), id }), failed: false };
  } catch (error) {
    return {
      line: JSON.stringify({ id, error: messageOf(error) }),
      failed: true,
    };
  }
}

function parseRecord(line: string): Readonly<Record<string, unknown>> {
  if (line.trim() === '') throw new Error('the line is empty');
  const value = parseJson(line);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Error('the line is not a JSON object');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`the line is not JSON: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

function readId({ id }: Readonly<Record<string, unknown>>): Id {
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw new Error('"id" must be a string or a number');
}

function readText({ text }: Readonly<Record<string, unknown>>): string {
  if (typeof text === 'string') return text;
  throw new Error('"text" must be a string');
}

function readLanguage({ language }: Readonly<Record<string, unknown>>, fallback: Language): Language {
  if (language === undefined || language === null) return fallback;
  if (language === 'markdown' || language === 'plaintext') return language;
  throw new Error('"language" must be "markdown" or "plaintext"');
}
