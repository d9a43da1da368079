import type { PhraseRule } from '../../rules/rule';
import type { WordClasses } from '../../rules/phrases';
import { peopleWords } from '../../study/rules/word-classes';

/** Words that tie a number of patients to the molecular profile. In `phrases` a variant such as V600E counts as `@alteration`. */
export interface ProfileCountRule extends PhraseRule {
  /** Which number of the phrase counts those with the profile; `one` where the words say a single patient. */
  readonly count: 'first' | 'last' | 'one';
}

const SOURCE = 'CIViC evidence levels, docs.civicdb.org: it is the patients with the variant that are counted';
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const profileCountClasses: WordClasses = {
  people: new Set([
    ...peopleWords,
    ...words(
      'tumors tumours samples specimens carcinomas gliomas melanomas adenocarcinomas pts families kindreds probands responders members gists nsclcs',
    ),
  ]),
  person: words(
    'patient individual proband family kindred case woman man boy girl child infant male female tumor tumour carrier member',
  ),
  alteration: words(
    'mutation mutations mutant mutants variant variants alteration alterations fusion fusions rearrangement rearrangements ' +
      'amplification amplifications deletion deletions insertion insertions translocation translocations polymorphism substitution ' +
      'rearranged mutated amplified overexpression methylation duplication allele alleles loss',
  ),
  with: words(
    'with harboring harbouring harbored harboured carrying carried bearing having had have whose who positive possessing',
  ),
  found: words(
    'found detected identified observed seen present reported discovered described occurred noted demonstrated',
  ),
  single: words('a an one single 1 this another the'),
};

/** First rule that fires at a place decides. */
export const profileCountRules: readonly ProfileCountRule[] = [
  {
    id: 'civic.count.of_carriers',
    title: 'Patients with the profile are counted, as those among whom a result was seen',
    source: SOURCE,
    count: 'last',
    phrases: [
      'of|among|in|for|the @people|those ~1 @with ~5 @alteration ~6 # / #',
      'of|among|in|for|the @people|those ~1 @with ~5 @alteration ~6 # of #',
      '# / # @people ~1 with|harboring|harbouring|carrying|bearing ~5 @alteration',
      '@people|those|patient ~1 @with ~5 @alteration ~4 ( # / #',
    ],
    examples: {
      yes: [
        'Of patients with F359V, 3/4 had a response. → 4',
        'Among patients with ALK fusions, 12 of 40 responded. → 40',
      ],
      no: ['Of patients with fever, 3/4 had a response.'],
    },
  },
  {
    id: 'civic.count.some_of',
    title: 'Some of the patients have the profile, and they are counted',
    source: SOURCE,
    count: 'first',
    phrases: [
      '# of|/ ~1 # ~4 @people|@person ~2 @with ~5 @alteration',
      '@alteration ~8 @found ~1 in ~1 # of|/ # ~4 @people|@person',
      '@alteration ~8 @found ~1 in ~2 # ~4 @people',
      '@alteration ~2 in # ~3 @people',
      '# had|harbored|harboured|carried ~4 @alteration',
      "# @people ' ~3 @with ~3 @alteration",
      '# of # ~5 carriers|carrier',
      '@alteration ~2 ( n = #',
    ],
    examples: {
      yes: [
        'The V600E mutation was detected in two of 60 patients. → 2',
        'KRAS mutations (n = 17) went with relapse. → 17',
      ],
      no: ['Fever was detected in two of 60 patients.'],
    },
  },
  {
    id: 'civic.count.carriers',
    title: 'Patients with the profile are counted',
    source: SOURCE,
    count: 'first',
    phrases: [
      '# ~4 @people ~1 @with ~5 @alteration',
      '# ~4 @people ~14 had|harbored|harboured|carried|acquired|developed ~4 @alteration',
      '# ~2 @alteration ~3 @people',
      '@people ( n = # ) ~1 @with ~6 @alteration',
      '# ~3 @people ~1 @found ~2 @with ~4 @alteration',
    ],
    examples: {
      yes: ['Two patients with exon 11 deletions got better. → 2', 'Patients (n=6) harbouring V600E relapsed. → 6'],
      no: ['Two patients with fever got better.'],
    },
  },
  {
    id: 'civic.count.one_carrier',
    title: 'One patient or family with the profile is described',
    source: SOURCE,
    count: 'one',
    phrases: [
      '@single ~6 @person ~2 @with ~8 @alteration',
      "@single ~6 @person ' s ~1 tumor|tumour ~4 @alteration",
      '@alteration ~14 @found ~1 in a|an|one|single|1|another|this ~5 @person',
      'patient # ~6 @with ~8 @alteration',
    ],
    examples: {
      yes: ['A woman with a KIT deletion got better. → 1', 'The variant was found in one large family. → 1'],
      no: ['A woman with a fever got better.'],
    },
  },
];
