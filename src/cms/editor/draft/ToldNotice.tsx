import { Alert } from 'antd';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { useWords, words } from '../../shell/words.ts';
import { usePartName } from '../chapters/usePartName.ts';
import { useKeeping } from './keeping.ts';
import type { Told } from './model/state.ts';

const texts = words({
  zh: {
    somebody: '其他人',
    merged: (who: string, part: string, what: string) => `${who} 同时改了“${part}”${what}，已合并到本页`,
    elsewhere: (part: string, what: string) => `您在另一个窗口改了“${part}”${what}，已合并到本页`,
    cells: (count: number) => ` ${count} 格`,
    paragraphs: (count: number) => ` ${count} 处文字`,
    recovered: (parts: string, when: string) =>
      `已取回上次没有来得及保存的内容（${parts}，${when} 取回），正在保存`,
    and: '、',
  },
  en: {
    somebody: 'Somebody else',
    merged: (who: string, part: string, what: string) =>
      `${who} changed “${part}”:${what}. It is merged into this page.`,
    elsewhere: (part: string, what: string) =>
      `You changed “${part}” in another window:${what}. It is merged into this page.`,
    cells: (count: number) => ` ${count} cells`,
    paragraphs: (count: number) => ` ${count} passages`,
    recovered: (parts: string, when: string) =>
      `What was not saved the last time is back (${parts}; ${when}) and is being saved`,
    and: ', ',
  },
});

/** What happened by itself; it stays until it has been read. */
export function ToldNotice({ told, person }: { readonly told: Told; readonly person: string }) {
  const t = useWords(texts);
  const partName = usePartName();
  const { keeper } = useKeeping();
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      closable={{ onClose: () => keeper.happens({ kind: 'READ', id: told.id }) }}
      title={sentence()}
    />
  );

  function sentence(): string {
    if (told.kind === 'RECOVERED') {
      const when = minuteOf(new Date(told.at).toISOString());
      return t.recovered(told.parts.map(partName).join(t.and), when);
    }
    const what = [
      ...(told.cells > 0 ? [t.cells(told.cells)] : []),
      ...(told.paragraphs > 0 ? [t.paragraphs(told.paragraphs)] : []),
    ].join(t.and);
    if (told.savedBy === person) return t.elsewhere(partName(told.part), what);
    return t.merged(told.byName ?? t.somebody, partName(told.part), what);
  }
}
