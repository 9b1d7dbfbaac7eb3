// C0 and C1 controls except tab and newline, bidirectional overrides and isolates, and the byte order mark.
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

/**
 * Position (in UTF-16 code units) of the first character that text may not hold: a lone surrogate, a control
 * character other than tab and newline, or a bidirectional override; -1 when the text is fine.
 */
export function indexOfForbidden(text: string): number {
  const forbidden = FORBIDDEN.exec(text)?.index ?? -1;
  if (text.isWellFormed()) return forbidden;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) return forbidden === -1 ? i : Math.min(i, forbidden);
    if (code > 0xffff) i += 1;
  }
  return forbidden;
}
