/** Forms of a word that many words share. */
export interface WordForms {
  readonly lower: string;
  /** In lower case, every digit as 0. */
  readonly folded: string;
  /** `Aa0-` by character, runs cut at three: "CD8" is AA0, "Treg" is Aaaa. */
  readonly shape: string;
  /** Runs as one character. */
  readonly brief: string;
}

export function formsOf(text: string): WordForms {
  const lower = text.toLowerCase();
  let folded = '';
  let shape = '';
  let brief = '';
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    folded += kind === '0' ? '0' : lower.charAt(at);
    run = brief.endsWith(kind) ? run + 1 : 1;
    if (run === 1) brief += kind;
    if (run <= LONGEST_RUN) shape += kind;
  }
  return { lower, folded, shape, brief };
}

const LONGEST_RUN = 3;

function kindOf(code: number): string {
  if (code >= 97 && code <= 122) return 'a';
  if (code >= 65 && code <= 90) return 'A';
  if (code >= 48 && code <= 57) return '0';
  if (code >= 0x370 && code <= 0x3ff) return 'g';
  return code < 128 ? '-' : 'x';
}
