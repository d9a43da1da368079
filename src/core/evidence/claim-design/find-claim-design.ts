import type { StudyDesign } from '../../analysis';
import type { PickedClaim } from '../../claims/claim';
import type { ProseCue, Recognition } from '../../recognition/mention';
import { compilePhrases } from '../../rules/phrases';
import type { PaperText, SentenceText } from '../../text/paper-text';
import type { StudyFinding } from '../../study/study';
import type { Findings } from '../evidence';
import { comparesGroups } from './compares-groups';
import { findSetting, settingAfter, type Setting } from './find-setting';
import { associationWords, isTrial } from './association-in-trial';
import { findTherapyInModel, therapiesOnlyInModel } from './find-therapy-in-model';
import { findOwnWork } from './own-work-in-review';
import {
  cellLineRule,
  followUpWords,
  measuredOnceRule,
  noComparisonRule,
  patientsBesideBenchRule,
  secondStudyRule,
  withinTrialRule,
} from './setting-rules';

/** The design that supports one claim, or why there is none. */
export interface ClaimDesign {
  readonly design: StudyDesign | null;
  /** The words that show the design, or the reason for none. */
  readonly cue: ProseCue;
}

const bench: ReadonlySet<StudyDesign> = new Set<StudyDesign>(['animal', 'in_vitro', 'in_silico']);
/** Whatever a claim in such a paper is about, the paper brings no results of its own. */
const withoutResults: ReadonlySet<StudyDesign> = new Set<StudyDesign>([
  'narrative_review',
  'guideline_opinion',
  'protocol',
]);
const reviews: ReadonlySet<StudyDesign> = new Set<StudyDesign>(['systematic_review', 'meta_analysis_rct']);

/** What is known of the paper as a whole, found once for all claims. */
export interface PaperSettings {
  readonly therapiesOnlyInModel: ReadonlySet<string>;
  readonly comparesGroups: boolean;
}

export function readPaperSettings(findings: Findings): PaperSettings {
  return { therapiesOnlyInModel: therapiesOnlyInModel(findings), comparesGroups: comparesGroups(findings) };
}

/** What a claim rests on, or is built on where it is a hypothesis or advice; what others showed rests on nothing here. */
export function findClaimDesign(findings: Findings, claim: PickedClaim, settings: PaperSettings): ClaimDesign {
  const reason = restsOnNothing(findings, claim);
  if (reason) return { design: null, cue: { rule: reason, start: claim.start, end: claim.end } };
  const [primary] = findings.study.designs;
  if (primary && reviews.has(primary.design)) return byStudy(primary);
  if (primary && withoutResults.has(primary.design)) return findOwnWork(findings, claim) ?? byStudy(primary);
  return findInResults(findings, claim, settings) ?? byPrimary(primary, claim);
}

/** What others showed, and a hypothesis that the paper sets out from. */
function restsOnNothing({ statements }: Findings, { kind, sentence }: PickedClaim): string | null {
  if (kind === 'cited') return 'evidence.none.cited';
  const role = statements[sentence]?.role;
  return kind === 'hypothesis' && (role === 'background' || role === 'objective') ? 'evidence.none.hypothesis' : null;
}

/** Where the claim rests on something else than the paper as a whole. */
function findInResults(findings: Findings, claim: PickedClaim, settings: PaperSettings): ClaimDesign | null {
  const { recognition, study } = findings;
  const [primary] = study.designs;
  const setting = settingOf(findings, claim);
  return (
    secondStudy(findings, claim) ??
    patientsBesideBench(findings, claim, setting) ??
    bySetting(study.designs, setting ?? modelAfter(findings, claim)) ??
    findTherapyInModel(recognition.mentions, settings.therapiesOnlyInModel, claim) ??
    associationInTrial(findings, primary, claim) ??
    (settings.comparesGroups || !primary ? null : withoutComparison(primary))
  );
}

/** What its own words or those before it say; of a claim in title or abstract, what the sentence says that carries it. */
function settingOf({ paper, recognition }: Findings, claim: PickedClaim): Setting | null {
  const found = findSetting(paper, claim.sentence);
  if (found?.own) return found;
  const carrier = claim.carriedBy[0];
  const carried = carrier === undefined ? null : findSetting(paper, carrier);
  return lineIn(recognition, claim) ?? found ?? (carried?.own ? { ...carried, own: false } : null);
}

/** Of a claim on how something works that names nobody, what the sentence after it tells of, if that is no people. */
function modelAfter({ paper, statements }: Findings, { sentence }: PickedClaim): Setting | null {
  if (statements[sentence]?.strength !== 'direct_causal') return null;
  const after = settingAfter(paper, sentence);
  return after?.setting === 'people' ? null : after;
}

const followUp = compilePhrases(followUpWords.map((phrase) => ({ phrase, value: true })));
const second = compilePhrases(secondStudyRule.phrases.map((phrase) => ({ phrase, value: true })));

function secondStudy({ paper, study }: Findings, claim: PickedClaim): ClaimDesign | null {
  const sentence = paper.sentences[claim.sentence];
  if (!sentence || study.designs[1]?.design !== 'case_control') return null;
  const [hit] = second.find(paper.tokens, sentence.firstToken, sentence.endToken);
  const start = hit && paper.tokens[hit.firstToken]?.start;
  const end = hit && paper.tokens[hit.endToken - 1]?.end;
  if (start === undefined || end === undefined) return null;
  return { design: 'case_control', cue: { rule: secondStudyRule.id, start, end } };
}

const besideBench = compilePhrases(patientsBesideBenchRule.phrases.map((phrase) => ({ phrase, value: true })));

/** What was found in patients, in a paper none of whose designs is in people. */
function patientsBesideBench(
  { paper, study }: Findings,
  claim: PickedClaim,
  found: Setting | null,
): ClaimDesign | null {
  const sentence = paper.sentences[claim.sentence];
  if (!sentence || claim.kind !== 'finding' || found?.setting !== 'people' || !found.own) return null;
  if (study.designs.length === 0 || !study.designs.every(({ design }) => bench.has(design))) return null;
  if (besideBench.find(paper.tokens, sentence.firstToken, sentence.endToken).length === 0) return null;
  const cue = { ...found.cue, rule: patientsBesideBenchRule.id };
  return { design: tellsWhatBecame(paper, sentence) ? 'cohort' : 'cross_sectional', cue };
}

function tellsWhatBecame({ tokens }: PaperText, { firstToken, endToken }: SentenceText): boolean {
  return followUp.find(tokens, firstToken, endToken).length > 0;
}

function lineIn({ mentions }: Recognition, claim: PickedClaim): Setting | null {
  const line = mentions.find(({ type, start, end }) => type === 'cellLine' && start >= claim.start && end <= claim.end);
  return line
    ? { setting: 'in_vitro', own: true, cue: { rule: cellLineRule.id, start: line.start, end: line.end } }
    : null;
}

function withoutComparison(primary: StudyFinding): ClaimDesign {
  const { cue } = byStudy(primary);
  return { design: 'nonrandomised_trial', cue: { ...cue, rule: noComparisonRule.id } };
}

/** A result in mice or cells is that, whatever else the paper reports. */
function bySetting(designs: readonly StudyFinding[], found: Setting | null): ClaimDesign | null {
  if (!found) return null;
  if (found.setting === 'people') return inPeople(designs);
  const reported = designs.some(({ design }) => design === found.setting) || designs.length === 0;
  return found.own || reported ? { design: found.setting, cue: found.cue } : null;
}

/** The second design when the first one is not in people; the first is seen to later. */
function inPeople(designs: readonly StudyFinding[]): ClaimDesign | null {
  const [primary, second] = designs;
  return primary && bench.has(primary.design) && second && !bench.has(second.design) ? byStudy(second) : null;
}

function associationInTrial(
  { paper, statements }: Findings,
  primary: StudyFinding | undefined,
  claim: PickedClaim,
): ClaimDesign | null {
  const sentence = paper.sentences[claim.sentence];
  if (!sentence || !primary || !isTrial(primary.design)) return null;
  if (statements[claim.sentence]?.strength === 'direct_causal') return null;
  const words = associationWords(paper, sentence);
  if (!words) return null;
  return tellsWhatBecame(paper, sentence)
    ? { design: 'cohort', cue: { rule: withinTrialRule.id, ...words } }
    : { design: 'cross_sectional', cue: { rule: measuredOnceRule.id, ...words } };
}

function byPrimary(primary: StudyFinding | undefined, claim: PickedClaim): ClaimDesign {
  if (primary) return byStudy(primary);
  return { design: null, cue: { rule: 'evidence.none.unknown_design', start: claim.start, end: claim.end } };
}

/** The strongest words for a design of the paper; its sentence when no words stand out. */
export function byStudy({ design, cues, start, end }: StudyFinding): ClaimDesign {
  return { design, cue: cues[0] ?? { rule: `design.${design}.named`, start, end } };
}
