const CHINA = '+08:00';

/** The instant (ISO 8601, UTC) of what somebody entered as a date and time in China (`2026-01-31T08:30`); null: none. */
export function instantFromChina(entered: string): string | null {
  const at = Date.parse(`${entered}:00${CHINA}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
