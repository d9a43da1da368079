import type { Analysis, Claim, Cue, Entity, EntityType, Language, Span } from '../analysis';
import type { Concept, Lexicon, NameKind } from '../lexicon/lexicon';
import { describeRule } from '../rules/registry';
import { capitalise } from './capitalise';
import { factsOf } from './card-facts';
import { wouldChange } from './derivation';
import { claimLevel } from './describe-claim';
import { mentionReview, type ReviewWords } from './describe-review';
import { keyOf } from './group-entities';
import type { IdLink } from './id-links';
import { cardIds, linkOfId } from './id-links';
import { plainText } from './plain-text';
import { searchLinks } from './search-links';
import { shorten } from './shorten';
import { type Scheme, typeName } from './wording';

/** What a card says about one mention, as plain data: nothing in it is markup. */
export interface Card {
  /** Preferred name, or the words themselves when they have no sense. */
  readonly name: string;
  /** The approved full name of a gene symbol. */
  readonly fullName: string | null;
  readonly type: EntityType;
  /** `gene`, `gene family`, `therapy (procedure)`, `variant of BRAF`. */
  readonly typeLabel: string;
  /** `unknown`: no vocabulary has it; `own`: none but the reviewer's. */
  readonly match: Entity['match'] | 'unknown' | 'own';
  /** The words of the mention, on one line. */
  readonly written: string;
  readonly ids: readonly IdLink[];
  /** Such as the chromosome band, what a therapy acts on and what it is combined with. */
  readonly facts: readonly string[];
  readonly synonyms: readonly string[];
  readonly moreSynonyms: number;
  /** What a reviewer decided on it; null where nobody did. */
  readonly review: ReviewWords | null;
  readonly reasons: readonly CardReason[];
  readonly alternatives: readonly CardAlternative[];
  readonly mentions: CardMentions;
  readonly claims: readonly CardClaim[];
  readonly moreClaims: number;
  readonly searches: readonly IdLink[];
  /** Where the facts are from, and of when: `HGNC complete set, 2024-10`. */
  readonly source: string | null;
}

export interface CardReason {
  readonly title: string;
  /** The words that the rule rests on, unless they are the mention itself. */
  readonly quote: string | null;
}

export interface CardAlternative extends IdLink {
  readonly name: string;
}

/** All mentions of the same thing in the document. */
export interface CardMentions {
  readonly count: number;
  readonly previous: Span | null;
  readonly next: Span | null;
}

export interface CardClaim extends Span {
  readonly level: string;
  /** What would give it another level; null where it has none. */
  readonly wouldChange: string | null;
  readonly plain: string;
}

const MOST = { synonyms: 5, reasons: 4, alternatives: 3, claims: 2, words: 120 } as const;

/**
 * @param isShown the reader's choice of mentions: others are not counted.
 * @throws RangeError when there is no such entity.
 */
export function buildCard(
  analysis: Analysis,
  index: number,
  lexicon: Lexicon,
  isShown: (entity: Entity) => boolean = () => true,
  scheme: Scheme = 'ocebm',
): Card {
  const entity = analysis.entities[index];
  if (!entity) throw new RangeError(`no entity ${index}`);
  const concept = entity.id === null ? undefined : lexicon.byId(entity.id);
  const written = plainText(entity.text, analysis.language);
  const name = entity.name ?? concept?.name ?? written;
  const same = sameThing(analysis, entity, isShown);
  const claims = claimsAbout(analysis.claims, same);
  return {
    name,
    fullName: fullNameOf(concept),
    type: entity.type,
    typeLabel: typeLabel(entity, concept),
    match: matchOf(entity),
    written,
    ids: cardIds(entity.id, [...entity.xrefs, ...(concept?.xrefs ?? [])]),
    facts: factsOf(analysis, index, concept),
    ...synonymsOf(concept, name),
    review: mentionReview(entity, analysis.language),
    reasons: reasonsOf(entity, analysis.language),
    alternatives: alternativesOf(entity),
    mentions: mentionsOf(analysis.entities, same, index),
    claims: claims.slice(0, MOST.claims).map((claim) => toCardClaim(claim, scheme)),
    moreClaims: Math.max(0, claims.length - MOST.claims),
    searches: searchLinks(name, entity.type, entity.type === 'chemical' || concept?.subtype === 'drug'),
    source: concept ? `${concept.source.name}, ${concept.source.date}` : null,
  };
}

function matchOf({ id, match, why }: Entity): Card['match'] {
  if (id !== null) return match;
  return why.some(({ origin }) => origin) ? 'own' : 'unknown';
}

function typeLabel({ type, gene }: Entity, concept: Concept | undefined): string {
  const name = typeName(type);
  if (gene) return `${name} of ${gene.name}`;
  const subtype = concept?.subtype ?? name;
  if (subtype === name) return name;
  return subtype.startsWith(`${name} `) ? subtype : `${name} (${subtype})`;
}

function fullNameOf(concept: Concept | undefined): string | null {
  return concept?.type === 'gene' ? (concept.synonyms.find(({ kind }) => kind === 'name')?.text ?? null) : null;
}

/** What stands in papers for the same thing; broader and narrower names would mislead here. */
const SHOWN_KINDS: ReadonlySet<NameKind> = new Set<NameKind>(['exact', 'previous', 'designation']);

function synonymsOf(concept: Concept | undefined, name: string): Pick<Card, 'synonyms' | 'moreSynonyms'> {
  const names = (concept?.synonyms ?? []).filter(({ kind }) => SHOWN_KINDS.has(kind)).map(({ text }) => text);
  const distinct = [...new Set(names)].filter((text) => text.toLowerCase() !== name.toLowerCase());
  const shown = distinct.slice(0, MOST.synonyms).map((text) => shorten(text, 60));
  return { synonyms: shown, moreSynonyms: distinct.length - shown.length };
}

function reasonsOf({ why, text, tagger }: Entity, language: Language): CardReason[] {
  const byRule = new Map<string, Cue>();
  // What the reviewer said is told by itself (`review`), with the reviewer's own reason.
  for (const cue of why) if (!byRule.has(cue.rule) && !isReviewers(cue)) byRule.set(cue.rule, cue);
  const reasons = [...byRule.values()].slice(0, MOST.reasons).map((cue) => ({
    title: titleOf(cue),
    quote: cue.text === '' || cue.text === text ? null : shorten(plainText(cue.text, language), MOST.words),
  }));
  return tagger === undefined ? reasons : [...reasons, { title: taggerTitle(tagger), quote: null }];
}

function isReviewers({ rule }: Cue): boolean {
  return rule.startsWith('reviewer.mention.');
}

/** Two decimals are all that its calibration is worth. */
function taggerTitle(belief: number): string {
  return `Trained tagger: ${belief.toFixed(2)}`;
}

/** Of the reviewer's own term, where it was written. */
function titleOf({ rule, origin }: Cue): string {
  const title = capitalise(describeRule(rule)?.title ?? rule);
  return origin ? `${title}, ${origin.file} line ${origin.line}` : title;
}

function alternativesOf({ candidates, id }: Entity): CardAlternative[] {
  const others = candidates.filter((candidate) => candidate.id !== id).slice(0, MOST.alternatives);
  return others.map((candidate) => ({ name: candidate.name, ...linkOfId(candidate.id) }));
}

/** Indexes of all mentions of the same thing, in document order. */
function sameThing({ entities, language }: Analysis, entity: Entity, isShown: (entity: Entity) => boolean): number[] {
  const key = keyOf(entity, language);
  return entities.flatMap((other, index) => (isShown(other) && keyOf(other, language) === key ? [index] : []));
}

function mentionsOf(entities: readonly Entity[], same: readonly number[], index: number): CardMentions {
  const at = same.indexOf(index);
  return {
    count: same.length,
    previous: spanOf(entities[same.at(at - 1) ?? -1], same.length),
    next: spanOf(entities[same[(at + 1) % same.length] ?? -1], same.length),
  };
}

/** Going from a thing's only mention leads nowhere. */
function spanOf(entity: Entity | undefined, count: number): Span | null {
  return entity && count > 1 ? { start: entity.start, end: entity.end } : null;
}

function claimsAbout(claims: readonly Claim[], mentions: readonly number[]): Claim[] {
  const wanted = new Set(mentions);
  return claims.filter(({ entities }) => entities.some((index) => wanted.has(index))).sort((a, b) => a.rank - b.rank);
}

function toCardClaim(claim: Claim, scheme: Scheme): CardClaim {
  const { start, end, plain } = claim;
  return {
    start,
    end,
    level: claimLevel(claim, scheme),
    wouldChange: wouldChange(claim),
    plain: shorten(plain, MOST.words),
  };
}
