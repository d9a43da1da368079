import { capitalise } from '../presentation/capitalise';
import { verdictWords } from '../presentation/describe-review';
import { escapeMarkdown } from '../presentation/markdown-text';
import { shorten } from '../presentation/shorten';
import {
  certaintyWord,
  designName,
  kindWord,
  ocebmName,
  plural,
  polarityWord,
  questionWord,
  sourceName,
  strengthWord,
  voiceWord,
} from '../presentation/wording';
import { kindsInWords } from './kinds-in-words';
import { type LinkTo, noLinks, renderIdentifiers, renderPlace } from './links';
import { describeOwnTerms } from './own-terms';
import { renderCorrections } from './render-corrections';
import { renderEntities } from './render-entities';
import { renderRemarks } from './render-remarks';
import { renderTable } from './render-table';
import type { Passage, Summary, SummaryClaim, SummaryDesign, SummaryEvidence, SummaryReason } from './summary';

/** Longer words behind a reason are cut, in UTF-16 units. */
const QUOTE_LENGTH = 120;

/** One page of Markdown, ending in a line feed. The same summary gives the same bytes. */
export function renderSummary(summary: Summary, linkTo: LinkTo = noLinks): string {
  const parts = [
    `# ${escapeMarkdown(displayTitle(summary))}`,
    renderStudy(summary, linkTo),
    ...renderProfile(summary),
    renderClaims(summary, linkTo),
    renderRemarks(summary.remarks, linkTo),
    ...renderCorrections(summary.corrections, linkTo),
    ...renderEntities(summary.entities),
    renderNotFound(summary),
    renderOrigin(summary, [summary]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The title as found, else the name of the file. */
export function displayTitle({ title, file }: Summary): string {
  if (title !== null) return title;
  return file === '-' ? 'Untitled text' : file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

/** How one or more summaries were made; no date, so that the same text gives the same summary. */
export function renderOrigin({ productVersion, lexiconVersion }: Summary, papers: readonly Summary[]): string {
  const lexicon = `lexicon ${escapeMarkdown(lexiconVersion)}`;
  const ownTerms = describeOwnTerms(papers.flatMap((paper) => paper.ownTerms));
  const sources = ownTerms === '' ? lexicon : `${lexicon}, ${ownTerms}`;
  return `Made by BioGloss ${productVersion}, ${sources}, on this machine; the same text gives the same summary.`;
}

function renderStudy(summary: Summary, linkTo: LinkTo): string {
  const { designs, sampleSize } = summary;
  const identifiers = renderIdentifiers(summary.identifiers);
  const [primary, ...others] = designs;
  const lines = [
    `- **Source kind:** ${sourceName(summary.sourceKind)}.`,
    primary
      ? `- **Design:** ${designName(primary.design)}. ${renderQuote(primary.quote, linkTo)}`
      : '- **Design:** it cannot be told from this text.',
    ...others.map((other) => `- **Also:** ${designName(other.design)}. ${renderQuote(other.quote, linkTo)}`),
    ...(sampleSize ? [renderSampleSize(sampleSize, primary, linkTo)] : []),
    `- **Level of evidence:** ${renderLevel(summary.evidence)}`,
    ...renderReasons(summary.evidence.why, linkTo),
    ...(identifiers === null ? [] : [`- **Identifiers:** ${identifiers}`]),
  ];
  return `## Study\n\n${lines.join('\n')}`;
}

function renderLevel({ ocebm, question, civic }: SummaryEvidence): string {
  const about = question === null || ocebm === null ? '' : `, for ${questionWord(question)}`;
  const ofProfile = civic === null ? '' : `; CIViC ${civic}`;
  return `${ocebmName(ocebm)}${about}${ofProfile}.`;
}

/** Quoted only when the design has not just quoted the same sentence. */
function renderSampleSize(
  { value, quote }: NonNullable<Summary['sampleSize']>,
  primary: SummaryDesign | undefined,
  linkTo: LinkTo,
): string {
  const isSaid = primary !== undefined && quote.start < primary.quote.end && quote.end > primary.quote.start;
  return `- **Participants:** ${value}${isSaid ? ` (${renderPlace(quote, linkTo)})` : `. ${renderQuote(quote, linkTo)}`}`;
}

/** Words that two reasons rest on are quoted once. That there is no CIViC level goes without saying for a whole paper. */
function renderReasons(reasons: readonly SummaryReason[], linkTo: LinkTo): string[] {
  const quoted = new Set<number>();
  const shown = reasons.filter(({ rule }) => !rule.startsWith('civic.none'));
  return shown.map(({ title, quote }) => {
    const says = `  - ${escapeMarkdown(title)}`;
    if (quote === null || quoted.has(quote.start)) return says;
    quoted.add(quote.start);
    return `${says}: ${renderQuote({ ...quote, text: shorten(quote.text, QUOTE_LENGTH) }, linkTo)}`;
  });
}

function renderQuote(quote: Passage, linkTo: LinkTo): string {
  return `“${escapeMarkdown(quote.text)}” ${renderPlace(quote, linkTo)}`;
}

function renderProfile({ profile, claimCount, kinds }: Summary): string[] {
  if (claimCount === 0) return [];
  const header = ['Level', 'Direct causal', 'Conditional causal', 'Correlational', 'No relation stated', 'All'];
  const rows = profile.map(({ label, strengths, claims }) => [
    capitalise(label),
    ...[strengths.direct_causal, strengths.conditional_causal, strengths.correlational, strengths.none].map(String),
    String(claims),
  ]);
  return ['## Evidence profile', `${plural(claimCount, 'claim')}: ${kindsInWords(kinds)}.`, renderTable(header, rows)];
}

function renderClaims({ claims, claimCount, sourceKind, remarks }: Summary, linkTo: LinkTo): string {
  const [first] = claims;
  if (first === undefined) return '## What it claims\n\nNo claims were found.';
  const rest = claimCount - claims.length;
  const some = rest === 0 ? [] : [`The ${claims.length} to read first, of ${claimCount}.`];
  const warned = new Set(remarks.filter(({ accepted }) => accepted === null).map(({ inClaim }) => inClaim));
  const render: RenderClaim = (claim) =>
    renderClaim(claim, { source: sourceKind, isWarned: warned.has(claim.number), linkTo });
  const groups = [...new Set(claims.map((claim) => claim.label))].map((label) =>
    renderLevelGroup(
      label,
      claims.filter((claim) => claim.label === label),
      render,
    ),
  );
  return ['## What it claims', ...some, ...groups].join('\n\n');
}

type RenderClaim = (claim: SummaryClaim) => string;

function renderLevelGroup(label: string, claims: readonly SummaryClaim[], render: RenderClaim): string {
  const reasons = [...new Set(claims.flatMap((claim) => claim.noLevel ?? []))].map((reason) => escapeMarkdown(reason));
  const list = claims.map(render).join('\n');
  return [`### ${capitalise(label)}`, ...reasons, list].join('\n\n');
}

interface ClaimContext {
  readonly source: Summary['sourceKind'];
  /** Something of it is among what to look at. */
  readonly isWarned: boolean;
  readonly linkTo: LinkTo;
}

function renderClaim(claim: SummaryClaim, { source, isWarned, linkTo }: ClaimContext): string {
  const traits = [
    ...(source === 'notes' ? [voiceWord(claim.voice)] : []),
    kindWord(claim.kind),
    strengthWord(claim.strength),
    certaintyWord(claim.certainty),
    ...(claim.polarity === 'negated' ? [polarityWord(claim.polarity)] : []),
    ...(claim.civic === null ? [] : [`CIViC ${claim.civic}`]),
    ...(claim.numbers.length === 0 ? [] : [claim.numbers.map(escapeMarkdown).join('; ')]),
    ...(claim.review === null ? [] : [verdictWords({ verdict: claim.review })]),
    renderPlace(claim.passage, linkTo),
  ];
  const number = `${claim.number}. `;
  const mark = isWarned ? '⚠ ' : '';
  return `${number}${mark}${escapeMarkdown(claim.passage.text)}\n${' '.repeat(number.length)}- ${traits.join(' · ')}`;
}

function renderNotFound({ notFound }: Summary): string {
  const lines =
    notFound.length === 0
      ? ['Nothing that a paper of its kind would be asked for.']
      : notFound.map((what) => `- ${what}`);
  return `## Not found\n\n${lines.join('\n')}`;
}
