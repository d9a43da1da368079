import type { Analysis, Remark } from '../core/analysis';
import type { RemarkDescription } from '../core/presentation/describe-remark';

export type DescribeRemark = (remark: Remark) => RemarkDescription;

/** What a reader is told of remarks. The register of rules that this takes is only loaded when there are any. */
export async function remarkWords(analysis: Analysis): Promise<DescribeRemark> {
  const { describeRemark } = await import('../core/presentation/describe-remark');
  return (remark) => describeRemark(remark, analysis);
}

/** What a rule says, for the reader; its id where there is no such rule any more. */
export async function ruleTitles(): Promise<(rule: string) => string> {
  const { ruleTitle } = await import('../core/rules/registry');
  return ruleTitle;
}
