import { firstWhere } from '../../text/first-where';
import type { Token } from '../../text/paper-text';
import type { Definition, RecognitionContext } from '../context';

/** A defined short form somewhere in the paper, in token indexes. */
export interface Occurrence {
  readonly definition: Definition;
  readonly firstToken: number;
  readonly endToken: number;
}

interface Form {
  readonly definition: Definition;
  readonly words: readonly string[];
}

/** Single letters are defined for a figure or a formula, not for the paper. */
const LEAST_LENGTH = 2;

/** Every place where a defined short form stands, its definition included; a plural s is allowed. */
export function findOccurrences(context: RecognitionContext): Occurrence[] {
  const forms = indexForms(context);
  if (forms.size === 0) return [];
  return context.sentences.flatMap(({ firstToken, endToken }) => occurrencesIn(context, forms, firstToken, endToken));
}

function occurrencesIn(
  context: RecognitionContext,
  forms: ReadonlyMap<string, readonly Form[]>,
  from: number,
  to: number,
): Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = from; at < to; at++) {
    const form = longestAt(context.tokens, forms, at, to);
    if (form) found.push({ definition: form.definition, firstToken: at, endToken: at + form.words.length });
  }
  return found;
}

function longestAt(
  tokens: readonly Token[],
  forms: ReadonlyMap<string, readonly Form[]>,
  at: number,
  to: number,
): Form | undefined {
  const first = tokens[at]?.text ?? '';
  const possible = forms.get(first) ?? forms.get(withoutPlural(first));
  return possible?.find(
    ({ words }) => at + words.length <= to && words.every((word, i) => sameWord(tokens[at + i], word)),
  );
}

function sameWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.text === word || withoutPlural(token.text) === word);
}

function withoutPlural(word: string): string {
  return word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Forms by their first word, the longest first. */
function indexForms(context: RecognitionContext): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  for (const definition of context.definitions) {
    if (definition.shortText.length < LEAST_LENGTH) continue;
    const words = wordsOf(context, definition);
    const first = words[0];
    if (first === undefined) continue;
    const there = forms.get(first);
    if (there) there.push({ definition, words });
    else forms.set(first, [{ definition, words }]);
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

function wordsOf(context: RecognitionContext, { short }: Definition): string[] {
  const words: string[] = [];
  const first = firstWhere(context.tokens, ({ start }) => start >= short.start);
  for (let at = first; at < context.tokens.length; at++) {
    const token = context.tokens[at];
    if (!token || token.end > short.end) break;
    words.push(withoutPlural(token.text));
  }
  return words;
}
