/** Longest change note or explanation, in characters. */
export const MAX_NOTE_LENGTH = 2_000;
