/** By which a sentence says that something makes a difference, or goes with something. */
export const effectWords: readonly string[] = [
  'higher|lower|greater|fewer|smaller|larger|longer|shorter|better|worse|poorer|stronger|faster|slower ~6 than|in|among|with|compared',
  'more|less ~4 than',
  'improves|improved|reduces|reduced|increases|increased|decreases|decreased',
  'prolong|prolongs|prolonged|shortened|lowered|raised|enhanced|prevented|protected|impaired|worsened|delayed',
  'associated|correlated with',
  'association|correlation between|of|with',
  'correlate|correlates with',
  'predict|predicts|predicted|predictor|predictors|predictive',
  'risk factor|factors for',
  'superior to',
  'effective',
  'benefited|benefitted from',
  'effect on',
  'differ|differs|differed',
  'trend toward|towards|for|to',
  'tended to',
];

/** By which a sentence says itself that nothing, or not enough, was found. */
export const nullWords: readonly string[] = [
  'no|not|without|neither|nor|none|lack|lacked|absence|failed|insignificant|insignificantly|nonsignificant|nonsignificantly|never',
  'non - significant|significantly',
  'similar|similarly|comparable|comparably|equivalent|equal|equally|same|identical|unchanged|unaffected|balanced|homogeneous|matched',
  'did|was|were|is|are|does|do not',
  'nearly|almost|approached|approaching|reached|reach|failing ~2 significant|significance',
  'only|except|whereas|but|although|though|while|however|numerically|slightly|marginally|borderline|heterogeneity|interaction|baseline',
  'non - inferior|inferiority',
  'noninferior|noninferiority',
];
