import type { ClaimKind } from '../analysis';
import type { ProseCue } from '../recognition/mention';
import { compilePhrases, type PhraseHit } from '../rules/phrases';
import { citationIn } from '../statements/citation-in';
import type { Statement } from '../statements/statement';
import type { PaperText } from '../text/paper-text';
import { citationRule, kindRules, type KindRule } from './kind-rules';

const matcher = compilePhrases(kindRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))));

export interface KindReading {
  readonly kind: ClaimKind;
  readonly cues: readonly ProseCue[];
}

/** Whose claim it is and how it is meant: advice first, then what others found, then what only may be so. */
export function tellKind(paper: PaperText, statement: Statement, isReview: boolean): KindReading {
  const sentence = paper.sentences[statement.sentence];
  if (!sentence) return { kind: 'finding', cues: [] };
  const hits = matcher.find(paper.tokens, sentence.firstToken, sentence.endToken);
  const first = (kind: KindRule['kind']): PhraseHit<KindRule> | undefined =>
    hits.find((hit) => hit.value.kind === kind);
  /** "Could not be detected" says that it was not: no matter of what may be. */
  const isDenied = (at: number): boolean =>
    statement.certainty === 'asserted' && MODALS.has(paper.tokens[at]?.lower ?? '');
  const told = (kind: ClaimKind, hit: PhraseHit<KindRule>): KindReading => ({ kind, cues: [toCue(paper, hit)] });
  const recommendation = hits.find((hit) => hit.value.kind === 'recommendation' && !looksLikeAdvice(hit, hits));
  if (recommendation) return told('recommendation', recommendation);
  const own = first('own');
  const others = first('cited') ?? first(isReview ? 'reported' : 'common');
  if (others && !own) return told('cited', others);
  const citation = citationIn(paper, sentence);
  if (citation && !own && (isReview || statement.role !== 'results'))
    return { kind: 'cited', cues: [{ rule: citationRule.id, ...citation }] };
  const hypothesis = hits.find(({ value, firstToken }) => value.kind === 'hypothesis' && !isDenied(firstToken));
  if (hypothesis) return told('hypothesis', hypothesis);
  const plain = own ?? first('noAdvice');
  return plain ? told('finding', plain) : { kind: 'finding', cues: [] };
}

const MODALS = new Set(['may', 'might', 'could']);

/** "Should be noted", "how trials should be designed". */
function looksLikeAdvice(advice: PhraseHit<KindRule>, hits: readonly PhraseHit<KindRule>[]): boolean {
  return hits.some(
    ({ value, firstToken, endToken }) =>
      value.kind === 'noAdvice' && firstToken < advice.endToken && advice.firstToken < endToken,
  );
}

function toCue({ tokens }: PaperText, { value, firstToken, endToken }: PhraseHit<KindRule>): ProseCue {
  const start = tokens[firstToken]?.start ?? 0;
  return { rule: value.id, start, end: tokens[endToken - 1]?.end ?? start };
}
