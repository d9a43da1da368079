import type { RuleInfo } from '../rules/rule';
import type { BlockView } from './block-view';
import { isBiomedical } from './likeness-signals';
import type { Token } from './paper-text';

/** What says that a paragraph behind a paper is science after all (points above 0), or a declaration. */
export interface BackMatterSignal extends RuleInfo {
  readonly points: number;
  readonly pattern: RegExp;
}

const SOURCE = 'judged on full papers whose legends and methods stand behind the declarations';
const say = (
  id: string,
  points: number,
  title: string,
  pattern: RegExp,
  examples: BackMatterSignal['examples'],
): BackMatterSignal => ({ id: `back-matter.${id}`, title, source: SOURCE, points, pattern, examples });

export const backMatterSignals: readonly BackMatterSignal[] = [
  say(
    'panels',
    2,
    'it names the panels of a figure',
    /\([A-H](?:[-–,][A-H])?\)\s|\b(?:scale bars?|arrowheads?|arrows|asterisks?|error bars?|top panel|bottom panel|left panel|right panel|upper panel|lower panel|lanes?)\b/iu,
    { yes: ['(A) Livers of mice.', 'Scale bar, 20 µm.'], no: ['We thank A. Example.'] },
  ),
  say(
    'bench',
    2,
    'it tells what was done at the bench',
    /\b(?:stained|incubated|centrifuged|amplified|cloned|transfected|injected|perfused|fixed in|purified|hybridi[sz]ed|hybridi[sz]ation|digested|ligated|genotyp\p{L}+|sequenced|primers|plasmids?|exons?|introns?|blots?|blotting|PCR|μ[lgmM]|µ[lgmM]|mM|°C|sections)\b/u,
    { yes: ['Sections were stained.', 'DNA was amplified by PCR.'], no: ['The authors declare nothing.'] },
  ),
  say(
    'findings',
    2,
    'it tells what was found',
    /\b(?:mutants?|wild[- ]type|knockouts?|expressed|expression|levels? of|increased|decreased|reduced|higher|lower|significant\p{L}*|compared|percentage|distribution|mice|embryos|cells|proteins?)\b|\b[pn]\s?[<=]\s?\d/iu,
    { yes: ['Expression was reduced in mutants.'], no: ['All declared interests are listed.'] },
  ),
  say(
    'thanks',
    -6,
    'it thanks or names who paid',
    /\b(?:thanks?|grateful\p{L}*|acknowledg\p{L}*|indebted|appreciat\p{L}+|funded|funding|grants?|fellowships?|scholarships?|foundation|sponsor\p{L}*|supported by|award\p{L}*|assistance|gift)\b/iu,
    { yes: ['We are indebted to B. Sample.'], no: ['Cells were kept in medium.'] },
  ),
  say(
    'contributions',
    -6,
    'it tells who did what',
    /\b(?:conceived|drafted|draft(?:ing)? the|manuscript|authors?|contribut\p{L}+ (?:to|the|equally)|coordination|participated in|(?:performed|designed|carried out|wrote|analy[sz]ed|supervised)[^.]{1,80}\b[A-Z]{2,4}\b|^(?!DNA|RNA|PCR|ES\b)[A-Z]{2,4}(?:(?:,? and|,) [A-Z]{2,4}){0,8},? (?:\p{Ll}{1,20}ed|made|did|wrote)\b|^\p{Lu}\.\s?\p{Lu}\.)/u,
    {
      yes: ['AE and BS conceived the study.', 'CT made the mice.'],
      no: ['Cells were kept in medium.', 'DNA was taken up.'],
    },
  ),
  say(
    'declarations',
    -6,
    'it declares interests, consent or where data are',
    /\b(?:conflicts? of interest|competing|financial|disclos\p{L}+|declar\p{L}+|informed consent|ethics|ethical|institutional review|accession|deposited|GenBank|repositor\p{L}+|available (?:at|from|in|on|as|upon|under)|additional files?|click here|supplementa\p{L}+|(?:file|table|figure) S\d|copyright|licen[cs]e|abbreviations?|licen[cs]ed|corresponding|e-?mail|published online|peer review|received)\b/iu,
    {
      yes: ['Sequences were deposited in a repository.', 'Consent: informed consent was given.'],
      no: ['Cells were kept in medium.'],
    },
  ),
  say('list', -9, 'it is a list of short forms or links', /^[^.]{0,400};[^.]{0,60};[^.]{0,60};|^\uFFFC/u, {
    yes: ['ABC, a big cell; BCD, a big crab dish; CDE, a cell; DEF, a fish'],
    no: ['Cells were kept in medium.'],
  }),
];

/** Points from which a paragraph is science. */
const FROM = 3;
const SHORTEST = 18;

/**
 * Whether a paragraph in a section of declarations is the paper: a legend or a method that a converter put there. In a
 * glossary, where all speaks of biology, only the words of legends and methods tell.
 */
export function isScience(view: BlockView, tokens: readonly Token[], inGlossary: boolean): boolean {
  const { words, raw, text } = view;
  if (words < SHORTEST || (raw.kind !== 'paragraph' && raw.kind !== 'caption') || !/[.!?)]$/u.test(text)) return false;
  if (inGlossary) return pointsOf(text) > FROM;
  const biomedical = tokens.slice(view.firstToken, view.endToken).filter(isBiomedical).length;
  return pointsOf(text) + (biomedical > 1 ? 1 : 0) + (biomedical > 0.08 * words ? 2 : 0) >= FROM;
}

/** Whether a paragraph thanks, declares or tells who did what. */
export function isDeclaration({ text }: BlockView): boolean {
  return backMatterSignals.some(({ points, pattern }) => points < 0 && pattern.test(text));
}

function pointsOf(text: string): number {
  return backMatterSignals.reduce((sum, { points, pattern }) => sum + (pattern.test(text) ? points : 0), 0);
}
