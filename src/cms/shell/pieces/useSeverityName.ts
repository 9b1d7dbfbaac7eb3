import { severityNames } from '../../../messages/zh/names.ts';
import type { Severity } from '../../../report/issue.ts';
import { useEnglish } from '../english.ts';

export function useSeverityName(): (severity: Severity) => string {
  const names = useEnglish()?.severities ?? severityNames;
  return (severity) => names[severity];
}
