import { DomainError } from '../errors.ts';
import { parseReportId, reportIdText, type ReportId } from '../report/report.ts';
import type { Delivery, DeliveryId } from '../webhooks/delivery.ts';

type Kind =
  | 'Organ'
  | 'Report'
  | 'Draft'
  | 'PublicRevision'
  | 'Revision'
  | 'Person'
  | 'ApiKey'
  | 'Endpoint'
  | 'Delivery';

/** Relay's global object id: opaque to clients, unique over all types. */
export function globalId(kind: Kind, local: string): string {
  return Buffer.from(`${kind}:${local}`, 'utf8').toString('base64url');
}

/** Kind and local id; null when the text is no global id of ours. */
export function parseGlobalId(id: string): { readonly kind: Kind; readonly local: string } | null {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const match = /^(Organ|Report|Draft|PublicRevision|Revision|Person|ApiKey|Endpoint|Delivery):(.+)$/.exec(
    text,
  );
  return match ? { kind: match[1] as Kind, local: match[2]! } : null;
}

/** An organ's code from its global id, or from the code itself. */
export function organCode(id: string): string {
  const parsed = parseGlobalId(id);
  return parsed?.kind === 'Organ' ? parsed.local : id;
}

/** The id of a person from their global id, or from the id itself. */
export function personCode(id: string): string {
  const parsed = parseGlobalId(id);
  return parsed?.kind === 'Person' ? parsed.local : id;
}

/** The id of a key from its global id, or from the id itself. */
export function apiKeyCode(id: string): string {
  const parsed = parseGlobalId(id);
  return parsed?.kind === 'ApiKey' ? parsed.local : id;
}

/** The id of an endpoint from its global id, or from the id itself. */
export function endpointCode(id: string): string {
  const parsed = parseGlobalId(id);
  return parsed?.kind === 'Endpoint' ? parsed.local : id;
}

export function globalDeliveryId({ endpoint, message }: Delivery): string {
  return globalId('Delivery', `${endpoint}/${message.timestamp}/${message.id}`);
}

/** A delivery from its global id. Throws `NOT_FOUND`. */
export function deliveryIdFrom(id: string): DeliveryId {
  const parsed = parseGlobalId(id);
  const [endpoint, at, message] = parsed?.kind === 'Delivery' ? parsed.local.split('/') : [];
  if (endpoint === undefined || at === undefined || message === undefined) {
    throw new DomainError('NOT_FOUND', { what: 'delivery', id: id.slice(0, 100) });
  }
  return { endpoint, at, message };
}

/** A report from a global id of it or of its draft, or from `organ:year:scope`. Throws `NOT_FOUND`. */
export function reportIdFrom(id: string): ReportId {
  const parsed = parseGlobalId(id);
  const report = parseReportId(parsed?.kind === 'Report' || parsed?.kind === 'Draft' ? parsed.local : id);
  if (!report) throw new DomainError('NOT_FOUND', { what: 'report', id: id.slice(0, 100) });
  return report;
}

export function revisionId(kind: 'PublicRevision' | 'Revision', report: ReportId, number: number): string {
  return globalId(kind, `${reportIdText(report)}:${number}`);
}

export function parseRevisionLocal(
  local: string,
): { readonly report: ReportId; readonly number: number } | null {
  const match = /^(.+):(\d{1,8})$/.exec(local);
  const report = match && parseReportId(match[1]!);
  return report ? { report, number: Number(match[2]) } : null;
}
