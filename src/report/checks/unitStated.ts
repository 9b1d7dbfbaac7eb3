import type { Check } from './check.ts';
import { found, issueOf } from './found.ts';

/**
 * UNIT_NOT_STATED. The 2019 form (国办公开办函〔2019〕60号) prints no unit for 采购总金额 and organs write 元, 万元 or nothing. An
 * amount without a unit can be read by nobody and is counted nowhere; zero is zero in every unit.
 */
export const unitStated: Check = ({ figures, form }) =>
  found(
    ...[...form.cells.values()].flatMap(({ column, key, table }) => {
      const figure = figures[key];
      const asked = column.kind === 'AMOUNT' && column.unit === null;
      if (!asked || !figure || figure.value === null || figure.value === '0' || figure.unit) return [];
      return [issueOf('UNIT_NOT_STATED', 'NOTES', { part: table, figures: [key], actual: figure.value })];
    }),
  );
