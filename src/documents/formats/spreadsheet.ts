import type { Block, SourceDocument } from '../blocks.ts';
import { limits } from '../limits.ts';
import { cleanText } from '../text/cleanText.ts';
import { unreadable } from '../unreadable.ts';
import { sheetBlocks } from './sheetBlocks.ts';
import { sharedTexts } from './sheetText.ts';
import { unpacked } from './unpacked.ts';
import { childOf, childrenOf, readXml, type Element } from './xml.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';

/** A workbook of Excel or WPS (xlsx): its sheets in order, but for hidden ones, hidden rows and hidden columns. */
export function readSpreadsheet(bytes: Uint8Array): SourceDocument {
  const parts = unpacked(
    bytes,
    (name) => [WORKBOOK, RELATIONS, STRINGS].includes(name) || name.startsWith('xl/worksheets/'),
  );
  const part = (name: string) => readXml(parts.get(name) ?? '');
  const workbook = childOf(part(WORKBOOK), 'workbook');
  if (!workbook) throw unreadable('DAMAGED', `no ${WORKBOOK}`);
  const files = filesOf(part(RELATIONS));
  const strings = sharedTexts(part(STRINGS));
  const sheets = childrenOf(childOf(workbook, 'sheets') ?? workbook, 'sheet').filter(
    (sheet) => !['hidden', 'veryHidden'].includes(sheet.attribute('state') ?? ''),
  );
  const named = new Map(
    sheets.map((sheet) => [
      files.get(sheet.attribute('r:id') ?? '') ?? '',
      cleanText(sheet.attribute('name') ?? '').trim(),
    ]),
  );
  if (named.size > limits.sheets) throw unreadable('TOO_LARGE', `more than ${limits.sheets} sheets`);
  let left: number = limits.cells;
  const count = (cells: number) => {
    left -= cells;
    if (left < 0) throw unreadable('TOO_LARGE', `more than ${limits.cells} cells`);
  };
  const blocks = [...named].flatMap(([file, name]): readonly Block[] =>
    sheetBlocks(part(file), strings, `工作表“${name}”`, count),
  );
  return { titles: [], metadata: [], blocks };
}

/** The file of each sheet, by the id that the workbook gives it. */
function filesOf(relations: Element): ReadonlyMap<string, string> {
  const all = childrenOf(childOf(relations, 'relationships') ?? relations, 'relationship');
  return new Map(
    all.map((each) => {
      const target = each.attribute('target') ?? '';
      return [each.attribute('id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}
