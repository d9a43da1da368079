/** Some tokens of a paper: indexes into its tokens, half-open. */
export interface TokenSpan {
  readonly firstToken: number;
  readonly endToken: number;
}
