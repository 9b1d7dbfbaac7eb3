import type { UnreadableReason } from '../../errors.ts';

const damages: ReadonlyMap<string, string> = new Map([
  ['OLE', '文件设有密码，或者是旧版 Word、Excel 格式。请去掉密码，另存为 docx 或者 xlsx 后再导入。'],
  ['PASSWORD', '文件设有密码。请去掉密码后再导入。'],
]);

/** Why a file is not taken as a report, and which file would be. */
export const unreadableSentences = {
  EMPTY: () => '文件是空的，没有可读的内容。请重新选择文件。',
  BINARY: (detail) =>
    `文件的内容和它的扩展名不符，不是可读的文本${shown(detail)}。请另存为 docx、xlsx、html 或者 txt 后再导入。`,
  DAMAGED: (detail) =>
    damages.get(detail) ??
    '文件已损坏，或者内容和它的扩展名不符。请用 Word、Excel 或者 WPS 打开后另存一份再导入。',
  UNSUPPORTED_FORMAT: (detail) =>
    `不支持这种文件格式${shown(detail)}。请另存为 docx、xlsx、pdf、html、txt 或者 md 后再导入。`,
  NO_TEXT: () =>
    '这份 PDF 里没有可读的文字：它是扫描件，或者没有带上字体的编码。请导入它的 Word 或者 Excel 原稿。',
  UNKNOWN_ENCODING: (detail) =>
    `认不出文件的文字编码${shown(detail)}。请用 UTF-8 或者 GB 18030 编码另存后再导入。`,
  NOT_AN_ANNUAL_REPORT: (detail) =>
    `文件不像政府信息公开工作年度报告${shown(detail)}。请核对是否选错了文件；确是年报的，请检查标题和各部分标题。`,
  SEVERAL_REPORTS: (detail) => `文件中有不止一份年报${shown(detail)}。请每份年报存成一个文件，分别导入。`,
  TOO_LARGE: (detail) => `文件过大或者展开后过大${shown(detail)}。请删去图片等无关内容后再导入。`,
} as const satisfies Record<UnreadableReason, (detail: string) => string>;

/** The detail where it is a word of the reader's language or the name of a format; a diagnosis in English is not. */
function shown(detail: string): string {
  return /\p{Script=Han}/u.test(detail) || /^[A-Za-z0-9.]{1,10}$/.test(detail) ? `（${detail}）` : '';
}
