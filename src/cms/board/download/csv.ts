/** Excel and WPS read a CSV in the code page of the machine, unless it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A CSV file (RFC 4180, UTF-8 with byte order mark). What a spreadsheet would take for a formula is preceded by an
 * apostrophe, as spreadsheets mark text; numbers, negative ones too, stay numbers.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

function cellText(value: string): string {
  const safe = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
