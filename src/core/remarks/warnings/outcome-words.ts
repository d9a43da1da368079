import type { Token } from '../../text/paper-text';

/** Outcomes are named by words and by short forms in capitals. */
const SHORTEST = 4;
/** Words are compared by their first letters, which stand for a word in all its forms. */
const STEM = 5;

/** The words between two tokens that name what was measured, in all their forms. */
export function outcomeWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  written: ReadonlyMap<string, string>,
): Set<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (isName(token)) words.add(stemOf(token.lower));
    for (const word of (written.get(token.text) ?? '').toLowerCase().split(/[^a-z]+/))
      if (word.length >= SHORTEST && !GENERAL.has(word)) words.add(stemOf(word));
  }
  return words;
}

function isName({ text, lower }: Token): boolean {
  if (GENERAL.has(lower) || !/^[a-z]/.test(lower)) return false;
  return lower.length >= SHORTEST || /^[A-Z][A-Z0-9]/.test(text);
}

function stemOf(lower: string): string {
  const singular = lower.length > SHORTEST && /[^siu]s$/.test(lower) ? lower.slice(0, -1) : lower;
  return singular.slice(0, STEM);
}

/** What any trial speaks of. */
const GENERAL: ReadonlySet<string> = new Set(
  `with than that this these those from were was been being have which their there them they other such both each when while where after before during between among within
  compared comparison versus patient patients group groups control controls arms study studies trial trials treatment treatments treated therapy therapies
  intervention interventions placebo significant significantly statistically statistical significance difference differences differ different
  result results effect effects effective effectiveness efficacy improve improves improved improvement improvements reduce reduces reduced reduction
  increase increases increased decrease decreases decreased higher lower greater fewer better worse longer shorter associated association
  risk rate rates level levels score scores time total overall mean median clinical clinically also only more most less least year years month months
  week weeks days hours weeks people participants subjects children adults women outcome outcomes endpoint endpoints primary secondary
  observed found shown showed show suggest suggests conclusion conclusions into over well both regimen regimens dose doses
  failed achieve achieved reach reached attain attained detected seen noted revealed recorded appeared although however
  postoperative preoperative acute chronic severe early late long short term overall highly cells cell tissue disease
  number incidence benefit benefits beneficial change changes frequency proportion percentage values value measures measure standard`.split(
    /\s+/,
  ),
);
