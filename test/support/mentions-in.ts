import type { EntityType } from '../../src/core/analysis';
import { recognise } from '../../src/core/recognition/recognise';
import type { Mention } from '../../src/core/recognition/mention';
import { readPaper } from '../../src/core/text/read-paper';
import { shippedKnowledge } from './lexicon';

const knowledge = shippedKnowledge();

/** A mention with its own words, and the words of each cue. */
export interface ReadMention extends Mention {
  readonly text: string;
  readonly cues: readonly { readonly rule: string; readonly text: string }[];
}

/** What the shipped lexicon and rules recognise in a plain text, by type. */
export function mentionsIn(text: string, type?: EntityType): ReadMention[] {
  const paper = readPaper(text, 'plaintext');
  const wordsOf = (span: { start: number; end: number }): string => paper.prose.text.slice(span.start, span.end);
  return recognise(paper, knowledge)
    .mentions.filter((mention) => type === undefined || mention.type === type)
    .map((mention) => ({
      ...mention,
      text: wordsOf(mention),
      cues: mention.why.map((cue) => ({ rule: cue.rule, text: wordsOf(cue) })),
    }));
}

/** The words of all mentions of a type, in order. */
export function wordsOf(text: string, type: EntityType): string[] {
  return mentionsIn(text, type).map((mention) => mention.text);
}

/** All rules that fired for mentions of these types. */
export function rulesFiredIn(text: string, types: readonly EntityType[]): Set<string> {
  return new Set(
    mentionsIn(text)
      .filter(({ type }) => types.includes(type))
      .flatMap(({ cues }) => cues.map(({ rule }) => rule)),
  );
}
