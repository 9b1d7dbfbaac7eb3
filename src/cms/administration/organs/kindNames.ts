import type { OrganKind } from '../../../organs/organ.ts';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: { GOVERNMENT: '人民政府（含派出机关、管委会）', DEPARTMENT: '部门、机构', TOWNSHIP: '乡镇、街道' },
  en: { GOVERNMENT: 'Government', DEPARTMENT: 'Department', TOWNSHIP: 'Township' },
} satisfies Record<'zh' | 'en', Record<OrganKind, string>>);

export function useKindNames(): Readonly<Record<OrganKind, string>> {
  return useWords(texts);
}
