/** Longest note, reason or explanation that goes with a step, in characters. */
export const MAX_NOTE_LENGTH = 2_000;
