import { severityNames } from '../../../messages/zh/names.ts';
import type { Severity } from '../../../report/issue.ts';
import { useSettings } from '../settings.tsx';

const english = {
  BLOCKS: 'Blocks',
  MUST_BE_EXPLAINED: 'To explain',
  NOTES: 'Notes',
} as const satisfies Record<Severity, string>;

export function useSeverityName(): (severity: Severity) => string {
  const { language } = useSettings();
  const names = language === 'en' ? english : severityNames;
  return (severity) => names[severity];
}
