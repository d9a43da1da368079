import type { Analysis, Claim, ClaimValue } from '../analysis';
import { claimValue } from '../annotations/apply-claim-value';
import { escapeMarkdown } from '../presentation/markdown-text';
import { plainText } from '../presentation/plain-text';
import { shorten } from '../presentation/shorten';
import { designName, kindWord, ocebmName, plural, strengthWord } from '../presentation/wording';
import { renderTable } from '../summary/render-table';
import type { Quoting } from './draft-source';
import type { DraftBlock } from './review-draft';
import { shortHash } from './text-hash';

const MOST = { claims: 60, claim: 160, figures: 4, reason: 200 } as const;

/** Claims by what stands behind them, the one to read first first; none where there are no claims. */
export function draftEvidence(analysis: Analysis, quoting: Quoting): readonly DraftBlock[] {
  const claims = [...analysis.claims].sort((a, b) => a.rank - b.rank || a.start - b.start);
  if (claims.length === 0) return [];
  const shown = claims.slice(0, MOST.claims);
  const isJudged = shown.some(({ review }) => review && review.reason !== '');
  const header = ['Claim', 'Kind', 'Design', 'Level', 'Strength', 'Figures', ...(isJudged ? ['Why otherwise'] : [])];
  const rows = shown.map((claim) => [...toRow(claim, analysis), ...(isJudged ? [reasonOf(claim)] : [])]);
  const places = shown.map((claim) => quoting.line(claim.start));
  const table = renderTable(
    header,
    rows.map(([first = '', ...others], at) => [`${first} ${places[at] ?? ''}`, ...others]),
  );
  const rest = claims.length - shown.length;
  const more = rest === 0 ? '' : `\n\nAnd ${plural(rest, 'other claim')}.`;
  const content = shortHash(JSON.stringify([header, rows, rest]));
  return [{ section: 'evidence', key: 'table', markdown: table + more, isNumbered: false, content }];
}

function toRow(claim: Claim, analysis: Analysis): string[] {
  const machine = claim.review?.machine ?? null;
  const reviewer = claimValue(claim);
  const beside = (own: string, field: keyof ClaimValue, word: (value: ClaimValue) => string) =>
    machine === null || machine[field] === reviewer[field] ? own : `${own} (engine: ${word(machine)})`;
  return [
    escapeMarkdown(shorten(claim.plain, MOST.claim)),
    beside(kindWord(claim.kind), 'claimKind', ({ claimKind }) => kindWord(claimKind)),
    beside(designName(claim.design), 'design', ({ design }) => designName(design)),
    beside(ocebmName(claim.evidence.ocebm), 'ocebm', ({ ocebm }) => ocebmName(ocebm)),
    beside(strengthWord(claim.strength), 'strength', ({ strength }) => strengthWord(strength)),
    figuresOf(claim, analysis),
  ];
}

function figuresOf({ statistics }: Claim, { language }: Analysis): string {
  const figures = statistics.slice(0, MOST.figures).map(({ text }) => escapeMarkdown(plainText(text, language)));
  return figures.length === 0 ? 'none given' : figures.join('; ');
}

function reasonOf({ review }: Claim): string {
  return escapeMarkdown(shorten(review?.reason ?? '', MOST.reason));
}
