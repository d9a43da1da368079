import { escapeMarkdown } from '../presentation/markdown-text';
import { shorten } from '../presentation/shorten';
import { plural } from '../presentation/wording';
import { type LinkTo, renderPlace } from './links';
import type { SummaryCorrection, SummaryCorrections } from './summary';

/** A summary is one page: the others are counted. */
const MOST = 20;
/** Longer words are cut, in UTF-16 units. */
const [WHAT_LENGTH, REASON_LENGTH] = [240, 300];

/** What was corrected, where, by whom and why; nothing where nobody said anything. */
export function renderCorrections({ confirmed, others }: SummaryCorrections, linkTo: LinkTo): string[] {
  if (confirmed + others.length === 0) return [];
  const rest = others.length - MOST;
  const list = others.slice(0, MOST).map((each) => renderCorrection(each, linkTo));
  const lines = rest > 0 ? [...list, `- … and ${plural(rest, 'correction')} more.`] : list;
  return [
    '## Corrected by the reviewer',
    ...(confirmed === 0
      ? []
      : [`${plural(confirmed, 'reading')} of the engine’s ${confirmed === 1 ? 'was' : 'were'} confirmed.`]),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ];
}

function renderCorrection({ what, reason, author, day, passage }: SummaryCorrection, linkTo: LinkTo): string {
  const where = passage === null ? '' : `, ${renderPlace(passage, linkTo)}`;
  const why = reason === '' ? 'no reason given' : escapeMarkdown(shorten(reason, REASON_LENGTH));
  return `- ${escapeMarkdown(shorten(what, WHAT_LENGTH))}${where}\n  - ${escapeMarkdown(author)}, ${day}: ${why}`;
}
