import { diffChars } from 'diff';

export interface Run {
  readonly text: string;
  /** It does not stand so in the other text. */
  readonly differs: boolean;
}

/** Longer than that, texts are shown without marks. */
const LONGEST = 4_000;

/** A text in runs, by what the other one has not. */
export function differingRuns(text: string, other: string): readonly Run[] {
  if (text.length + other.length > LONGEST) return [{ text, differs: false }];
  return diffChars(other, text)
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => ({ text: value, differs: added }));
}
