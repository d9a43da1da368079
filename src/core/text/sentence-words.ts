/**
 * What a full stop after a word means, as data. Sources: the abbreviation lists of the NLM style guide (Citing Medicine,
 * 2nd ed.) and of ISO 4 for references, and the usual Latin ones.
 */
export type StopRule =
  /** Never the end of a sentence: `e.g.`, `vs.` */
  | 'never'
  /** Not the end before a number or a lower-case word: `no. 5`. */
  | 'beforeNumber'
  /** The end only when the next word is one that often begins sentences: `et al. The …`, `U.S. We …`. */
  | 'beforeStarter'
  /** The end before any capital: `injected i.v. Mice …`. */
  | 'beforeCapital';

const WORDS: Readonly<Record<StopRule, string>> = {
  never:
    'e.g i.e eg ie cf vs v.s viz approx fig figs eq eqs eqn ref refs dr prof mr mrs ms mme messrs resp ca suppl supp tab sect ' +
    'chap ext dept univ st ste mt ft gen col lt sgt rev hon z.b d.h bzw incl excl max avg',
  beforeNumber: 'no nos nr n.o p pp ll wk wks vol vols ver ed eds art pt pts ch sec par lot cat pat ser exp temp conc',
  beforeStarter:
    'al inc ltd co corp gmbh jr sr u.s u.k u.s.a e.u u.n ph.d m.d b.s m.s m.sc b.sc d.sc sp spp subsp ssp var str cv nov pv n.b ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec j biol chem proc natl acad sci med clin res immunol',
  beforeCapital: 'etc i.v i.p s.c i.m i.n i.c.v i.d i.t p.o b.i.d t.i.d q.d q.o.d a.m p.m r.p.m o.d w.t',
};

/** Words (lower case, inner stops kept, last stop left off) and what a stop after them means. */
export const stopRules: ReadonlyMap<string, StopRule> = new Map(
  (Object.keys(WORDS) as StopRule[])
    .reverse()
    .flatMap((rule) => WORDS[rule].split(' ').map((word): [string, StopRule] => [word, rule])),
);

/** Words that begin a sentence far more often than they follow an abbreviation or an initial. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'a additionally after again all also although among an and another any as at based because before both briefly but by ' +
    'compared consistent consistently conversely data despite due during each either even finally first following for from ' +
    'further furthermore given he hence her here his how however if importantly in indeed instead interestingly is it its ' +
    'many mice more moreover most nevertheless next no none nonetheless not notably of on once one only or other others our ' +
    'overall patients previous previously rather recent recently results second several she similar similarly since so some ' +
    'studies subsequently such surprisingly taken that the their then there therefore these they this those though three ' +
    'through thus to together two under unlike until upon using we what when where whereas whether which while why with ' +
    'within without yet'
  ).split(' '),
);

/** Words after which a single capital is a label and not an initial: `hepatitis B.`, `vitamin D.`, `group A.` */
export const labelledByLetter: ReadonlySet<string> = new Set(
  (
    'appendix arm class cohort complex donor experiment factor gene genes grade group groups hepatitis immunoglobulin ' +
    'influenza lane model panel panels part patient phase plate protein region sample set site stage strain subgroup subtype ' +
    'type types variant vitamin'
  ).split(' '),
);
