import { annotationKind, annotationTitle, authorName, ownWords, quoteOf } from '../presentation/describe-annotation';
import type { Language } from '../analysis';
import type { Annotation, Body, PlacedAnnotation } from './annotation';

/** What an annotation is, as one chooses what to list; in the order in which the choices are offered. */
export const WHATS = ['major', 'minor', 'question', 'praise', 'unlabelled', 'mention', 'claim', 'acceptance'] as const;
export type What = (typeof WHATS)[number];

export const STATES = ['open', 'resolved', 'orphaned', 'conflict'] as const;
export type ListState = (typeof STATES)[number];

/** What to list. Of each field one value is enough; all fields must hold; an empty one holds for everything. */
export interface ListFilter {
  /** Words that must all stand somewhere in it, in its quote, its values, its author or its replies. */
  readonly text: string;
  readonly whats: ReadonlySet<What>;
  /** As in `Annotation.author`. */
  readonly authors: ReadonlySet<string>;
  readonly states: ReadonlySet<ListState>;
}

export const NO_FILTER: ListFilter = { text: '', whats: new Set(), authors: new Set(), states: new Set() };

export function isFiltered({ text, whats, authors, states }: ListFilter): boolean {
  return text !== '' || whats.size + authors.size + states.size > 0;
}

/** How annotations are put into words: for their labels and to find them by their words. */
export interface ListWords {
  readonly language: Language;
  readonly titleOf: (rule: string) => string;
}

/** An annotation that is no reply, with all that belongs to it. */
export interface Listed {
  readonly placed: PlacedAnnotation;
  readonly replies: readonly PlacedAnnotation[];
  /** That it has another version is not in itself. */
  readonly isConflict: boolean;
}

export function listFilter(filter: ListFilter, words: ListWords): (listed: Listed) => boolean {
  const wanted = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return (listed) => {
    const { annotation } = listed.placed;
    return (
      holds(filter.whats, [whatOf(annotation.body)]) &&
      holds(filter.authors, [annotation.author, ...listed.replies.map((reply) => reply.annotation.author)]) &&
      holds(filter.states, statesOf(listed)) &&
      hasWords(wanted, listed, words)
    );
  };
}

/** A reply stands for the note that is not there any more. */
function whatOf(body: Body): What {
  if (body.kind === 'note') return body.label ?? 'unlabelled';
  return body.kind === 'reply' ? 'unlabelled' : body.kind;
}

function statesOf({ placed: { annotation, place }, isConflict }: Listed): ListState[] {
  const states: ListState[] = [annotation.body.kind === 'note' && annotation.body.resolved ? 'resolved' : 'open'];
  if (place.state === 'orphaned') states.push('orphaned');
  if (isConflict) states.push('conflict');
  return states;
}

function holds<T>(wanted: ReadonlySet<T>, has: readonly T[]): boolean {
  return wanted.size === 0 || has.some((value) => wanted.has(value));
}

function hasWords(wanted: readonly string[], { placed, replies }: Listed, words: ListWords): boolean {
  if (wanted.length === 0) return true;
  const text = [placed, ...replies]
    .map(({ annotation }) => wordsOf(annotation, words))
    .join(' ')
    .toLowerCase();
  return wanted.every((word) => text.includes(word));
}

function wordsOf(annotation: Annotation, { language, titleOf }: ListWords): string {
  const { body, author } = annotation;
  return [
    annotationKind(body),
    annotationTitle(annotation, language, titleOf),
    ownWords(body),
    quoteOf(annotation, language),
    authorName(author),
  ].join(' ');
}
