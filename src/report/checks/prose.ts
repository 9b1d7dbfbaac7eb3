/** Number of characters as a person counts them: code points other than white space. */
export function lengthOf(text: string): number {
  return Array.from(text.replace(/\s+/g, '')).length;
}

/** Whether two headings have the same characters, white space aside. */
export function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, '') === b.replace(/\s+/g, '');
}
