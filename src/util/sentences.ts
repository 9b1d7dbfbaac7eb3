const SENTENCE = /[^。！？；\n]*[。！？；\n]?[”’）」』]*/gu;

/**
 * A text cut after each Chinese full stop, question or exclamation mark, semicolon and line end, closing quotes kept
 * with their sentence. Joined again, the sentences are the text.
 */
export function sentences(text: string): readonly string[] {
  return text.match(SENTENCE)?.filter((sentence) => sentence !== '') ?? [];
}
