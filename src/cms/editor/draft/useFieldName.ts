import type { PartId } from '../../../report/content.ts';
import { usePlaceNames } from '../../shell/pieces/usePlaceNames.ts';
import { useWords, words } from '../../shell/words.ts';
import { usePartName } from '../chapters/usePartName.ts';
import { useDraft } from './draft.ts';
import type { FieldKey } from './model/fields.ts';

const texts = words({
  zh: { heading: (part: string) => `${part} › 标题`, text: (part: string) => `${part} › 文字` },
  en: { heading: (part: string) => `${part} › heading`, text: (part: string) => `${part} › text` },
});

/** Where a field stands, as it is printed. */
export function useFieldName(): (part: PartId, field: FieldKey) => string {
  const t = useWords(texts);
  const { form } = useDraft();
  const partName = usePartName();
  const { figureLabel } = usePlaceNames();
  return (part, field) =>
    field === 'heading' || field === 'text' ? t[field](partName(part)) : figureLabel(form, field);
}
