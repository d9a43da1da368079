/** By which a conclusion says that something did good, harm or any difference; what follows is what it was done to. */
export const spinEffectWords: readonly string[] = [
  'improvement|improvements|reduction|reductions|increase|increases|decrease|decreases|benefit|benefits in|of|for|on',
  'improve|improves|improved|improving|reduce|reduces|reduced|reducing|increase|increases|increased|increasing|decrease|decreases|decreased|decreasing',
  'prolong|prolongs|prolonged|extend|extends|extended|shorten|shortens|shortened|lower|lowers|lowered|enhance|enhances|enhanced|prevent|prevents|prevented|delay|delays|delayed|alleviate|alleviates|alleviated|relieve|relieves|relieved',
  'higher|lower|greater|fewer|smaller|larger|longer|shorter|better|worse|poorer|faster|slower',
  'superior to',
  'effect|impact on',
];

/** What is said of all that were compared is no difference between them; and what one measure shows, another need not. */
export const spinExcuses: readonly string[] = [
  'both|all|either|each ~9 effective|improve|improves|improved|reduce|reduces|reduced|increase|increased|decrease|decreased|lower|lowered|prevent|prevented',
  'as|is|are|was|were|be|and|an ~1 effective|efficient|efficacious|useful',
  'sustained|maintained|persisted|persist|persists',
  'subjective|subjectively',
];
