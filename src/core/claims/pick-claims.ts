import type { AbbreviationDefinition, Mention, ProseCue, Recognition } from '../recognition/mention';
import { citationsIn } from '../statements/citation-in';
import type { Statement } from '../statements/statement';
import type { Study } from '../study/study';
import type { PaperText } from '../text/paper-text';
import { findCarriers, type Carrier } from './carry-claims';
import type { PickedClaim } from './claim';
import { orderRules } from './place-rules';
import { refusesClaim } from './refuse-sentence';
import { inTenths, scoreSentences, type ScoredSentence } from './score-sentences';
import { tellKind } from './tell-kind';

/** More than this nobody reads through; the best are kept. */
const MOST_CLAIMS = 60;

const NOTHING_RECOGNISED: Recognition = {
  mentions: [] as readonly Mention[],
  abbreviations: [] as readonly AbbreviationDefinition[],
};

/**
 * The sentences a reviewer would want listed, in document order; those of title and abstract with the sentences of the
 * body that carry them. Names and abbreviations help to find these, and are not needed for anything else.
 */
export function pickClaims(
  paper: PaperText,
  statements: readonly Statement[],
  study: Study,
  recognition: Recognition = NOTHING_RECOGNISED,
): readonly PickedClaim[] {
  const isReview = isNarrative(study);
  const scored = scoreSentences(paper, statements, isReview);
  const candidates = scored.filter((each) => each.score >= 0 && !refusesClaim(paper, each, statements));
  const listed = candidates.map(({ sentence }) => sentence);
  const carriers = findCarriers(paper, { statements, recognition }, scored, listed);
  return best(behindAbstract(paper, candidates, carriers), MOST_CLAIMS).flatMap((scored) =>
    toClaim({ paper, statements, isReview, carriers }, scored),
  );
}

/** Reviews without a search of their own, and opinion: what they report is others'. */
function isNarrative({ designs }: Study): boolean {
  const primary = designs[0]?.design;
  return primary === 'narrative_review' || primary === 'guideline_opinion';
}

/** From here on the body says the same thing again, not only more of it. */
const SAME_CLAIM = 0.5;

/** What the abstract says is read there first: the same claim in the body comes later. */
function behindAbstract(
  paper: PaperText,
  candidates: readonly ScoredSentence[],
  carriers: ReadonlyMap<number, readonly Carrier[]>,
): ScoredSentence[] {
  const said = new Set<number>();
  for (const found of carriers.values())
    for (const { sentence, likeness } of found) if (likeness >= SAME_CLAIM) said.add(sentence);
  return candidates.map((scored) => {
    const sentence = said.has(scored.sentence) ? paper.sentences[scored.sentence] : undefined;
    if (!sentence) return scored;
    const cue: ProseCue = { rule: orderRules.saidAbove.id, start: sentence.start, end: sentence.end };
    return {
      ...scored,
      score: Math.max(0, inTenths(scored.score + orderRules.saidAbove.weight)),
      why: [...scored.why, cue],
    };
  });
}

function best(scored: readonly ScoredSentence[], most: number): ScoredSentence[] {
  const byScore = [...scored].sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  return byScore.slice(0, most).sort((a, b) => a.sentence - b.sentence);
}

interface Picking {
  readonly paper: PaperText;
  readonly statements: readonly Statement[];
  readonly isReview: boolean;
  readonly carriers: ReadonlyMap<number, readonly Carrier[]>;
}

function toClaim(
  { paper, statements, isReview, carriers }: Picking,
  { sentence, place, score, why }: ScoredSentence,
): PickedClaim[] {
  const span = paper.sentences[sentence];
  const statement = statements[sentence];
  if (!span || !statement) return [];
  const { kind, cues } = tellKind(paper, statement, isReview, place);
  const carriedBy = (carriers.get(sentence) ?? []).map((carrier) => carrier.sentence);
  const { start, end } = span;
  return [
    { sentence, start, end, kind, score, citations: citationsIn(paper, span), carriedBy, why: [...why, ...cues] },
  ];
}
