import type { Analysis, Language } from '../core/analysis';
import type { Knowledge } from '../core/knowledge';
import { buildSummary } from '../core/summary/build-summary';
import { linkToFile, noLinks } from '../core/summary/links';
import { buildMatrix } from '../core/summary/matrix';
import { renderMatrix } from '../core/summary/render-matrix';
import { renderSummary } from '../core/summary/render-summary';
import type { Summary, SummarySource } from '../core/summary/summary';
import { withAnalysis } from './analyse-input';
import { forEachInput } from './annotate-files';
import type { SummaryFormat } from './arguments';
import { type Console, write } from './console';
import type { ExitStatus } from './exit-status';
import type { Input } from './read-input';

export interface SummarizeRequest {
  readonly files: readonly string[];
  readonly language: Language | undefined;
  readonly format: SummaryFormat;
  readonly sidecar: boolean;
  readonly productVersion: string;
}

/** The summary of one file, or the matrix across several (of those that could be read). */
export async function summarize(io: Console, knowledge: Knowledge, request: SummarizeRequest): Promise<ExitStatus> {
  const summaries: Summary[] = [];
  const { sidecar, productVersion } = request;
  const versions = { productVersion, lexiconVersion: knowledge.lexicon.version };
  const status = await forEachInput(io, request.files, request.language, (input) =>
    withAnalysis(
      input,
      { knowledge, sidecar },
      (analysis, reviewed) => void summaries.push(summarise(analysis, input, { ...reviewed, ...versions })),
    ),
  );
  const output =
    request.files.length > 1 ? severalPapers(summaries, request.format) : onePaper(summaries, request.format);
  await write(io.stdout, output);
  return status;
}

type FromElsewhere = Pick<SummarySource, 'corrections' | 'accepted' | 'productVersion' | 'lexiconVersion'>;

function summarise(analysis: Analysis, { id, text }: Input, elsewhere: FromElsewhere): Summary {
  return buildSummary(analysis, { file: id, text, ...elsewhere });
}

function onePaper([summary]: readonly Summary[], format: SummaryFormat): string {
  if (summary === undefined) return '';
  if (format === 'json') return toJson(summary);
  return renderSummary(summary, summary.file === '-' ? noLinks : linkToFile(summary.file));
}

function severalPapers(summaries: readonly Summary[], format: SummaryFormat): string {
  if (summaries.length === 0) return '';
  const matrix = buildMatrix(summaries);
  return format === 'json' ? toJson(matrix) : renderMatrix(matrix);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
