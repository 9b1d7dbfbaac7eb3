import { parseReportId, type ReportId } from '../../../report/report.ts';

/** What an entry of the audit log is about, from its `target`. */
export type AuditTarget =
  | { readonly what: 'report'; readonly report: ReportId }
  | { readonly what: 'person' | 'key' | 'organ' | 'endpoint'; readonly id: string }
  | { readonly what: 'other'; readonly text: string };

export function auditTarget(target: string): AuditTarget {
  const [what = '', id = ''] = target.split(' ');
  const report = what === 'report' ? parseReportId(id) : null;
  if (report) return { what: 'report', report };
  switch (what) {
    case 'person':
    case 'key':
    case 'organ':
    case 'endpoint':
      return { what, id };
    default:
      return { what: 'other', text: target };
  }
}
