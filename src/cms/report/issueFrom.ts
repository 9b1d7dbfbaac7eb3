import { isPartId } from '../../report/content.ts';
import { issueCodes, type Issue, type Severity } from '../../report/issue.ts';

/** An issue as the API tells it. */
export interface ToldFacts extends Pick<Issue, 'figures' | 'expected' | 'actual'> {
  readonly code: string;
  readonly severity: Severity;
  readonly part: string | null;
  readonly params: readonly { readonly name: string; readonly value: string }[];
  readonly message: string;
}

/** The issue of the domain, numbers among its params as texts; null: one that this page does not know. */
export function issueFrom(told: ToldFacts): Issue | null {
  const { severity, figures, part, expected, actual } = told;
  const code = issueCodes.find((each) => each === told.code);
  if (code === undefined || (part !== null && !isPartId(part))) return null;
  const params = Object.fromEntries(told.params.map(({ name, value }) => [name, value]));
  return { code, severity, figures, part, expected, actual, params };
}
