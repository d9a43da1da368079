/** The words of a string, as a set. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const AUXILIARIES = words(
  `is are was were be been am has have had do does did can could may might will would shall should must cannot isn aren
  wasn weren hasn haven hadn don doesn didn couldn wouldn`,
);
/** Verbs of scientific prose in forms that stand as the verb of a sentence; "-ed" forms are told by their ending. */
export const VERBS = words(
  `abolishes abrogates accelerates accounts activates acts affects alleviates allows alters ameliorates appears argues
  arises associates attenuates augments becomes binds blocks brings carries causes changes coincides combines comprises
  confers confirms contains contributes controls converts correlates correspond corresponds decreases defines delays
  demonstrates depends describes determines develops differ differs directs displays disrupts dominates drives eliminates
  elicits emerges enables encodes enhances ensures establishes exacerbates exceeds exerts exhibits explains expresses
  extends facilitates fails favors favours follows forms functions generates gives governs harbors harbours helps
  highlights identifies illustrates impairs implicates implies improves includes increases indicates induces influences
  inhibits interacts involves kills lacks leads leaves limits links localises localizes lowers maintains makes means
  mediates mimics modifies modulates needs occurs offers opens outperforms permits persists plays points possesses
  potentiates precedes predicts predisposes prevents produces prolongs promotes protects proves provides raises reaches
  reactivates recapitulates recruits reduces reflects regulates remains renders represents represses requires rescues
  resembles restores restricts results reveals reverses rises sensitises sensitizes serves shapes shifts shortens shows
  signals slows stabilises stabilizes stems stimulates strengthens suggests supports suppresses sustains targets tends
  speeds transforms triggers undergoes underlies underscores varies yields became began brought came fell gave grew held kept
  knew led left lost made met put ran rose said saw shown spread took thought told understood went wrote found
  suggest show demonstrate indicate reveal support imply confirm highlight provide find conclude propose argue believe
  contribute depend play need occur remain represent require result lead increase decrease improve reduce affect act
  appear become cause change constitute correlate exist express form help inhibit induce make mean promote seem serve
  share suppress tend trigger vary think note report develop respond identify open add extend uncover elucidate avoid
  assemble identifies releases incorporates deserves integrates constitutes uncovers elucidates adds assembles avoids
  argues illustrate define emphasise emphasize establish underscore support shrinks shrank shrunk
  sends sent`,
);
/** Words that are never the verb of a sentence, nor the first word of a noun phrase. */
export const NO_VERBS = words(
  `of in for to with by from on at as and or than into between through during after before over under within against
  via among across about without but not both all only per if when where while because since towards toward upon along
  around behind beyond despite except like near nor off onto out outside until unlike up versus such so yet also even how
  what why who which that whether`,
);
