import type { Settings } from '../settings.ts';

/** What a command of the command line is handed. It returns the exit status. */
export interface Terminal {
  readonly settings: Settings;
  /** The present instant (ISO 8601, UTC). */
  readonly now: () => string;
  /** A line of the result. */
  readonly print: (line: string) => void;
  /** Until what was printed is taken; left out: it always is at once. */
  readonly drained?: () => Promise<void>;
  /** A line for the person: progress, warnings, what went wrong. */
  readonly say: (line: string) => void;
}
