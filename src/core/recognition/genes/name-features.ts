import type { NameKind } from '../../lexicon/lexicon';
import type { RecognitionContext } from '../context';
import type { GeneCandidate, GeneOrigin } from './gene-candidate';
import type { GeneFeature } from './gene-features';
import { lengthOf, shapeOf, type GeneShape } from './gene-shape';
import { nameOdds } from './name-odds';
import { definitionFeature } from './read-definition';
import { stopRulesOf } from './stop-rules';

const KIND_ORDER: readonly NameKind[] = [
  'preferred',
  'name',
  'exact',
  'designation',
  'previous',
  'related',
  'broad',
  'narrow',
];

/** What the name says wherever it stands in the paper: the same for all candidates of one text and origin. */
export function nameFeaturesOf(context: RecognitionContext, candidate: GeneCandidate): GeneFeature[] {
  const shape = shapeOf(candidate.text);
  const sized = `${shape}.${sizeOf(candidate, shape)}`;
  const sense = senseOf(candidate);
  const names = [`gene.shape.${sized}`, `gene.sense.${sense}`, `gene.sense-shape.${sense}.${sized}`];
  for (const type of new Set(candidate.otherTypes)) names.push(`gene.also.${type}`);
  names.push(...stopRulesOf(candidate.text));
  const defined = definitionFeature(context, candidate);
  if (defined) names.push(defined);
  return [...names.map((name) => ({ name, value: 1 })), oddsFeature(candidate)];
}

function sizeOf({ text, endToken, firstToken }: GeneCandidate, shape: GeneShape): number {
  return shape === 'words' ? Math.min(endToken - firstToken, 5) : Math.min(lengthOf(text), 7);
}

/** What is listed but for a bracket or an allele is weighed as a listed name. */
const READ_AS_LISTED: ReadonlySet<GeneOrigin> = new Set(['lexicon', 'bracketed', 'hla']);

/** Origin, best kind of name, and whether the spelling agrees. */
function senseOf({ origin, senses, text }: GeneCandidate): string {
  if (!READ_AS_LISTED.has(origin)) return origin;
  let best: NameKind = 'narrow';
  for (const { kind } of senses) if (KIND_ORDER.indexOf(kind) < KIND_ORDER.indexOf(best)) best = kind;
  const exact = senses.some(({ name }) => name === text);
  return `${best}.${exact ? 'as-spelled' : 'folded'}`;
}

function oddsFeature({ text }: GeneCandidate): GeneFeature {
  const odds = nameOdds(text);
  if (odds === null) return { name: 'gene.odds.unseen', value: 1 };
  return { name: odds > 0 ? 'gene.odds.for' : 'gene.odds.against', value: Math.abs(odds) };
}
