import type { RuleInfo } from '../rules/rule';
import type { BlockView } from './block-view';

/** A paragraph of a plain text that may be its title, with what stands around it. */
export interface TitleCandidate {
  readonly view: BlockView;
  /** Position among the candidates, 0 = first. */
  readonly rank: number;
  /** Words of biology and medicine in it. */
  readonly biomedical: number;
  /** The same line stands more than once. */
  readonly repeated: boolean;
  /** A known heading of a paper stands above. */
  readonly belowHeading: boolean;
  /** The block after it, and the furniture rule that took that one. */
  readonly next: BlockView | undefined;
  readonly nextRule: string | null;
}

/** What speaks for (points above 0) or against a line being the title. */
export interface TitleSignal extends RuleInfo {
  readonly points: number;
  holds(candidate: TitleCandidate): boolean;
}

/** Points from which a line is the title. */
export const TITLE_FROM = 4;

const SOURCE = 'judged on pages of PubMed, publishers, preprint servers, repositories and news sites copied as text';
/** Examples are lines, by the signal's name; of what stands around a line there are none. */
const EXAMPLES: Readonly<Record<string, RuleInfo['examples']>> = {
  shape: { yes: ['Zinc prevents falls in rowers'], no: ['zinc prevents falls', 'Zinc prevents falls.'] },
  'lower-case-name': { yes: ['p53 is lost in rowers', 'mTOR in rowers'], no: ['Loss of p53'] },
  length: { yes: ['Zinc prevents falls in old rowers'], no: ['Zinc prevents falls'] },
  short: { yes: ['Zinc prevents most falls'], no: ['Zinc', 'Zinc prevents falls in old rowers'] },
  biomedical: { yes: ['Tumours of rowers'], no: ['Boats of rowers'] },
  'more-biomedical': { yes: ['Chemotherapy of tumours'], no: ['Tumours of rowers'] },
  subject: { yes: ['Subject: falls of rowers'], no: ['The subject was falls'] },
  stop: { yes: ['Zinc prevents falls.'], no: ['Zinc prevents falls'] },
  sentences: { yes: ['Zinc prevents falls. Iron does not'], no: ['Zinc prevents falls vs. iron'] },
  'first-person': { yes: ['We gave zinc to rowers', 'Dear all'], no: ['Zinc for rowers'] },
  point: { yes: ['1) Zinc was not measured'], no: ['1. Zinc for rowers'] },
  label: {
    yes: ['From: Ann Example', 'Keywords: zinc', 'By Ann Example'],
    no: ['From boats to rowers', 'Size of boats'],
  },
  site: { yes: ['Subscribe to our newsletter'], no: ['Zinc for rowers'] },
  organisation: { yes: ['Journal of Boats', 'Sample University Hospital'], no: ['Falls in a hospital for rowers'] },
  capitals: { yes: ['ROWING NEWS'], no: ['Rowing News'] },
  link: { yes: ['Zinc https://example.org/zinc'], no: ['Zinc for rowers'] },
  citation: { yes: ['Example et al. J Boats 2001', '4 March 2026'], no: ['Falls of rowers in 2026'] },
};
const none = { yes: [], no: [] };
const say = (id: string, points: number, title: string, holds: TitleSignal['holds']): TitleSignal => ({
  id: `title.${id}`,
  title,
  source: SOURCE,
  examples: EXAMPLES[id] ?? none,
  points,
  holds,
});

export const titleSignals: readonly TitleSignal[] = [
  say('shape', 2, 'it begins with a capital or a number and has no stop at its end', ({ view }) =>
    /^["“‘'([]?[\p{Lu}\p{N}].*[^.!:;,…]$/u.test(view.text),
  ),
  say('lower-case-name', 2, 'it begins with a name such as p53 and has no stop at its end', ({ view }) =>
    /^\p{Ll}{1,5}[-\p{Lu}\d].*[^.!:;,…]$/u.test(view.text),
  ),
  say('length', 2, 'it is as long as titles are', ({ view }) => view.words >= 6 && view.words <= 35),
  say('short', 1, 'it is nearly as long as titles are', ({ view }) => view.words === 4 || view.words === 5),
  say('biomedical', 2, 'it has a word of biology or medicine', ({ biomedical }) => biomedical > 0),
  say('more-biomedical', 1, 'it has two words of biology or medicine', ({ biomedical }) => biomedical > 1),
  say('repeated', 2, 'it stands twice', ({ repeated, view }) => repeated && view.words > 3),
  say('first', 1, 'it comes first', ({ rank }) => rank === 0),
  say(
    'above-authors',
    2,
    'names, affiliations or a citation follow',
    ({ next, nextRule }) =>
      AUTHORS.test(nextRule ?? '') || /^(?:abstract|summary)\b.{0,3}$|\bet al\b/iu.test(next?.text.slice(0, 80) ?? ''),
  ),
  say('above-source', 1, 'a date or source follows', ({ nextRule }) =>
    /source-line|sharing|dates/u.test(nextRule ?? ''),
  ),
  say(
    'above-prose',
    1,
    'a paragraph follows',
    ({ next, nextRule }) => nextRule === null && next !== undefined && next.words > 8 && /[.!?"”]$/u.test(next.text),
  ),
  say(
    'indexed',
    5,
    'it is one sentence above the text, as MEDLINE gives titles',
    ({ view, rank, next, nextRule }) =>
      rank === 0 &&
      isOneSentence(view.text) &&
      next !== undefined &&
      (AUTHORS.test(nextRule ?? '') || next.words > 3 * view.words),
  ),
  say('subject', 2, 'a label says that it is the title', ({ view }) =>
    /^(?:subject|title|re|betreff):\s/iu.test(view.text),
  ),
  say('stop', -3, 'it ends as a sentence does', ({ view }) => /[.!;:,]["”]?$/u.test(view.text)),
  say('sentences', -3, 'it holds more than a sentence', ({ view }) => /\p{Ll}{2}[.!]\s+\p{Lu}/u.test(view.text)),
  say('first-person', -3, 'it speaks of itself', ({ view }) =>
    /^(?:We|Our|Here|This|These|In this|You|Your|Dear|To)\b/u.test(view.text),
  ),
  say('point', -6, 'it is a point of a list', ({ view }) => /^\d{1,3}\)\s/u.test(view.text)),
  say(
    'label',
    -6,
    'it is a field of a form',
    ({ view }) =>
      /^(?:from|to|cc|sent|date|ur[il]|source|authors?|by|(?:media )?contact|keywords?|topics?|name|size|file|doi|type|subjects|publisher|language|pages?):/iu.test(
        view.text,
      ) ||
      /^(?:From|To|Sent|Date|Source|Authors?|By|(?:Media )?Contact|Name|Publisher)\s\p{Lu}\p{Ll}+ \p{Lu}/u.test(
        view.text,
      ),
  ),
  say(
    'site',
    -5,
    'it is a site, a journal or a menu',
    ({ view }) =>
      /\b(?:web ?site|portal|welcome|official|home ?page|log ?in|sign in|cookies?|privacy|terms of|copyright|subscribe|newsletter|preprint server|repository|browse|all rights|about (?:us|the)|follow|tagline)\b/iu.test(
        view.text,
      ) && view.words <= 16,
  ),
  say(
    'organisation',
    -3,
    'it is no more than the name of an organisation or journal',
    ({ view, repeated }) => !repeated && view.words <= 8 && isOnlyName(view.text),
  ),
  say('capitals', -2, 'it is a short line in capitals', ({ view }) => view.words <= 6 && !/\p{Ll}/u.test(view.text)),
  say('link', -4, 'it holds a link or an identifier', ({ view }) => view.text.includes('\uFFFC')),
  say(
    'citation',
    -5,
    'it is a citation or a date',
    ({ view }) =>
      /\bet al\b.{1,80}\d{4}|\(\d{4}\)\s?\d|\b(?:19|20)\d\d[;:]\s?\d|\bvol(?:ume|\.)\s\d/iu.test(view.text) ||
      /^(?:\d{1,2}\.? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,4}(?:,? \d{4})?$/iu.test(
        view.text,
      ),
  ),
  say('below-heading', -4, 'a section of the paper is open already', ({ belowHeading }) => belowHeading),
];

const AUTHORS = /byline|affiliation|citation-line|identifiers-line/u;

function isOneSentence(text: string): boolean {
  return (
    text.endsWith('.') && !/\p{Ll}{2}[.!?]\s+\p{Lu}/u.test(text) && !/^(?:We|Our|Here|This|These|In)\b/u.test(text)
  );
}

/** Nothing but capitalised words and small joining words, one of them an organisation or a medium. */
function isOnlyName(text: string): boolean {
  return (
    /\b(?:journal|universit\p{L}+|hospitals?|institut\p{L}*|library|ministry|department|society|academy|news|daily|times|review|reviews|archives?|annals|center|centre|foundation|college|press|communications)\b/iu.test(
      text,
    ) && text.split(/\s+/u).every((word) => /^(?:[\p{Lu}\d&|–-]|of$|the$|and$|for$|in$|on$|de$)/u.test(word))
  );
}
