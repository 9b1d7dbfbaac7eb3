import type { ContentReadFragment } from '../generated/operations.ts';

export type FigureRead = ContentReadFragment['figures'][number];

/** A value as a table shows it, with its unit where the form prints none; blank is empty, and is not 0. */
export function figureText(value: string | null, unit: string | null, unitIsPrinted: boolean): string {
  if (value === null) return '';
  return unitIsPrinted || unit === null ? value : `${value} ${unit}`;
}

/** `+3`, `−2`. */
export function differenceText(difference: string): string {
  return difference.startsWith('-') ? difference.replace('-', '−') : `+${difference}`;
}
