import { isWord, type BlockView } from './block-view';
import { isTitleLike } from './find-openings';
import type { Token } from './paper-text';
import { isKnownHeading } from './section-headings';

const LONGEST = 300;

/** Index of the block that is the title; -1 when there is none. */
export function findTitle(
  views: readonly BlockView[],
  rules: readonly (string | null)[],
  isMarkdown: boolean,
  tokens: readonly Token[],
): number {
  const marked = views.findIndex(
    (view, index) => view.raw.kind === 'heading' && view.raw.level === 1 && rules[index] === null,
  );
  if (marked >= 0) return isKnownHeading(views[marked]?.text ?? '') ? -1 : marked;
  const first = rules.findIndex((rule) => rule === null);
  const view = views[first];
  const next = views.find((_, index) => index > first && rules[index] === null);
  if (!view || !next || isKnownHeading(view.text)) return -1;
  if (view.raw.kind === 'heading') return first;
  return !isMarkdown && isPlainTitle(view, next, tokens) ? first : -1;
}

function isPlainTitle(view: BlockView, next: BlockView, tokens: readonly Token[]): boolean {
  const { raw, text, words } = view;
  if (
    raw.kind !== 'paragraph' ||
    words < 3 ||
    text.length > LONGEST ||
    (/^[^:]{3,30}:/u.test(text) && isKnownHeading(text.slice(0, text.indexOf(':'))))
  )
    return false;
  if (isTitleLike(text.replace(/,/gu, '')) || text.endsWith('?')) return true;
  return (
    isSingleSentence(view, tokens) && next.words > 3 * words && !/^(?:We|Our|Here|This|These|In this)\b/u.test(text)
  );
}

/** MEDLINE ends titles with a full stop. */
function isSingleSentence({ text, firstToken, endToken }: BlockView, tokens: readonly Token[]): boolean {
  const inner = tokens.slice(firstToken, endToken - 1);
  return (
    text.endsWith('.') &&
    !inner.some(
      (token, index) =>
        token.text === '.' &&
        inner[index + 1] !== undefined &&
        /^\p{Lu}/u.test(inner[index + 1]?.text ?? '') &&
        isWord(token) === false,
    )
  );
}
