import { plural } from '../presentation/wording';
import type { Summary } from './summary';

/** `12 findings, 3 cited from others`: kinds without a claim are left out. */
export function kindsInWords({ finding, cited, hypothesis, recommendation }: Summary['kinds']): string {
  const parts = [
    finding && plural(finding, 'finding'),
    cited && `${cited} cited from others`,
    hypothesis && plural(hypothesis, 'hypothesis', 'hypotheses'),
    recommendation && plural(recommendation, 'recommendation'),
  ];
  return parts.filter((part) => part !== 0).join(', ');
}
