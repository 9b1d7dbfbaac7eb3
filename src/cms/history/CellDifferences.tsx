import type { Form } from '../../forms/form.ts';
import { forms } from '../../forms/forms.ts';
import type { ContentChangesFragment } from '../generated/operations.ts';
import { differenceText, figureText } from '../reading/figureText.ts';
import { usePlaceNames, type PlaceNames } from '../shell/pieces/usePlaceNames.ts';
import { useUnitText } from '../shell/pieces/useUnitText.ts';
import { useWords } from '../shell/words.ts';
import { texts } from './words.ts';

type Cell = ContentChangesFragment['cells'][number];
type LabelledCell = ContentChangesFragment['labelledCells'][number];

/** A figure by its printed labels, whichever edition of the form has it; two revisions may be of two editions. */
function labelOf({ figureLabel }: PlaceNames, key: string): string {
  const form: Form | undefined = forms.findLast(({ cells }) => cells.has(key));
  return form ? figureLabel(form, key) : key;
}

export function CellDifferences({ cells }: { readonly cells: readonly Cell[] }) {
  const names = usePlaceNames();
  const lines = cells.map((cell) => ({ ...cell, id: cell.key, label: labelOf(names, cell.key) }));
  return <Lines lines={lines} />;
}

/** Of older local tables, by their own printed labels. */
export function LabelledDifferences({ cells }: { readonly cells: readonly LabelledCell[] }) {
  const lines = cells.map((cell, index) => ({
    ...cell,
    id: String(index),
    label: [cell.table, cell.row, cell.column].filter((text) => text !== null && text !== '').join(' › '),
  }));
  return <Lines lines={lines} />;
}

interface Line extends Omit<Cell, 'key'> {
  readonly id: string;
  readonly label: string;
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const t = useWords(texts);
  const unitText = useUnitText();
  const text = (value: string | null, unit: string | null) =>
    figureText(value, unitText(unit), false) || t.blank;
  return (
    <div className="cms-reading-scroll" data-long>
      <table className="cms-differences cms-figures">
        <thead>
          <tr>
            <th scope="col">{t.figure}</th>
            <th scope="col">{t.before}</th>
            <th scope="col">{t.after}</th>
            <th scope="col">{t.difference}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, label, before, after, unitBefore, unitAfter, difference }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{text(before, unitBefore)}</td>
              <td>{text(after, unitAfter)}</td>
              <td>{difference === null ? '' : differenceText(difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
