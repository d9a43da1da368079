/** Tags that papers in Markdown use, HTML and JATS. Anything else in angle brackets is text, as in `CD4<IL-2>`. */
const KNOWN_TAGS = new Set(
  (
    'a abbr address article aside audio b big blockquote body br button caption center cite code col colgroup dd del ' +
    'details dfn div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe ' +
    'img input ins kbd label legend li link main map mark math menu meta nav noscript object ol option p picture pre q ' +
    's samp script section select small source span strike strong style sub summary sup svg table tbody td template ' +
    'textarea tfoot th thead time title tr tt u ul var video wbr ' +
    'bold italic underline sc monospace xref ext-link named-content styled-content fig sec label break'
  ).split(' '),
);

/** What is between these and their closing tag is not prose. */
const SILENT_TAGS = new Set([
  'script',
  'style',
  'svg',
  'head',
  'template',
  'iframe',
  'noscript',
  'nav',
  'button',
  'form',
]);

const INLINE_TAGS = new Set(
  (
    'a abbr b big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr ' +
    'bold italic underline sc monospace xref ext-link named-content styled-content img math'
  ).split(' '),
);

/** A tag that does not end within so many characters is text; this also keeps the search for its end short. */
const LONGEST_TAG = 2000;

export interface HtmlTag {
  readonly name: string;
  readonly closing: boolean;
  readonly end: number;
  /** Begins or ends a block. */
  readonly breaks: boolean;
  readonly silent: boolean;
}

/** The tag, comment, declaration or instruction that begins at `at`; null when `<` is just a sign there. */
export function readTag(source: string, at: number, to: number): HtmlTag | null {
  if (source.startsWith('<!--', at)) return bounded(source, '-->', at, to);
  if (source.startsWith('<!', at) || source.startsWith('<?', at)) return bounded(source, '>', at, to);
  const name = /^<(\/?)([A-Za-z][A-Za-z\d-]{0,19})(?=[\s/>])/u.exec(source.slice(at, at + 24));
  const tagName = name?.[2]?.toLowerCase();
  if (!name || tagName === undefined || !KNOWN_TAGS.has(tagName)) return null;
  const close = source.slice(at, Math.min(to, at + LONGEST_TAG)).indexOf('>');
  if (close < 0) return null;
  return {
    name: tagName,
    closing: name[1] === '/',
    end: at + close + 1,
    breaks: !INLINE_TAGS.has(tagName),
    silent: SILENT_TAGS.has(tagName),
  };
}

function bounded(source: string, closing: string, at: number, to: number): HtmlTag {
  const found = source.indexOf(closing, at);
  const end = found < 0 ? to : Math.min(found + closing.length, to);
  return { name: '!', closing: false, end, breaks: false, silent: false };
}
