import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import { columnPath, rowPath, shortRowPath } from '../cellPath.ts';
import { chapterNumber } from './parts.ts';

const LISTED = 5;

/** `第三部分 › 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 自然人`; the key itself for an unknown figure. */
export function figureLabel(form: Form, key: FigureKey): string {
  const cell = form.cells.get(key);
  if (!cell) return key;
  return [chapterNumber(cell.table), ...rowPath(form, cell), ...columnPath(form, cell)].join(' › ');
}

/** The row as it is named in a sentence: `（三）不予公开 1.属于国家秘密`, without the head over all results. */
export function rowName(form: Form, key: FigureKey): string {
  const cell = form.cells.get(key);
  return cell ? shortRowPath(cell).join(' ') : key;
}

/** The column as it is named in a sentence: `自然人`, `法人或其他组织 其他`. */
export function columnName(form: Form, key: FigureKey): string {
  const cell = form.cells.get(key);
  return cell ? columnPath(form, cell).join(' ') : key;
}

/** At most five figures by their labels, and how many there are. */
export function figureList(form: Form, keys: readonly FigureKey[]): string {
  const named = keys.slice(0, LISTED).map((key) => `“${figureLabel(form, key)}”`);
  return named.join('、') + (keys.length > LISTED ? `等 ${keys.length} 处` : '');
}
