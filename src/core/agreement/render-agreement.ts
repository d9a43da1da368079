import type { ClaimValue, MentionValue } from '../analysis';
import { escapeMarkdown } from '../presentation/markdown-text';
import { shorten } from '../presentation/shorten';
import { civicName, designName, kindWord, ocebmName, plural, strengthWord, typeName } from '../presentation/wording';
import { renderTable } from '../summary/render-table';
import type { Agreement, Difference, Judgement, Measured, OneSided, ReviewerSide } from './agreement';
import type { KappaResult } from './cohen-kappa';
import { renderCounts } from './render-counts';

/** Gives the target of a link to a line of the paper (and the offsets where they are known), or null where there is none. */
export type LinkToLine = (line: number, span: { readonly start: number; readonly end: number } | null) => string | null;

const MOST = { quote: 160, text: 300 } as const;

const NAMES: Readonly<Record<Measured, string>> = {
  claims: 'Is it a claim?',
  levels: 'Level (OCEBM)',
  strength: 'Strength',
  mentions: 'What words name',
};

/** The comparison as Markdown: figures with what they rest on, then what there is to settle. */
export function renderAgreement(agreement: Agreement, linkTo: LinkToLine): string {
  const { paper, a, b, measures, differences, oneSided } = agreement;
  const parts = [
    `# Two reviews of ${escapeMarkdown(paper)}`,
    [describeSide('A', a), describeSide('B', b)].join('\n'),
    '## Agreement where both decided',
    'Only what both A and B confirmed, corrected, added or took away themselves.',
    renderMeasures(agreement, 'both'),
    '## Agreement on everything',
    'Where A or B said nothing, they are taken to say what the engine says, which both saw: silence may be consent, or nobody looked. Items on which both are silent count as agreement here, so these figures are higher.',
    renderMeasures(agreement, 'all'),
    ...measures.flatMap((measure) => renderCounts(NAMES[measure.of], measure)),
    '## To settle',
    renderDifferences(differences, linkTo),
    '## What only one of them has',
    renderOneSided(agreement, oneSided, linkTo),
    METHOD,
  ];
  return `${parts.join('\n\n')}\n`;
}

const METHOD =
  'Cohen’s kappa is the agreement beyond chance: 1 is full agreement, 0 what chance would give, below 0 less than that (Cohen 1960). Levels with linear weights: Cohen 1968, for items to which both gave a level.';

function describeSide(side: string, { name, corrections, notes, lost }: ReviewerSide): string {
  const gone =
    lost === 0 ? '' : `; ${plural(lost, 'correction')} not counted, for its words are no longer in the paper`;
  return `- **${side}:** ${escapeMarkdown(name)} (${plural(corrections, 'correction')}, ${plural(notes, 'note')}${gone})`;
}

function renderMeasures({ measures }: Agreement, set: 'both' | 'all'): string {
  const rows = measures.flatMap((measure) => {
    const row = [NAMES[measure.of], ...figuresOf(measure[set])];
    const { weighted } = measure;
    if (set === 'all' || !weighted || weighted.n === 0) return [row];
    return [row, [`${NAMES[measure.of]}, linear weights`, String(weighted.n), '', '', kappaWord(weighted.kappa)]];
  });
  return renderTable(['Question', 'Items', 'Agreement', 'By chance', 'Kappa'], rows);
}

function figuresOf({ n, observed, expected, kappa }: KappaResult): string[] {
  if (observed === null || expected === null) return ['0', 'no such items', '', ''];
  return [String(n), percent(observed), percent(expected), kappaWord(kappa)];
}

/** Why it cannot be told goes before a number that is none. */
function kappaWord(kappa: number | null): string {
  if (kappa === null) return 'cannot be told: both used one category only';
  const rounded = kappa.toFixed(2);
  return rounded === '-0.00' ? '0.00' : rounded.replace('-', '−');
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function renderDifferences(differences: readonly Difference[], linkTo: LinkToLine): string {
  if (differences.length === 0) return 'Nothing: wherever one of them decided, the other says the same.';
  return differences.map((difference, at) => renderDifference(difference, at + 1, linkTo)).join('\n');
}

function renderDifference(difference: Difference, number: number, linkTo: LinkToLine): string {
  const [a, b] =
    difference.kind === 'claim' ? claimSides(difference) : [mentionSide(difference.a), mentionSide(difference.b)];
  const lead = `${number}. `;
  const indent = ' '.repeat(lead.length);
  return [
    `${lead}${quote(difference.words)} ${place(difference.line, difference.span, linkTo)}`,
    `${indent}- A: ${a}`,
    `${indent}- B: ${b}`,
  ].join('\n');
}

/** Of two claims only the fields in which they differ. */
function claimSides({ a, b }: Extract<Difference, { readonly kind: 'claim' }>): [string, string] {
  const say = (own: Judgement<ClaimValue>, other: Judgement<ClaimValue>) => {
    const { value } = own;
    if (value === null) return said(own, 'no claim');
    if (other.value === null) return said(own, 'a claim');
    const fields = FIELDS.filter(({ field }) => value[field] !== other.value?.[field]);
    return said(own, fields.map(({ word }) => word(value)).join(', '));
  };
  return [say(a, b), say(b, a)];
}

const FIELDS: readonly { readonly field: keyof ClaimValue; readonly word: (value: ClaimValue) => string }[] = [
  { field: 'claimKind', word: ({ claimKind }) => kindWord(claimKind) },
  { field: 'design', word: ({ design }) => designName(design) },
  { field: 'ocebm', word: ({ ocebm }) => ocebmName(ocebm) },
  { field: 'civic', word: ({ civic }) => civicName(civic) },
  { field: 'strength', word: ({ strength }) => strengthWord(strength) },
];

function mentionSide(judgement: Judgement<MentionValue>): string {
  const { value } = judgement;
  if (value === null) return said(judgement, 'names nothing of the kind');
  const sense = value.id === null ? 'no id' : `${escapeMarkdown(value.name ?? '')} ${escapeMarkdown(value.id)}`.trim();
  return said(judgement, `${quote(value.text)}: ${typeName(value.type)}, ${sense}`);
}

function said<V>({ decided, reason }: Judgement<V>, what: string): string {
  const why = reason === '' ? '' : `, because: ${escapeMarkdown(shorten(reason, MOST.text))}`;
  return decided.length === 0 ? `${what} (said nothing: so the engine)` : `${what}${why}`;
}

function renderOneSided({ notesOnTheSame }: Agreement, oneSided: readonly OneSided[], linkTo: LinkToLine): string {
  const both = notesOnTheSame === 0 ? [] : [`Both have notes on the same words in ${plural(notesOnTheSame, 'place')}.`];
  if (oneSided.length === 0) return [...both, 'No note and no accepted warning that the other has not.'].join('\n\n');
  const lines = oneSided.map(({ kind, by, words, span, line, label, text }) => {
    const what = kind === 'note' ? `note${label === null ? '' : ` (${label})`}` : 'accepted warning';
    const at = line === null ? '(no longer in the text)' : place(line, span, linkTo);
    const says = text === '' ? '' : `: ${escapeMarkdown(shorten(text, MOST.text))}`;
    return `- ${by.toUpperCase()}, ${what} on ${quote(words)} ${at}${says}`;
  });
  return [...both, lines.join('\n')].join('\n\n');
}

function quote(words: string): string {
  return `“${escapeMarkdown(shorten(words, MOST.quote))}”`;
}

function place(line: number, span: { start: number; end: number } | null, linkTo: LinkToLine): string {
  const target = linkTo(line, span);
  return target === null ? `line ${line}` : `[line ${line}](${target})`;
}
