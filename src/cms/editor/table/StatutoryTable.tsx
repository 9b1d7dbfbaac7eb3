import { memo, useMemo, useRef, useState, type RefObject } from 'react';
import type { FigureKey } from '../../../forms/figure.ts';
import type { Form } from '../../../forms/form.ts';
import type { Cell, Table } from '../../../forms/table.ts';
import { evaluate } from '../../../report/evaluate.ts';
import { emptyPart, type Figures } from '../../../report/content.ts';
import type { Decimal } from '../../../util/decimal.ts';
import { useYearBefore } from '../before/yearBefore.ts';
import { useMarks } from '../checks/checks.ts';
import { useDraft, type DraftInHand, type PartInHand } from '../draft/draft.ts';
import { isUnsettled, usePasting } from '../paste/pasting.ts';
import { useRefusalWords } from '../paste/useRefusalWords.ts';
import { usePlaceNames } from '../../shell/pieces/usePlaceNames.ts';
import { useSigns } from '../../shell/pieces/useSigns.ts';
import { useWords, words } from '../../shell/words.ts';
import { CellBar } from './CellBar.tsx';
import { CellField } from './CellField.tsx';
import { Columns, COMMON_DIGITS, digitsStyle, widthOf } from './Columns.tsx';
import { compared } from './compared.ts';
import { GridShown } from './GridShown.tsx';
import { linesOf, printedTable } from './printedTable.ts';
import { signOf } from './signs.ts';
import { TotalCell } from './TotalCell.tsx';
import { UnitChoice } from './UnitChoice.tsx';
import { useCells } from './useCells.ts';
import './table.css';

const texts = words({
  zh: {
    before: (year: number, value: string) => `上年（${year} 年）：${value}`,
    region: (name: string) => `${name}统计表`,
  },
  en: {
    before: (year: number, value: string) => `${year}: ${value}`,
    region: (name: string) => `Table: ${name}`,
  },
});

/** A statutory table as the form prints it, with a field in each cell that is entered. */
export function StatutoryTable({
  table,
  name,
  compare,
}: {
  readonly table: Table;
  readonly name: string;
  /** Whether last year's values stand in the cells. */
  readonly compare: boolean;
}) {
  const draft = useDraft();
  const { form, parts, content, unreadable, editable } = draft;
  const latest = useRef(draft);
  latest.current = draft;
  return (
    <TableShown
      {...{ table, name, compare, form, editable, latest }}
      figures={parts[table.id].figures}
      entered={(content.parts[table.id] ?? emptyPart).figures}
      unreadable={unreadable}
    />
  );
}

interface TableShownProps {
  readonly table: Table;
  readonly name: string;
  readonly compare: boolean;
  readonly form: Form;
  readonly editable: boolean;
  /** For what is done, not for what is shown. */
  readonly latest: RefObject<DraftInHand>;
  readonly figures: PartInHand['figures'];
  readonly entered: Figures;
  readonly unreadable: DraftInHand['unreadable'];
}

/** Drawn again only for what changes in this table. */
const TableShown = memo(function TableShown(props: TableShownProps) {
  const { table, name, compare, form, editable, latest, figures, entered, unreadable } = props;
  const t = useWords(texts);
  const marks = useMarks();
  const before = useYearBefore();
  const { refused } = usePasting();
  const refusalWords = useRefusalWords();
  const { comma } = useSigns();
  const { rowName, columnName } = usePlaceNames();

  const sums = useMemo(() => evaluate(form, entered), [form, entered]);
  const [seen, see] = useState<readonly FigureKey[]>([]);
  const stated = substituteKeys(table).filter((key) => (figures[key]?.typed ?? '') !== '');
  // Once there, such a row stays: it must not go from under the hands of who empties it.
  const isNew = stated.some((key) => !seen.includes(key));
  if (isNew) see([...new Set([...seen, ...stated])]);
  const grids = useMemo(() => printedTable(form, table, (key) => seen.includes(key)), [form, table, seen]);
  const labels = useMemo(
    () =>
      new Map(table.cells.map(({ key }) => [key, `${rowName(form, key)}${comma}${columnName(form, key)}`])),
    [form, table, rowName, columnName, comma],
  );
  const width = widthOf(grids);
  const lines = useMemo(() => linesOf(grids), [grids]);
  const typedIn = (key: FigureKey) => figures[key]?.typed ?? '';
  const shown = (key: FigureKey) => (form.cells.get(key)?.sumOf ? (sums.get(key) ?? '') : typedIn(key));
  const { at, selected, type, handlers } = useCells(table.id, lines, shown, latest);
  const several = selected().flat();
  const chosen = new Set(several.length > 1 ? several.map(({ key }) => key) : []);

  const cellOf = (cell: Cell, span: number) => {
    const { key, sumOf, column } = cell;
    const typed = typedIn(key);
    const wrong = unreadable[key];
    const lost = refused.get(key);
    const notIn = isUnsettled(lost, typed) ? lost : null;
    const mark = marks.get(key);
    const earlier: Decimal | null = before?.values.get(key) ?? null;
    const note = [
      ...(wrong === undefined ? [] : [wrong]),
      ...(notIn ? [refusalWords(notIn)] : []),
      ...(mark?.sentences ?? []),
      ...(before && earlier !== null ? [t.before(before.year, earlier)] : []),
    ].join('\n');
    const common = {
      figure: key,
      label: labels.get(key) ?? key,
      sign: signOf(wrong !== undefined, notIn !== null, mark),
      note,
      before: compare ? compared(sums.get(key) ?? null, earlier) : null,
    };
    const printed = entered[key]?.value ?? null;
    return (
      <td
        key={key}
        className="cms-cell"
        colSpan={span}
        data-sign={common.sign}
        data-chosen={chosen.has(key)}
        data-computed={sumOf !== null}
        data-more={common.before !== null || column.unit === null}
      >
        {sumOf ? (
          <TotalCell
            {...common}
            sum={sums.get(key) ?? null}
            printed={printed === sums.get(key) ? null : printed}
          />
        ) : (
          <CellField
            {...common}
            typed={typed}
            readOnly={!editable}
            selected={at?.focus === key}
            onType={type}
          />
        )}
        {column.unit === null && <UnitChoice cell={cell} />}
      </td>
    );
  };

  const digits = lines.flat().reduce((most, { key }) => Math.max(most, shown(key).length), 0);

  return (
    <div className="cms-table" role="group" aria-label={t.region(name)} {...handlers}>
      <div className="cms-table-frame" data-long={digits > COMMON_DIGITS}>
        <table data-table={table.id} data-long={digits > COMMON_DIGITS} style={digitsStyle(digits)}>
          <caption className="cms-table-caption">{name}</caption>
          <Columns grids={grids} />
          {grids.map((grid, index) => (
            <GridShown
              key={grid.title ?? index}
              grid={grid}
              alone={grids.length === 1}
              width={width}
              cellOf={cellOf}
            />
          ))}
        </table>
      </div>
      <CellBar table={table.id} at={at} selected={several} />
    </div>
  );
});

function substituteKeys({ cells, substitutes }: Table): readonly FigureKey[] {
  return cells.filter(({ row }) => substitutes.some((each) => each.row === row)).map(({ key }) => key);
}
