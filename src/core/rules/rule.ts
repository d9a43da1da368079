/** A rule about language or evidence, as data: the tests run its examples, the derivation shows its title. */
export interface RuleInfo {
  /** Dotted id, e.g. `design.rct.randomised`; what a `Cue` refers to. */
  readonly id: string;
  /** What the reader is told when the rule has fired: plain words, no jargon of ours. */
  readonly title: string;
  /** Paper, scheme or data set that the rule comes from. */
  readonly source: string;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** A rule that fires on phrases; for the notation see `phrases.ts`. */
export interface PhraseRule extends RuleInfo {
  readonly phrases: readonly string[];
}
