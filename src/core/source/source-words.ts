import { compilePhrases, type WordClasses } from '../rules/phrases';
import { newsRules } from './news-rules';
import { notesRules } from './notes-rules';
import { pressRules } from './press-rules';
import type { SourcePhraseRule } from './source-rule';
import { otherTextRules, ownStudyRules } from './study-rules';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const CLASSES: WordClasses = {
  authors: words('author authors'),
  researchers: words(
    'researcher researchers scientist scientists team teams experts doctors oncologists biologists physicists chemists',
  ),
  found: words(
    'found find show showed showing report reported demonstrate demonstrated describe described identify identified observed ' +
      'observe investigated investigate examined examine studied assessed assess evaluated evaluate measured analysed ' +
      'analyzed analyse analyze compared compare used performed conducted developed propose proposed present review ' +
      'reviewed discuss tested test hypothesised hypothesized sought aimed conclude suggest suggested determined determine ' +
      'explored explore enrolled treated generated established searched included indicate indicated shown revealed reveal ' +
      'confirm confirmed summarise summarize provide isolated detected characterised characterized',
  ),
  reported: words(
    'shown reported demonstrated suggested proposed described implicated found identified associated linked',
  ),
};

export const sourcePhraseRules: readonly SourcePhraseRule[] = [
  ...ownStudyRules,
  ...newsRules,
  ...pressRules,
  ...notesRules,
  ...otherTextRules,
];

/** Finds what the words of a text say about its kind. */
export const sourcePhrases = compilePhrases(
  sourcePhraseRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))),
  CLASSES,
);
