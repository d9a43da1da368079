/** By which a result sets one group above another. */
export const comparingWords: readonly string[] = [
  'higher|lower|greater|fewer|smaller|larger|longer|shorter|better|worse|poorer|stronger|faster|slower ~4 than|compared',
  'more|less ~4 than',
  'superior|inferior to',
];

/** Amounts without a comparison of groups, and words that say that it is told elsewhere. */
export const shownElsewhere: readonly string[] = [
  'more|less|fewer|greater|longer|higher|lower than half|one|two|three|four|five|a|expected|any|once|twice|usual|normal',
  'rather|other than',
  'than ~1 planned|predicted|expected|anticipated|intended|previously|usual|ever|reported|published',
  'insignificant|insignificantly|nonsignificant|nonsignificantly|numerically|comparable',
  'non - significant|significantly',
  'more|less often|likely|than not',
  'not|no ~3 better|worse|higher|lower|more|less|superior|inferior|greater|longer|shorter',
];
