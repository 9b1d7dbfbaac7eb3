import { partIds } from '../report/content.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import type { DraftPart } from './store.ts';

/** The place of an organ in lists: `root/city/organ/`. A subtree is all that starts with its root's. */
export function pathText(path: readonly string[]): string {
  return path.map((id) => `${id}/`).join('');
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
