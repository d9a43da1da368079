import type { Analysis, Language } from '../core/analysis';
import { capitalise } from '../core/presentation/capitalise';
import { loadEngine } from './engine';
import type { Knowledge } from '../core/knowledge';

export interface TextToRead {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  /** Leave a text alone that does not look like a paper. */
  readonly onlyPapers: boolean;
}

/** `analysis` is null when the text does not look like a paper; the reasons say why it does or does not, in sentences. */
export interface ReadText {
  readonly analysis: Analysis | null;
  readonly reasons: readonly string[];
}

/**
 * Runs the engine stage by stage, giving way to the editor before each, so that typing stays smooth. Null when
 * `isCancelled` says so in between.
 */
export async function readText(
  input: TextToRead,
  knowledge: () => Promise<Knowledge>,
  isCancelled: () => boolean = () => false,
): Promise<ReadText | null> {
  const { readPaper, paperLikeness, analyseInSteps } = await loadEngine();
  await giveWay();
  if (isCancelled()) return null;
  const paper = readPaper(input.text, input.language);
  const { isPaper, reasons: titles } = paperLikeness(paper, { name: input.id });
  const reasons = titles.map((title) => `${capitalise(title)}.`);
  if (input.onlyPapers && !isPaper) return { analysis: null, reasons };
  const steps = analyseInSteps(input.id, paper, await knowledge());
  for (;;) {
    await giveWay();
    if (isCancelled()) return null;
    const step = steps.next();
    if (step.done) return { analysis: step.value, reasons };
  }
}

/** A macrotask, so that the host can handle what has come in meanwhile. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
