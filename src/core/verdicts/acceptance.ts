import type { Analysis, Remark } from '../analysis';
import { plainText } from '../presentation/plain-text';
import { keyOfWords } from '../remarks/remark-key';

/** A warning that a reviewer has accepted as it is, and why. */
export interface Acceptance extends Accepted {
  /** The reviewer's own words; empty only where somebody left them out by hand. */
  readonly reason: string;
  /** `2026-11-22`, or empty. */
  readonly date: string;
}

/** What is accepted. It ends when the words that it is about are changed, and outlives edits elsewhere in the paper. */
export interface Accepted {
  /** The way to the paper from its folder down, with `/`; its whole address where it is in no folder. */
  readonly paper: string;
  /** Id of the rule that warns. */
  readonly warning: string;
  /** The claim, or what else it is about, as a reader sees it. */
  readonly words: string;
  /** Of a claim, the very words in it. */
  readonly on?: string;
}

/** @param paper as in `Accepted`. */
export function acceptedOf(remark: Remark, { claims, language }: Analysis, paper: string): Accepted {
  const own = plainText(remark.text, language);
  const about = remark.claim === null ? undefined : claims[remark.claim]?.plain;
  const words = about === undefined ? { words: own } : { words: about, on: own };
  return { paper, warning: remark.rule, ...words };
}

/** The same for entries that are one acceptance: the paper, and the remark as `remarkKey` has it. */
export function acceptedKey({ paper, warning, words, on }: Accepted): string {
  return `${paper}|${keyOfWords(warning, on === undefined ? [words] : [words, on])}`;
}

/** Reads an entry of the settings, where anything may stand; null for what is no acceptance. */
export function parseAcceptance(entry: unknown): Acceptance | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { paper, warning, words, on, reason, date } = entry as Readonly<Record<string, unknown>>;
  if (!isText(paper) || !isText(warning) || !isText(words)) return null;
  return { paper, warning, words, ...(isText(on) ? { on } : {}), reason: orEmpty(reason), date: orEmpty(date) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function orEmpty(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
