/** After these a number is a name or a measure, not a count: `type 2 diabetic patients`. */
export const notBefore: ReadonlySet<string> = new Set(
  (
    'type grade grades stage stages phase group groups arm level class day days week month year years age aged version figure fig table ' +
    'experiment study trial score factor visit cycle cycles $ € £ version cohort part step model hepatitis covid'
  ).split(' '),
);

/** Between a count and its people these may not stand: the count then counts something else. */
export const notBetween: ReadonlySet<string> = new Set(
  (
    '. ; : ( ) – — % = < > ≤ ≥ ± of in with to from for were was is are had by at per vs versus after before during mg kg ml mm cm year years ' +
    'month months week weeks day days hour hours h min minutes times fold g l dose doses that who which than on phases phase groups fluorouracil centers centres hospitals cycles sites wards clinics separate different'
  ).split(' '),
);

/** A number in brackets after these counts people: `the safety population (n = 340)`. */
export const samples: ReadonlySet<string> = new Set(['population', 'sample', 'cohort']);

/** A group with one of these beside it is set against the group named before, and both are analysed. */
export const controlWords: ReadonlySet<string> = new Set([
  'control',
  'controls',
  'healthy',
  'comparison',
  'unaffected',
]);

/** Only of these people does a number that stands alone tell who took part: in a trial it is more often one of its arms. */
export const askedPhrases: readonly string[] = [
  'screened|invited|eligible|approached|contacted|mailed|sent|asked|eligibility|initial|initially',
  'withdrew|withdrawn|excluded|exclusion|exclusions|dropped',
  'lost to',
  '# enrolled|recruited',
];

/** What is said of a number only where it counts people, in notes that do not name them: `49 enrolled, 46 evaluable`. */
export const enrolledPhrases: readonly string[] = ['# enrolled|recruited|randomised|randomized'];

/** After a number that stands alone, for people named before in the sentence: `500 nurses were asked; 412 responded`. */
export const bareCountPhrases: readonly string[] = [
  'were|was ~1 randomised|randomized|enrolled|included|analysed|analyzed|evaluated|evaluable|recruited|interviewed|studied',
  'enrolled|evaluable|assessable',
  'for|in ~2 analysis|analyses',
  'responded|replied|answered|participated|agreed|completed|consented|accepted',
  'took part',
  'returned ~3 questionnaire|questionnaires|survey|it|them',
];
