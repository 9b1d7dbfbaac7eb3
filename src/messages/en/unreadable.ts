import type { UnreadableReason } from '../../errors.ts';

const damages: ReadonlyMap<string, string> = new Map([
  [
    'OLE',
    'The file has a password, or is of an old version of Word or Excel. Remove the password, save it as docx or xlsx, and import that.',
  ],
  ['PASSWORD', 'The file has a password. Remove it, and import the file again.'],
]);

/** Why a file is not taken as a report, and which file would be. */
export const unreadableSentences = {
  EMPTY: () => 'The file is empty. Choose another file.',
  BINARY: (detail) =>
    `The file is not text that can be read${shown(detail)}. Save it as docx, xlsx, html or txt, and import that.`,
  DAMAGED: (detail) =>
    damages.get(detail) ??
    'The file is damaged, or not what its extension says. Open it in Word, Excel or WPS, save it anew, and import that.',
  UNSUPPORTED_FORMAT: (detail) =>
    `This file format is not supported${shown(detail)}. Save the file as docx, xlsx, pdf, html, txt or md, and import that.`,
  NO_TEXT: () =>
    'There is no text in this PDF that can be read: it was scanned, or lacks the encoding of its fonts. Import the Word or Excel file it was made from.',
  UNKNOWN_ENCODING: (detail) =>
    `The encoding of the file is not known${shown(detail)}. Save the file in UTF-8 or GB 18030, and import that.`,
  NOT_AN_ANNUAL_REPORT: (detail) =>
    `The file does not look like an annual report on open government${shown(detail)}. ` +
    'Check whether it is the right file; if it is, check its title and the headings of its parts.',
  SEVERAL_REPORTS: (detail) =>
    `The file holds more than one annual report${shown(detail)}. Save each as a file of its own, and import them one by one.`,
  TOO_LARGE: (detail) =>
    `The file is too large, or becomes so when it is unpacked${shown(detail)}. Remove pictures and the like, and import it again.`,
} as const satisfies Record<UnreadableReason, (detail: string) => string>;

function shown(detail: string): string {
  return detail === '' ? '' : ` (${detail})`;
}
