/**
 * Words that tell which species a sentence is about, without being its name, in the notation of `phrases.ts`. Names are in
 * the lexicon's table of species.
 */
interface SpeciesWords {
  /** NCBITaxon of the species. */
  readonly id: string;
  readonly phrases: readonly string[];
}

export const HUMAN = 'NCBITaxon:9606';
export const MOUSE = 'NCBITaxon:10090';
export const RAT = 'NCBITaxon:10116';

/** People in a study, and breeds and strains that papers name instead of the animal. */
export const speciesWords: readonly SpeciesWords[] = [
  {
    id: HUMAN,
    phrases: [
      'patient|patients|inpatient|inpatients|outpatient|outpatients|proband|probands|volunteer|volunteers',
      'participant|participants|people|persons|pedigree|pedigrees|caucasian|caucasians|newborns|twins|infant|infants',
      'man|men|woman|women|boy|boys|girl|girls|child|children|adolescent|adolescents',
      'family|families with|members',
      'healthy|control|study|normal subjects|controls|donors|individuals',
      'hek293*|hela|hepg2|jurkat|mcf7|huvec|huvecs',
      'hek - 293*',
      'mcf - 7',
    ],
  },
  {
    id: MOUSE,
    phrases: [
      'c57bl*|mef|mefs|nih3t3|raw264|c2c12|littermates',
      'c57 bl*',
      'balb / c*',
      'dba / 2*',
      'nod / scid',
      'nih - 3t3',
      'nih 3t3',
      '3t3 - l1',
      'raw 264',
    ],
  },
  { id: RAT, phrases: ['sprague dawley', 'sprague - dawley', 'wistar|pc12|h9c2'] },
];

/** A species so named is the source of a reagent, not what is studied: "fetal bovine serum", "rabbit anti-mouse IgG". */
export const reagentPhrases: readonly string[] = [
  'fetal|foetal|newborn bovine|calf',
  'bovine|calf|goat|horse|rabbit|donkey|mouse|human serum',
  'bovine|human|mouse|rabbit|rat serum albumin',
  'rabbit|mouse|goat|rat|donkey|sheep|hamster|chicken|guinea anti',
  'rabbit|mouse|goat|rat|donkey|sheep|chicken ~1 polyclonal|monoclonal|antibody|antibodies|antisera|antiserum',
  'anti - rabbit|mouse|goat|rat|human|sheep|chicken igg|igm|secondary|antibody|antibodies',
  'anti rabbit|mouse|goat|rat|human|sheep|chicken',
  'rabbit|mouse|goat|rat|sheep igg|igg1|igg2a|igg2b|igm',
  'horse radish',
  'horseradish',
];
