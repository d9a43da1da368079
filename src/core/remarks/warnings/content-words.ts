import type { PaperText, Token } from '../../text/paper-text';

/** Shorter words say little of what a sentence is about, but for names in capitals. */
const SHORTEST = 5;

/** The words of content of a sentence, by their first letters, which stand for a word in all its forms. */
export function contentWords({ tokens, sentences }: PaperText, sentence: number): ReadonlySet<string> {
  const words = new Set<string>();
  const { firstToken, endToken } = sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at];
    if (token && isContent(token)) words.add(token.lower.slice(0, SHORTEST));
  }
  return words;
}

function isContent({ text, lower }: Token): boolean {
  if (lower.length < 2 || isDigit(text, 0)) return false;
  return text.length >= SHORTEST || (isUpper(text, lower, 0) && (isUpper(text, lower, 1) || isDigit(text, 1)));
}

function isUpper(text: string, lower: string, at: number): boolean {
  return text.charCodeAt(at) !== lower.charCodeAt(at);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
