import { addDecimals } from '../../util/decimal.ts';
import { partIds, partOf, type LabelledRow, type LabelledTable, type ReportContent } from '../content.ts';
import type { Check } from './check.ts';
import { found, issueOf, kept } from './found.ts';

const CUMULATIVE = /累计/;

/**
 * X4. Older local tables (before 2019, local rules) that print 历年累计 beside the year: what has accumulated is that of the
 * year before plus this year, in every row that both years print once with the same label and unit. All rows make
 * one issue, since they have no keys to tell them apart; a row with a blank is not judged.
 */
export const cumulativeTable: Check = ({ content, yearBefore }) => {
  if (content.form !== 'local' || yearBefore?.form.edition !== 'local') return kept;
  const before = rowsOf(yearBefore.content);
  const broken = [...rowsOf(content)].flatMap(([name, now]) => {
    const then = before.get(name);
    if (!then || !now || now.year === null || now.cumulative === null || then.cumulative === null) return [];
    const expected = addDecimals(then.cumulative, now.year);
    if (expected === now.cumulative) return [];
    return [`${now.label}（${then.cumulative}+${now.year}=${expected}，表中${now.cumulative}）`];
  });
  if (broken.length === 0) return kept;
  const params = { rows: broken.join('；'), count: broken.length };
  return found(issueOf('X4', 'MUST_BE_EXPLAINED', { part: 'annex', params }));
};

interface Series {
  readonly label: string;
  readonly year: string | null;
  readonly cumulative: string | null;
}

/** By label and unit; null for a row whose name another row has too. */
function rowsOf(content: ReportContent): ReadonlyMap<string, Series | null> {
  const rows = new Map<string, Series | null>();
  for (const table of partIds.flatMap((id) => partOf(content, id).tables)) {
    const columns = columnsOf(table);
    for (const row of columns ? table.rows : []) {
      const name = `${row.label.replace(/\s+/g, '')} ${row.unit ?? ''}`;
      rows.set(name, rows.has(name) ? null : seriesOf(row, columns));
    }
  }
  return rows;
}

/** The two columns, where the table has one that accumulates and one other. */
function columnsOf({ columns }: LabelledTable): readonly [year: number, cumulative: number] | null {
  const cumulative = columns.findIndex((each) => CUMULATIVE.test(each));
  return columns.length === 2 && cumulative !== -1 ? [1 - cumulative, cumulative] : null;
}

function seriesOf({ label, values }: LabelledRow, columns: readonly [number, number] | null): Series {
  const [year, cumulative] = columns ?? [0, 1];
  return { label, year: values[year] ?? null, cumulative: values[cumulative] ?? null };
}
