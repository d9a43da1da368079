import type { Analysis, Claim, Remark, Span } from '../../core/analysis';
import { groupEntities } from '../../core/presentation/group-entities';
import { type ClaimGroup, collect, groupByLevel } from '../../core/presentation/group-claims';
import { isShown, type ShownFilter } from '../../core/presentation/is-shown';
import { claimInWords } from '../../core/presentation/describe-claim';
import { REVIEWED } from '../../core/presentation/describe-review';
import { capitalise } from '../../core/presentation/capitalise';
import { type Scheme, typeName } from '../../core/presentation/wording';

export type Grouping = 'level' | 'section' | 'entity';

/** How the claims are shown: everything the tree depends on beside the analysis. */
export interface ClaimsShown extends ShownFilter {
  readonly groupBy: Grouping;
  readonly scheme: Scheme;
  /** Only claims that hold all of these words; empty = all. */
  readonly filter: string;
  /** Open warnings, by the index of their claim. */
  readonly warnings: ReadonlyMap<number, readonly Remark[]>;
}

export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  readonly label: string;
  readonly claims: readonly ClaimRow[];
}

export interface ClaimRow {
  readonly kind: 'claim';
  readonly id: string;
  readonly claim: Claim;
  /** The id of the group, to find the way back up. */
  readonly group: string;
  readonly warnings: readonly Remark[];
  /** The sentences of the body that carry the claim, best first. */
  readonly carriedBy: readonly Span[];
}

/** The rows of the view. Ids stay the same while the words do, so that what is open stays open after an edit. */
export function buildClaimTree(analysis: Analysis, shown: ClaimsShown): readonly GroupRow[] {
  const matches = claimFilter(analysis, shown.filter);
  const warned = analysis.claims.map((claim, index) => ({
    claim,
    warnings: shown.warnings.get(index) ?? [],
    carriedBy: claim.carriedBy.flatMap((sentence) => analysis.sentences[sentence] ?? []),
  }));
  return groupsOf(analysis, shown)
    .map(({ label, claims }) => ({
      label,
      claims: claims.flatMap((index) => warned[index] ?? []).filter(matches),
    }))
    .filter(({ claims }) => claims.length > 0)
    .map(({ label, claims }) => toGroupRow(label, claims));
}

type WarnedClaim = Pick<ClaimRow, 'claim' | 'warnings' | 'carriedBy'>;

function toGroupRow(label: string, claims: readonly WarnedClaim[]): GroupRow {
  const id = `group ${label}`;
  const seen = new Map<string, number>();
  const rows = claims.map(({ claim, warnings, carriedBy }): ClaimRow => {
    const times = (seen.get(claim.plain) ?? 0) + 1;
    seen.set(claim.plain, times);
    return { kind: 'claim', id: `${id} claim ${times} ${claim.plain}`, claim, group: id, warnings, carriedBy };
  });
  return { kind: 'group', id, label, claims: rows };
}

function groupsOf(analysis: Analysis, shown: ClaimsShown): readonly ClaimGroup[] {
  switch (shown.groupBy) {
    case 'level':
      return groupByLevel(analysis.claims, shown.scheme).map((group) => ({ ...group, label: capitalise(group.label) }));
    case 'section':
      return groupBySection(analysis);
    case 'entity':
      return groupByEntity(analysis, shown);
  }
}

/** In the order of the paper; sections of one title are one group. */
function groupBySection({ claims, sections }: Analysis): ClaimGroup[] {
  const groups = new Map<string, number[]>();
  claims.forEach((claim, index) => {
    const section = claim.section === null ? undefined : sections[claim.section];
    collect(groups, section?.title.trim() || 'Outside any section', index);
  });
  return [...groups].map(([label, members]) => ({ label, claims: members }));
}

/** The entity of most claims first; a claim stands under each that it names. */
function groupByEntity(analysis: Analysis, shown: ClaimsShown): ClaimGroup[] {
  const named = groupEntities(analysis, (entity) => isShown(entity, shown)).map((group) => {
    const mentions = new Set(group.mentions);
    const claims = analysis.claims.flatMap((claim, index) =>
      claim.entities.some((at) => mentions.has(at)) ? [index] : [],
    );
    return { label: `${group.name} · ${typeName(group.type)}`, claims };
  });
  const covered = new Set(named.flatMap((group) => group.claims));
  const others = analysis.claims.map((_, index) => index).filter((index) => !covered.has(index));
  return [...named.sort((a, b) => b.claims.length - a.claims.length), { label: 'No entity', claims: others }];
}

/** Words of the claim, its traits, "warning", "reviewed" and the names of its entities all count; upper and lower case do not. */
function claimFilter({ entities }: Analysis, filter: string): (warned: WarnedClaim) => boolean {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return () => true;
  return ({ claim, warnings }) => {
    const names = claim.entities.flatMap((index) => [entities[index]?.name ?? '', entities[index]?.id ?? '']);
    const signs = [warnings.length > 0 ? 'warning ⚠' : '', claim.review ? `reviewed ${REVIEWED}` : ''];
    const text = [claimInWords(claim), ...names, ...signs].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
}
