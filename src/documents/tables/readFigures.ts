import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import type { Cell, Table, TableId } from '../../forms/table.ts';
import type { ImportedFigure } from '../importedReport.ts';
import { readApplications } from './applications.ts';
import { readDisclosures } from './disclosures.ts';
import { missingFigure } from './figures.ts';
import { readProceedings } from './proceedings.ts';
import type { Zone } from './zones.ts';

export interface FormReading {
  /** Every cell of the form, in its order; those of a substitute row only where it is printed. */
  readonly figures: Readonly<Record<FigureKey, ImportedFigure>>;
  /** The table of chapter 3 has the rows of another edition. */
  readonly mixed: boolean;
  /** By `<table>.<row>`, the label a row was recognised by in spite of a misprint. */
  readonly corrected: ReadonlyMap<string, string>;
}

/** The three tables of one edition. */
export function readFigures(form: Form, zones: Readonly<Record<TableId, Zone | null>>): FormReading {
  const applications = readApplications(tableOf(form, 'ch3'), zones.ch3);
  const disclosures = readDisclosures(tableOf(form, 'ch2'), zones.ch2);
  const proceedings = readProceedings(tableOf(form, 'ch4'), zones.ch4, applications.parted);
  const read = new Map([...disclosures.figures, ...applications.figures, ...proceedings.figures]);
  const printed = ([key, cell]: readonly [FigureKey, Cell]) =>
    !isSubstitute(form, cell) || (read.get(key)?.certainty ?? 'missing') !== 'missing';
  const figures = Object.fromEntries(
    [...form.cells]
      .filter(printed)
      .map(([key, cell]) => [key, read.get(key) ?? missingFigure(cell)] as const),
  );
  const readings = [disclosures, applications, proceedings] as const;
  const corrected = (['ch2', 'ch3', 'ch4'] as const).flatMap((table, index) =>
    [...readings[index]!.corrected].map(([row, label]) => [`${table}.${row}`, label] as const),
  );
  const prints = tableOf(form, 'ch3').substitutes.length > 0;
  return {
    figures,
    mixed: prints ? applications.singleOther : applications.partedOther,
    corrected: new Map(corrected),
  };
}

/** A cell of a row that only some organs print in place of others: nobody misses it. */
function isSubstitute(form: Form, cell: Cell): boolean {
  return form.tables.some((table) => table.substitutes.some(({ row }) => row === cell.row));
}

function tableOf(form: Form, id: TableId): Table {
  const table = form.tables.find((each) => each.id === id);
  if (!table) throw new RangeError(`${form.edition} has no table ${id}`);
  return table;
}
