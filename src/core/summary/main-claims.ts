import type { Claim } from '../analysis';
import { groupByLevel } from '../presentation/group-claims';
import { claimLevel } from '../presentation/describe-claim';
import { shorten } from '../presentation/shorten';
import { describeRule } from '../rules/registry';
import type { ReadPassage } from './build-summary';
import type { SummaryClaim } from './summary';

/** A summary is one page: the claims to read first, the others are counted. */
const MOST_CLAIMS = 12;
const MOST_NUMBERS = 6;
/** Longer claims are cut, in UTF-16 units. */
const CLAIM_LENGTH = 400;

/** The main claims by rank, then in the order of their levels, numbered as the summary lists them. */
export function mainClaims(claims: readonly Claim[], read: ReadPassage): SummaryClaim[] {
  const main = claims.filter((claim) => claim.rank <= MOST_CLAIMS);
  const ordered = groupByLevel(main).flatMap((group) => group.claims);
  return ordered
    .flatMap((index) => main[index] ?? [])
    .map((claim, position) => toSummaryClaim(claim, position + 1, read));
}

function toSummaryClaim(claim: Claim, number: number, read: ReadPassage): SummaryClaim {
  const { rank, design, kind, strength, polarity, certainty, voice, evidence } = claim;
  return {
    number,
    rank,
    passage: { ...read(claim), text: shorten(claim.plain, CLAIM_LENGTH) },
    label: claimLevel(claim),
    ocebm: evidence.ocebm,
    noLevel: reasonForNone(claim),
    civic: evidence.civic,
    design,
    kind,
    strength,
    polarity,
    certainty,
    voice,
    numbers: claim.statistics.slice(0, MOST_NUMBERS).map((statistic) => closeBracket(read(statistic).text)),
    review: claim.review?.verdict ?? null,
  };
}

/** A figure whose bracket goes on with another one ends without it: "29 of 38 (76%". */
function closeBracket(figure: string): string {
  return figure.includes('(') && !figure.includes(')') ? `${figure})` : figure;
}

function reasonForNone({ evidence }: Claim): string | null {
  if (evidence.ocebm !== null) return null;
  const cue = evidence.why.find(({ rule }) => rule.startsWith('ocebm.none.') || rule.startsWith('evidence.none.'));
  return (cue && describeRule(cue.rule)?.title) ?? null;
}
