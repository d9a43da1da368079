import type { Knowledge } from '../core/knowledge';
import { messageOf } from '../core/message-of';
import { annotateFiles, isBrokenPipe } from './annotate-files';
import { annotateStream } from './annotate-stream';
import { readArguments, type Request, UsageError } from './arguments';
import { compare } from './compare';
import { complain, type Console, write } from './console';
import { DONE, type ExitStatus, SOME_FAILED, WRONG_USAGE } from './exit-status';
import { loadTerms } from './load-terms';
import { review } from './review';
import { summarize } from './summarize';
import { USAGE } from './usage';

/** What the program needs beside its streams. It is only loaded when there is something to analyse. */
export interface Product {
  readonly version: string;
  readonly loadKnowledge: () => Promise<Knowledge>;
}

/** The whole command line. Never throws: every failure is a message and an exit status. */
export async function run(argv: readonly string[], io: Console, product: Product): Promise<ExitStatus> {
  try {
    return await answer(readArguments(argv), io, product);
  } catch (error) {
    if (isBrokenPipe(error)) return DONE;
    complain(io, messageOf(error));
    if (!(error instanceof UsageError)) return SOME_FAILED;
    io.stderr.write('Try --help.\n');
    return WRONG_USAGE;
  }
}

async function answer(request: Request, io: Console, product: Product): Promise<ExitStatus> {
  if (request.command === 'help' || request.command === 'version') {
    await write(io.stdout, request.command === 'help' ? USAGE : `${product.version}\n`);
    return DONE;
  }
  const knowledge = await loadKnowledge(io, product, request.terms);
  switch (request.command) {
    case 'stream':
      return annotateStream(io, knowledge, request.language);
    case 'annotate':
      return annotateFiles(io, { knowledge, sidecar: request.sidecar }, request.files, request.language);
    case 'summarize':
      return summarize(io, knowledge, { ...request, productVersion: product.version });
    case 'review':
      return review(io, knowledge, { ...request, productVersion: product.version });
    case 'compare':
      return compare(io, knowledge, request);
  }
}

/** Own terms first: a mistake in them is told at once. */
async function loadKnowledge(io: Console, product: Product, terms: readonly string[]): Promise<Knowledge> {
  const terminology = await loadTerms(io, terms);
  return { ...(await product.loadKnowledge()), terminology };
}
