import type { StudyDesign } from '../core/analysis';
import { designName } from '../core/presentation/wording';
import type { RuleInfo } from '../core/rules/rule';

/** What the tables of the engine may say of a rule beside title, source and examples. */
type Fields = RuleInfo & Readonly<Record<string, unknown>>;

/** What the rule does, in few words each: `weight 2.5`, `randomised trial`, `OCEBM 3`. */
export function ruleFacts(rule: RuleInfo): string[] {
  const fields = rule as Fields;
  return [
    ...amounts(fields),
    ...weightsByLevel(fields),
    ...designsOf(fields),
    ...listOf(fields, 'questions'),
    ...['question', 'role', 'kind', 'setting', 'side'].flatMap((name) => word(fields, name)),
    ...levelOf(fields),
    ...placesOf(fields),
  ];
}

function amounts({ weight, points, most, factor }: Fields): string[] {
  return [
    ...(typeof weight === 'number' ? [`weight ${signed(weight)}`] : []),
    ...(typeof points === 'number' ? [`${signed(points)} points`] : []),
    ...(typeof most === 'number' ? [most === 1 ? 'counts once' : `counts at most ${most} times`] : []),
    ...(typeof factor === 'number' ? [`times ${signed(factor)}`] : []),
  ];
}

/** With the minus sign of print. */
function signed(value: number): string {
  return String(value).replace('-', '−');
}

function weightsByLevel({ weights }: Fields): string[] {
  if (typeof weights !== 'object' || weights === null) return [];
  const each = Object.entries(weights).flatMap(([level, weight]) =>
    typeof weight === 'number' ? [`${level} ${signed(weight)}`] : [],
  );
  return each.length === 0 ? [] : [`weights ${each.join(', ')}`];
}

function designsOf({ design, designs }: Fields): string[] {
  const codes = [design, designs].flat().filter((code): code is StudyDesign => typeof code === 'string');
  return codes.length === 0 ? [] : [codes.map(designName).join(', ')];
}

function listOf(fields: Fields, name: string): string[] {
  const value = fields[name];
  return Array.isArray(value) && value.length > 0 ? [`${name}: ${value.map(String).join(', ')}`] : [];
}

function word(fields: Fields, name: string): string[] {
  const value = fields[name];
  return typeof value === 'string' ? [`${name}: ${plain(value)}`] : [];
}

function levelOf({ level }: Fields): string[] {
  return typeof level === 'number' ? [`OCEBM ${level}`] : typeof level === 'string' ? [`CIViC ${level}`] : [];
}

function placesOf({ where }: Fields): string[] {
  if (Array.isArray(where)) return [`only in ${where.map(String).join(', ')}`];
  return typeof where === 'string' ? (PLACES[where] ? [PLACES[where]] : []) : [];
}

const PLACES: Readonly<Record<string, string>> = {
  whole: 'the line is nothing else',
  opens: 'the paragraph begins so',
  holds: 'anywhere in the paragraph',
  told: 'outside quoted speech',
  sentence: 'the sentence begins so',
  line: 'a heading or short line begins so',
};

const plain = (code: string): string => code.replace(/_/g, ' ');

/** What the scheme leaves open, and what would move a claim to another level. */
export function ruleLimits(rule: RuleInfo): readonly (readonly [label: string, text: string])[] {
  const { notAssessed, wouldChange } = rule as Fields;
  return [
    ...(Array.isArray(notAssessed) && notAssessed.length > 0
      ? [['Not assessed', notAssessed.map(String).join(', ')] as const]
      : []),
    ...(Array.isArray(wouldChange) && wouldChange.length > 0
      ? [['Would change it', wouldChange.map(String).join('; ')] as const]
      : []),
  ];
}

/** Phrases or patterns that the rule looks for. */
export function rulePhrases(rule: RuleInfo): readonly string[] {
  const { phrases, patterns } = rule as Fields;
  return [phrases, patterns].flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
}
