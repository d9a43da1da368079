import type { SentenceText } from '../../text/paper-text';
import type { Proposal, RecognitionContext } from '../context';
import type { ProseCue } from '../mention';
import { therapyNamed } from './choose-therapy-term';
import { stemOf } from './inn-stems';
import type { HitsByToken } from './therapy-modifier';
import { readDrugName, type DrugName } from './read-drug-name';

/** Belief in a drug mention, by what it rests on. */
const SCORES = {
  name: 0.92,
  synonym: 0.85,
  given: 0.8,
  givenElsewhere: 0.72,
  givenHormone: 0.98,
  stem: 0.75,
  shortForm: 0.85,
  givenShortForm: 0.7,
  often: 0.66,
  chemical: 0.7,
};

/** Drugs by name, by well-known short form, and by the ending of their name. */
export function findDrugs(context: RecognitionContext, hits: HitsByToken): Proposal[] {
  const names: DrugName[] = [];
  const unlisted: Proposal[] = [];
  for (const sentence of context.sentences) {
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const name = nameAt(context, hits, sentence, at);
      const stem = name ? null : proposeStem(context, at);
      if (name) names.push(name);
      if (stem) unlisted.push(stem);
      at = name?.endToken ?? at + 1;
    }
  }
  const given = cuesOfGiving(names);
  const measured = new Set(
    names.filter(({ reading }) => reading?.reading === 'measured').map(({ concept }) => concept.id),
  );
  const proposals = names.flatMap((name) => {
    const { id } = name.concept;
    // A paper that measures a molecule and never gives it means the body's own throughout.
    const isMeasured = measured.has(id) && !given.has(id);
    return proposeName(context, isMeasured ? { ...name, isOftenGiven: false } : name, given.get(id)) ?? [];
  });
  return [...proposals, ...unlisted];
}

/** The longest name that can be a drug. */
function nameAt(context: RecognitionContext, hits: HitsByToken, sentence: SentenceText, at: number): DrugName | null {
  for (const hit of hits.get(at) ?? []) {
    const name = readDrugName(context, sentence, hit);
    if (name) return name;
  }
  return null;
}

/** Where the paper first says of a molecule that it is given, by id. */
function cuesOfGiving(names: readonly DrugName[]): Map<string, ProseCue> {
  const given = new Map<string, ProseCue>();
  for (const { concept, reading } of names) {
    if (reading?.reading === 'therapy' && !given.has(concept.id)) given.set(concept.id, reading.cue);
  }
  return given;
}

/**
 * A name that only a drug has is a therapy. A molecule that the body has too is one where it is given, here or elsewhere
 * in the paper, and a chemical where it is not; a name that a gene has too is left to the genes unless given here.
 */
function proposeName(
  context: RecognitionContext,
  name: DrugName,
  givenElsewhere: ProseCue | undefined,
): Proposal | null {
  if (name.isKnownShortForm) return propose(context, name, SCORES.shortForm, 'therapy.drug.short-form');
  if (name.isOfTheBody) return proposeOfTheBody(context, name, givenElsewhere);
  const cue = name.reading?.reading === 'therapy' ? name.reading.cue : null;
  if (name.isAlsoGene) return cue && withCue(propose(context, name, SCORES.given, 'therapy.drug'), cue);
  if (name.isGivenShortForm) return cue && withCue(propose(context, name, SCORES.givenShortForm, 'therapy.drug'), cue);
  return propose(context, name, name.isPreferred ? SCORES.name : SCORES.synonym, 'therapy.drug');
}

/** Where a gene has the name of a hormone too, the words that say it is given outweigh the gene. */
function proposeOfTheBody(
  context: RecognitionContext,
  name: DrugName,
  givenElsewhere: ProseCue | undefined,
): Proposal | null {
  const { reading, isAlsoGene, isOftenGiven } = name;
  const asTherapy = (score: number, rule = 'therapy.drug') =>
    propose(context, name, isAlsoGene ? Math.max(score, SCORES.givenHormone) : score, rule);
  if (reading?.reading === 'therapy') return withCue(asTherapy(SCORES.given), reading.cue);
  const mayBeGiven = !reading && (isOftenGiven || !isAlsoGene);
  if (givenElsewhere && mayBeGiven)
    return withCue(asTherapy(SCORES.givenElsewhere), { ...givenElsewhere, rule: 'therapy.cue.given-elsewhere' });
  if (isOftenGiven && mayBeGiven) return asTherapy(SCORES.often, 'therapy.drug.often-given');
  if (isAlsoGene) return null;
  const chemical: Proposal = { ...propose(context, name, SCORES.chemical, 'therapy.drug'), type: 'chemical' };
  return reading ? withCue(chemical, reading.cue) : chemical;
}

function withCue(proposal: Proposal, cue: ProseCue): Proposal {
  return { ...proposal, why: [...proposal.why, cue] };
}

function propose(context: RecognitionContext, name: DrugName, score: number, rule: string): Proposal {
  const { firstToken, endToken, concept } = name;
  const span = context.spanOf(firstToken, endToken);
  return {
    ...span,
    firstToken,
    endToken,
    type: 'therapy',
    id: concept.id,
    name: concept.name,
    xrefs: concept.xrefs,
    match: 'exact',
    candidates: [],
    score,
    source: 'lexicon',
    why: [{ rule, ...span }],
  };
}

/** A drug in no list: its ending gives it away, and the class that the ending stands for is the nearest thing with an id. */
function proposeStem(context: RecognitionContext, at: number): Proposal | null {
  const text = context.tokens[at]?.text ?? '';
  const stem = stemOf(text.toLowerCase());
  if (!stem || !/^\p{L}\p{Ll}+$/u.test(text) || context.hitsAt(at).length > 0) return null;
  const drugClass = therapyNamed(context.lexicon, singularOf(stem.meaning))?.concept;
  const span = context.spanOf(at, at + 1);
  return {
    ...span,
    firstToken: at,
    endToken: at + 1,
    type: 'therapy',
    id: drugClass?.id ?? null,
    name: drugClass?.name ?? null,
    xrefs: drugClass?.xrefs ?? [],
    match: 'related',
    candidates: [],
    score: SCORES.stem,
    source: 'pattern',
    why: [{ rule: 'therapy.drug.stem', ...span }],
  };
}

function singularOf(meaning: string): string {
  return meaning.endsWith('ies') ? `${meaning.slice(0, -3)}y` : meaning.replace(/s$/, '');
}
