import type { ClaimKind } from '../analysis';
import type { ProseCue } from '../recognition/mention';
import { compilePhrases, type PhraseHit } from '../rules/phrases';
import type { RuleInfo } from '../rules/rule';
import { citationIn } from '../statements/citation-in';
import type { Statement } from '../statements/statement';
import type { PaperText, SentenceText } from '../text/paper-text';
import { bareFactRule, recallsFact } from './bare-fact';
import { citationRule, introductionRule, kindRules, type KindRule } from './kind-rules';
import type { ScoredSentence } from './score-sentences';
import { findTextbook } from './textbook-rules';
import { spanOfTokens } from '../text/span-of-tokens';

const matcher = compilePhrases(kindRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))));

export interface KindReading {
  readonly kind: ClaimKind;
  readonly cues: readonly ProseCue[];
}

interface Reading {
  readonly paper: PaperText;
  readonly statement: Statement;
  readonly sentence: SentenceText;
  readonly isReview: boolean;
  readonly hits: readonly PhraseHit<KindRule>[];
}

/** Whose claim it is and how it is meant: advice first, then what others found, then what only may be so. */
export function tellKind(
  paper: PaperText,
  statement: Statement,
  isReview: boolean,
  scored?: Pick<ScoredSentence, 'place' | 'why'>,
): KindReading {
  const sentence = paper.sentences[statement.sentence];
  if (!sentence) return { kind: 'finding', cues: [] };
  const hits = matcher.find(paper.tokens, sentence.firstToken, sentence.endToken);
  const reading: Reading = { paper, statement, sentence, isReview, hits };
  const told = (kind: ClaimKind, hit: PhraseHit<KindRule>): KindReading => ({ kind, cues: [toCue(paper, hit)] });
  const recommendation = meant('recommendation', 'noAdvice', hits);
  if (recommendation) return told('recommendation', recommendation);
  const own = first(hits, 'own') ?? (isReview ? undefined : first(hits, 'ownInStudy'));
  const cited = own ? null : readCited(reading);
  if (cited) return cited;
  const hypothesis = meant(
    'hypothesis',
    'noHypothesis',
    hits.filter((hit) => !isDenied(reading, hit)),
  );
  if (hypothesis) return told('hypothesis', hypothesis);
  const known = own || isReview ? null : readKnown(reading, scored);
  if (known) return known;
  const plain = own ?? first(hits, 'noAdvice') ?? first(hits, 'noHypothesis');
  return plain ? told('finding', plain) : { kind: 'finding', cues: [] };
}

/** What a study tells as known: in its introduction all, in its discussion what textbooks say, or others it cites around. */
function readKnown(
  { paper, statement, sentence }: Reading,
  scored: Pick<ScoredSentence, 'place' | 'why'> | undefined,
): KindReading | null {
  const place = scored?.place;
  if (!scored || place?.kind !== 'body') return null;
  const { start, end } = sentence;
  if (place.role === 'background') return { kind: 'cited', cues: [{ rule: introductionRule.id, start, end }] };
  const recalls = (place.role === 'discussion' || place.role === 'conclusion') && statement.role !== 'results';
  const textbook = recalls ? findTextbook(paper, sentence) : undefined;
  if (textbook) return { kind: 'cited', cues: [toCue(paper, textbook)] };
  return recallsFact(paper, statement, scored)
    ? { kind: 'cited', cues: [{ rule: bareFactRule.id, start, end }] }
    : null;
}

const first = (hits: readonly PhraseHit<KindRule>[], kind: KindRule['kind']): PhraseHit<KindRule> | undefined =>
  hits.find((hit) => hit.value.kind === kind);

/** What others found: said so, or marked by a citation. */
function readCited({ paper, statement, sentence, isReview, hits }: Reading): KindReading | null {
  const others = first(hits, 'cited') ?? first(hits, isReview ? 'reported' : 'common');
  if (others) return { kind: 'cited', cues: [toCue(paper, others)] };
  const citation = citationIn(paper, sentence);
  const counts = isReview || statement.role !== 'results';
  return citation && counts ? { kind: 'cited', cues: [{ rule: citationRule.id, ...citation }] } : null;
}

/** The first phrase of a kind that is not part of one which only looks like it: "should be noted", "could be shown". */
function meant(
  kind: KindRule['kind'],
  lookalike: KindRule['kind'],
  hits: readonly PhraseHit<KindRule>[],
): PhraseHit<KindRule> | undefined {
  return hits.find(
    (hit) =>
      hit.value.kind === kind &&
      !hits.some(
        ({ value, firstToken, endToken }) =>
          value.kind === lookalike && firstToken < hit.endToken && hit.firstToken < endToken,
      ),
  );
}

const MODALS = new Set(['may', 'might', 'could']);

/** "Could not be detected" says that it was not: no matter of what may be. */
function isDenied({ paper: { tokens }, statement }: Reading, { firstToken }: PhraseHit<KindRule>): boolean {
  const isNegated = MODALS.has(tokens[firstToken]?.lower ?? '') && tokens[firstToken + 1]?.lower === 'not';
  return isNegated && statement.certainty === 'asserted';
}

function toCue({ tokens }: PaperText, { value, firstToken, endToken }: PhraseHit<RuleInfo>): ProseCue {
  return { rule: value.id, ...spanOfTokens(tokens, firstToken, endToken) };
}
