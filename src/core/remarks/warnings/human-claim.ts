import type { StudyDesign } from '../../analysis';
import type { ProseCue } from '../../recognition/mention';
import { compilePhrases } from '../../rules/phrases';
import {
  followedWords,
  heldBackWords,
  modelsShown,
  modelWords,
  notPeople,
  patientDataWords,
  peopleWords,
} from './human-words';
import { type ClaimView, cueOf, isOwnAssertion, phrasesIn, spanOfHit, type Warned } from './warning-context';
import { modelDesigns } from './warned-designs';

const bench: ReadonlySet<StudyDesign> = new Set(['animal', 'in_vitro', 'in_silico', 'methods']);

type Reading = 'people' | 'not people' | 'model' | 'held back';
const matcher = compilePhrases<Reading>([
  ...peopleWords.map((phrase) => ({ phrase, value: 'people' as const })),
  ...notPeople.map((phrase) => ({ phrase, value: 'not people' as const })),
  ...modelWords.map((phrase) => ({ phrase, value: 'model' as const })),
  ...heldBackWords.map((phrase) => ({ phrase, value: 'held back' as const })),
]);

const shownIn = compilePhrases(modelsShown.map((phrase) => ({ phrase, value: true })));
const followed = compilePhrases(followedWords.map((phrase) => ({ phrase, value: true })));
const patientData = compilePhrases(patientDataWords.map((phrase) => ({ phrase, value: true })));

/** Speaks of people, where only animals or cells stand behind it and the claim does not say so. */
export function findHumanClaim(view: ClaimView): Warned | null {
  const { grade, statement } = view;
  if (!isOwnAssertion(view) || statement.strength === 'none' || grade.design === null) return null;
  if (!modelDesigns.has(grade.design) || !(isTriedInModel(view) || isBenchOnly(view))) return null;
  const hits = phrasesIn(matcher, view);
  const people = hits.find(({ value }) => value === 'people');
  const design = modelCue(view);
  if (!people || !design || hits.some(({ value }) => value !== 'people')) return null;
  return { words: cueOf(view, people, ''), related: [design] };
}

/** The animals or cells, in the sentence that shows the design. */
function modelCue({ findings: { paper, study }, grade }: ClaimView): ProseCue | null {
  const found = study.designs.find(({ design }) => design === grade.design);
  const sentence = found && paper.sentences[found.sentence];
  const [hit] = sentence ? shownIn.find(paper.tokens, sentence.firstToken, sentence.endToken) : [];
  return hit ? spanOfHit(paper, hit, 'warning.side.design') : null;
}

/** A treatment that a paper on patients too tried in its animals alone. */
function isTriedInModel({ grade }: ClaimView): boolean {
  return grade.why.some(({ rule }) => rule === 'setting.therapy_in_model');
}

/** Nothing in the whole paper was seen in people. */
function isBenchOnly(view: ClaimView): boolean {
  const { study } = view.findings;
  const noPeople = study.sampleSize === null && study.designs.every(({ design }) => bench.has(design));
  const isFollowed = view.statement.strength !== 'direct_causal' && phrasesIn(followed, view).length > 0;
  return noPeople && !isFollowed && !hasPatientData(view);
}

/** The paper reports something of patients, even where no design of it was found. */
function hasPatientData({ whole, claim }: ClaimView): boolean {
  return whole.reporting(patientData).some((sentence) => sentence !== claim.sentence);
}
