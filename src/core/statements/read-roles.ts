import type { Role, SectionRole } from '../analysis';
import type { ProseCue } from '../recognition/mention';
import type { RuleInfo } from '../rules/rule';
import type { Block, PaperText, SentenceText } from '../text/paper-text';
import { bodySection, roleInBody } from './body-roles';
import { bestCourse, decodeRoles, SEQUENCE } from './decode-roles';
import type { SignalHit, Signals } from './read-signals';
import { roleFeatures } from './role-features';
import { ROLES as MODEL_ROLES, type RoleModel } from './role-model';
import { spanOfTokens } from '../text/span-of-tokens';

export interface RoleReading {
  readonly role: Role;
  readonly cues: readonly ProseCue[];
}

export const headingRules: readonly RuleInfo[] = [
  {
    id: 'role.heading',
    title: 'The heading of the section says what its sentences are for',
    source: 'Headings as authors write them',
    examples: {
      yes: ['# Zinc\n\n## Methods\n\nZinc concentrations of all rowers.\n'],
      no: ['Zinc slows growth.'],
    },
  },
];

/** A text without headings counts as an abstract up to this many sentences; beyond, order tells little. */
const LONGEST_ABSTRACT = 30;
const SHORTEST_ABSTRACT = 3;
/** Sentences without figures lean to what is known and to conclusions, those with many to results. */
const NO_FIGURES: Partial<Record<Role, number>> = { conclusion: 1.2, background: 0.8 };
const MANY_FIGURES: Partial<Record<Role, number>> = { results: 0.5 };
/** What phrases must add up to before a sentence in running text gets a role at all. */
const ENOUGH = 1.5;

/**
 * The role of each sentence: by its heading where one tells, else, in an abstract, by the model if there is one, else by
 * phrases and by its place.
 */
export function readRoles(paper: PaperText, signals: readonly Signals[], model?: RoleModel): readonly RoleReading[] {
  const sectionRoles = inheritRoles(paper);
  const readings: RoleReading[] = paper.sentences.map(() => ({ role: 'other', cues: [] }));
  for (const run of runs(paper)) {
    const section = paper.sentences[run[0] ?? 0]?.section ?? null;
    const role = section === null ? 'other' : (sectionRoles[section] ?? 'other');
    for (const [index, reading] of readRun({ paper, signals, model }, run, role)) readings[index] = reading;
  }
  return readings;
}

/** Sections under a heading that says nothing of its role take that of the section above. */
export function inheritRoles(paper: PaperText): SectionRole[] {
  const above: { level: number; role: SectionRole }[] = [];
  return paper.sections.map(({ level, role }) => {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const parent = above.at(-1)?.role;
    const effective = role === 'other' && parent !== undefined && parent !== 'title' ? parent : role;
    above.push({ level, role: effective });
    return effective;
  });
}

/** Stretches of running text in one section: what an abstract's order of roles can be read from. */
function runs(paper: PaperText): number[][] {
  const found: number[][] = [];
  let section: number | null | undefined;
  paper.sentences.forEach((sentence, index) => {
    if (!isRunningText(paper, sentence)) return;
    if (sentence.section !== section || found.length === 0) found.push([]);
    section = sentence.section;
    found.at(-1)?.push(index);
  });
  return found;
}

function isRunningText(paper: PaperText, sentence: SentenceText): boolean {
  const block: Block | undefined = paper.blocks[sentence.block];
  if (sentence.part !== 'paper' || !block) return false;
  if (paper.title && sentence.start < paper.title.end && paper.title.start < sentence.end) return false;
  return block.kind === 'paragraph' || block.kind === 'listItem';
}

type Run = readonly number[];

interface Reader {
  readonly paper: PaperText;
  readonly signals: readonly Signals[];
  readonly model: RoleModel | undefined;
}

function readRun(reader: Reader, run: Run, role: SectionRole): [number, RoleReading][] {
  const { paper, signals } = reader;
  const hits = run.map((index) => signals[index] ?? {});
  const roles = rolesOfRun(reader, hits, run, role);
  return run.map((index, at) => {
    const found = isRegistration(paper, signals, index) ? 'other' : (roles[at] ?? 'other');
    return [index, { role: found, cues: roleCues(paper, hits[at] ?? {}, found, paper.sentences[index]) }];
  });
}

function rolesOfRun({ paper, model }: Reader, hits: readonly Signals[], run: Run, role: SectionRole): Role[] {
  const body = bodySection(paper, run[0] ?? 0, role);
  if (body) return run.map((index, at) => roleInBody(body, paper, hits[at] ?? {}, index));
  if (isRole(role) && role !== 'other') return run.map(() => role);
  if (role !== 'abstract' && role !== 'title' && role !== 'other') return run.map(() => 'other');
  const hasOrder = role === 'abstract' || (run.length <= LONGEST_ABSTRACT && paragraphsOf(paper, run) <= 3);
  const isAbstract = hasOrder && run.length >= SHORTEST_ABSTRACT;
  if (isAbstract && model) return rolesByModel(paper, hits, run, model);
  const scores = run.map((index, at) => scoreRoles(paper, hits[at] ?? {}, paper.sentences[index]));
  return isAbstract ? decodeRoles(scores) : scores.map(strongest);
}

/** Many authors end their background with the aim, and the model learned from their headings; an aim is an objective. */
function rolesByModel(paper: PaperText, hits: readonly Signals[], run: Run, { score, meta }: RoleModel): Role[] {
  const sentences = run.flatMap((index) => paper.sentences[index] ?? []);
  const scores = roleFeatures(paper, sentences, hits).map(score);
  const roles = bestCourse(scores, (from, to) => meta.steps[from * MODEL_ROLES + to] ?? 0);
  return roles.map((role, at) => (role === 'background' && namesAim(hits[at] ?? {}) ? 'objective' : role));
}

const namesAim = ({ objective = [] }: Signals): boolean => objective.some(({ value }) => (value.weight ?? 0) >= 4);

/** News and notes tell their story in many paragraphs; an abstract needs one or two. */
const paragraphsOf = (paper: PaperText, run: Run): number =>
  new Set(run.map((index) => paper.sentences[index]?.block)).size;

const ROLES: ReadonlySet<string> = new Set<Role>([...SEQUENCE, 'other']);
const isRole = (role: SectionRole): role is SectionRole & Role => ROLES.has(role);

function scoreRoles(paper: PaperText, signals: Signals, sentence: SentenceText | undefined): number[] {
  const figures = sentence ? countFigures(paper, sentence) : 0;
  const lean = figures === 0 ? NO_FIGURES : figures > 2 ? MANY_FIGURES : {};
  return SEQUENCE.map((role) => {
    const rules = new Set((signals[role] ?? []).map((hit) => hit.value));
    return [...rules].reduce((sum, rule) => sum + (rule.weight ?? 1), lean[role] ?? 0);
  });
}

function countFigures(paper: PaperText, { firstToken, endToken }: SentenceText): number {
  let count = 0;
  for (let at = firstToken; at < endToken; at++) {
    const first = paper.tokens[at]?.text.charCodeAt(0) ?? 0;
    if (first >= 48 && first <= 57) count++;
  }
  return count;
}

function strongest(scores: readonly number[]): Role {
  const most = Math.max(...scores);
  return most < ENOUGH ? 'other' : (SEQUENCE[scores.indexOf(most)] ?? 'other');
}

function isRegistration(paper: PaperText, signals: readonly Signals[], index: number): boolean {
  const sentence = paper.sentences[index];
  return signals[index]?.registration !== undefined && sentence !== undefined && sentence.end - sentence.start < 160;
}

function roleCues(paper: PaperText, signals: Signals, role: Role, sentence: SentenceText | undefined): ProseCue[] {
  const hits = role === 'other' ? [] : [...(signals[role] ?? [])];
  const heaviest = hits.reduce<SignalHit | null>(
    (best, hit) => ((hit.value.weight ?? 1) > (best?.value.weight ?? 0) ? hit : best),
    null,
  );
  if (heaviest)
    return [{ rule: heaviest.value.id, ...spanOfTokens(paper.tokens, heaviest.firstToken, heaviest.endToken) }];
  const heading = role === 'other' || sentence?.section == null ? null : headingOf(paper, sentence.section);
  return heading ? [{ rule: 'role.heading', start: heading.start, end: heading.end }] : [];
}

function headingOf(paper: PaperText, section: number): Block | null {
  const start = paper.sections[section]?.start ?? -1;
  const heading = paper.blocks.find((block) => block.kind === 'heading' && block.start >= start);
  return heading && heading.start - start < 8 ? heading : null;
}
