import type { Role, SectionRole } from '../analysis';
import type { PaperText, SentenceText } from '../text/paper-text';
import { citationIn } from './citation-in';
import type { SignalHit, Signals } from './read-signals';

/**
 * Roles inside the sections of a full paper, where the heading tells most but not all: a results section also says how
 * and why something was measured and what was known before, an introduction ends with what was to be found out.
 */
export type BodySection = 'background' | 'results' | 'discussion' | 'conclusion';

/**
 * Which of the sections, by the role of its heading, that the heading alone does not decide: those of the body, for in
 * an abstract a heading means what it says.
 *
 * @param sentence the first sentence of the section
 */
export function bodySection(paper: PaperText, sentence: number, role: SectionRole): BodySection | null {
  if (role === 'background' || role === 'discussion') return role;
  return (role === 'results' || role === 'conclusion') && !isInAbstract(paper, paper.sentences[sentence]?.section ?? 0)
    ? role
    : null;
}

function isInAbstract({ sections }: PaperText, section: number): boolean {
  let level = sections[section]?.level ?? 0;
  for (let above = section - 1; above >= 0; above--) {
    const { level: at, role } = sections[above] ?? { level: 0, role: 'other' };
    if (at >= level) continue;
    if (role === 'abstract') return true;
    level = at;
  }
  return false;
}

interface Evidence {
  readonly signals: Signals;
  readonly cites: boolean;
  /** Has a verb in the past tense. */
  readonly isPast: boolean;
  /** Begins the sentence. */
  readonly firstToken: number;
}

const READERS: Readonly<Record<BodySection, (evidence: Evidence) => Role>> = {
  background: roleInIntroduction,
  results: roleInResults,
  discussion: roleInDiscussion,
  conclusion: roleInConclusion,
};

/** @param index of the sentence; `signals` are its */
export function roleInBody(section: BodySection, paper: PaperText, signals: Signals, index: number): Role {
  const sentence = paper.sentences[index];
  if (!sentence) return 'other';
  const cites = citationIn(paper, sentence) !== null;
  return READERS[section]({ signals, cites, isPast: isPast(paper, sentence), firstToken: sentence.firstToken });
}

const PAST: ReadonlySet<string> = new Set(['was', 'were', 'did', 'had']);

function isPast({ tokens }: PaperText, { firstToken, endToken }: SentenceText): boolean {
  for (let at = firstToken; at < endToken; at++) if (PAST.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

const has = (hits: readonly SignalHit[] | undefined, rule: string): boolean =>
  hits?.some(({ value }) => value.id === rule) ?? false;

const givesFigures = ({ results }: Signals): boolean => has(results, 'role.results.figures');
const showsResult = ({ results }: Signals): boolean => has(results, 'role.results.shown');
const namesAim = ({ objective }: Signals): boolean => has(objective, 'role.objective.aim');
const looksAhead = ({ conclusion }: Signals): boolean => has(conclusion, 'role.conclusion.outlook');
const closes = ({ conclusion }: Signals): boolean => has(conclusion, 'role.conclusion.closing');

/** "Zinc was used to assess …" has no aim of the study, "To assess zinc, …" has. */
const opensWithAim = ({ signals: { objective = [] }, firstToken }: Evidence): boolean =>
  objective.some((hit) => hit.firstToken === firstToken);

function roleInIntroduction(evidence: Evidence): Role {
  const { signals, cites } = evidence;
  if (namesAim(signals) || opensWithAim(evidence)) return 'objective';
  if (!signals.ownStudy || signals.otherWork) return 'background';
  if (showsResult(signals) && !cites) return 'results';
  return has(signals.methods, 'role.methods.procedure') ? 'methods' : 'background';
}

const opens = (hits: readonly SignalHit[] | undefined, firstToken: number): boolean =>
  hits?.some((hit) => hit.firstToken <= firstToken + 1) ?? false;

/** What others found is told with a citation, in the present tense or by their name. */
function tellsOfOthers({ signals, cites, isPast }: Evidence): boolean {
  if (signals.ownStudy || signals.agreement || signals.softReport) return false;
  return cites && (signals.otherWork !== undefined || !isPast);
}

function roleInResults(evidence: Evidence): Role {
  const { signals, firstToken } = evidence;
  if (closes(signals) && (signals.hedge || signals.softReport) && !givesFigures(signals)) return 'conclusion';
  if (givesFigures(signals) || showsResult(signals) || signals.pointer) return 'results';
  if (tellsOfOthers(evidence)) return 'background';
  if (has(signals.results, 'role.results.finding') || opens(signals.people, firstToken)) return 'results';
  if (namesAim(signals)) return 'objective';
  return has(signals.methods, 'role.methods.procedure') ? 'methods' : 'results';
}

/** A discussion tells again what was found, what others found, and above all what it means. */
function roleInDiscussion(evidence: Evidence): Role {
  const { signals, cites } = evidence;
  if (closes(signals)) return 'conclusion';
  if (isOwn(evidence)) return roleOfOwn(signals);
  if (cites || signals.otherWork) return 'background';
  return givesFigures(signals) || retells(evidence) ? 'results' : 'conclusion';
}

/** "Zinc was higher in experts." */
const retells = ({ signals, isPast }: Evidence): boolean =>
  isPast && has(signals.results, 'role.results.finding') && !looksAhead(signals);

function isOwn({ signals, cites, firstToken }: Evidence): boolean {
  return opens(signals.agreement, firstToken) || (signals.ownStudy !== undefined && !(cites && signals.otherWork));
}

function roleOfOwn(signals: Signals): Role {
  if (showsResult(signals) || (signals.results && !looksAhead(signals))) return 'results';
  if (namesAim(signals)) return 'objective';
  return has(signals.methods, 'role.methods.procedure') && !signals.results ? 'methods' : 'conclusion';
}

/** Some papers discuss under this heading. */
function roleInConclusion(evidence: Evidence): Role {
  const { signals, cites } = evidence;
  return cites && !closes(signals) && !isOwn(evidence) ? 'background' : 'conclusion';
}
