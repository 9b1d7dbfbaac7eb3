import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import { columnPath, rowPath, shortRowPath } from '../cellPath.ts';
import { labelText } from './labels.ts';
import { chapterNumber } from './parts.ts';

const LISTED = 5;

/**
 * `Part 3 › III. Results this year › (3) Not disclosed › 1. State secret › Natural persons (（三）不予公开
 * 1.属于国家秘密 › 自然人)`: the whole way in English, row and column as printed; the key itself for an unknown figure.
 */
export function figureLabel(form: Form, key: FigureKey): string {
  const cell = form.cells.get(key);
  if (!cell) return key;
  const way = [
    chapterNumber(cell.table),
    ...[...rowPath(form, cell), ...columnPath(form, cell)].map(labelText),
  ];
  return `${way.join(' › ')} (${shortRowPath(cell).join(' ')} › ${columnPath(form, cell).join(' ')})`;
}

/** The row as it is named in a sentence: `(3) Not disclosed: 1. State secret (（三）不予公开 1.属于国家秘密)`. */
export function rowName(form: Form, key: FigureKey): string {
  const cell = form.cells.get(key);
  if (!cell) return key;
  const path = shortRowPath(cell);
  return `${path.map(labelText).join(': ')} (${path.join(' ')})`;
}

/** The column as it is named in a sentence: `Natural persons (自然人)`. */
export function columnName(form: Form, key: FigureKey): string {
  const cell = form.cells.get(key);
  if (!cell) return key;
  const path = columnPath(form, cell);
  return `${path.map(labelText).join(': ')} (${path.join(' ')})`;
}

/** At most five figures by their labels, and how many there are. */
export function figureList(form: Form, keys: readonly FigureKey[]): string {
  const named = keys.slice(0, LISTED).map((key) => `“${figureLabel(form, key)}”`);
  return named.join(', ') + (keys.length > LISTED ? ` and others, ${keys.length} in all` : '');
}
