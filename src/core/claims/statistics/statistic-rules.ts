import type { RuleInfo } from '../../rules/rule';

/** One way in which papers write a figure. For the notation of `patterns` see `match-pattern.ts`. */
export interface StatisticRule extends RuleInfo {
  /** What `Statistic.kind` says. */
  readonly kind: string;
  readonly patterns: readonly string[];
}

const SOURCE = 'SAMPL guidelines for reporting statistics; ICMJE Recommendations';
/** `< or =`, `was < `, `<=`. */
const RELATION = 'REL [REL] [or] [REL]';
const PERCENT = '%|percent';
/** `0.7–1.2`, `0.7 to 1.2`, `0.7, 1.2`. */
const ENDS = `LOW [${PERCENT}] [UNIT] TO HIGH [${PERCENT}] [UNIT]`;
/** `1.12--1.47` */
const TYPED_DASH = 'LOW - - HIGH';
const INTERVALS = [ENDS, TYPED_DASH].flatMap((ends) => [`[SEP] ${ends}`, `[SEP] OPEN [SEP] ${ends} CLOSE`]);
/** `HR (95% CI) 0.62 (0.48–0.80)`: named before, given after. */
const HEADED = `OPEN CONFIDENCE ${PERCENT} [-] ci|cis|cl|confidence [interval|intervals] CLOSE [REL] NUM [OPEN LOW TO HIGH CLOSE]`;
/** `HR; 95% CI: 0.62; 0.48–0.80`, named in a row and given in a row. */
const LISTED = `;|, CONFIDENCE ${PERCENT} ci|cis [SEP] [CLOSE] NUM ;|, LOW TO HIGH`;
/** What an estimate is of may stand before its figure: `hazard ratio for death, 0.80`. */
const VALUE = '[REL] [OPEN] [REL] NUM';
const OF_WHAT = `for|of|in|with GAP5 REL NUM`;
/** `names` of an estimate, and its figure. */
const estimate = (names: string): readonly string[] => [
  `${names} ${VALUE}`,
  `${names} ${HEADED}`,
  `${names} ${LISTED}`,
  `${names} for GAP5 was|were|= NUM`,
];
const spelledOut = (names: string, short: string): readonly string[] => [
  ...estimate(`${names} [OPEN ${short} CLOSE]`),
  `${names} [OPEN ${short} CLOSE] ${OF_WHAT}`,
  `${names} [OPEN ${short} ; CONFIDENCE ${PERCENT} ci|cis CLOSE] ${VALUE}`,
];
const RANGE = 'range|iqr|interquartile|quartiles|quartile|ranging';
const DEVIATION = 'sd|se|sem|deviation|error';
const COUNTED =
  'patients|cases|subjects|participants|women|men|children|samples|tumors|tumours|mice|rats|animals|eyes|events';

/** At one place the longest match of all rules counts; of equally long ones the first. */
export const statisticRules: readonly StatisticRule[] = [
  {
    id: 'statistic.p',
    kind: 'p',
    title: 'p value',
    source: SOURCE,
    patterns: [
      `p|2p|ps|pinteraction|ptrend|padj|pcorr|pc [-] [value|values|adj|adjusted|corrected|trend|interaction|heterogeneity] [for] [trend|interaction|heterogeneity] [OPEN] ${RELATION} SMALL`,
      `p|ps [-] [value|values] [for] [trend|interaction|heterogeneity] [OPEN] [CLOSE] ${RELATION} SMALL`,
      `p [OPEN] trend|interaction|heterogeneity|two|one [-] [sided|tailed] [CLOSE] ${RELATION} SMALL`,
      'p [-] value|values [for] [trend|interaction|heterogeneity] [,] SMALL',
    ],
    examples: {
      yes: [
        'p < 0.05',
        'P-value = .2096',
        'p for trend = 0.01',
        'P = 3 × 10−8',
        'P < or = 0.05',
        'p<10(-10)',
        'P (two-sided) = 0.4',
        'p less than 0.05',
        'P=1E-6',
      ],
      no: ['p53', 'Table P', 'p = NS'],
    },
  },
  {
    id: 'statistic.ci',
    kind: 'ci',
    title: 'confidence interval',
    source: SOURCE,
    patterns: INTERVALS.flatMap((interval) => [
      `CONFIDENCE ${PERCENT} [-] ci|cis|cri|confidence|credible|credibility [interval|intervals|limits|limit] [OPEN] [ci|cri|cl] [CLOSE] ${interval}`,
      `CONFIDENCE ${PERCENT} cl|ic ${interval}`,
      `CONFIDENCE ${PERCENT} c . i [.] ${interval}`,
      `ci|cri|95ci ${interval}`,
      `ci|cri [OPEN] CONFIDENCE ${PERCENT} [CLOSE] ${interval}`,
      `ci95 [%] ${interval}`,
      `confidence|credible interval|intervals|limits [OPEN] [ci] [CLOSE] [CONFIDENCE ${PERCENT}] ${interval}`,
    ]),
    examples: {
      yes: [
        '95% CI 0.70–1.20',
        '95% confidence interval, 1.1 to 4.0',
        'CI: −5 to 11%',
        '95% CI [0.3, 0.7]',
        '95% C.I. = 1.2-3.4',
        'CI95% = 0.3-1.6',
        '95% confidence limits 2 and 5',
      ],
      no: ['a confidence of 95%'],
    },
  },
  {
    id: 'statistic.ci.unlabelled',
    kind: 'ci',
    title: 'interval that stands in brackets beside its ratio',
    source: SOURCE,
    patterns: [],
    examples: {
      yes: ['HR 0.62 (0.48–0.80)', 'OR = 1.36 (1.03-1.80), P = 0.028', 'hazard ratio 0·49 [0·22-1·07; p=0·068]'],
      no: ['HR 0.62 (2–3)', 'median 5 (3–8)', 'OR 1.36 (12)', 'HR 0.62 (12–40)'],
    },
  },
  {
    id: 'statistic.hr',
    kind: 'hr',
    title: 'hazard ratio',
    source: SOURCE,
    patterns: [
      ...estimate('HR|aHR|AHR|sHR|SHR|HRs|HRadj|csHR|cHR|uHR'),
      'hr = NUM',
      ...spelledOut('hazard|hazards ratio|ratios', 'hr|ahr|hrs|shr'),
      `relative hazard|hazards ${VALUE}`,
    ],
    examples: {
      yes: [
        'HR 0.47',
        'hazard ratio, 2.2',
        'hazard ratio (HR) = 0.5',
        'HR (95% CI) 0.62 (0.48–0.80)',
        'hazard ratio for death, 0.80',
      ],
      no: ['hazard lights', 'after 2 hr 5 mice', 'HR 72'],
    },
  },
  {
    id: 'statistic.or',
    kind: 'or',
    title: 'odds ratio',
    source: SOURCE,
    patterns: [...estimate('OR|aOR|AOR|ORs|ORadj|cOR|COR|uOR|mOR'), ...spelledOut('odds ratio|ratios', 'or|aor|ors')],
    examples: {
      yes: ['OR = 1.69', 'odds ratio of 3.5', 'odds ratio (aOR), 1.2', 'OR (95% CI): 1.69 (1.1–2.3)'],
      no: ['two or 3', 'OR 45% of'],
    },
  },
  {
    id: 'statistic.rr',
    kind: 'rr',
    title: 'relative risk or rate ratio',
    source: SOURCE,
    patterns: [
      ...estimate('RR|aRR|ARR|IRR|PRR|SIR|SMR|RRs|cRR|aIRR|PR'),
      ...spelledOut('relative|risk|rate|prevalence risk|risks|ratio|ratios', 'rr|irr|arr|rrs|pr'),
    ],
    examples: { yes: ['RR 1.4', 'relative risk of 0.8', 'rate ratio (RR) 2.0'], no: ['a rate of 2', 'RR 45%'] },
  },
  {
    id: 'statistic.md',
    kind: 'md',
    title: 'difference of means',
    source: SOURCE,
    patterns: [
      `MD|SMD|WMD ${VALUE} [${PERCENT}] [UNIT]`,
      `MD|SMD|WMD ${HEADED}`,
      `mean|risk difference|differences [OPEN md|smd|wmd|rd CLOSE] ${VALUE} [${PERCENT}] [UNIT]`,
      `mean|risk difference|differences ${HEADED}`,
      `mean difference|differences [OPEN md|smd|wmd CLOSE] between|${OF_WHAT} [${PERCENT}] [UNIT]`,
      `difference|differences REL [REL] NUM [${PERCENT}] [UNIT]`,
    ],
    examples: {
      yes: ['mean difference, −1.2', 'SMD 0.3', 'difference, 1 g/dl', 'mean difference (MD) = −2.4 mm'],
      no: ['a difference of opinion', 'differences between 2 groups'],
    },
  },
  {
    id: 'statistic.effect',
    kind: 'effect',
    title: 'size of an effect',
    source: SOURCE,
    patterns: [`beta|β|d|η2 EQUALS NUM`, `effect size|sizes [OPEN es CLOSE] ${VALUE}`],
    examples: { yes: ['d = 0.48', 'β = −0.3', 'effect size of 0.2'], no: ['day 3', 'β 2'] },
  },
  {
    id: 'statistic.n',
    kind: 'n',
    title: 'number of people, animals or samples',
    source: SOURCE,
    patterns: ['n EQUALS NUM', 'n EQUALS COUNT / TOTAL'],
    examples: { yes: ['n = 523', 'N=17', 'n = 18 818', 'n = 19/83'], no: ['n of 3'] },
  },
  {
    id: 'statistic.percent',
    kind: 'percent',
    title: 'percentage, with the counts where they stand beside it',
    source: SOURCE,
    patterns: [
      `NUM ${PERCENT}`,
      `LOW DASH HIGH ${PERCENT}`,
      `RR|ORR|OR|CR|DCR [REL] NUM ${PERCENT}`,
      `NUM ${PERCENT} OPEN [n EQUALS] COUNT / TOTAL [CLOSE]`,
      `NUM ${PERCENT} OPEN [n EQUALS] COUNT [out] of [the] TOTAL [${COUNTED}] [CLOSE]`,
      `NUM ${PERCENT} OPEN n EQUALS COUNT CLOSE`,
      `NUM ${PERCENT} OPEN COUNT ${COUNTED} CLOSE`,
      `NUM ${PERCENT} ; COUNT / TOTAL`,
      `COUNT / TOTAL OPEN NUM ${PERCENT} [CLOSE]`,
      `COUNT / TOTAL GAP2 ${COUNTED} OPEN NUM ${PERCENT} [CLOSE]`,
      `COUNT / TOTAL ;|,|= NUM ${PERCENT}`,
      `COUNT [out] of [the|these|all] TOTAL GAP4 OPEN NUM ${PERCENT} [CLOSE]`,
      `COUNT [out] of [the|these|all] TOTAL ,|;|= NUM ${PERCENT}`,
      `COUNT [out] of [the|these|all] TOTAL GAP2 ${COUNTED} ,|; NUM ${PERCENT}`,
      `COUNT [${COUNTED}] OPEN NUM ${PERCENT} CLOSE`,
      `COUNT [${COUNTED}] OPEN NUM ${PERCENT} CLOSE of [the] TOTAL`,
      `COUNT GAP2 ${COUNTED} OPEN NUM ${PERCENT} CLOSE`,
      `n EQUALS COUNT OPEN NUM ${PERCENT} CLOSE`,
      `n EQUALS COUNT ,|; NUM ${PERCENT}`,
      `n EQUALS COUNT / TOTAL OPEN NUM ${PERCENT} CLOSE`,
      `n EQUALS COUNT / TOTAL ,|;|= NUM ${PERCENT}`,
      `n EQUALS COUNT of TOTAL OPEN NUM ${PERCENT} CLOSE`,
    ],
    examples: {
      yes: [
        '60.4%',
        '57.2% (1,611/2,815)',
        '9 (41%)',
        '9 (22%) of 41',
        '43 of 145 patients (29.7%)',
        '12/40 [30%]',
        '30% (12 of 40)',
        'n = 12; 30%',
        'n = 12/40; 30%',
        '12 of 40, 30%',
        '10–12%',
      ],
      no: ['60 of them', '12/40'],
    },
  },
  {
    id: 'statistic.mean',
    kind: 'mean',
    title: 'mean and its spread',
    source: SOURCE,
    patterns: [
      ...['±', '+ / -'].flatMap((sign) => [
        `NUM [${PERCENT}] [UNIT] ${sign} SPREAD [${PERCENT}] [UNIT]`,
        `NUM [${PERCENT}] [UNIT] OPEN [${DEVIATION}] [SEP] ${sign} SPREAD [${PERCENT}] [UNIT] [CLOSE]`,
        `mean OPEN [${sign}] ${DEVIATION} CLOSE GAP5 NUM [UNIT] OPEN [${sign}] SPREAD [UNIT] CLOSE`,
        `mean [OPEN] ${sign} ${DEVIATION} [CLOSE] GAP5 NUM ${sign} SPREAD [UNIT]`,
      ]),
      `NUM [${PERCENT}] [UNIT] OPEN ${DEVIATION} [SEP] SPREAD [${PERCENT}] [UNIT] [CLOSE]`,
      `mean GAP5 NUM [UNIT] OPEN [standard] ${DEVIATION} [SEP] SPREAD [UNIT] CLOSE`,
      `mean GAP5 NUM [UNIT] OPEN range [SEP] LOW TO HIGH [UNIT] CLOSE`,
      `mean GAP5 REL NUM ${PERCENT}`,
      'mean GAP5 REL NUM UNIT',
      'mean age NUM [UNIT]',
      'mean REL NUM',
      'mean GAP5 NUM [UNIT] ,|; sd|se|sem [SEP] SPREAD [UNIT]',
      'M EQUALS NUM ,|; SD EQUALS SPREAD',
    ],
    examples: {
      yes: [
        '4.0 ± 1.47',
        'mean age 42.1 (SD 12.4)',
        '59.7+/-24.6',
        'mean (SD) age, 42.1 (12.4)',
        'mean weight was 60 kg',
      ],
      no: ['we mean 4'],
    },
  },
  {
    id: 'statistic.median',
    kind: 'median',
    title: 'median, with its range where that stands beside it',
    source: SOURCE,
    patterns: [
      'median GAP9 NUM',
      'median GAP9 NUM UNIT',
      `median GAP9 NUM ${PERCENT}`,
      ...['OPEN', ','].flatMap((before) => [
        `median GAP9 NUM [UNIT] ${before} ${RANGE} [range] [OPEN iqr CLOSE] [SEP] ${ENDS} [CLOSE]`,
        `median GAP9 NUM [UNIT] ${before} ${RANGE} [range] , iqr [SEP] ${ENDS} [CLOSE]`,
      ]),
      `median GAP9 NUM [UNIT] OPEN ${ENDS} CLOSE`,
      `NUM [${PERCENT}] [UNIT] OPEN iqr|interquartile [range] [OPEN iqr CLOSE] [SEP] ${ENDS} [CLOSE]`,
      'median OPEN iqr|range CLOSE GAP5 NUM [UNIT] OPEN LOW TO HIGH CLOSE',
    ],
    examples: {
      yes: [
        'median overall survival (OS) was 9.5 months',
        'median survival of patients on the new drug was 16.1 months',
        'median 32 (range 3–60)',
        'median 5 days (interquartile range [IQR], 3 to 8)',
        'median 13 days, IQR 11 to 14',
      ],
      no: ['the median nerve'],
    },
  },
  {
    id: 'statistic.fdr',
    kind: 'fdr',
    title: 'false discovery rate',
    source: SOURCE,
    patterns: [
      `fdr [-] [p|q|value|adjusted] [OPEN] ${RELATION} SMALL`,
      `false discovery rate [OPEN fdr CLOSE] ${RELATION} SMALL`,
      `q [-] value|values ${RELATION} SMALL`,
    ],
    examples: {
      yes: ['FDR = 0.34', 'FDR P = 0.005', 'false discovery rate (FDR) < 0.05', 'q-value < 0.1'],
      no: ['FDR control'],
    },
  },
  {
    id: 'statistic.r',
    kind: 'r',
    title: 'correlation coefficient',
    source: SOURCE,
    patterns: ['r|rho|ρ|rs|r2|rsq EQUALS NUM', 'r|r2 <|>|≥|≤ NUM', 'r|R ² EQUALS NUM', 'r OPEN 2 CLOSE EQUALS NUM'],
    examples: { yes: ['r = 0.61', 'rho = −0.3', 'r² = 0.4'], no: ['R version 4'] },
  },
  {
    id: 'statistic.auc',
    kind: 'auc',
    title: 'area under the curve',
    source: SOURCE,
    patterns: [
      'auc|auroc|aucs [OPEN] [REL] NUM',
      `auc|auroc ${HEADED}`,
      'area|areas under the GAP4 curve|curves [OPEN auc|auroc CLOSE] [REL] [OPEN] NUM',
      'c - statistic|index [REL] [OPEN] NUM',
    ],
    examples: { yes: ['AUC = 0.81', 'area under the curve of 0.9', 'C-index 0.7'], no: ['an area of 3'] },
  },
  {
    id: 'statistic.fold',
    kind: 'fold',
    title: 'fold change',
    source: SOURCE,
    patterns: ['NUM [-] fold|folds', 'LOW DASH HIGH [-] fold|folds', 'LOW to HIGH [-] fold|folds'],
    examples: { yes: ['2.5-fold', '3 fold', '2–4-fold'], no: ['folded 3 times'] },
  },
];
