import { escapeMarkdown } from '../presentation/markdown-text';
import { shorten } from '../presentation/shorten';
import { plural } from '../presentation/wording';
import { type LinkTo, renderPlace } from './links';
import type { Passage, SummaryRemark } from './summary';

/** Longer words of the paper are cut, in UTF-16 units. */
const QUOTE_LENGTH = 160;

/** What to look at: both sides of each remark with their lines, the open ones first. */
export function renderRemarks(remarks: readonly SummaryRemark[], linkTo: LinkTo): string {
  const open = remarks.filter(({ accepted }) => accepted === null);
  const accepted = remarks.filter((remark) => remark.accepted !== null);
  const parts = [
    '## What to look at',
    open.length === 0 ? nothingOpen(accepted.length) : renderList(open, linkTo),
    ...(accepted.length === 0 ? [] : ['### Accepted as they are', renderList(accepted, linkTo)]),
  ];
  return parts.join('\n\n');
}

/** That no rule applied is no praise of the paper, and not said so. */
function nothingOpen(accepted: number): string {
  return accepted === 0
    ? 'Nothing: none of the rules for warnings and figures applied.'
    : `Nothing open: ${plural(accepted, 'remark was', 'remarks were')} accepted.`;
}

function renderList(remarks: readonly SummaryRemark[], linkTo: LinkTo): string {
  return remarks.map((remark) => renderRemark(remark, linkTo)).join('\n');
}

/** `- **Title** (claim 3): “reduces” line 9`, and a line for each other side, for what was computed and for the reason. */
function renderRemark({ title, words, related, computed, inClaim, accepted }: SummaryRemark, linkTo: LinkTo): string {
  const about = inClaim === null ? '' : ` (claim ${inClaim})`;
  return [
    `- **${escapeMarkdown(title)}**${about}: ${renderQuote(words, linkTo)}`,
    ...related.map(({ label, quote }) => `  - ${escapeMarkdown(label)}: ${renderQuote(quote, linkTo)}`),
    ...(computed === null ? [] : [`  - computed: ${escapeMarkdown(computed)}`]),
    ...(accepted === null ? [] : [`  - accepted: ${escapeMarkdown(accepted) || 'no reason given'}`]),
  ].join('\n');
}

function renderQuote(quote: Passage, linkTo: LinkTo): string {
  return `“${escapeMarkdown(shorten(quote.text, QUOTE_LENGTH))}” ${renderPlace(quote, linkTo)}`;
}
