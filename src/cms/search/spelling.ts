/** How a name is spelled in Latin letters: for each character all its readings, without tones, in lower case. */
export type Spelling = readonly (readonly string[])[];

/** Loads the dictionary of readings, about 300 KB, when somebody begins to search. */
export async function loadSpelling(): Promise<(name: string) => Spelling> {
  const { polyphonic } = await import('pinyin-pro');
  return (name) => polyphonic(name, { type: 'array', toneType: 'none' }).map(written);
}

/** `lü` is typed as `lv`, and often as `lu`. */
function written(readings: readonly string[]): readonly string[] {
  const plain = readings.map((reading) => reading.toLowerCase());
  return [...new Set(plain.flatMap((reading) => [reading.replace('ü', 'v'), reading.replace('ü', 'u')]))];
}
