import { DomainError } from '../errors.ts';

/** `OWN` 本机关 or `AGGREGATE` 汇总: two different documents of one organ and year. */
export type Scope = 'OWN' | 'AGGREGATE';

export const scopes: readonly Scope[] = ['OWN', 'AGGREGATE'];

/** One report is one organ × year × scope. */
export interface ReportId {
  readonly organ: string;
  readonly year: number;
  readonly scope: Scope;
}

/** First and last report year the system accepts; 条例 came into force in May 2008. */
export const FIRST_YEAR = 2008;
export const LAST_YEAR = 2099;

/** `organ:year:scope`, the text form of a report's id in addresses, logs and events. */
export function reportIdText(id: ReportId): string {
  return `${id.organ}:${id.year}:${id.scope}`;
}

/** A report that is not there, or that the actor may not know of. */
export function reportNotFound(id: ReportId): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', { what: 'report', id: reportIdText(id) });
}

/** Null where the text is no report id. */
export function parseReportId(text: string): ReportId | null {
  const match = /^([A-Za-z0-9_-]{1,40}):(\d{4}):(OWN|AGGREGATE)$/.exec(text);
  if (!match) return null;
  return { organ: match[1]!, year: Number(match[2]), scope: match[3] as Scope };
}
