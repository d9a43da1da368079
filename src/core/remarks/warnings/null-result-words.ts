/** By which a result says that it may be chance, or that there was no difference. */
export const nullResultWords: readonly string[] = [
  'not|nor ~2 significant|significantly',
  'not|nor ~1 statistically|significantly|clinically ~1 differ|different|differed',
  'no|without ~1 significant|statistical|statistically ~3 difference|differences',
  'no difference|differences',
  'did|does|do not differ',
  'not|failed ~2 reach|achieve|attain|show|demonstrate ~2 significance|significant',
  'not|never reached|achieved|attained ~2 significance|significant',
  'non - significant|significantly',
  'nonsignificant|nonsignificantly|insignificant|insignificantly',
];

/** By which a trial says so of all that it measured, or of what it was made to show. */
export const sweepingNullWords: readonly string[] = [
  'none|neither of ~3 endpoints|outcomes|measures|parameters|variables',
  'endpoints|outcomes|measures ~9 none|neither ~2 differed|different|significant|significantly|reached',
  'primary endpoint|outcome|objective|endpoints|outcomes ~1 not ~2 met|reached|achieved|attained|different|differ',
  'not|failed ~2 meet|reach|achieve|met ~2 primary endpoint|outcome|objective|endpoints',
  'no|without ~2 difference|differences ~2 any|all ~3 outcome|outcomes|endpoint|endpoints|measure|measures',
];

/** Where "no difference" is no result on what was tried: groups at the start, parts of them, models and how they fit. */
export const otherThanResults: readonly string[] = [
  'baseline|demographic|demographics|demographically|heterogeneity|interaction|interactions|subgroup|subgroups|confounders|covariates|missing',
  'characteristics',
  'correlation|correlations|correlate|correlated',
  'sustained|maintained|persisted|persist',
  'age|sex|gender and|, ~1 sex|gender|age|bmi',
  'before|initially|preoperative|preoperatively|pretreatment',
];
