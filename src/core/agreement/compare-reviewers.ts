import type { Analysis, ClaimValue, MentionValue } from '../analysis';
import type { Note, PlacedAnnotation } from '../annotations/annotation';
import { isSameClaim } from '../annotations/apply-claim-value';
import { isCorrection, speaksOfText } from '../annotations/apply-corrections';
import { isSameMention } from '../annotations/apply-mention-value';
import { deepFreeze } from '../freeze';
import { lineOf, lineStarts } from '../presentation/line-index';
import { plainText } from '../presentation/plain-text';
import { acceptanceKey, acceptedIn } from '../verdicts/without-accepted';
import type {
  Agreement,
  ComparedPaper,
  Difference,
  JudgedItem,
  OneSided,
  ReviewerInput,
  ReviewerSide,
} from './agreement';
import { judgeClaims, judgeMentions } from './judge-items';
import { measureAgreement } from './measure-agreement';

/** Two reviews of one paper beside each other. Pure: the same input gives the same result. */
export function compareReviewers(paper: ComparedPaper, a: ReviewerInput, b: ReviewerInput): Agreement {
  const { file, text, analysis } = paper;
  const claims = judgeClaims(analysis, text, a, b);
  const mentions = judgeMentions(paper, a, b);
  const starts = lineStarts(text);
  const lineAt = (offset: number): number => lineOf(starts, offset);
  const notes = oneSidedNotes(analysis, lineAt, a, b);
  return deepFreeze({
    paper: file,
    a: sideOf(a),
    b: sideOf(b),
    measures: measureAgreement(claims, mentions),
    differences: differencesIn(claims, mentions, lineAt),
    oneSided: [...notes.oneSided, ...oneSidedAcceptances(analysis, lineAt, a, b)],
    notesOnTheSame: notes.onTheSame,
  });
}

function sideOf({ name, annotations }: ReviewerInput): ReviewerSide {
  const corrections = annotations.filter(({ annotation }) => isCorrection(annotation));
  return {
    name,
    corrections: corrections.length,
    notes: annotations.filter(isNote).length,
    lost: corrections.filter((placed) => !speaksOfText(placed)).length,
  };
}

function differencesIn(
  claims: readonly JudgedItem<ClaimValue>[],
  mentions: readonly JudgedItem<MentionValue>[],
  lineAt: (offset: number) => number,
): Difference[] {
  const onClaims = claims.filter(differ(isSameClaim)).map((item): Difference => {
    return { kind: 'claim', line: lineAt(item.span.start), ...withPlainSpan(item) };
  });
  const onMentions = mentions.filter(differ(isSameMention)).map((item): Difference => {
    return { kind: 'mention', line: lineAt(item.span.start), ...withPlainSpan(item) };
  });
  return [...onClaims, ...onMentions].sort((one, other) => one.span.start - other.span.start);
}

/** Claims and mentions are spans with much else on them. */
function withPlainSpan<V>(item: JudgedItem<V>): JudgedItem<V> {
  const { span, words, engine, a, b } = item;
  const plain = ({ value, decided, reason }: typeof a) => ({ value, decided, reason });
  return { span: { start: span.start, end: span.end }, words, engine, a: plain(a), b: plain(b) };
}

function differ<V>(isSame: (a: V, b: V) => boolean): (item: JudgedItem<V>) => boolean {
  return ({ a: { value: a }, b: { value: b } }) => (a === null || b === null ? a !== b : !isSame(a, b));
}

type LineAt = (offset: number) => number;

/** Notes are on the same words when they share any; which of them answers which is for the reviewers to say. */
function oneSidedNotes(
  analysis: Analysis,
  lineAt: LineAt,
  a: ReviewerInput,
  b: ReviewerInput,
): { readonly oneSided: OneSided[]; readonly onTheSame: number } {
  const [ofA, ofB] = [a.annotations.filter(isNote), b.annotations.filter(isNote)];
  const alone = (own: readonly PlacedAnnotation<Note>[], others: readonly PlacedAnnotation<Note>[]) =>
    own.filter((note) => !others.some((other) => overlap(note, other)));
  const toOneSided =
    (by: 'a' | 'b') =>
    (placed: PlacedAnnotation<Note>): OneSided => {
      const { text, label } = placed.annotation.body;
      return { kind: 'note', by, ...wordsOf(placed, analysis, lineAt), label, text };
    };
  const [onlyA, onlyB] = [alone(ofA, ofB), alone(ofB, ofA)];
  return {
    oneSided: [...onlyA.map(toOneSided('a')), ...onlyB.map(toOneSided('b'))],
    onTheSame: ofA.length - onlyA.length,
  };
}

function overlap({ place: one }: PlacedAnnotation, { place: other }: PlacedAnnotation): boolean {
  if (one.state === 'orphaned' || other.state === 'orphaned') return false;
  return one.start < other.end && other.start < one.end;
}

/** The words in the anchor are those that were annotated. */
function wordsOf(
  { annotation, place }: PlacedAnnotation,
  { language }: Analysis,
  lineAt: LineAt,
): Pick<OneSided, 'words' | 'span' | 'line'> {
  const words = plainText(annotation.anchor?.exact ?? '', language);
  if (place.state === 'orphaned') return { words, span: null, line: null };
  return { words, span: { start: place.start, end: place.end }, line: lineAt(place.start) };
}

function oneSidedAcceptances(analysis: Analysis, lineAt: LineAt, a: ReviewerInput, b: ReviewerInput): OneSided[] {
  const only = (own: ReviewerInput, other: ReviewerInput, by: 'a' | 'b'): OneSided[] => {
    const others = acceptedIn(other.annotations.map(({ annotation }) => annotation));
    return own.annotations.flatMap((placed): OneSided[] => {
      const { body } = placed.annotation;
      if (body.kind !== 'acceptance' || others.has(acceptanceKey(body))) return [];
      const at = { ...wordsOf(placed, analysis, lineAt), words: body.on ?? body.words };
      return [{ kind: 'acceptance', by, ...at, label: null, text: body.reason }];
    });
  };
  return [...only(a, b, 'a'), ...only(b, a, 'b')];
}

function isNote(placed: PlacedAnnotation): placed is PlacedAnnotation<Note> {
  return placed.annotation.body.kind === 'note';
}
