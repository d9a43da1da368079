import type { StudyDesign } from '../../analysis';
import type { PickedClaim } from '../../claims/claim';
import { outlinePaper, type Place } from '../../claims/outline-paper';
import type { Findings, GradedEvidence } from '../../evidence/evidence';
import type { ProseCue } from '../../recognition/mention';
import type { PhraseHit, PhraseMatcher } from '../../rules/phrases';
import { citationIn } from '../../statements/citation-in';
import { voiceOf } from '../../source/voice-of';
import type { Statement } from '../../statements/statement';
import type { PaperText, SentenceText } from '../../text/paper-text';
import { contentWords } from './content-words';
import { type NullResults, readNullResults } from './null-results';
import { spanOfTokens } from '../../text/span-of-tokens';

/** One claim and all that a warning about it is read from; positions are prose offsets. */
export interface ClaimView {
  readonly findings: Findings;
  readonly claim: PickedClaim;
  readonly sentence: SentenceText;
  readonly statement: Statement;
  readonly grade: GradedEvidence;
  readonly place: Place;
  readonly whole: WholePaper;
}

/** What is read from the whole paper, once for all claims, and only when a check asks. */
export interface WholePaper {
  /** Of every sentence. */
  readonly places: readonly Place[];
  /** The words of content of a sentence. */
  readonly wordsOf: (sentence: number) => ReadonlySet<string>;
  /** The sentences on methods or results, or the title, in which a phrase stands. */
  readonly reporting: (matcher: PhraseMatcher<unknown>) => readonly number[];
  /** The results that say that there was no effect. */
  readonly nullResults: () => NullResults;
}

/** What a check found: the words of the claim, and the other side. */
export interface Warned {
  readonly words: ProseCue;
  readonly related: readonly ProseCue[];
}

/** The claims in their order; null for one in a reviewer's own words, or whose sentence or grade is missing. */
export function viewClaims(
  findings: Findings,
  grades: readonly GradedEvidence[],
  whole: WholePaper,
): readonly (ClaimView | null)[] {
  return findings.claims.map((claim, index) => {
    const sentence = findings.paper.sentences[claim.sentence];
    const statement = findings.statements[claim.sentence];
    const [grade, place] = [grades[index], whole.places[claim.sentence]];
    if (!sentence || !statement || !grade || !place) return null;
    if (voiceOf(findings.paper, findings.source, sentence) === 'reviewer') return null;
    return { findings, claim, sentence, statement, grade, place, whole };
  });
}

/**
 * The results and conclusions of the title and abstract that are not listed as claims: read as findings of the paper's
 * primary design.
 */
export function viewUnlisted(findings: Findings, whole: WholePaper): readonly ClaimView[] {
  const { paper, statements, study, source, claims } = findings;
  const listed = new Set(claims.map(({ sentence }) => sentence));
  return statements.flatMap((statement) => {
    const [sentence, place] = [paper.sentences[statement.sentence], whole.places[statement.sentence]];
    if (!sentence || !place || listed.has(statement.sentence) || !isOfAbstract(place, statement)) return [];
    if (voiceOf(paper, source, sentence) === 'reviewer' || citationIn(paper, sentence)) return [];
    const { start, end } = sentence;
    const claim = { ...UNLISTED, sentence: statement.sentence, start, end };
    const grade = { ...UNGRADED, design: study.designs[0]?.design ?? null };
    return [{ findings, claim, sentence, statement, grade, place, whole }];
  });
}

const UNLISTED = { kind: 'finding', score: 0, citations: [], carriedBy: [], why: [] } as const;
const UNGRADED = { ocebm: null, question: null, civic: null, profilePatients: null, why: [] } as const;

function isOfAbstract({ kind }: Place, { role }: Statement): boolean {
  return (kind === 'abstract' || kind === 'summary') && (role === 'results' || role === 'conclusion');
}

/** A paragraph with labels ("Methods: … Results: …") and nothing under a heading is all abstract: there is no body. */
function placesOf({ paper, source }: Findings): readonly Place[] {
  const { places } = outlinePaper(paper, source?.kind ?? null);
  const headings = paper.blocks.filter(({ kind }) => kind === 'heading').length;
  const isLabelled = paper.sections.some(({ role }) => role === 'results');
  if (!isLabelled || headings > (paper.title ? 1 : 0)) return places;
  const count = places.length;
  return places.map((place, index) =>
    place.kind === 'body' ? { kind: 'abstract', index, count, headed: place.role } : place,
  );
}

export function readWhole(findings: Findings): WholePaper {
  const { paper } = findings;
  const places = placesOf(findings);
  const words = new Map<number, ReadonlySet<string>>();
  const reports = new Map<PhraseMatcher<unknown>, readonly number[]>();
  let nullResults: NullResults | null = null;
  return {
    places,
    nullResults: () => (nullResults ??= readNullResults(findings, places)),
    wordsOf: (sentence) => {
      const known = words.get(sentence) ?? contentWords(paper, sentence);
      words.set(sentence, known);
      return known;
    },
    reporting: (matcher) => {
      const known = reports.get(matcher) ?? findReporting(findings, places, matcher);
      reports.set(matcher, known);
      return known;
    },
  };
}

function findReporting(
  { paper, statements }: Findings,
  places: readonly Place[],
  matcher: PhraseMatcher<unknown>,
): readonly number[] {
  return statements.flatMap(({ sentence, role }) => {
    const span = paper.sentences[sentence];
    const kind = places[sentence]?.kind;
    const reports = kind === 'title' || (kind !== 'outside' && (role === 'methods' || role === 'results'));
    return span && reports && matcher.find(paper.tokens, span.firstToken, span.endToken).length > 0 ? [sentence] : [];
  });
}

/** An own finding, stated outright and resting on nobody else. */
export function isOwnAssertion({ claim, statement }: ClaimView): boolean {
  return claim.kind === 'finding' && claim.citations.length === 0 && statement.certainty === 'asserted';
}

export function hasDesign({ findings }: ClaimView, designs: ReadonlySet<StudyDesign>): boolean {
  return findings.study.designs.some(({ design }) => designs.has(design));
}

/** The words by which the paper shows the design that supports the claim. */
export function designCue({ findings, grade }: ClaimView): ProseCue | null {
  const found = findings.study.designs.find(({ design }) => design === grade.design);
  const shown = grade.why.find(({ rule, start, end }) => rule.startsWith('setting.') && end > start);
  return (
    found?.cues[0] ?? shown ?? (found ? { rule: 'warning.side.design', start: found.start, end: found.end } : null)
  );
}

/** The phrases that stand in the sentence of the claim. */
export function phrasesIn<T>(matcher: PhraseMatcher<T>, { findings, sentence }: ClaimView): PhraseHit<T>[] {
  return matcher.find(findings.paper.tokens, sentence.firstToken, sentence.endToken);
}

/** The words of a hit in the sentence of the claim, under a rule. */
export function cueOf<T>({ findings }: ClaimView, hit: PhraseHit<T>, rule: string): ProseCue {
  return spanOfHit(findings.paper, hit, rule);
}

export function spanOfHit<T>({ tokens }: PaperText, { firstToken, endToken }: PhraseHit<T>, rule: string): ProseCue {
  return { rule, ...spanOfTokens(tokens, firstToken, endToken) };
}
