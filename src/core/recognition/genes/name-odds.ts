import { AMERICAN_SPELLINGS } from '../../lexicon/spellings';
import { remember } from '../remember';
import { NAME_ODDS } from './name-odds.table';

/** Log odds (natural) by folded name, from `name-odds.table.ts`. */
const oddsByKey = readTable(NAME_ODDS);

function readTable(table: string): Map<string, number> {
  const odds = new Map<string, number>();
  for (const line of table.split('\n')) {
    const [key, value] = line.split('\t');
    if (key && value) odds.set(key, Number(value));
  }
  return odds;
}

/** How much likelier than not the name was a gene's in the training text; null for names not seen there. */
export function nameOdds(name: string): number | null {
  const key = oddsKey(name);
  return oddsByKey.get(key) ?? oddsByKey.get(inAmericanSpelling(key)) ?? null;
}

/** The training text is American for the most part: "oestrogen receptor" is as likely as "estrogen receptor". */
function inAmericanSpelling(key: string): string {
  if (key.length <= LONGEST_CASED) return key;
  return AMERICAN_SPELLINGS.reduce((word, [british, american]) => word.replaceAll(british, american), key);
}

const LONGEST_CASED = 4;

const GREEK_NAMES: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  σ: 'sigma',
  ω: 'omega',
};

/**
 * Hyphens and blanks do not count, Greek letters count as their names. Case counts for two letters and less often for
 * more: "MS" and "Ms" differ, "Insulin" and "insulin" do not.
 */
export const oddsKey: (name: string) => string = remember(keyOf);

function keyOf(name: string): string {
  const bare = name.replace(/[-‐‑–\s]/g, '').replace(/[αβγδεζηθκλσω]/g, (letter) => GREEK_NAMES[letter] ?? letter);
  return bare.length <= LONGEST_CASED ? bare : bare.toLowerCase();
}
