import type { RuleInfo } from '../../rules/rule';

/** One way in which papers write a figure. For the notation of `patterns` see `match-pattern.ts`. */
export interface StatisticRule extends RuleInfo {
  /** What `Statistic.kind` says. */
  readonly kind: string;
  readonly patterns: readonly string[];
}

const SOURCE = 'SAMPL guidelines for reporting statistics; ICMJE Recommendations';
/** `0.7–1.2`, `0.7 to 1.2`, `[0.7, 1.2]`. */
const INTERVAL = '[REL] NUM [%] TO NUM [%]';
const BRACKETED = '[REL] OPEN NUM [%] TO NUM [%] CLOSE';

/** At one place the longest match of all rules counts; of equally long ones the first. */
export const statisticRules: readonly StatisticRule[] = [
  {
    id: 'statistic.p',
    kind: 'p',
    title: 'p value',
    source: SOURCE,
    patterns: [
      'p|ps|pinteraction|ptrend [-] [value|values] [for] [trend|interaction|heterogeneity] [OPEN] REL [REL] NUM',
      'p|ps [-] [value|values] [for] [trend|interaction|heterogeneity] [OPEN] [CLOSE] REL [REL] NUM',
    ],
    examples: { yes: ['p < 0.05', 'P-value = .2096', 'p for trend = 0.01', 'P = 3 × 10−8'], no: ['p53', 'Table P'] },
  },
  {
    id: 'statistic.ci',
    kind: 'ci',
    title: 'confidence interval',
    source: SOURCE,
    patterns: [
      ...[INTERVAL, BRACKETED].flatMap((interval) => [
        `NUM % [-] ci|cis|cri|confidence|credible [interval|intervals|limits] [OPEN] [ci] [CLOSE] ${interval}`,
        `ci|cri|95ci ${interval}`,
        `confidence|credible interval|intervals ${interval}`,
      ]),
    ],
    examples: {
      yes: ['95% CI 0.70–1.20', '95% confidence interval, 1.1 to 4.0', 'CI: −5 to 11%'],
      no: ['a confidence of 95%'],
    },
  },
  {
    id: 'statistic.hr',
    kind: 'hr',
    title: 'hazard ratio',
    source: SOURCE,
    patterns: ['hr|ahr|shr|hrs [REL] [OPEN] NUM', 'hazard|hazards ratio|ratios [OPEN hr CLOSE] [REL] [OPEN] NUM'],
    examples: { yes: ['HR 0.47', 'hazard ratio, 2.2', 'hazard ratio (HR) = 0.5'], no: ['hazard lights'] },
  },
  {
    id: 'statistic.or',
    kind: 'or',
    title: 'odds ratio',
    source: SOURCE,
    patterns: ['OR|aOR|AOR|ORs [REL] [OPEN] NUM', 'odds ratio|ratios [OPEN or CLOSE] [REL] [OPEN] NUM'],
    examples: { yes: ['OR = 1.69', 'odds ratio of 3.5'], no: ['two or 3'] },
  },
  {
    id: 'statistic.rr',
    kind: 'rr',
    title: 'relative risk or rate ratio',
    source: SOURCE,
    patterns: [
      'RR|aRR|IRR|PRR [REL] [OPEN] NUM',
      'relative|risk|rate risk|ratio|ratios [OPEN rr|irr CLOSE] [REL] [OPEN] NUM',
    ],
    examples: { yes: ['RR 1.4', 'relative risk of 0.8', 'rate ratio (RR) 2.0'], no: ['a rate of 2'] },
  },
  {
    id: 'statistic.md',
    kind: 'md',
    title: 'difference of means',
    source: SOURCE,
    patterns: ['MD|SMD|WMD [REL] [OPEN] NUM', 'mean difference|differences [OPEN md|smd CLOSE] [REL] [OPEN] NUM [%]'],
    examples: { yes: ['mean difference, −1.2', 'SMD 0.3'], no: ['a difference of opinion'] },
  },
  {
    id: 'statistic.n',
    kind: 'n',
    title: 'number of people, animals or samples',
    source: SOURCE,
    patterns: ['n EQUALS NUM'],
    examples: { yes: ['n = 523', 'N=17'], no: ['n of 3'] },
  },
  {
    id: 'statistic.percent',
    kind: 'percent',
    title: 'percentage, with the counts where they stand beside it',
    source: SOURCE,
    patterns: [
      'NUM %',
      'NUM % OPEN NUM / NUM CLOSE',
      'NUM % OPEN NUM of NUM CLOSE',
      'NUM / NUM OPEN NUM % CLOSE',
      'NUM / NUM ;|, NUM %',
      'NUM OPEN NUM % CLOSE',
      'NUM of NUM OPEN NUM % CLOSE',
    ],
    examples: { yes: ['60.4%', '57.2% (1,611/2,815)', '9 (41%)'], no: ['60 of them'] },
  },
  {
    id: 'statistic.mean',
    kind: 'mean',
    title: 'mean and its spread',
    source: SOURCE,
    patterns: ['NUM ± NUM [%]', 'mean GAP4 NUM OPEN sd|se|sem [REL] NUM CLOSE'],
    examples: { yes: ['4.0 ± 1.47', 'mean age 42.1 (SD 12.4)'], no: ['we mean 4'] },
  },
  {
    id: 'statistic.median',
    kind: 'median',
    title: 'median, with its range where that stands beside it',
    source: SOURCE,
    patterns: [
      'median GAP6 NUM',
      'median GAP6 NUM WORD',
      'median GAP6 NUM [WORD] OPEN [range|iqr|interquartile] [range] [REL] NUM TO NUM [WORD] CLOSE',
    ],
    examples: {
      yes: ['median overall survival (OS) was 9.5 months', 'median 32 (range 3–60)'],
      no: ['the median nerve'],
    },
  },
  {
    id: 'statistic.r',
    kind: 'r',
    title: 'correlation coefficient',
    source: SOURCE,
    patterns: ['r|rho|ρ|rs|r2|r² EQUALS NUM'],
    examples: { yes: ['r = 0.61', 'rho = −0.3'], no: ['R version 4'] },
  },
  {
    id: 'statistic.auc',
    kind: 'auc',
    title: 'area under the curve',
    source: SOURCE,
    patterns: ['auc|auroc [OPEN] [REL] NUM', 'area under the GAP4 curve [OPEN auc CLOSE] [REL] [OPEN] NUM'],
    examples: { yes: ['AUC = 0.81', 'area under the curve of 0.9'], no: ['an area of 3'] },
  },
  {
    id: 'statistic.fold',
    kind: 'fold',
    title: 'fold change',
    source: SOURCE,
    patterns: ['NUM [-] fold|folds'],
    examples: { yes: ['2.5-fold', '3 fold'], no: ['folded 3 times'] },
  },
];
