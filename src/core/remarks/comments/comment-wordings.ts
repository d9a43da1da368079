/** What a draft says about remarks of one rule. `{words}` and `{other}` stand for quotes of the paper, with their place. */
export interface CommentWording {
  /** Beginning of the ids of the rules it is for. */
  readonly rule: string;
  readonly says: string;
  /** Where there is no other side, or in its place. */
  readonly alone?: string;
  readonly asks: string;
}

/** The first that fits is used. */
export const commentWordings: readonly CommentWording[] = [
  {
    rule: 'warning.causal_on_observational',
    says: 'The wording {words} says that one thing brings about the other, while the study is described as {other}.',
    asks: 'Such a study shows by itself what goes with what. Please consider wording such as “was associated with”, or say what supports a causal reading.',
  },
  {
    rule: 'warning.human_claim_on_models',
    says: 'This is stated for people ({words}), while what it rests on was seen elsewhere: {other}.',
    asks: 'Please name the animals or cells in the statement, or say on which evidence it is carried over to people.',
  },
  {
    rule: 'warning.stronger_than_body',
    says: 'The statement around {words} is firmer than the text that it sums up: {other}.',
    asks: 'Please bring the two into line.',
  },
  {
    rule: 'warning.certainty_over_statistics',
    says: 'An effect or a difference is stated ({words}), while what was found leaves room for none: {other}.',
    asks: 'Please consider saying that no clear difference was found, or give the figures that the statement rests on.',
  },
  {
    rule: 'warning.single_patient_general',
    says: 'This is stated in general ({words}), while the paper describes one patient: {other}.',
    asks: 'Please consider limiting the statement to this patient.',
  },
  {
    rule: 'warning.no_data_or_citation',
    says: 'I did not find what the statement {words} rests on: neither a result of this paper nor a citation stands by it.',
    asks: 'Please add a reference, point to the result, or word it as an assumption.',
  },
  {
    rule: 'warning.comparison_without_numbers',
    says: 'Groups are compared ({words}) without a figure.',
    asks: 'Please give the values of both groups and an estimate of the difference with its confidence interval, or point to the table that has them.',
  },
  {
    rule: 'observation.',
    says: 'Please check the figures: {title}. It says {words} and {other}.',
    alone: 'Please check the figures: {title}. It says {words}.',
    asks: 'If both are right, a word on how they go together would help readers.',
  },
];
