/** A short form with its letters as the long form may have them, and what it costs in the mean worth of a letter. */
export interface Spelling {
  readonly text: string;
  readonly cost: number;
}

/** The short form's own order wins where both fit. */
const RESPELT = 0.05;

/** Two letters fit anywhere: read them the other way round only where nothing else fits. */
const SWAPPED = 0.3;

/** Parts of a short form that keep together: "IFN" and "gamma", "V" and "O2", "I", "Ca" and "L". */
const PARTS = /\p{Lu}{1,20}(?![\p{Ll}\d])|\p{Lu}\p{Ll}*\d*|\p{Ll}+\d*|\d+/gu;
/** "G51S" is no "serine at position 51". */
const SUBSTITUTION = /^\p{Lu}\d+\p{Lu}$/u;
const MOST_PARTS = 3;

/**
 * Other orders and spellings of a short form whose letters may be found in the long form better than its own: the last
 * part first, as English puts qualifiers ("oxygen uptake", VO2; "ambient temperature", T(a)), two letters swapped, as in
 * Latin ("myotonic dystrophy", DM), "hydroxy" for OH ("25-hydroxyvitamin D", 25(OH)D), and "cyclic" inside the name of
 * a nucleotide ("guanosine 3',5'-cyclic monophosphate", cGMP).
 */
export function otherSpellings(shortForm: string): Spelling[] {
  const spellings: Spelling[] = [];
  const parts = partsOf(shortForm);
  if (parts.length > 1 && parts.length <= MOST_PARTS)
    spellings.push({ text: parts.reverse().join('-'), cost: RESPELT });
  if (/^\p{Lu}{2}$/u.test(shortForm)) spellings.push({ text: Array.from(shortForm).reverse().join(''), cost: SWAPPED });
  const named = shortForm.replace(/\(?OH\)?/u, 'h').replace(/^c([ACGIU])(?=[MDT]P$)/u, '$1c');
  if (named !== shortForm) spellings.push({ text: named, cost: RESPELT });
  return spellings;
}

function partsOf(shortForm: string): string[] {
  if (SUBSTITUTION.test(shortForm)) return [];
  const parts = shortForm.match(PARTS) ?? [];
  const [only = ''] = parts;
  const digits = parts.length === 1 ? /\d{1,4}$/u.exec(only) : null;
  return digits ? [only.slice(0, digits.index), digits[0]] : parts;
}
