import type { Token } from '../../text/paper-text';
import type { ProseCue } from '../mention';
import type { TokenSpan } from '../token-span';
import { compilePhrases, type PhraseMatcher } from '../../rules/phrases';
import { nameCueRules, type NameCueRule } from './drug-context-cues';

/** How the words around a name read it; null when they say nothing. */
export interface NameReading {
  readonly reading: NameCueRule['reading'];
  readonly cue: ProseCue;
}

const NAME = '@';
const REACH = 8;

const before = matcherOf((phrase) => phrase.endsWith(NAME) && phrase.slice(0, -NAME.length));
const after = matcherOf((phrase) => phrase.startsWith(NAME) && phrase.slice(NAME.length));

function matcherOf(sideOf: (phrase: string) => string | false): PhraseMatcher<NameCueRule> {
  return compilePhrases(
    nameCueRules.flatMap((rule) =>
      rule.phrases.flatMap((phrase) => {
        const side = sideOf(phrase);
        return side ? [{ phrase: side.trim(), value: rule }] : [];
      }),
    ),
  );
}

/** Reads the sentence around a name. A word that says it is given outweighs one that says it is measured. */
export function readNameContext(tokens: readonly Token[], name: TokenSpan, sentence: TokenSpan): NameReading | null {
  const { firstToken, endToken } = name;
  const left = before
    .find(tokens, Math.max(sentence.firstToken, firstToken - REACH), firstToken)
    .filter((hit) => hit.endToken === firstToken);
  const right = after
    .find(tokens, endToken, Math.min(sentence.endToken, endToken + REACH))
    .filter((hit) => hit.firstToken === endToken);
  const hits = [...left, ...right];
  const best = hits.find(({ value }) => value.reading === 'therapy') ?? hits[0];
  if (!best) return null;
  const start = tokens[best.firstToken]?.start ?? 0;
  const end = tokens[best.endToken - 1]?.end ?? start;
  return { reading: best.value.reading, cue: { rule: best.value.id, start, end } };
}
