/** Words that stand in brackets as a short form would, and define nothing, in any case. */
const NOT_SHORT_FORMS = new Set(
  (
    'fig figs figure table tables refs the yes median left right top bottom both data ' +
    'women male female usa uk ii iii iv vi vii viii ix'
  ).split(' '),
);

/** Words that in capitals are short forms like others: ethylene glycol (EG), multiple endocrine neoplasia (MEN). */
const LOWER_CASE_WORDS = new Set('see ref eq vs ie eg and mean men'.split(' '));

/** Numbered things: "group 2", "type II", "EC 1.11.1.9". */
const NUMBERED = /^(?:EC|\p{L}?\p{Ll}+)\s(?:[\d.]+|[IVX]+[a-c]?)$/u;

/** "Smith et al", "and -13C/T". */
const PHRASE = /(?:^|\s)(?:et|al|and|or|of|in|to|the|for|with|from|vs)(?:\s|\.|$)/u;

/** What follows an opening bracket: "(TNF". */
const UNCLOSED = /^[([][^)\]]*$/u;

/** "10 mg/kg", "3.7-100". */
const QUANTITY = /^[\d.,]+(?:$|\s|-\d)/u;

const MOST_LETTERS = 12;
const MOST_WORDS = 3;

/** Whether a bracketed stretch has the looks of a short form: one to three words, few letters, a capital, digit or Greek. */
export function looksLikeShortForm(text: string): boolean {
  if (text.length > MOST_LETTERS + 3) return false;
  if (text.length < 2) return /^[A-Z]$/.test(text);
  if (text.split(' ').length > MOST_WORDS) return false;
  if (!/^[\p{L}\p{N}[(.]/u.test(text) || !/\p{L}/u.test(text) || UNCLOSED.test(text)) return false;
  if (/[=<>%≥≤~]/u.test(text) || NUMBERED.test(text) || QUANTITY.test(text) || PHRASE.test(text)) return false;
  return !isWord(text) && hasShortFormShape(text);
}

function isWord(text: string): boolean {
  const lower = text.toLowerCase().replaceAll('.', '');
  return NOT_SHORT_FORMS.has(lower) || (LOWER_CASE_WORDS.has(lower) && text !== text.toUpperCase());
}

/** "TNF", "mRNA", "h2", "Exp": a capital, digit or Greek letter somewhere, or at most four letters. */
function hasShortFormShape(text: string): boolean {
  return /[\p{Lu}\p{N}\p{Script=Greek}]/u.test(text) || (text.length <= 4 && !text.includes(' '));
}
