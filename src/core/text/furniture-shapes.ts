import type { RuleInfo } from '../rules/rule';

/** Furniture known by its form and not by its words. */
export interface ShapeRule extends RuleInfo {
  /** Where the rule is asked: anywhere, before the body of the paper begins, or there below the title. */
  readonly place: 'body' | 'head' | 'belowTitle';
  matches(text: string): boolean;
}

const TITLE_PAGE = 'ICMJE Recommendations, IV (manuscript preparation): title page';

export const furnitureShapes: readonly ShapeRule[] = [
  {
    id: 'furniture.stray',
    title: 'nothing but punctuation',
    source: 'pages copied as text',
    place: 'body',
    matches: (text) => !/[\p{L}\p{N}\uFFFC]/u.test(text),
    examples: { yes: ['"', '* * *'], no: ['p53'] },
  },
  {
    id: 'furniture.breadcrumb',
    title: 'the path of the page on its site',
    source: 'navigation of web sites',
    place: 'body',
    matches: (text) =>
      /^[^.!?]*$/u.test(text.slice(0, 40)) &&
      !/[.;]$/u.test(text) &&
      text.split(/\s[>»›/|]\s/u).length > 2 &&
      isShortBeforeSeparator(text),
    examples: {
      yes: ['Home > News > Antitumor Therapy > Cells'],
      no: ['Expression was A > B > C in all of the mice that we examined.'],
    },
  },
  {
    id: 'furniture.running-head',
    title: 'the number of a page, or what stands above or below each page',
    source: 'PDF files converted to text',
    place: 'body',
    matches: (text) =>
      text.length < 160 && /(?:^|\s|\()page \d{1,4} of \d{1,4}\)?$|^[-–—] ?\d{1,4} ?[-–—]$/iu.test(text),
    examples: {
      yes: ['Example et al. Sample Research (2019) 21:77 Page 2 of 9', '– 12 –'],
      no: ['The form had page 2 of 9 missing.', '12'],
    },
  },
  {
    id: 'furniture.affiliation',
    title: 'an affiliation of the authors',
    source: TITLE_PAGE,
    place: 'body',
    matches: isAffiliation,
    examples: {
      yes: ['1 Department of Examples, Sample University, Lund, Sweden'],
      no: ['Patients were recruited at Sample University Hospital, Lund, Sweden.'],
    },
  },
  {
    id: 'furniture.attribution',
    title: 'who said what is quoted above',
    source: 'news pages',
    place: 'body',
    matches: isAttribution,
    examples: {
      yes: ['Ann Example, study author and cancer researcher at Sample University'],
      no: ['Ann Example, a researcher at Sample University, led the study.'],
    },
  },
  {
    id: 'furniture.byline',
    title: 'the names of the authors',
    source: TITLE_PAGE,
    place: 'belowTitle',
    matches: isByline,
    examples: {
      yes: ['Ann B Example, Carl van Sample and D. E. Third', 'By Jane Doe', 'Example A(1), Sample BC(2).'],
      no: ['Cancer, Diabetes and Obesity', 'Mast Cell Biology'],
    },
  },
  {
    id: 'furniture.citation-line',
    title: 'a line that gives the article as a citation',
    source: 'MEDLINE display format',
    place: 'head',
    matches: isCitationLine,
    examples: {
      yes: ['. 2010 Nov;22(6):547-51.', 'Ann Example et al. Curr Opin Samples. 2010 Nov.', 'Front. Oncol.'],
      no: ['In 2010, 22 patients were treated.', 'Example et al. found no difference.'],
    },
  },
];

function isShortBeforeSeparator(text: string): boolean {
  return text.split(/\s[>»›/|]\s/u, 2).every((part) => part.split(' ').length <= 4);
}

const ORGANISATION =
  /\b(?:universit\p{L}+|hospitals?|institut\p{L}*|departments?|dept|colleges?|school of|facult\p{L}+|cent(?:er|re)s?|laborator\p{L}+|clinics?|academy|division of|medical school|inc|ltd|gmbh|council|ministry)\b/iu;
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|may|can|could|will|would|should|showed|shows|found|reported|recruited|enrolled|treated|performed|provided|approved|obtained|announced|developed|identified|published|we|who|which|that)\b/u;

/** An organisation with its place: mostly capitals, commas, no verb. */
function isAffiliation(text: string): boolean {
  if (text.length > 320 || !text.includes(',') || !ORGANISATION.test(text) || VERB.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  const content = words.filter(
    (word) => !/^(?:of|and|the|for|in|at|de|la|le|di|du|des|del|und|für|[eya]|et|to)$/iu.test(word),
  );
  const capitals = content.filter((word) => /^\p{Lu}/u.test(word));
  return content.length >= 3 && capitals.length >= 0.75 * content.length;
}

/** A name, a comma, an office; no verb and no full stop. */
function isAttribution(text: string): boolean {
  if (text.length > 160 || /[.!?]$/u.test(text) || VERB.test(text)) return false;
  return /^(?:Dr\.?\s|Prof\.?\s)?\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3},\s/u.test(text) && OFFICE.test(text);
}

const OFFICE =
  /\b(?:authors?|researchers?|professors?|directors?|lecturers?|scientists?|physicians?|oncologists?|investigators?|leader|head of|chair)\b/iu;

const PARTICLES = new Set(
  'van von de der den del della di da dos du la le el bin al ter ten zu af y e and by'.split(' '),
);

/** Two names or more, or one after "By": two to five capitalised words each, with initials, particles and marks. */
function isByline(text: string): boolean {
  if (text.length > 3000 || /[:;?!()]/u.test(text.replace(/\(\d+\)/gu, ''))) return false;
  const names = text
    .replace(/^By\s/u, '')
    .split(/[,•·|]|\s(?:and|&)\s/u)
    .map((name) =>
      name
        .replace(/\(\d+\)/gu, '')
        .replace(/[\d\p{No}*†‡§¶#∗\uFFFC]/gu, '')
        .trim(),
    )
    .filter((name) => name !== '');
  const enough = text.startsWith('By ') ? 1 : 2;
  return (
    names.length >= enough &&
    names.filter(isName).length >= Math.max(enough, 0.8 * names.length) &&
    (hasInitial(text) || names.length >= 3 || enough === 1 || names.every((name) => name.split(' ').length <= 3))
  );
}

function hasInitial(text: string): boolean {
  return /(?:^|\s)\p{Lu}{1,3}(?:[.\s,]|$)/u.test(text);
}

function isName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > 6)
    return /^(?:M\.?D|Ph\.?D|MSc|MPH|BSc|MBBS|FRCP|RN|DVM|PharmD)\.?$/iu.test(name);
  const proper = words.filter((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
  return proper.length >= 2 && words.every((word) => proper.includes(word) || PARTICLES.has(word));
}

const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const VOLUME_AND_PAGES = /\b(?:19|20)\d\d\b[^.]{0,16};\s?\d{1,4}(?:\s?\([^)]{1,12}\))?\s?:\s?[a-z]?\d/iu;
const VOLUME_IN_COLON = /\bet al\b.{1,80}\((?:19|20)\d\d\)\s?\d{1,4}(?:\(\d{1,3}\))?:\s?[a-z]?\d{1,6}/iu;
const CITED_SHORT = new RegExp(String.raw`\bet al\.\s.{3,60}\.?\s(?:19|20)\d\d(?:\s(?:${MONTH}))?[a-z]*\.?$`, 'u');

/** Year, volume and pages; a short citation; or the abbreviated name of a journal alone. */
function isCitationLine(text: string): boolean {
  if (text.length > 200) return false;
  return (
    VOLUME_AND_PAGES.test(text) ||
    (text.length <= 110 && VOLUME_IN_COLON.test(text)) ||
    (text.length <= 110 && CITED_SHORT.test(text)) ||
    isAbbreviatedJournal(text)
  );
}

function isAbbreviatedJournal(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length > 1 &&
    words.length <= 6 &&
    words.filter((word) => /^\p{Lu}\p{L}+\.$/u.test(word)).length >= 2 &&
    words.every((word) => /^\p{Lu}/u.test(word))
  );
}

/** How much a block looks like an entry of a reference list: authors with initials, year, volume and pages, identifiers. */
export function referenceSignals(text: string): number {
  const opening = text.slice(0, 600);
  return [
    /(?:^|[\s.;,(])(?:19|20)\d\d[a-z]?(?:[).;:,]|$)/u,
    /^\W{0,3}\d{0,3}[.)\]]?\s?\p{Lu}[\p{L}'’-]+,?\s(?:\p{Lu}\.?[\s-]?){1,4}(?:[,.;&]|\sand\s|$)/u,
    /\d\s?(?:\([^)]{1,12}\))?\s?[:;,]\s?[a-z]?\d{1,5}\s?[-–]\s?[a-z]?\d{1,5}/iu,
    /\bet al\b/u,
    /\b(?:doi|PMID|PMCID|https?)\b|\uFFFC/iu,
    /\b(?:N Engl J Med|Lancet|JAMA|Nature|Science|Cell|Proc Natl Acad|PLoS|J(?:\.|ournal)? [A-Z]|Am J|Br J|Eur J|Int J|Clin [A-Z]|Ann [A-Z]|Cancer Res|Blood)\b/u,
  ].filter((signal) => signal.test(opening)).length;
}
