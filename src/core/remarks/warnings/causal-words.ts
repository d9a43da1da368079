/** Verbs by which a claim says outright that one thing brought another about. Words that may only describe are left out. */
export const causalWords: readonly string[] = [
  'lead|leads|led to',
  'leading to',
  'result|results|resulted|resulting in',
  'cause|causes|caused',
  'reduce|reduces|reduced',
  'lower|lowers|lowered',
  'raise|raises|raised',
  'increase|increases|increased',
  'decrease|decreases|decreased',
  'improve|improves|improved',
  'impair|impairs|impaired',
  'prevent|prevents|prevented',
  'protect|protects|protected',
  'promote|promotes|promoted',
  'induce|induces|induced',
  'inhibit|inhibits|inhibited',
  'enhance|enhances|enhanced',
  'suppress|suppresses|suppressed',
  'attenuate|attenuates|attenuated',
  'ameliorate|ameliorates|ameliorated|alleviate|alleviates|alleviated|mitigate|mitigates|mitigated',
  'exacerbate|exacerbates|exacerbated|aggravate|aggravates|aggravated|worsen|worsens|worsened',
  'delay|delays|delayed|accelerate|accelerates|accelerated|slow|slows|slowed',
  'prolong|prolongs|prolonged|extend|extends|extended|shorten|shortens|shortened',
  'drive|drives|drove|boost|boosts|boosted',
  'affect|affects|affected|influence|influences|influenced',
  'contribute|contributes|contributed to',
  'effect|effects|impact|impacts|influence on',
  'effective in|at|for|against',
];

/** What words of cause are said of elsewhere: the worth of the work, and how a disease is known to run. */
export const otherThanFindings: readonly string[] = [
  'findings|results|data|study|insight|insights|knowledge|understanding|information|evidence ~6 lead|contribute|improve|help',
  'can|will lead|contribute|result|help ~6 development|optimization|optimisation|understanding|identification|management',
  'resulting in ~2 substitution|deletion|mutation|insertion|frameshift',
];

/** Analyses that are made to answer what causes what without an experiment. */
export const causalDesigns: readonly string[] = [
  'mendelian randomisation|randomization',
  'instrumental variable|variables',
  'natural experiment',
  'target trial',
  'causal inference|mediation',
];

/** By which methods and results of an experiment speak: then it is one, whatever else it was taken for. */
export const experimentWords: readonly string[] = [
  'placebo|sham',
  'randomly|randomised|randomized assigned|allocated|divided|to|into|controlled|trial',
  'randomised|randomized|randomly|randomisation|randomization',
  'double|single - blind|blinded',
  'intervention|treatment|experimental|control arm|arms',
  'intervention group|groups',
  'interventional|crossover',
  'quasi-experimental',
  'group|groups a|b|i|ii|1|2',
];

/** Words that say by themselves that a study watched and did not intervene. */
export const observingWords: readonly string[] = [
  'retrospective|retrospectively',
  'observational',
  'cohort|cohorts',
  'case-control',
  'cross-sectional',
  'registries|database|databases|surveillance',
  'registry study|data|cohort|analysis',
  'national|cancer|disease|population|patient|hospital registry',
  'medical|patient|hospital|clinical|electronic records|record|charts',
  'chart review',
  'survey|surveys',
  'population-based study|cohort|survey',
  'longitudinal study',
  'case series',
  'analysed|analyzed data on|of|from ~3 patients|people|participants|adults|children|women|men',
  'followed # ~3 patients|people|participants|adults|children|women|men',
  'series of # patients|cases',
];
