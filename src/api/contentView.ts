import type { Chapter as FormChapter, Form } from '../forms/form.ts';
import { formOf } from '../forms/forms.ts';
import {
  figureKey,
  type Cell,
  type Grid as FormGrid,
  type Row,
  type Table as FormTable,
} from '../forms/table.ts';
import type { FigureKey } from '../forms/figure.ts';
import { enteredFigures, partOf, type Figures, type Part, type ReportContent } from '../report/content.ts';
import { evaluate, usedSubstitutes } from '../report/evaluate.ts';
import type { Decimal } from '../util/decimal.ts';
import type { Figure, LabelledTable } from './generated/resolverTypes.ts';
import type { ChapterSource, CompactTable, FigureSelection, TableRowSource, TableSource } from './sources.ts';

/** A content as the schema shows it: figures evaluated, rows and columns of its form laid out. */
export interface ContentView {
  readonly form: Form;
  readonly preface: string;
  readonly chapters: () => readonly ChapterSource[];
  readonly tables: () => readonly TableSource[];
  readonly labelledTables: () => readonly LabelledTable[];
  readonly figures: (keys: FigureSelection) => readonly Figure[];
}

export function contentView(content: ReportContent): ContentView {
  const form = formOf(content.form);
  const entered = enteredFigures(content);
  const values = evaluate(form, entered);
  const show = (cell: Cell): Figure => figureView(cell, entered, values);
  let shown: readonly TableSource[] | null = null;
  const tables = () =>
    (shown ??= form.tables.map((each) => tableView(each, form, { entered, values, show })));
  return {
    form,
    preface: partOf(content, 'front').text,
    chapters: () => chaptersOf(form).map((chapter) => chapterView(chapter, content, tables)),
    tables,
    labelledTables: () => partOf(content, 'annex').tables,
    figures: (keys) => cellsOf(form, keys, entered).map(show),
  };
}

/** The entered figures of one part, without evaluation. */
export function enteredView(part: Part, form: Form): readonly Figure[] {
  return Object.entries(part.figures).flatMap(([key, { value }]) => {
    const cell = form.cells.get(key);
    return cell ? [figureView(cell, part.figures, new Map([[key, value]]))] : [];
  });
}

function figureView(cell: Cell, entered: Figures, values: ReadonlyMap<FigureKey, Decimal | null>): Figure {
  const figure = entered[cell.key];
  const value = values.get(cell.key) ?? null;
  const printedTotal = cell.sumOf && figure?.value !== value ? (figure?.value ?? null) : null;
  return {
    key: cell.key,
    value,
    unit: cell.column.unit ?? figure?.unit ?? null,
    printed: figure?.printed ?? printedTotal,
    place: figure?.place ?? null,
    computed: cell.sumOf !== null,
  };
}

function chaptersOf(form: Form): readonly FormChapter[] {
  return form.chapters.length > 0 ? form.chapters : formOf('2021').chapters;
}

function chapterView(
  chapter: FormChapter,
  content: ReportContent,
  tables: () => readonly TableSource[],
): ChapterSource {
  const part = partOf(content, chapter.id);
  return {
    number: Number(chapter.id.slice(2)),
    numeral: chapter.numeral,
    heading: part.heading ?? chapter.heading,
    text: part.text,
    // Laid out only where it is asked for.
    get table() {
      return chapter.table === null ? null : (tables().find(({ id }) => id === chapter.table) ?? null);
    },
  };
}

interface Filled {
  readonly entered: Figures;
  readonly values: ReadonlyMap<FigureKey, Decimal | null>;
  readonly show: (cell: Cell) => Figure;
}

function tableView(table: FormTable, form: Form, filled: Filled): TableSource {
  const grids = table.grids.map((grid) => ({
    title: grid.title,
    corner: grid.corner,
    columns: grid.columns,
    rows: rowsOf(table, grid, filled.entered).map((row) =>
      rowView(row, cellsOfRow(table, grid, row, form), filled),
    ),
  }));
  let compact: CompactTable | null = null;
  return {
    id: table.id,
    grids,
    get compact() {
      return (compact ??= compactTable(grids));
    },
  };
}

/** Its figures as objects are made only where they are asked for: most ask for the values. */
function rowView(row: Row, cells: readonly Cell[], { values, show }: Filled): TableRowSource {
  let figures: readonly Figure[] | null = null;
  return {
    id: row.id,
    label: row.label,
    groups: row.groups,
    values: cells.map(({ key }) => values.get(key) ?? null),
    get figures() {
      return (figures ??= cells.map(show));
    },
  };
}

const cellsOfRows = new WeakMap<FormGrid, Map<Row, readonly Cell[]>>();

/** The cells of a row, looked up once for each form. */
function cellsOfRow(table: FormTable, grid: FormGrid, row: Row, form: Form): readonly Cell[] {
  const rows = cellsOfRows.get(grid) ?? new Map<Row, readonly Cell[]>();
  cellsOfRows.set(grid, rows);
  let cells = rows.get(row);
  if (!cells) {
    cells = grid.columns.map(({ id }) => form.cells.get(figureKey(table.id, row.id, id))!);
    rows.set(row, cells);
  }
  return cells;
}

/** Rows as printed: a substitute row stands where it was used, instead of the rows it replaces. */
function rowsOf(table: FormTable, grid: FormGrid, entered: Figures): readonly Row[] {
  let rows = grid.rows;
  for (const { row, replaces } of usedSubstitutes(table, entered)) {
    const at = rows.findIndex(({ id }) => replaces.includes(id));
    rows = [...rows.slice(0, at), row, ...rows.slice(at)];
  }
  return rows;
}

function compactTable(grids: TableSource['grids']): CompactTable {
  return {
    grids: grids.map(({ columns, rows }) => ({
      columns: columns.map(({ id }) => id),
      rows: rows.map(({ id, values }) => [id, ...values]),
    })),
  };
}

/** The cells asked for; all but unused substitutes when no key is named. Unknown keys are left out. */
function cellsOf(form: Form, keys: FigureSelection, entered: Figures): readonly Cell[] {
  if (keys) return keys.flatMap((key) => form.cells.get(key) ?? []);
  const substitutes = form.tables.flatMap(({ substitutes: each }) => each.map(({ row }) => row));
  return [...form.cells.values()].filter((cell) => !substitutes.includes(cell.row) || entered[cell.key]);
}
