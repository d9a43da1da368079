/** Words that stand in brackets as a short form would, and define nothing. */
const NOT_SHORT_FORMS = new Set(
  (
    'fig figs figure table tables see ref refs eq vs ie eg and the yes mean median left right top bottom both data men ' +
    'women male female usa uk ii iii iv vi vii viii ix'
  ).split(' '),
);

/** Numbered things: "group 2", "type II", "EC 1.11.1.9". */
const NUMBERED = /^(?:EC|\p{L}?\p{Ll}+)\s(?:[\d.]+|[IVX]+[a-c]?)$/u;

/** "10 mg/kg", "3.7-100". */
const QUANTITY = /^[\d.,]+(?:$|\s|-\d)/u;

const MOST_LETTERS = 12;

/** Whether a bracketed stretch has the looks of a short form: one or two words, few letters, a capital, digit or Greek. */
export function looksLikeShortForm(text: string): boolean {
  if (text.length > MOST_LETTERS + 3) return false;
  if (text.length < 2) return /^[A-Z]$/.test(text);
  if (text.split(' ').length > 2) return false;
  if (!/^[\p{L}\p{N}[(.]/u.test(text) || !/\p{L}/u.test(text)) return false;
  if (/[=<>%≥≤~]/u.test(text) || NUMBERED.test(text) || QUANTITY.test(text)) return false;
  return !NOT_SHORT_FORMS.has(text.toLowerCase()) && hasShortFormShape(text);
}

/** "TNF", "mRNA", "h2", "Exp": a capital, digit or Greek letter somewhere, or at most four letters. */
function hasShortFormShape(text: string): boolean {
  return /[\p{Lu}\p{N}\p{Script=Greek}]/u.test(text) || (text.length <= 4 && !text.includes(' '));
}
