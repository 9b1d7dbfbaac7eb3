import type { AuditEntry } from '../access/audit.ts';
import { partIds } from '../report/content.ts';
import { parseReportId, reportIdText, type ReportId } from '../report/report.ts';
import { canonicalJson } from '../util/canonicalJson.ts';
import { sha256 } from '../util/sha256.ts';
import type { Delivery, DeliveryId } from '../webhooks/delivery.ts';
import type { DraftPart, Due } from './store.ts';

/** The place of an organ in lists: `root/city/organ/`. A subtree is all that starts with its root's. */
export function pathText(path: readonly string[]): string {
  return path.map((id) => `${id}/`).join('');
}

/** The place of a person or a key in a list by organ: `root/city/organ/#id`. */
export function memberPosition(member: {
  readonly id: string;
  readonly organPath: readonly string[];
}): string {
  return `${pathText(member.organPath)}#${member.id}`;
}

/** The place of a report among those that are to be made public: `2026-01-31T01:00:00.000Z#organ:year:scope`. */
export function duePosition({ publishAt, report }: Due): string {
  return `${publishAt}#${reportIdText(report)}`;
}

/** What stands at that place. */
export function dueAtPosition(position: string): Due {
  const [publishAt = '', report = ''] = position.split('#');
  return { report: parseReportId(report)!, publishAt };
}

/** Comes after everything that is due at or before the instant, and before everything else: `$` follows `#`. */
export function afterDue(until: string): string {
  return `${until}$`;
}

const AUDIT_HASH_LENGTH = 16;

/** The place of an entry in the log of its organ. It follows from all of the entry: equal entries are one. */
export function auditPosition(entry: AuditEntry): string {
  return `${entry.at}#${sha256(canonicalJson(entry)).slice(0, AUDIT_HASH_LENGTH)}`;
}

/** Eight digits, so that texts sort as their numbers do. */
export function numberText(number: number): string {
  return String(number).padStart(8, '0');
}

/** The id of a draft part in a conflict: `organ:year:scope:part`. */
export function partText(report: ReportId, part: DraftPart): string {
  return `${reportIdText(report)}:${part.id}`;
}

/** In the order of the report. */
export function sortedParts(parts: readonly DraftPart[]): readonly DraftPart[] {
  return parts.toSorted((a, b) => partIds.indexOf(a.id) - partIds.indexOf(b.id));
}

export function deliveryId({ endpoint, message }: Delivery): DeliveryId {
  return { endpoint, at: message.timestamp, message: message.id };
}

/** The place of a delivery among those of its endpoint: `2026-01-31T01:00:00.000Z#evt_…`. */
export function deliveryPosition({ at, message }: DeliveryId): string {
  return `${at}#${message}`;
}

/** The place of a delivery among those that are due: `2026-01-31T01:00:00.000Z#endpoint#at#evt_…`. */
export function dueDeliveryPosition(id: DeliveryId, dueAt: string): string {
  return `${dueAt}#${id.endpoint}#${deliveryPosition(id)}`;
}

/** What stands at that place. */
export function dueDeliveryAt(position: string): DeliveryId {
  const [, endpoint = '', at = '', message = ''] = position.split('#');
  return { endpoint, at, message };
}
