import type { CivicLevel, Span, StudyDesign } from '../../analysis';
import type { ProseCue, Recognition } from '../../recognition/mention';
import { compilePhrases } from '../../rules/phrases';
import type { FoundSize } from '../../study/study';
import type { PaperText, SentenceText } from '../../text/paper-text';
import type { Findings } from '../evidence';
import { cueOf, firstProfileCount } from './count-profile';
import { findCivicRow } from './find-civic-row';
import { gradeStatement } from './grade-statement';
import { civicNoneRules, profileRules, responsesOfBody } from './profile-rules';
import { readCivicSignals } from './read-civic-signals';
import { spanOfTokens } from '../../text/span-of-tokens';

export interface CivicGrade {
  readonly level: CivicLevel | null;
  /** How many patients have the molecular profile, where the graded words say so. */
  readonly profilePatients: FoundSize | null;
  readonly why: readonly ProseCue[];
}

type Part = keyof typeof profileRules;

const matcher = compilePhrases<Part>(
  (Object.keys(profileRules) as Part[]).flatMap((part) =>
    profileRules[part].phrases.map((phrase) => ({ phrase, value: part })),
  ),
);
const ofBody = compilePhrases(responsesOfBody.map((phrase) => ({ phrase, value: true })));
/** A text of so few blocks and characters is read as one curated statement. */
const STATEMENT = { blocks: 2, characters: 4000 };

/** The CIViC level of a claim that rests on a study of `design`. */
export function gradeCivicClaim(findings: Findings, sentence: SentenceText, design: StudyDesign | null): CivicGrade {
  const profile = findProfile(findings, [sentence]);
  return profile ? byDesign(findings.paper, [sentence], design, profile) : none(civicNoneRules.noProfile.id, sentence);
}

/** Of a single statement by its own words, of a paper by its title and design. */
export function gradeCivicPaper(findings: Findings, design: StudyDesign | null): CivicGrade {
  const { paper } = findings;
  const own = paper.sentences.filter(({ part }) => part === 'paper');
  const first = own[0];
  if (!first)
    return { level: null, profilePatients: null, why: [{ rule: civicNoneRules.noProfile.id, start: 0, end: 0 }] };
  if (isStatement(paper))
    return namesProfile(findings, own) ? gradeStatement(paper, own) : none(civicNoneRules.noProfile.id, first);
  const { title } = paper;
  const headline = title ? own.filter(({ start, end }) => start < title.end && end > title.start) : [];
  const profile = findProfile(findings, headline);
  return profile ? byDesign(paper, headline, design, profile) : none(civicNoneRules.noProfile.id, title ?? first);
}

function isStatement({ blocks, prose, title }: PaperText): boolean {
  return title === null && blocks.length <= STATEMENT.blocks && prose.text.length <= STATEMENT.characters;
}

function byDesign(
  paper: PaperText,
  sentences: readonly SentenceText[],
  design: StudyDesign | null,
  profile: readonly ProseCue[],
): CivicGrade {
  const fired = new Set(readCivicSignals(paper, sentences).map(({ rule }) => rule.id));
  const row = findCivicRow(design, fired);
  const at: Span = profile[0] ?? { start: 0, end: 0 };
  if (!row) return none(civicNoneRules.noDesign.id, at);
  const count = firstProfileCount(paper, sentences);
  const why = [...profile, ...(count ? [cueOf(count)] : []), { rule: row.id, start: at.start, end: at.end }];
  return { level: row.level, profilePatients: count && { value: count.value, ...count.at }, why };
}

/** Words for the alteration, the disease and the relation, when a gene or variant is named as well; else null. */
function findProfile({ paper, recognition }: Findings, sentences: readonly SentenceText[]): readonly ProseCue[] | null {
  const words = profileWords(paper, sentences);
  const named = mentionIn(recognition, sentences, ['gene', 'variant']);
  const alteration = words.get('alteration') ?? mentionIn(recognition, sentences, ['variant']);
  const disease = words.get('disease') ?? mentionIn(recognition, sentences, ['disease']);
  const relation = words.get('relation');
  if (!named || !alteration || !disease || !relation) return null;
  return [
    { rule: profileRules.alteration.id, start: alteration.start, end: alteration.end },
    { rule: profileRules.disease.id, start: disease.start, end: disease.end },
    { rule: profileRules.relation.id, start: relation.start, end: relation.end },
  ];
}

/** A curated statement leaves much unsaid: an alteration or a gene is enough. */
function namesProfile({ paper, recognition }: Findings, sentences: readonly SentenceText[]): boolean {
  return (
    profileWords(paper, sentences).has('alteration') ||
    mentionIn(recognition, sentences, ['gene', 'variant']) !== undefined
  );
}

function profileWords(paper: PaperText, sentences: readonly SentenceText[]): ReadonlyMap<Part, Span> {
  const found = new Map<Part, Span>();
  for (const { firstToken, endToken } of sentences) {
    const body = ofBody.find(paper.tokens, firstToken, endToken);
    for (const hit of matcher.find(paper.tokens, firstToken, endToken))
      if (!found.has(hit.value) && !body.some((words) => words.endToken === hit.endToken))
        found.set(hit.value, spanOfTokens(paper.tokens, hit.firstToken, hit.endToken));
  }
  return found;
}

function mentionIn({ mentions }: Recognition, sentences: readonly Span[], types: readonly string[]): Span | undefined {
  return mentions.find(
    ({ type, start, end }) =>
      types.includes(type) && sentences.some((sentence) => start >= sentence.start && end <= sentence.end),
  );
}

function none(rule: string, { start, end }: Span): CivicGrade {
  return { level: null, profilePatients: null, why: [{ rule, start, end }] };
}
