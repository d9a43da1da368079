import type { Language } from '../analysis';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
  '&alpha;': 'α',
  '&beta;': 'β',
  '&gamma;': 'γ',
};

/** Markup that a quote loses, in this order. Every quantifier is bounded or stops at the first character it cannot take. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<\/?[a-z][^<>]{0,200}>/gi, ''], // tags
  [/!?\[([^\][]{0,300})\]\([^()\s]{0,300}\)/g, '$1'], // links and images
  [/^[ \t]{0,20}(?:>[> \t]{0,20}|#{1,6} |[-+*] )/gm, ''], // block quotes, headings, bullets
  [/(?<!\\)(?:\*{1,3}|`{1,3})/g, ''], // emphasis and code
  [/(?<![\\\w])_{1,2}(?=[^\s_])|(?<=[^\s_\\])_{1,2}\b/g, ''],
  [/\\([\p{P}\p{S}])/gu, '$1'], // escapes
];

/**
 * A stretch of the source as a reader sees it, on one line: good enough for quoting a sentence. (Offsets come from the
 * prose of the text layer, never from here.)
 */
export function plainText(source: string, language: Language): string {
  return language === 'markdown' ? oneLine(withoutMarkup(source)) : oneLine(source);
}

/** The same for the many mentions of a paper, which repeats itself: each spelling is read once. */
export function plainReader(language: Language): (source: string) => string {
  const known = new Map<string, string>();
  return (source) => {
    let words = known.get(source);
    if (words === undefined) known.set(source, (words = plainText(source, language)));
    return words;
  };
}

function withoutMarkup(source: string): string {
  const bare = MARKUP.reduce((text, [pattern, to]) => text.replace(pattern, to), source);
  return bare.replace(/&#?[a-z0-9]{2,6};/gi, (entity) => ENTITIES[entity] ?? entity);
}

function oneLine(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}
