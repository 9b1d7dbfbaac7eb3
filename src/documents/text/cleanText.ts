import { withoutRadicals } from './radicals.ts';

// Controls except tab and newline; soft hyphen, zero-width and direction marks; object replacement, noncharacters.
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff]/g;

/** Text as it may be kept: well formed, without invisible characters, radicals as ordinary characters. */
export function cleanText(text: string): string {
  return withoutRadicals(
    text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g, '\n')
      .replace(INVISIBLE, ''),
  );
}
