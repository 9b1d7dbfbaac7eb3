import type { Table } from '../../forms/table.ts';
import { gluedDigits, withoutSums, type GluedReading } from './readGlued.ts';
import { readTable, type TableReading } from './readTable.ts';
import type { Zone } from './zones.ts';

/** Chapter 2. Nothing adds up there: glued numbers of several columns stay open. */
export function readDisclosures(table: Table, zone: Zone | null): TableReading {
  const columns = new Map(
    [...Map.groupBy(table.cells, (cell) => cell.row.id)].map(([id, cells]) => [id, cells.length]),
  );
  return readTable('ch2', table.cells, zone, (rows) => {
    const readings = new Map<string, GluedReading>();
    for (const [id, printed] of rows) {
      const digits = printed[0] && gluedDigits(printed[0]);
      const count = columns.get(id) ?? 1;
      if (digits && count > 1 && digits.length >= count) readings.set(id, withoutSums(digits, count));
    }
    return readings;
  });
}
