import type { Role, SectionRole, StudyDesign } from '../../analysis';
import { findSetting } from '../../evidence/claim-design/find-setting';
import type { ProseCue } from '../../recognition/mention';
import { compilePhrases } from '../../rules/phrases';
import { type ClaimView, cueOf, hasDesign, isOwnAssertion, phrasesIn, spanOfHit, type Warned } from './warning-context';
import { decidesStrength } from './decides-strength';
import { wordsHeard } from './words-heard';
import { causalDesigns, causalWords, experimentWords, observingWords, otherThanFindings } from './causal-words';
import { observationalDesigns } from './warned-designs';

/** Beside one of these, what a claim rests on is not told for sure. */
const experimental: ReadonlySet<StudyDesign> = new Set([
  'rct',
  'nonrandomised_trial',
  'meta_analysis_rct',
  'human_experiment',
]);
const bench: ReadonlySet<StudyDesign> = new Set(['animal', 'in_vitro', 'in_silico']);

/** News and notes have no sections; what happened before and how it was done is no message there either. */
const aside: ReadonlySet<Role> = new Set(['background', 'objective', 'methods']);
const argued: ReadonlySet<SectionRole> = new Set(['discussion', 'conclusion']);
/** From this share of its words in one sentence of the results on, a claim sums up what the study found. */
const HEARD = 0.4;

type Reading = 'causal' | 'excused';
const matcher = compilePhrases<Reading>([
  ...causalWords.map((phrase) => ({ phrase, value: 'causal' as const })),
  ...[...causalDesigns, ...otherThanFindings].map((phrase) => ({ phrase, value: 'excused' as const })),
]);

const observing = compilePhrases(observingWords.map((phrase) => ({ phrase, value: true })));
const experiment = compilePhrases(experimentWords.map((phrase) => ({ phrase, value: true })));

/** Says outright what causes what, and rests on watching what happened. */
export function findCausalWording(view: ClaimView): Warned | null {
  const { grade, statement } = view;
  if (!isOwnAssertion(view) || statement.strength !== 'direct_causal' || statement.polarity === 'negated') return null;
  if (grade.design === null || !observationalDesigns.has(grade.design) || hasDesign(view, experimental)) return null;
  if (hasDesign(view, bench) && !isShownInPeople(view)) return null;
  const hits = phrasesIn(matcher, view);
  const words = hits.filter(({ value }) => value === 'causal').map((hit) => cueOf(view, hit, ''));
  const said = words.find((each) => decidesStrength(view, each));
  const design = said && observingCue(view);
  if (!said || !design || hits.some(({ value }) => value === 'excused')) return null;
  if (!isMessage(view) || view.whole.reporting(experiment).length > 0) return null;
  return { words: said, related: [design] };
}

/**
 * Where a paper gives its message. Between figures "improved" tells what was seen; in a discussion much is said of others'
 * work without a citation, so that a claim there must echo the results.
 */
function isMessage(view: ClaimView): boolean {
  const { place, statement } = view;
  if (place.kind === 'title') return true;
  if (place.kind === 'abstract' || place.kind === 'summary') return statement.role === 'conclusion';
  if (place.kind === 'outside') return false;
  if (place.role === 'other' || place.role === 'title') return !aside.has(statement.role);
  return argued.has(place.role) && wordsHeard(view) >= HEARD;
}

/** The words that show the design, where they say by themselves that it is one that watches. */
function observingCue({ findings: { paper, study }, grade }: ClaimView): ProseCue | null {
  const found = study.designs.find(({ design }) => design === grade.design);
  const sentence = found && paper.sentences[found.sentence];
  const [hit] = sentence ? observing.find(paper.tokens, sentence.firstToken, sentence.endToken) : [];
  return hit ? spanOfHit(paper, hit, 'warning.side.design') : null;
}

/** In a paper on patients and cells the claim itself must speak of people. */
function isShownInPeople({ findings, claim }: ClaimView): boolean {
  const found = findSetting(findings.paper, claim.sentence);
  return found?.own === true && found.setting === 'people';
}
