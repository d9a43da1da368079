import { compilePhrases } from '../../rules/phrases';
import { peopleWords } from '../../study/rules/word-classes';
import { readCount } from '../../study/read-number';
import type { Span } from '../../analysis';
import type { PaperText, SentenceText } from '../../text/paper-text';
import type { CivicRule } from './civic-rule';
import { civicRules } from './civic-rules';
import { civicCountRules } from './count-rules';
import { countProfile } from './count-profile';
import { spanOfTokens } from '../../text/span-of-tokens';

/** A rule that fired, where first and how often. */
export interface CivicSignal {
  readonly rule: CivicRule;
  readonly at: Span;
  readonly count: number;
}

/** CIViC: "> 5 patients typically" make clinical evidence of a case study. */
const FIVE = 5;
/** As many as make a series (`study-designs`: more than twenty are a cohort). */
const MANY = 20;
/** Words between the number and the people: `47 HNSCC patients`. */
const REACH = 5;

const THINGS: ReadonlySet<string> = new Set([
  'clones',
  'clone',
  'cells',
  'mice',
  'reads',
  'alleles',
  'lesions',
  'lines',
]);
const counted: ReadonlySet<string> = new Set([
  ...peopleWords,
  'tumors',
  'tumours',
  'samples',
  'specimens',
  'carcinomas',
  'gliomas',
  'pts',
  'families',
  'siblings',
  'probands',
]);
const matcher = compilePhrases(civicRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))));

export function readCivicSignals(paper: PaperText, sentences: readonly SentenceText[]): readonly CivicSignal[] {
  const signals = new Map<CivicRule, { at: Span; count: number }>();
  const add = (rule: CivicRule, at: Span): void => {
    const known = signals.get(rule);
    if (known) known.count++;
    else signals.set(rule, { at, count: 1 });
  };
  for (const sentence of sentences) {
    const { firstToken, endToken } = sentence;
    for (const hit of matcher.find(paper.tokens, firstToken, endToken))
      add(hit.value, spanOf(paper, hit.firstToken, hit.endToken));
    for (const { value, at } of countsOfPeople(paper, firstToken, endToken)) {
      const rule = patientsRule(value);
      if (rule) add(rule, at);
    }
    for (const { value, at } of countProfile(paper, sentence)) add(carriersRule(value), at);
  }
  countAsScreened(signals);
  return [...signals].map(([rule, { at, count }]) => ({ rule, at, count }));
}

/** Of an inherited variant it is single families that count, however many were searched. */
function countAsScreened<T>(signals: Map<CivicRule, T>): void {
  if (![...signals.keys()].some(({ id }) => id === 'civic.inherited')) return;
  for (const rule of [civicCountRules.somePatients, civicCountRules.manyPatients]) {
    const found = signals.get(rule);
    if (found === undefined) continue;
    signals.delete(rule);
    signals.set(civicCountRules.screened, found);
  }
}

function patientsRule(value: number): CivicRule | null {
  if (value >= MANY) return civicCountRules.manyPatients;
  if (value > FIVE) return civicCountRules.somePatients;
  return value > 1 && value < FIVE ? civicCountRules.fewPatients : null;
}

function carriersRule(value: number): CivicRule {
  if (value >= MANY) return civicCountRules.manyCarriers;
  if (value > FIVE) return civicCountRules.someCarriers;
  if (value === FIVE) return civicCountRules.fiveCarriers;
  return value > 1 ? civicCountRules.fewCarriers : civicCountRules.oneCarrier;
}

interface Count {
  readonly value: number;
  readonly at: Span;
}

/** `47 HNSCC patients`, `5/6 responded` (which counts six). */
function countsOfPeople(paper: PaperText, from: number, to: number): readonly Count[] {
  const counts: Count[] = [];
  for (let at = from; at < to; at++) {
    const number = readCount(paper.tokens, at);
    if (!number) continue;
    const whole = wordAt(paper, number.endToken) === '/' ? readCount(paper.tokens, number.endToken + 1) : null;
    if (whole && !thingsFollow(paper, whole.endToken, to))
      counts.push({ value: whole.value, at: spanOf(paper, at, whole.endToken) });
    else if (!whole && peopleFollow(paper, number.endToken, to))
      counts.push({ value: number.value, at: spanOf(paper, at, number.endToken) });
    at = (whole ?? number).endToken - 1;
  }
  return counts;
}

function peopleFollow(paper: PaperText, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at++) if (counted.has(wordAt(paper, at))) return true;
  return false;
}

/** `2/10 clones`: no people. */
function thingsFollow(paper: PaperText, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at++) if (THINGS.has(wordAt(paper, at))) return true;
  return false;
}

function wordAt(paper: PaperText, at: number): string {
  return paper.tokens[at]?.text.toLowerCase() ?? '';
}

function spanOf({ tokens }: PaperText, first: number, end: number): Span {
  return spanOfTokens(tokens, first, end);
}
