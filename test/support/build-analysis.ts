import type { Analysis, Claim, Cue, DesignFinding, Entity, Evidence, Span } from '../../src/core/analysis';

/** Where words stand in a text; the n-th time they do. @throws Error when they do not. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let time = 0; time < nth; time++) {
    start = text.indexOf(words, start + 1);
    if (start === -1) throw new Error(`"${words}" does not stand ${nth} times in the text`);
  }
  return { start, end: start + words.length };
}

const NO_EVIDENCE: Evidence = { ocebm: null, question: null, civic: null, profilePatients: null, why: [] };

/** An analysis written by hand: what is not given is empty. Entities and claims lie where their words stand. */
export function buildAnalysis(parts: Partial<Analysis> = {}): Analysis {
  return {
    id: 'paper',
    language: 'markdown',
    paper: {
      source: null,
      title: null,
      identifiers: { trials: [] },
      designs: [],
      sampleSize: null,
      evidence: NO_EVIDENCE,
    },
    sections: [],
    sentences: [],
    abbreviations: [],
    entities: [],
    combinations: [],
    claims: [],
    observations: [],
    warnings: [],
    ...parts,
  };
}

export function buildEntity(text: string, words: string, parts: Partial<Entity> = {}, nth = 1): Entity {
  return {
    ...spanOf(text, words, nth),
    text: words,
    type: 'gene',
    id: null,
    name: null,
    xrefs: [],
    match: 'exact',
    candidates: [],
    score: 0.9,
    source: 'lexicon',
    why: [],
    ...parts,
  };
}

export function buildClaim(text: string, words: string, parts: Partial<Claim> = {}): Claim {
  return {
    ...spanOf(text, words),
    text: words,
    plain: words,
    section: null,
    kind: 'finding',
    strength: 'none',
    polarity: 'affirmed',
    certainty: 'asserted',
    design: null,
    evidence: NO_EVIDENCE,
    statistics: [],
    entities: [],
    voice: 'paper',
    citations: [],
    carriedBy: [],
    why: [],
    rank: 1,
    ...parts,
  };
}

export function buildEvidence(parts: Partial<Evidence>): Evidence {
  return { ...NO_EVIDENCE, ...parts };
}

export function buildDesign(text: string, words: string, parts: Partial<DesignFinding> = {}): DesignFinding {
  return { ...spanOf(text, words), design: 'cohort', quote: words, cues: [], ...parts };
}

export function buildCue(text: string, words: string, rule: string): Cue {
  return { rule, ...spanOf(text, words), text: words };
}
