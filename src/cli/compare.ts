import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { compareReviewers } from '../core/agreement/compare-reviewers';
import { nameReviewers } from '../core/agreement/name-reviewers';
import { renderAgreement } from '../core/agreement/render-agreement';
import type { Agreement } from '../core/agreement/agreement';
import { analyse } from '../core/analyse';
import type { Language } from '../core/analysis';
import type { Annotation } from '../core/annotations/annotation';
import { placeInText } from '../core/annotations/place-annotations';
import { SIDECAR_ENDING } from '../core/annotations/sidecar/sidecar';
import type { Knowledge } from '../core/knowledge';
import { linkToFile } from '../core/summary/links';
import type { SummaryFormat } from './arguments';
import { type Console, write } from './console';
import { DONE, type ExitStatus } from './exit-status';
import { readInput } from './read-input';
import { readSidecarFile } from './read-sidecar-file';

export interface CompareRequest {
  readonly sidecars: readonly [a: string, b: string];
  readonly paper: string | undefined;
  readonly language: Language | undefined;
  readonly format: SummaryFormat;
}

/** Mentions that are believed less are not shown to a reviewer, unless asked for. */
const SHOWN_FROM = 0.5;

/**
 * How two reviewers of one paper agree.
 * @throws Error in words for the reader when one of the files cannot be used: of one reviewer there is nothing to compare.
 */
export async function compare(io: Console, knowledge: Knowledge, request: CompareRequest): Promise<ExitStatus> {
  const [fileA, fileB] = request.sidecars;
  const [a, b] = [await readAnnotations(fileA), await readAnnotations(fileB)];
  const file = request.paper ?? paperOf(request.sidecars);
  const { text, language } = await readInput(file, io.stdin, request.language);
  const [nameA, nameB] = nameReviewers(
    { file: basename(fileA), annotations: a },
    { file: basename(fileB), annotations: b },
  );
  const agreement = compareReviewers(
    {
      file: basename(file),
      text,
      analysis: analyse({ id: file, text, language }, knowledge),
      isShown: ({ score }) => score >= SHOWN_FROM,
    },
    { name: nameA, annotations: placeInText(a, text) },
    { name: nameB, annotations: placeInText(b, text) },
  );
  await write(io.stdout, render(agreement, file, request.format));
  return DONE;
}

async function readAnnotations(file: string): Promise<readonly Annotation[]> {
  if (!existsSync(file)) throw new Error(`${file}: there is no such file`);
  const { annotations, problem } = await readSidecarFile(file);
  if (problem !== null) throw new Error(problem);
  return annotations;
}

/** The file that the first sidecar is of, else the second. */
function paperOf(sidecars: readonly string[]): string {
  const papers = sidecars
    .filter((file) => file.endsWith(SIDECAR_ENDING))
    .map((file) => file.slice(0, -SIDECAR_ENDING.length));
  const paper = papers.find((file) => existsSync(file));
  if (paper === undefined) throw new Error('the paper is not beside the notes: name it with --paper');
  return paper;
}

function render(agreement: Agreement, file: string, format: SummaryFormat): string {
  if (format === 'json') return `${JSON.stringify(agreement, null, 2)}\n`;
  const linkTo = linkToFile(file);
  return renderAgreement(agreement, (line, span) => linkTo({ start: 0, end: 0, ...span, text: '', line }));
}
