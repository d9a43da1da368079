/** Greek letters as the tables spell them; µ (micro sign) and ß (often typed for β) included, small and capital alike. */
export const GREEK_LETTERS: ReadonlyMap<string, string> = new Map([
  ...greek(
    'αβγδεζηθικλμνξοπρστυφχψω',
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega',
  ),
  ...greek(
    'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ',
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega',
  ),
  ['µ', 'mu'],
  ['ß', 'beta'],
  ['ς', 'sigma'],
  ['ϵ', 'epsilon'],
  ['ϕ', 'phi'],
  ['ϑ', 'theta'],
  ['⁻', 'negative'],
  ['⁺', '+'],
  ['×', 'x'],
]);

/** Names of Greek letters that write themselves on to symbols: "TGF beta" is "TGFbeta". */
export const GREEK_NAMES: ReadonlySet<string> = new Set(
  'alpha beta gamma delta epsilon zeta eta theta kappa lambda mu sigma tau phi psi omega'.split(' '),
);

/** Numbers that are Roman wherever they stand as a token of their own, in capitals. */
export const ROMAN_NUMBERS: ReadonlyMap<string, string> = new Map(
  'II III IV VI VII VIII IX XI XII XIII XIV XV'
    .split(' ')
    .map((roman, i) => [roman, '2 3 4 6 7 8 9 11 12 13 14 15'.split(' ')[i] ?? '']),
);

/** Numbers only after a word: "type I", "factor V", "factor X". */
export const SINGLE_ROMAN: ReadonlyMap<string, string> = new Map([
  ['I', '1'],
  ['V', '5'],
  ['X', '10'],
]);

/**
 * British to American, on both sides of the comparison, so a replacement need not give a word ("aerobic" becomes
 * "erobic" in table and text alike); it must only never make two different words one.
 */
export const AMERICAN_SPELLINGS: readonly (readonly [string, string])[] = [
  ['ae', 'e'],
  ['oe', 'e'],
  ['our', 'or'],
  ['sulph', 'sulf'],
  ['isation', 'ization'],
  ['ising', 'izing'],
  ['lyse', 'lyze'],
  ['fibre', 'fiber'],
  ['centre', 'center'],
  ['aluminium', 'aluminum'],
];

function greek(letters: string, names: string): [string, string][] {
  const list = names.split(' ');
  return [...letters].map((letter, i) => [letter, list[i] ?? '']);
}
