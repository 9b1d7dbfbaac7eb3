import { Select } from 'antd';
import type { Unit } from '../../../forms/figure.ts';
import type { Cell } from '../../../forms/table.ts';
import { useDraft } from '../draft/draft.ts';
import { usePlaceNames } from '../../shell/pieces/usePlaceNames.ts';
import { useUnitText } from '../../shell/pieces/useUnitText.ts';
import { useSigns } from '../../shell/pieces/useSigns.ts';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: { unit: (cell: string) => `${cell}的单位`, choose: '选择单位' },
  en: { unit: (cell: string) => `Unit of ${cell}`, choose: 'Unit' },
});

const units: readonly Unit[] = ['元', '万元'];

/** The unit of an amount where the form prints none. */
export function UnitChoice({ cell: { key, table } }: { readonly cell: Cell }) {
  const t = useWords(texts);
  const { comma } = useSigns();
  const unitText = useUnitText();
  const { rowName, columnName } = usePlaceNames();
  const { form, parts, editable, change } = useDraft();
  const { typed = '', unit = null } = parts[table].figures[key] ?? {};
  return (
    <Select<Unit | null>
      size="small"
      className="cms-cell-unit"
      aria-label={t.unit(`${rowName(form, key)}${comma}${columnName(form, key)}`)}
      placeholder={t.choose}
      disabled={!editable}
      value={unit}
      onChange={(chosen) => change({ [table]: { figures: { [key]: { typed, unit: chosen } } } })}
      options={units.map((value) => ({ value, label: unitText(value) }))}
    />
  );
}
