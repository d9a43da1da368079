import {
  BIOMEDICAL_ENDING,
  biomedicalWords,
  developerWords,
  likenessSignals,
  PROJECT_FILE,
  type LikenessName,
} from './likeness-signals';
import type { PaperText } from './paper-text';

export interface PaperLikeness {
  readonly isPaper: boolean;
  /** In words for the reader, weightiest first: those that speak for the verdict. */
  readonly reasons: readonly string[];
}

/** Points from which a text is taken for a paper or for notes on one. */
const THRESHOLD = 2;

/** Whether a text looks like a biomedical paper or notes on one. `file.name` may be a path or a URI. */
export function paperLikeness(paper: PaperText, file: { readonly name: string }): PaperLikeness {
  const points = signalPoints(measures(paper, file.name));
  const isPaper = points.reduce((sum, signal) => sum + signal.points, 0) >= THRESHOLD;
  const reasons = points
    .filter((signal) => (isPaper ? signal.points > 0 : signal.points < 0))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ name }) => likenessSignals[name].title);
  return { isPaper, reasons: reasons.length > 0 || isPaper ? reasons : ['it has few biomedical words'] };
}

/** The points of every signal; 0 where it says nothing. */
export function likenessPoints(
  paper: PaperText,
  file: { readonly name: string },
): Readonly<Record<LikenessName, number>> {
  const points = signalPoints(measures(paper, file.name)).map((signal) => [signal.name, signal.points] as const);
  return Object.fromEntries(points) as Record<LikenessName, number>;
}

function signalPoints(measured: Readonly<Record<LikenessName, number>>): { name: LikenessName; points: number }[] {
  return (Object.keys(measured) as LikenessName[]).map((name) => ({
    name,
    points: likenessSignals[name].points(measured[name]),
  }));
}

function measures(paper: PaperText, name: string): Record<LikenessName, number> {
  const { words, biomedical, developer } = countWords(paper);
  const inHundred = (count: number): number => (100 * count) / Math.max(words, 20);
  return {
    identifiers: Object.keys(paper.identifiers).length - 1 + paper.identifiers.trials.length,
    headings: countRoles(paper),
    citations: inHundred(paper.citations.length),
    biomedical: inHundred(biomedical),
    figures: countMatches(paper.prose.text, FIGURES),
    // A paper may speak of tests and models; documentation hardly of tumours.
    developer: inHundred(Math.max(0, developer - biomedical)),
    code: inHundred(countCode(paper)),
    tasks: countMatches(paper.prose.source, /^\s{0,8}[-*+]\s\[[ x]\]\s/gimu),
    name: PROJECT_FILE.test(baseName(name)) ? 1 : 0,
  };
}

function countWords({ tokens }: PaperText): { words: number; biomedical: number; developer: number } {
  const kinds = new Map<string, 'biomedical' | 'developer' | 'word' | 'other'>();
  const counts = { biomedical: 0, developer: 0, word: 0, other: 0 };
  for (const { text } of tokens) {
    let kind = kinds.get(text);
    if (kind === undefined) kinds.set(text, (kind = kindOf(text.toLowerCase())));
    counts[kind]++;
  }
  return {
    words: counts.word + counts.biomedical + counts.developer,
    biomedical: counts.biomedical,
    developer: counts.developer,
  };
}

function kindOf(word: string): 'biomedical' | 'developer' | 'word' | 'other' {
  if (developerWords.has(word)) return 'developer';
  if (biomedicalWords.has(word) || (word.length > 6 && BIOMEDICAL_ENDING.test(word))) return 'biomedical';
  return /^\p{L}{2}/u.test(word) ? 'word' : 'other';
}

/** `p = 0.01`, `n=46`, `95% CI`, `HR 0.6`. */
const FIGURES = /\b(?:[pPnN] ?[<=>≤≥] ?\d|\d{2} ?% ?CI\b|(?:HR|OR|RR) ?(?:= ?)?\d\.\d)/gu;

const PAPER_ROLES = ['abstract', 'background', 'methods', 'results', 'discussion', 'conclusion', 'references'];

function countRoles({ sections }: PaperText): number {
  return PAPER_ROLES.filter((role) => sections.some((section) => section.role === role)).length;
}

/** Fences of code blocks and stretches between backticks. */
function countCode({ prose, language }: PaperText): number {
  return language === 'markdown' ? countMatches(prose.source, /`[^`\n]{1,200}`|^ {0,8}(?:```|~~~)/gmu) : 0;
}

function countMatches(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}
