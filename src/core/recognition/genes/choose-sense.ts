import type { Candidate } from '../../analysis';
import type { Concept, NameKind, Sense } from '../../lexicon/lexicon';
import type { RecognitionContext } from '../context';
import type { DocumentFacts } from './document-features';
import type { GeneCandidate } from './gene-candidate';
import { isDefinedOtherwise, isTooGeneral } from './sense-doubts';
import { withLatinLetters } from './greek-letters';
import { sensesInOtherWording } from './other-wordings';
import { bareSymbol, matchOf } from './match-of-name';
import { definitionFeature, longFormAgrees } from './read-definition';
import { readFamily } from './read-family';
import { oddsKey } from './name-odds';
import { usualSense } from './usual-senses';

/** What a gene mention means: the best concept, what else it could be, and whether it is the thing itself. */
export interface GeneReading {
  readonly concept: Concept | null;
  readonly sense: Sense | null;
  readonly match: 'exact' | 'related';
  readonly candidates: readonly Candidate[];
  /** Where it is not the name itself that a table has. */
  readonly standsFor?: 'several' | 'other-wording';
}

/** Trust in a kind of name: approved symbol before alias before previous symbol before designation. */
const KIND_TRUST: Readonly<Record<NameKind, number>> = {
  preferred: 1,
  name: 0.95,
  exact: 0.75,
  previous: 0.7,
  designation: 0.5,
  related: 0.4,
  broad: 0.3,
  narrow: 0.3,
};
const SAME_SPELLING = 0.15;
/** The gene whose approved symbol it is: fame does not outweigh that. */
const OWN_SYMBOL = 0.45;
/** Papers use the name for this gene far more than for others. */
const USUAL = 0.8;
/** Another name of the same gene stands in the paper: stronger than any kind of name. */
const OTHER_NAME_HERE = 0.5;
/** The paper defines the symbol by words of this gene's name. */
const DEFINED_SO = 1.1;
const MOST_CANDIDATES = 5;

const NO_READING: GeneReading = { concept: null, sense: null, match: 'related', candidates: [] };

/** Reads each name of a paper once: what it means does not depend on where it stands. */
export function senseReader(
  context: RecognitionContext,
  facts: DocumentFacts,
): (candidate: GeneCandidate) => GeneReading {
  const known = new Map<string, GeneReading>();
  return (candidate) => {
    // The rest of a shortened list means what its list says: "4" is TLR4 here and IL4 there.
    const key = `${candidate.origin} ${candidate.text} ${candidate.senses[0]?.concept ?? ''}`;
    let reading = known.get(key);
    if (!reading) known.set(key, (reading = chooseSense(context, candidate, facts)));
    return reading;
  };
}

function chooseSense(context: RecognitionContext, candidate: GeneCandidate, facts: DocumentFacts): GeneReading {
  if (candidate.origin === 'family') return readFamily(context, candidate);
  const isListed = candidate.senses.length > 0 || candidate.origin === 'coordinated';
  const senses = isListed ? candidate.senses : sensesInOtherWording(context, candidate.text);
  if (isListed || senses.length === 0) {
    const isGeneral = candidate.origin !== 'coordinated' && isTooGeneral(candidate);
    if (isGeneral || (isDefinedOtherwise(context, candidate) && !isUsuallyMeant(context, candidate))) return NO_READING;
  }
  const ranked = rankSenses(context, { ...candidate, senses }, facts);
  const best = ranked[0];
  if (!best) return NO_READING;
  if (cannotBeTold(ranked)) return familyAmong(context, ranked);
  const concept = context.lexicon.concept(best.sense.concept);
  if (isForgottenName(best.sense, concept)) return NO_READING;
  const candidates = candidatesOf(context, ranked.slice(1), best.score);
  const { sense } = best;
  if (!isListed) return { concept, sense, match: 'exact', candidates, standsFor: 'other-wording' };
  if (standsForSeveral(context, candidate, best.sense))
    return { concept, sense, match: 'related', candidates, standsFor: 'several' };
  return { concept, sense, match: matchOf(candidate, sense, concept), candidates };
}

/** "Abelson kinase (ABL)": words of a gene that no table has, and a name that papers use for one. */
function isUsuallyMeant(context: RecognitionContext, candidate: GeneCandidate): boolean {
  return (
    usualSense(context, candidate.text) !== null && definitionFeature(context, candidate) === 'gene.defined.gene-words'
  );
}

/**
 * "NF-κB", which is NFKB1 and NFKB2, and "IL-1", which is IL1A and IL1B: a table gives the name to one of them. A name that
 * tables give to one gene alone stays with it: "VEGF" is VEGFA, as papers use it.
 */
function standsForSeveral(
  { lexicon }: RecognitionContext,
  { text, senses }: GeneCandidate,
  { kind, concept }: Sense,
): boolean {
  if (kind === 'preferred' || kind === 'name' || lexicon.concept(concept).subtype !== 'gene') return false;
  const isShared =
    kind === 'designation' ||
    senses.some((sense) => sense.concept !== concept && isOther(lexicon.concept(sense.concept)));
  const isPlural = /\ds$|[A-Z]s$|[a-z] .*s$/.test(text);
  if (!isShared && !isPlural) return false;
  const stem = withLatinLetters(text.replace(/s$/, ''));
  const members = new Set<number>();
  for (const end of MEMBER_ENDS) {
    for (const sense of lexicon.lookup(stem + end))
      if (sense.type === 'gene' && sense.kind === 'preferred') members.add(sense.concept);
  }
  return members.size > 1 && members.has(concept);
}

/** Another gene, or a family that goes by the name itself; "VEGF family" is only named after VEGF. */
function isOther({ subtype, name }: Concept): boolean {
  return subtype === 'gene' || !name.endsWith(' family');
}

const MEMBER_ENDS = ['1', '2', '3', '4', 'A', 'B', 'C'];

interface Ranked {
  readonly sense: Sense;
  readonly score: number;
}

/** An alias of several genes, none of which the paper names otherwise or the world knows much better. */
function cannotBeTold(ranked: readonly Ranked[]): boolean {
  const [first, second, third] = ranked;
  if (!first || !second || !third || first.sense.kind === 'preferred' || first.sense.kind === 'name') return false;
  return first.score - second.score < LEAST_LEAD;
}

const LEAST_LEAD = 0.05;

/** Papers that write "CR4" do not mean a pseudogene that a table gives it to as an alias. */
function isForgottenName({ kind }: Sense, { facts }: Concept): boolean {
  return facts['locusGroup'] === 'pseudogene' && kind !== 'preferred' && kind !== 'name';
}

/** What several genes share may be the name of their family. */
function familyAmong(context: RecognitionContext, ranked: readonly Ranked[]): GeneReading {
  const candidates = candidatesOf(context, ranked, ranked[0]?.score ?? 0);
  for (const { sense } of ranked) {
    const concept = context.lexicon.concept(sense.concept);
    if (concept.subtype !== 'gene') return { concept, sense, match: 'related', candidates };
  }
  return { ...NO_READING, candidates };
}

function candidatesOf(context: RecognitionContext, ranked: readonly Ranked[], best: number): Candidate[] {
  return ranked.slice(0, MOST_CANDIDATES).map(({ sense, score }) => {
    const { id, name } = context.lexicon.concept(sense.concept);
    return { id, name, score: round(score / (score + best)) };
  });
}

/** Ranked when there is a choice; reading concepts costs time. */
function rankSenses(context: RecognitionContext, candidate: GeneCandidate, facts: DocumentFacts): Ranked[] {
  const { text } = candidate;
  const usual = candidate.origin === 'coordinated' ? null : usualSense(context, text);
  const senses = usual ? [...candidate.senses, usual] : candidate.senses;
  const choice = senses.some(({ concept }) => concept !== senses[0]?.concept);
  const owner = senses.find((sense) => isOwnSymbol(sense, text));
  const best = new Map<number, Ranked>();
  for (const sense of senses) {
    // Whose symbol it is does not lose it to a gene that the paper happens to name as well.
    const mayBeNamed = owner === undefined || owner.concept === sense.concept;
    const score =
      trustIn(sense, text) +
      paperSays(context, facts, sense, { text, mayBeNamed }) +
      (sense === usual ? USUAL : 0) +
      (choice ? standingOf(context, sense) : 0);
    const known = best.get(sense.concept);
    if (!known || known.score < score) best.set(sense.concept, { sense, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** What the paper's own words are worth: another name of the gene, and a long form that agrees. */
function paperSays(
  context: RecognitionContext,
  facts: DocumentFacts,
  sense: Sense,
  { text, mayBeNamed }: { readonly text: string; readonly mayBeNamed: boolean },
): number {
  const named = mayBeNamed && hasOtherName(facts, sense.concept, oddsKey(text)) ? OTHER_NAME_HERE : 0;
  const definition = context.definitionOf(text);
  const agrees = definition ? longFormAgrees(context, sense, definition) : isDefinedMember(context, sense, text);
  return named + (agrees ? DEFINED_SO : 0);
}

/** "TCF-4" where the paper defines TCF as "T-cell factor": what "T-cell factor 4" is. */
function isDefinedMember(context: RecognitionContext, { concept }: Sense, text: string): boolean {
  const [, stem = '', member = ''] = MEMBER.exec(text) ?? [];
  const definition = stem === '' ? undefined : context.definitionOf(stem);
  if (!definition) return false;
  return context.lexicon.lookup(`${definition.longText} ${member}`).some((sense) => sense.concept === concept);
}

const MEMBER = /^(\p{L}{2,6})[- ]?(\d{1,2}\p{L}?)$/u;

function trustIn(sense: Sense, text: string): number {
  if (isOwnSymbol(sense, text)) return KIND_TRUST[sense.kind] + OWN_SYMBOL;
  return KIND_TRUST[sense.kind] + (sense.name === text ? SAME_SPELLING : 0);
}

/** "IL-21" and "Il21" for IL21: hyphens and case do not count in a symbol. */
function isOwnSymbol({ kind, name }: Sense, text: string): boolean {
  return kind === 'preferred' && bareSymbol(name) === bareSymbol(text);
}

/** Much studied genes are meant more often; pseudogenes seldom are, nor families where a member is meant as well. */
function standingOf(context: RecognitionContext, { concept }: Sense): number {
  const { facts, subtype } = context.lexicon.concept(concept);
  if (subtype !== 'gene') return FAMILY_STANDING;
  if (facts['locusGroup'] === 'pseudogene') return PSEUDOGENE_STANDING;
  const rank = Number(facts['interest'] ?? LAST_RANK);
  return MOST_STANDING * Math.max(0, 1 - Math.log(rank) / Math.log(LAST_RANK));
}

const MOST_STANDING = 0.5;
const LAST_RANK = 40_000;
const FAMILY_STANDING = -0.1;
const PSEUDOGENE_STANDING = -0.3;

function hasOtherName(facts: DocumentFacts, concept: number, key: string): boolean {
  const names = facts.namesOfConcept.get(concept);
  return names !== undefined && (names.size > 1 || !names.has(key));
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
