import type { Span } from '../analysis';

/** A stretch that must not be read as words; `citation` when it also cites other work. */
export interface MaskSpan extends Span {
  readonly kind: 'link' | 'identifier' | 'citation';
}

/** Prefixes of CURIEs as the life sciences write them (bioregistry.io), plus RRID. `1:100` or `a:b` are ratios, not CURIEs. */
const CURIE_PREFIXES =
  'BTO|CARO|CHEBI|CHEMBL|CIViC|CL|CLO|ClinVar|dbSNP|DOID|DrugBank|ECO|EFO|Ensembl|ENSEMBL|EntrezGene|FMA|GO|HGNC|HP|HPO|ICD10|ICDO|IAO|KEGG|MA|MAXO|MedDRA|MESH|MeSH|MGI|MIM|MONDO|MP|NBO|NCBIGene|NCBITaxon|NCIT|OBI|OMIM|ORPHA|Orphanet|OGG|OAE|PATO|PMC|PMID|PR|PubChem|RGD|RRID|Reactome|SNOMED|SNOMEDCT|SO|SYMP|UBERON|UMLS|UniProt|UniProtKB|VO|ZFIN';

const LINK = /(?:https?|ftp):\/\/[^\s<>"“”]+|www\.[^\s<>"“”]+/giu;
const DOI = /\b10\.\d{4,9}\/[^\s<>"“”]+/gu;
const CURIE = new RegExp(String.raw`\b(?:${CURIE_PREFIXES}):[A-Za-z_]{0,12}\d[\w.-]*`, 'gu');
const KEY_GROUP = /\[-?@[\w:.#$%&+?<>~/-]+[^[\]\n]{0,200}\]/gu;
const KEY = /(?<![\w@.])-?@[a-zA-Z][\w:.-]*\w/gu;
const AT = /@/gu;
const DOMAIN_END = /\.(?:com|org|net|gov|edu|int|info|io)\b(?:\/[^\s<>"“”]*)?/giu;

/**
 * All masks inside the span of a text, in order, not overlapping: of two that overlap the one that begins first, then the
 * longer.
 */
export function findMasks(whole: string, within: Span): MaskSpan[] {
  const text = whole.slice(within.start, within.end);
  const found: MaskSpan[] = [];
  if (text.includes('://') || /www\./iu.test(text)) collect(found, text, LINK, 'link', trimLink);
  if (text.includes('10.')) collect(found, text, DOI, 'identifier', trimLink);
  if (text.includes('@')) collectAts(found, text);
  if (text.includes(':')) collect(found, text, CURIE, 'identifier', trimLink);
  if (text.includes('.')) collectDomains(found, text);
  return found.length === 0 ? found : withoutOverlaps(found).map((mask) => moveBy(mask, within.start));
}

function moveBy({ start, end, kind }: MaskSpan, by: number): MaskSpan {
  return { start: start + by, end: end + by, kind };
}

type Trim = (text: string, start: number, end: number) => number;

function collect(found: MaskSpan[], text: string, pattern: RegExp, kind: MaskSpan['kind'], trim?: Trim): void {
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    found.push({ start, end: trim ? trim(text, start, end) : end, kind });
  }
}

function collectAts(found: MaskSpan[], text: string): void {
  collect(found, text, KEY_GROUP, 'citation');
  for (const { index } of text.matchAll(AT)) {
    const mail = mailAround(text, index);
    if (mail) found.push({ ...mail, kind: 'link' });
  }
  collect(found, text, KEY, 'citation');
}

const LONGEST_MAIL_PART = 64;

/** The e-mail address around an `@`: walked by hand, because a pattern would start again at every letter before it. */
function mailAround(text: string, at: number): Span | null {
  let start = at;
  while (start > 0 && at - start < LONGEST_MAIL_PART && /[\w.+-]/u.test(text.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && end - at < 4 * LONGEST_MAIL_PART && /[\w.-]/u.test(text.charAt(end))) end++;
  end = trimLink(text, at, end);
  return start < at && text.slice(at, end).includes('.') ? { start, end } : null;
}

/** A domain without its scheme, `clinicaltrials.gov/study`: found by its ending, then walked back. */
function collectDomains(found: MaskSpan[], text: string): void {
  for (const match of text.matchAll(DOMAIN_END)) {
    let start = match.index;
    while (start > 0 && match.index - start < 4 * LONGEST_MAIL_PART && /[\w.-]/u.test(text.charAt(start - 1))) start--;
    if (start === match.index) continue;
    found.push({ start, end: trimLink(text, start, match.index + match[0].length), kind: 'link' });
  }
}

/** Leaves sentence punctuation and unmatched closing brackets after a link outside it. */
function trimLink(text: string, start: number, to: number): number {
  const unmatched = unmatchedClosings(text, start, to);
  let end = to;
  while (end > start + 1) {
    const last = text.charAt(end - 1);
    const left = unmatched.get(last);
    if (left === undefined ? !/[.,;:!?'’*_]/u.test(last) : left <= 0) break;
    if (left !== undefined) unmatched.set(last, left - 1);
    end--;
  }
  return end;
}

/** For each kind of closing bracket, how many more of it there are than of the opening one. */
function unmatchedClosings(text: string, start: number, end: number): Map<string, number> {
  const excess = new Map([...')]}'].map((closing) => [closing, 0]));
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    const closing = CLOSING[char] ?? char;
    const count = excess.get(closing);
    if (count !== undefined) excess.set(closing, count + (char === closing ? 1 : -1));
  }
  return excess;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function withoutOverlaps(found: MaskSpan[]): MaskSpan[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: MaskSpan[] = [];
  let reached = 0;
  for (const mask of found) {
    if (mask.start < reached) continue;
    kept.push(mask);
    reached = mask.end;
  }
  return kept;
}
