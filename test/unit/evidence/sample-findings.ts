import type { ClaimKind, EntityType } from '../../../src/core/analysis';
import type { Findings, GradedEvidence } from '../../../src/core/evidence/evidence';
import type { Mention } from '../../../src/core/recognition/mention';
import { readStatements } from '../../../src/core/statements/read-statements';
import { findStudy } from '../../../src/core/study/find-study';
import { readPaper } from '../../../src/core/text/read-paper';

interface Sample {
  readonly text: string;
  /** The beginning of the one sentence that is picked as a claim. */
  readonly claim?: string;
  readonly kind?: ClaimKind;
  /** Words recognised as entities, wherever they stand first. */
  readonly mentions?: Readonly<Partial<Record<EntityType, readonly string[]>>>;
}

/** What the engine would know of a Markdown text, with one claim and these mentions. */
export function findingsOf({ text, claim, kind = 'finding', mentions = {} }: Sample): Findings {
  const paper = readPaper(text, 'markdown');
  const statements = readStatements(paper);
  const sentence = paper.sentences.findIndex(
    ({ start }) => claim !== undefined && paper.prose.text.startsWith(claim, start),
  );
  const span = paper.sentences[sentence];
  return {
    paper,
    statements,
    study: findStudy(paper, statements),
    source: null,
    recognition: { mentions: mentionsOf(paper.prose.text, mentions), abbreviations: [] },
    claims: span
      ? [{ sentence, kind, start: span.start, end: span.end, score: 1, citations: [], carriedBy: [], why: [] }]
      : [],
  };
}

function mentionsOf(prose: string, words: Sample['mentions'] & object): Mention[] {
  return (Object.entries(words) as [EntityType, readonly string[]][])
    .flatMap(([type, names]) => names.map((name) => mention(type, prose.indexOf(name), name)))
    .sort((a, b) => a.start - b.start);
}

/** A recognised mention without a sense. */
export function mention(type: EntityType, start: number, name: string): Mention {
  return {
    type,
    start,
    end: start + name.length,
    id: null,
    name,
    xrefs: [],
    match: 'exact',
    candidates: [],
    score: 1,
    source: 'lexicon',
    why: [],
  };
}

/** The derivation as `rule "words"`. */
export function derivationOf({ paper }: Findings, { why }: GradedEvidence): readonly string[] {
  return why.map(({ rule, start, end }) => `${rule} "${paper.prose.text.slice(start, end)}"`);
}
