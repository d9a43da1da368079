/** Where the rules on places and order come from. */
export const COUNTS =
  'Where claims stand in abstracts (Achakulvisut et al. 2019): most last sentences are claims, few in the first half are';
export const READING = 'How reviewers tell a paper’s own message from its background and methods';

/** An abstract of our own, as an example. */
export const ABSTRACT =
  'Zinc is a metal. Rowers lose zinc in sweat. Zinc was given to forty rowers. Strength was measured weekly. Their grip became firmer. Zinc strengthens the grip of rowers.';
/** A whole paper with one section of interest: longer than anything that is read as an abstract. */
export const paper = (heading: string, abstract = 'Zinc matters.'): string =>
  `# Zinc\n\n## Abstract\n\n${abstract}\n\n## ${heading}\n\n${'Zinc strengthens the grip of rowers. '.repeat(40)}\n`;

/** The same with conclusions. */
export const CONCLUSIONS = `${paper('Results')}\n## Conclusions\n\nZinc strengthens the grip of rowers.\n`;
