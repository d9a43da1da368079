import { STUDY_DESIGNS, type StudyDesign } from '../analysis';
import type { DesignCue } from './find-design-cues';
import { noOwnStudyRule } from './read-structure';

/** What speaks for one design. */
export interface DesignScore {
  readonly design: StudyDesign;
  readonly score: number;
  readonly cues: readonly DesignCue[];
}

/** With less than this, the design cannot be told. */
const ENOUGH = 3;

interface Precedence {
  readonly design: StudyDesign;
  /** A rule that must have fired. */
  readonly needs?: string;
  /** The score from which `design` wins over `over`, whatever their scores. */
  readonly from: number;
  readonly over: readonly StudyDesign[] | 'all';
}

const observational: readonly StudyDesign[] = ['nonrandomised_trial', 'cohort', 'case_control', 'cross_sectional'];
const bench: readonly StudyDesign[] = ['animal', 'in_vitro', 'in_silico'];

/**
 * Words that state a design outweigh any amount of vocabulary of another one: a protocol of a randomised trial is full of
 * the words of randomised trials. First line that applies wins.
 */
const precedences: readonly Precedence[] = [
  { design: 'protocol', from: 7, over: 'all' },
  { design: 'meta_analysis_rct', from: 8, over: 'all' },
  {
    design: 'systematic_review',
    from: 7,
    over: ['narrative_review', 'rct', ...observational, ...bench, 'methods', 'guideline_opinion'],
  },
  { design: 'guideline_opinion', from: 8, over: 'all' },
  { design: 'cohort', needs: 'design.cohort.trial_data', from: 10, over: ['rct', 'nonrandomised_trial'] },
  {
    design: 'rct',
    from: 7,
    over: [...observational, ...bench, 'methods', 'human_experiment', 'qualitative', 'case_report'],
  },
  { design: 'cohort', needs: 'design.cohort.and_case_control', from: 9, over: ['case_control'] },
  { design: 'rct', needs: 'design.rct.allocated', from: 6, over: [...observational, 'case_report', 'qualitative'] },
  {
    design: 'narrative_review',
    from: 7,
    over: [...bench, ...observational, 'methods', 'human_experiment', 'case_report'],
  },
  { design: 'qualitative', from: 7, over: [...observational, 'methods', 'human_experiment', 'in_vitro'] },
  {
    design: 'nonrandomised_trial',
    from: 7,
    over: [...bench, 'methods', 'cohort', 'cross_sectional', 'case_control', 'case_report'],
  },
  { design: 'cohort', needs: 'design.cohort.survival_analysis', from: 4, over: ['in_vitro', 'in_silico'] },
  { design: 'case_control', from: 5, over: ['in_vitro', 'in_silico', 'human_experiment'] },
  { design: 'animal', from: 9, over: ['in_vitro'] },
  { design: 'case_control', from: 8, over: [...bench, 'cohort', 'cross_sectional'] },
  { design: 'case_report', from: 8, over: [...bench, 'cohort', 'methods', 'cross_sectional', 'nonrandomised_trial'] },
];

/** Two designs, and the rule that must have fired for the second beside the first, or for the first as it stands first. */
type Pair = readonly [StudyDesign, StudyDesign] | readonly [StudyDesign, StudyDesign, string];

/** Surgeons speak of the intraperitoneal and of xenografts too: the animals themselves must be named. */
const ANIMALS_NAMED = 'design.animal.named';

/** Kinds of study that one paper may well report together. */
const pairs: readonly Pair[] = [
  // Markers of prognosis in the patients of a trial: randomisation did not make that comparison.
  ['rct', 'cohort', 'design.cohort.markers'],
  ['nonrandomised_trial', 'cohort', 'design.cohort.markers'],
  ['rct', 'cohort', 'design.cohort.nested'],
  ['cohort', 'case_control', 'design.cohort.and_case_control'],
  ['rct', 'in_vitro', 'design.in_vitro.beside_patients'],
  ['nonrandomised_trial', 'in_vitro', 'design.in_vitro.beside_patients'],
  ['animal', 'in_vitro'],
  ['animal', 'in_silico'],
  ['in_vitro', 'in_silico'],
  ['cohort', 'animal', ANIMALS_NAMED],
  ['animal', 'cohort'],
  ['cohort', 'in_vitro'],
  ['cross_sectional', 'animal', ANIMALS_NAMED],
  ['animal', 'cross_sectional'],
  ['cross_sectional', 'in_vitro'],
  ['case_control', 'animal', ANIMALS_NAMED],
  ['animal', 'case_control'],
  ['case_control', 'in_vitro'],
  ['rct', 'animal', ANIMALS_NAMED],
  ['animal', 'rct'],
  ['nonrandomised_trial', 'animal', ANIMALS_NAMED],
  ['animal', 'nonrandomised_trial'],
  ['case_report', 'in_vitro'],
];
/** The second design must be stated by words that say more than "cells", and weigh something beside the first. */
const SECOND = { telling: 2, ofPeople: 1.5, needs: 4, share: 0.25 };
/** Animals and cells often stand side by side: there less is asked for. */
const SECOND_AT_BENCH = 3;
/** Animals are the model of a paper when words such as "mouse model" weigh so much. */
const MODEL = 4;

/** The one or two designs that the cues speak for, primary first; none when they do not suffice. */
export function chooseDesigns(cues: readonly DesignCue[]): readonly DesignScore[] {
  const plain = scoreDesigns(cues.filter(({ rule }) => !rule.fallback));
  const scores = plain.some(({ score }) => score >= ENOUGH) ? plain : scoreDesigns(cues);
  const primary = primaryOf(scores);
  if (!primary) return [];
  const second = scores.find((other) => other !== primary && mayJoin(primary, other) && standsBeside(primary, other));
  return second ? [primary, second] : [primary];
}

function standsBeside(primary: DesignScore, { design, cues }: DesignScore): boolean {
  const telling = scoreOf(
    design,
    cues.filter(({ rule }) => rule.weight >= (isWetBench(design) ? SECOND.telling : SECOND.ofPeople)),
  ).score;
  const atBench = isWetBench(primary.design) && isWetBench(design);
  return telling >= (atBench ? SECOND_AT_BENCH : SECOND.needs) && telling >= primary.score * SECOND.share;
}

const isWetBench = (design: StudyDesign): boolean => design === 'animal' || design === 'in_vitro';

function mayJoin(a: DesignScore, b: DesignScore): boolean {
  return pairs.some(([x, y, needs]) => {
    if (x === a.design && y === b.design)
      return needs === undefined || [...b.cues, ...a.cues].some(({ rule }) => rule.id === needs);
    return needs === undefined && x === b.design && y === a.design;
  });
}

/** Best first; ties in the order of the codes. */
export function scoreDesigns(cues: readonly DesignCue[]): readonly DesignScore[] {
  const bySide = workedOnAnimals(cues) || cues.some(({ rule }) => rule === noOwnStudyRule);
  return STUDY_DESIGNS.map((design) => {
    const own = cues.filter((cue) => cue.rule.design === design);
    return scoreOf(design, design === 'in_vitro' && bySide ? own.map(asVocabulary) : own);
  })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || STUDY_DESIGNS.indexOf(a.design) - STUDY_DESIGNS.indexOf(b.design));
}

/** Where animals were the model, bench methods and molecules mostly tell what was measured in their tissue; in a review, what others did. */
function workedOnAnimals(cues: readonly DesignCue[]): boolean {
  const telling = cues.filter(({ rule }) => rule.design === 'animal' && rule.weight >= SECOND.telling);
  return scoreOf('animal', telling).score >= MODEL;
}

function asVocabulary(cue: DesignCue): DesignCue {
  return cue.rule.weight > VOCABULARY.below ? cue : { ...cue, worth: cue.worth * VOCABULARY.share };
}

const VOCABULARY = { below: 2, share: 0.5 };

/** Each rule counts as often as it says, where it is worth most. */
function scoreOf(design: StudyDesign, cues: readonly DesignCue[]): DesignScore {
  const worths = new Map<DesignCue['rule'], number[]>();
  for (const { rule, worth } of cues) worths.set(rule, [...(worths.get(rule) ?? []), worth]);
  let score = 0;
  for (const [rule, all] of worths)
    for (const worth of all.sort((a, b) => b - a).slice(0, rule.most ?? 1)) score += worth;
  return { design, score, cues };
}

function primaryOf(scores: readonly DesignScore[]): DesignScore | undefined {
  const best = scores.find(({ score }) => score >= ENOUGH);
  if (!best) return undefined;
  for (const { design, needs, from, over } of precedences) {
    const stated = scores.find((score) => score.design === design && score.score >= from);
    const allowed = !needs || stated?.cues.some(({ rule }) => rule.id === needs);
    if (stated && allowed && (stated === best || over === 'all' || over.includes(best.design))) return stated;
  }
  return best;
}
