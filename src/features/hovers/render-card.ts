import * as vscode from 'vscode';
import type { EntityType, Span } from '../../core/analysis';
import type { Card, CardClaim } from '../../core/presentation/card';
import { signature } from '../../core/presentation/describe-review';
import type { IdLink } from '../../core/presentation/id-links';
import { typeName } from '../../core/presentation/wording';
import type { CommandLink, MarkdownWriter } from '../../platform/markdown';
import { writeMarkdown } from '../../platform/markdown';

const GO_TO = 'biogloss.goTo';
const NOTE = 'biogloss.notes.add';
const MUTE = 'biogloss.muteTerm';
const REJECT = 'biogloss.corrections.rejectMention';
const OTHER_SENSE = 'biogloss.corrections.otherSense';
const CORRECT = 'biogloss.corrections.correctMention';
const REVERT = 'biogloss.corrections.revert';

/** Where the mention of a card stands, and what the reviewer said of it. */
export interface CardPlace {
  readonly uri: vscode.Uri;
  readonly span: Span;
  readonly isAccepted: boolean;
}

/** A card as Markdown: a few short lines, most important first. */
export function renderCard(card: Card, place: CardPlace): vscode.MarkdownString {
  const markdown = writeMarkdown([GO_TO, NOTE, MUTE, REJECT, OTHER_SENSE, CORRECT, REVERT]);
  heading(markdown, card, place);
  identity(markdown, card);
  review(markdown, card, place);
  reasons(markdown, card);
  occurrences(markdown, card, place);
  sources(markdown, card);
  return markdown.build();
}

function heading(markdown: MarkdownWriter, card: Card, { isAccepted }: CardPlace): void {
  const t = vscode.l10n.t;
  const words = { exact: t('exact'), related: t('related'), unknown: t('in no vocabulary'), own: t('your own term') };
  const match = words[card.match];
  markdown.bold(card.name).text(` · ${card.typeLabel} · ${match}`);
  if (isAccepted) markdown.text(` · ${t('accepted by you')}`);
  if (card.match === 'related') {
    markdown.lineBreak().text(t('A broader or neighbouring concept of “{0}”.', card.written));
  }
}

function identity(markdown: MarkdownWriter, card: Card): void {
  if (card.fullName) markdown.lineBreak().text(card.fullName);
  if (card.ids.length + card.facts.length > 0) markdown.lineBreak();
  list(markdown, [...card.ids, ...card.facts.map((label) => ({ label, address: null }))]);
  if (card.synonyms.length === 0) return;
  const more = card.moreSynonyms > 0 ? ` (+${card.moreSynonyms})` : '';
  markdown.lineBreak().text(vscode.l10n.t('also {0}', card.synonyms.join(', ')) + more);
}

function reasons(markdown: MarkdownWriter, card: Card): void {
  const t = vscode.l10n.t;
  if (card.reasons.length > 0) {
    const told = card.reasons.map(({ title, quote }) => (quote === null ? `${title}.` : `${title}: “${quote}”.`));
    label(markdown.paragraph(), t('Why:')).text(told.join(' '));
  }
  if (card.alternatives.length > 0) {
    label(card.reasons.length > 0 ? markdown.lineBreak() : markdown.paragraph(), t('Could also be:'));
    list(
      markdown,
      card.alternatives.map(({ name, label: id, address }) => ({ label: `${name} (${id})`, address })),
    );
  }
}

function occurrences(markdown: MarkdownWriter, card: Card, place: CardPlace): void {
  const t = vscode.l10n.t;
  const { uri } = place;
  const { count, previous, next } = card.mentions;
  label(markdown.paragraph(), t('Here:'));
  markdown.text(count === 1 ? t('1 mention') : t('{0} mentions', count));
  if (previous) markdown.text(' · ').command(t('Previous'), goTo(uri, previous, t('Go to the previous mention')));
  if (next) markdown.text(' · ').command(t('Next'), goTo(uri, next, t('Go to the next mention')));
  markdown.text(' · ').command(t('Write a note'), onMention(NOTE, card.type, place, t('Write a note on these words')));
  actions(markdown, card, place);
  for (const claim of card.claims) claimLine(markdown, claim, uri);
  if (card.moreClaims > 0) markdown.lineBreak().text(t('and {0} more in the Claims view', card.moreClaims));
}

function claimLine(markdown: MarkdownWriter, claim: CardClaim, uri: vscode.Uri): void {
  const t = vscode.l10n.t;
  label(markdown.lineBreak(), t('Claim:')).command(claim.level, goTo(uri, claim, t('Go to the claim')));
  markdown.text(` “${claim.plain}”`);
  if (claim.wouldChange !== null) label(markdown.lineBreak(), t('Would change it:')).text(claim.wouldChange);
}

function sources(markdown: MarkdownWriter, card: Card): void {
  label(markdown.paragraph(), vscode.l10n.t('Search:'));
  list(markdown, card.searches);
  if (card.source) label(markdown.lineBreak(), vscode.l10n.t('Source:')).text(card.source);
}

function label(markdown: MarkdownWriter, words: string): MarkdownWriter {
  return markdown.italic(words).text(' ');
}

function list(markdown: MarkdownWriter, links: readonly IdLink[]): void {
  links.forEach(({ label: words, address }, index) => {
    if (index > 0) markdown.text(' · ');
    if (address === null) markdown.text(words);
    else markdown.link(words, address);
  });
}

function goTo(uri: vscode.Uri, { start, end }: Span, title: string): CommandLink {
  return { id: GO_TO, arguments: [uri.toString(), start, end], title };
}

/** What the reviewer has decided, what the engine has instead, why, who and when, and the way back. */
function review(markdown: MarkdownWriter, { review: words, type }: Card, place: CardPlace): void {
  if (!words) return;
  const t = vscode.l10n.t;
  const { verdict, changes, reason } = words;
  const titles = { confirmed: t('Confirmed:'), corrected: t('Corrected:'), added: t('Added:') };
  const said = [
    ...changes.map(({ reviewer, machine }) => t('{0} · engine: {1}', reviewer, machine)),
    ...(reason === '' ? [] : [`“${reason}”`]),
    signature(words),
  ];
  label(markdown.paragraph(), titles[verdict]).text(`${said.join(' · ')} · `);
  markdown.command(
    t('Take back'),
    onMention(REVERT, type, place, t('Take this back: the engine’s own reading counts')),
  );
}

/** What can be said of the mention; each way leads back by Undo. */
function actions(markdown: MarkdownWriter, { type }: Card, place: CardPlace): void {
  const t = vscode.l10n.t;
  const links: readonly (readonly [id: string, words: string, title: string])[] = [
    [REJECT, t('Not a {0}', typeName(type)), t('Not this: take the mark off this mention')],
    [OTHER_SENSE, t('Other sense…'), t('It names something else of the same or another type')],
    [CORRECT, t('Correct…'), t('Choose what to correct')],
    [MUTE, t('Mute term'), t('Mute this term: it is no longer marked or listed')],
  ];
  label(markdown.lineBreak(), t('Not right?'));
  links.forEach(([id, words, title], index) => {
    if (index > 0) markdown.text(' · ');
    markdown.command(words, onMention(id, type, place, title));
  });
}

/** Names the mention by its place, never by the paper's words. */
function onMention(id: string, type: EntityType, { uri, span }: CardPlace, title: string): CommandLink {
  return { id, arguments: [uri.toString(), span.start, span.end, type], title };
}
