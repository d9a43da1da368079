import { basename } from 'node:path';
import { analyse } from '../core/analyse';
import type { Language } from '../core/analysis';
import { applyCorrections } from '../core/annotations/apply-corrections';
import { placeInText } from '../core/annotations/place-annotations';
import type { Knowledge } from '../core/knowledge';
import { buildReviewDraft } from '../core/review-draft/build-review-draft';
import { draftToPlainText } from '../core/review-draft/draft-to-plain-text';
import { updateDraft } from '../core/review-draft/update-draft';
import { withoutAccepted } from '../core/verdicts/without-accepted';
import type { ReviewFormat } from './arguments';
import { complain, type Console, write } from './console';
import { DONE, type ExitStatus, SOME_FAILED } from './exit-status';
import { readInput } from './read-input';
import { readSidecarBeside } from './read-sidecar-file';

export interface ReviewRequest {
  readonly file: string;
  readonly language: Language | undefined;
  readonly format: ReviewFormat;
  readonly productVersion: string;
}

/** The draft of a review, from the notes beside the paper. Where these cannot be used it is made without them, and said. */
export async function review(io: Console, knowledge: Knowledge, request: ReviewRequest): Promise<ExitStatus> {
  const { id, text, language } = await readInput(request.file, io.stdin, request.language);
  const { annotations, problem } = await readSidecarBeside(id);
  if (problem !== null) complain(io, problem);
  const placed = placeInText(annotations, text);
  const corrected = applyCorrections(analyse({ id, text, language }, knowledge), placed, text);
  const draft = buildReviewDraft(withoutAccepted(corrected, annotations), {
    file: basename(id),
    text,
    annotations: placed,
    isComplete: problem === null,
    date: new Date().toISOString().slice(0, 10),
    productVersion: request.productVersion,
    lexiconVersion: knowledge.lexicon.version,
  });
  const markdown = updateDraft('', draft).text;
  await write(io.stdout, request.format === 'text' ? draftToPlainText(markdown) : markdown);
  return problem === null ? DONE : SOME_FAILED;
}
