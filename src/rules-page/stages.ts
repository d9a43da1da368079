import { doubtRules } from '../core/doubts/doubt-rules';
import { allRules } from '../core/rules/registry';
import type { RuleInfo } from '../core/rules/rule';
import { backMatterSignals } from '../core/text/back-matter-signals';
import { likenessSignals } from '../core/text/likeness-signals';
import { titleSignals } from '../core/text/title-signals';

/** A page of rules: those of one stage of the engine. */
export interface Stage {
  /** `docs/rules/FILE.md`. */
  readonly file: string;
  readonly title: string;
  /** What the stage decides, in plain words. */
  readonly about: string;
  /** First part of the ids of its rules, in the order of the page, and what to call each group. */
  readonly groups: readonly (readonly [prefix: string, title: string])[];
}

/** In the order in which the engine goes through a text. */
export const stages: readonly Stage[] = [
  {
    file: 'text',
    title: 'Reading the text',
    about: 'What is the paper and what is only around it; what is its title; what each of its sections is for.',
    groups: [
      ['likeness', 'Does this file look like a paper?'],
      ['title', 'Which line is the title?'],
      ['section', 'Headings of sections'],
      ['furniture', 'What is not the paper'],
      ['back-matter', 'What is the paper among declarations'],
    ],
  },
  {
    file: 'names',
    title: 'Names: genes, cells, therapies and others',
    about: 'Which words are names, and of what. Beside these rules the lexicon and trained taggers decide.',
    groups: [
      ['abbreviation', 'Abbreviations'],
      ['tagger', 'Trained taggers'],
      ['gene', 'Genes'],
      ['variant', 'Variants'],
      ['cell', 'Cell types'],
      ['therapy', 'Therapies'],
      ['combination', 'Combinations of therapies'],
      ['disease', 'Diseases'],
      ['cell-line', 'Cell lines'],
      ['species', 'Species'],
    ],
  },
  {
    file: 'doubts',
    title: 'Suspicious terms',
    about: 'Which of the names the engine is least sure of, for the list of suspicious terms.',
    groups: [['doubt', 'Reasons to look at a term']],
  },
  {
    file: 'sentences',
    title: 'What sentences say',
    about: 'The role of a sentence, how strong a relation it states, whether it denies it, and how sure it is.',
    groups: [
      ['role', 'Role in the argument'],
      ['strength', 'Strength of the relation'],
      ['polarity', 'Negation'],
      ['certainty', 'Certainty'],
    ],
  },
  {
    file: 'source',
    title: 'What kind of text it is',
    about: 'Article, abstract, news article, press release or notes; in notes, whose words each sentence is in.',
    groups: [
      ['source', 'Kind of text'],
      ['voice', 'Voice'],
    ],
  },
  {
    file: 'study',
    title: 'The study',
    about:
      'The designs of the authors’ own study, how many people took part, and whether there was a comparison group.',
    groups: [
      ['design', 'Study design'],
      ['control', 'Comparison group'],
      ['size', 'Number of participants'],
    ],
  },
  {
    file: 'claims',
    title: 'Claims and their numbers',
    about: 'Which sentences are listed as claims, in which order, of what kind, and which statistics they give.',
    groups: [
      ['claim', 'Claims'],
      ['statistic', 'Statistics'],
    ],
  },
  {
    file: 'levels',
    title: 'Levels of evidence',
    about: 'What supports each claim, the question it answers, and its level by OCEBM 2011 and by CIViC.',
    groups: [
      ['setting', 'What supports the claim'],
      ['question', 'The question it answers'],
      ['ocebm', 'OCEBM 2011'],
      ['evidence', 'Claims without a level'],
      ['civic', 'CIViC'],
    ],
  },
  {
    file: 'remarks',
    title: 'Observations and warnings',
    about: 'Figures that do not agree with each other, and claims that say more than what they rest on.',
    groups: [
      ['observation', 'Observations'],
      ['warning', 'Warnings'],
      ['comment', 'Drafts of comments'],
    ],
  },
  {
    file: 'reviewer',
    title: 'What the reviewer says',
    about: 'The reviewer’s own terms and corrections: they go before the engine, which is kept beside them.',
    groups: [['reviewer', 'Own terms and corrections']],
  },
];

/** Every rule that a page tells of: those of the register, and those that no cue of an analysis refers to. */
export const pageRules: readonly RuleInfo[] = [
  ...Object.values(likenessSignals),
  ...titleSignals,
  ...backMatterSignals,
  ...allRules,
  ...doubtRules,
];

/** The rules of a group. A group of other rules may have a longer prefix: `cell` is not `cell-line`. */
export function rulesOf(prefix: string): readonly RuleInfo[] {
  return pageRules.filter(({ id }) => id.startsWith(`${prefix}.`));
}
